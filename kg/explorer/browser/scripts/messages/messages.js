/** The message catalogue: what the page itself says, in the language in use. */

import { data } from "../data/data.js";
import { state } from "../state.js";
import { en } from "./en.js";
import { ko } from "./ko.js";
import { unsourced } from "./unsourced.js";

/** @typedef {typeof en} Messages */

/** @type {{ en: Messages, ko: Messages }} */
const CATALOGUE = { en, ko };

/**
 * A message, or the function that makes it.
 *
 * @template {keyof Messages} Name
 * @param {Name} name
 * @returns {Messages[Name]}
 */
export const message = (name) =>
  /** @type {Messages[Name]} */ (
    (!data.passages.length && unsourced[state.language][name]) || CATALOGUE[state.language][name]
  );

/** Whether there is a message of this name that needs nothing filled in. @param {string} name */
export function plainMessage(name) {
  const found = message(/** @type {keyof Messages} */ (name));
  return typeof found === "string" ? found : "";
}
