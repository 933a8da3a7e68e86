/** The message catalogue of the page, in the current language. */

import { data } from "../data/data.js";
import { state } from "../state.js";
import { en } from "./en.js";
import { ko } from "./ko.js";
import { unsourced } from "./unsourced.js";

/** @typedef {typeof en} Messages */

const CATALOGUE = { en, ko };

/**
 * A message, or the function that makes it from values.
 *
 * @template {keyof Messages} Name
 * @param {Name} name
 * @returns {Messages[Name]}
 */
export const message = (name) =>
  /** @type {Messages[Name]} */ (
    (!data.passages.length && unsourced[state.language][name]) || CATALOGUE[state.language][name]
  );

/** The message with a name; an empty string if there is none, or if it needs values. @param {string} name */
export function plainMessage(name) {
  const found = message(/** @type {keyof Messages} */ (name));
  return typeof found === "string" ? found : "";
}
