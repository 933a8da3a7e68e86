/** The state of the page: what the reader has chosen, and the listeners for changes. */

import { inLanguage } from "./bilingual.js";
import { data } from "./data/data.js";

/**
 * Two things with all edges between them, which the lines between them stand for.
 *
 * @typedef {{ from: number, to: number, edges: Edge[] }} Pair
 */

/** A thing, passage and so on by its index in `data`; null if there is none. @typedef {number | null} Place */

/** The state if nothing is selected. */
export const NOTHING = {
  selected: /** @type {Place} */ (null), // a thing
  passed: false, // with the arrow keys: the thing brings no neighbours with it
  pair: /** @type {Pair | null} */ (null), // selected instead of a thing
  passage: /** @type {Place} */ (null), // the open one
  highlighted: /** @type {number[] | null} */ (null), // the things of a pair, passage, path, step or answer
  unknown: /** @type {import("./address.js").Unknown | null} */ (null), // names in the address
  isTold: false, // whether the path is what is shown
  tour: /** @type {Place} */ (null), // the current step
  tab: "overview",
};

export const state = {
  language: data.lang,
  reading: data.readings[0],
  path: { from: /** @type {Place} */ (null), to: /** @type {Place} */ (null), avoids: false, way: 0 },
  stays: false, // whether the last step has not moved the view
  arrangement: "", // of the picture; empty for its original layout
  mode: "picture",
  beside: /** @type {[number, number] | null} */ (null), // two countries that are compared
  ...NOTHING,
};

/** @type {(() => void)[]} */
const listeners = [];

/**
 * Register functions to be called, in this order, whenever the state has changed.
 *
 * @param {...() => void} more
 */
export function onChange(...more) {
  listeners.push(...more);
}

/** Render the page after a change of the state. */
export function changed() {
  for (const listener of listeners) listener();
}

/**
 * A text in the current language.
 *
 * @param {Bilingual} words
 */
export const text = (words) => inLanguage(words, state.language);

/**
 * The version of a text in the current reading; `versions` has the printed text and, if it differs, the corrected one.
 *
 * @param {Bilingual[]} versions
 */
export const inReading = (versions) => text(versions[state.reading === "corrected" ? versions.length - 1 : 0]);

/** The label of a thing. @param {number} thing */
export const nameOf = (thing) => text(data.things[thing].label);

/** A number as text, with separators. @param {number} n */
export const number = (n) => n.toLocaleString(state.language);

/** The name of a currency for a number of units, such as "euros". @param {string} code @param {number} [count] */
export const currencyName = (code, count = 2) =>
  new Intl.NumberFormat(state.language, { style: "currency", currency: code, currencyDisplay: "name" })
    .formatToParts(count)
    .find(({ type }) => type === "currency")?.value ?? code;

/** The name of the selection for headings; empty if nothing is selected. */
export function selectionName() {
  const { pair, selected } = state;
  if (pair) return `${nameOf(pair.from)} – ${nameOf(pair.to)}`;
  return selected === null ? "" : nameOf(selected);
}
