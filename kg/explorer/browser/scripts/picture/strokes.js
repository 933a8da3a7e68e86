/** How lines are distinguished: the colour of their family, a dash pattern for each kind in it, and a tone for each currency. */

import { data } from "../data/data.js";
import { kindOf, sumsOf } from "../data/graph.js";
import { widthOf } from "./amounts.js";

/** Lengths of dashes and gaps; none for the first kind of a family. */
const PATTERNS = [[], [9, 3], [2, 3], [9, 3, 2, 3]];
/** The pattern of plain statements, which have no kind. */
export const STATED = [5, 4];
/** The number of tones; the style sheet has a colour for each. */
export const TONES = 4;

/** The distinct values, the most frequent first. @template T @param {T[]} all */
const byNumber = (all) =>
  [...new Set(all)].sort((a, b) => all.filter((one) => one === b).length - all.filter((one) => one === a).length);

const kinds = byNumber(data.relations.map(({ thing }) => kindOf(thing)));
const currencies = byNumber(data.relations.flatMap(({ sums }) => sums.map(({ currency }) => currency)));

/** The dash pattern of a kind, by its rank in frequency within its family. @param {number} kind @returns {number[]} */
export function patternOf(kind) {
  const family = kinds.filter((one) => data.kinds[one].family === data.kinds[kind].family);
  return PATTERNS[Math.max(0, family.indexOf(kind)) % PATTERNS.length];
}

/** The tone of a currency. @param {string} currency */
export const toneOf = (currency) => currencies.indexOf(currency) % TONES;

/** The currencies of wide lines. @param {Line[]} lines */
export const currenciesOf = (lines) => [
  ...new Set(lines.flatMap((line) => (widthOf(line) === null ? [] : (currencyOf(line) ?? [])))),
];

/** The currency of the first sum that a line states in the current reading, if it states any. @param {Line} line @returns {string | undefined} */
export const currencyOf = ({ edges }) =>
  edges.flatMap((edge) => (edge.relation === null || edge.isAside ? [] : sumsOf(edge.relation)))[0]?.currency;
