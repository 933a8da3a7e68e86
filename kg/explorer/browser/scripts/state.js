/** What the reader has chosen, and who is told when that changes. */

import { data } from "./data/data.js";

/** @import { Language, Reading, Text } from "./data/payload.js" */
/** @import { Edge } from "./data/graph.js" */

/**
 * All edges between two things, which a line of the picture stands for.
 *
 * @typedef {{ from: number, to: number, edges: Edge[] }} Pair
 */

/**
 * Things, passages and so on go by their places in `data`. `pair` is selected instead of a thing, `passage` is read; `beside` are two countries side by side;
 * `highlighted` things stand out, all if null; `unknown` is what the address asks for in vain. What is `passed` on a
 * walk with the arrow keys brings nothing with it; a path `isTold` if it is what is looked at, and
 * `tour` is the step that is told. `stays` says that the look stays as it was in the last step.
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
 * @property {string} arrangement how the picture is arranged, if otherwise than it was laid out
 * @property {string} tab
 * @property {string} mode
 * @property {[number, number] | null} beside
 */

/** What is looked at when nothing is. */
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
 * Call these, in this order, whenever the state has changed.
 *
 * @param {...() => void} more
 */
export function onChange(...more) {
  listeners.push(...more);
}

/** Let the page show the state as it is now. */
export function changed() {
  for (const listener of listeners) listener();
}

/**
 * A text in the language in use.
 *
 * @param {Text} words
 */
export const text = (words) => (Array.isArray(words) ? words[state.language === "ko" ? 1 : 0] : words);

/**
 * Of texts as printed and, where it differs, as corrected, the one in the reading in use.
 *
 * @param {Text[]} versions
 */
export const inReading = (versions) => text(versions[state.reading === "corrected" ? versions.length - 1 : 0]);

/** The label of a thing. @param {number} thing */
export const nameOf = (thing) => text(data.things[thing].label);

/** What so many units of a currency are called: "euros". @param {string} code @param {number} [count] */
export const currencyName = (code, count = 2) =>
  new Intl.NumberFormat(state.language, { style: "currency", currency: code, currencyDisplay: "name" })
    .formatToParts(count)
    .find(({ type }) => type === "currency")?.value ?? code;

/** What is selected, in words for headings; nothing if nothing is. */
export function selectionName() {
  const { pair, selected } = state;
  if (pair) return `${nameOf(pair.from)} – ${nameOf(pair.to)}`;
  return selected === null ? "" : nameOf(selected);
}
