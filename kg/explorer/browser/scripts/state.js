/** The state of the page: what the reader has chosen, and the listeners for changes. */

import { inLanguage } from "./bilingual.js";
import { data } from "./data/data.js";

/**
 * Two things with all edges between them, which the lines between them stand for.
 *
 * @typedef {{ from: number, to: number, edges: Edge[] }} Pair
 */

/**
 * Things, passages and so on are identified by their indexes in `data`.
 *
 * `pair` is selected instead of a thing; `passage` is the open one; `beside` are two countries that are compared.
 * `highlighted` are the things of a pair, passage, path, step or answer; `unknown` are unknown names in the address. A
 * thing that is `passed` with the arrow keys brings no neighbours with it. `isTold`: the path is what is shown. `tour` is
 * the current step of the tour. `stays`: the last step has not moved the view.
 *
 * @typedef {object} State
 * @property {Language} language
 * @property {Reading} reading
 * @property {number | null} selected
 * @property {boolean} passed
 * @property {Pair | null} pair
 * @property {number | null} passage
 * @property {number[] | null} highlighted
 * @property {{ kind: string, names: string[] } | null} unknown
 * @property {{ from: number | null, to: number | null, avoids: boolean, way: number }} path
 * @property {boolean} isTold
 * @property {number | null} tour
 * @property {boolean} stays
 * @property {string} arrangement how the picture is arranged; empty for its original layout
 * @property {string} tab
 * @property {string} mode
 * @property {[number, number] | null} beside
 */

/** The state if nothing is selected. */
export const NOTHING = {
  selected: null,
  passed: false,
  pair: null,
  passage: null,
  highlighted: null,
  unknown: null,
  isTold: false,
  tour: null,
  tab: "overview",
};

/** @type {State} */
export const state = {
  language: data.lang,
  reading: data.readings[0],
  path: { from: null, to: null, avoids: false, way: 0 },
  stays: false,
  arrangement: "",
  mode: "picture",
  beside: null,
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
