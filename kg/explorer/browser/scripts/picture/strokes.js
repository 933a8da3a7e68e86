/** How lines are told apart: by the colour of their family, a pattern for each kind of it, and a tone for each currency. */

import { data } from "../data/data.js";
import { isRead, kindOf, relationOf } from "../data/graph.js";

/** @import { Line } from "./lines.js" */

/** Lengths of dashes and gaps; none for the first kind of a family. */
const PATTERNS = [[], [9, 3], [2, 3], [9, 3, 2, 3]];
/** Of what is stated without a kind. */
export const STATED = [5, 4];
/** How many tones there are; the style sheet has a colour for each. */
export const TONES = 4;

/** Each of these once, those first of which there are most. @template T @param {T[]} all */
const byNumber = (all) =>
  [...new Set(all)].sort((a, b) => all.filter((one) => one === b).length - all.filter((one) => one === a).length);

const kinds = byNumber(data.relations.map(({ thing }) => kindOf(thing)));
const currencies = byNumber(data.relations.flatMap(({ sums }) => sums.map(({ currency }) => currency)));

/** The pattern of the lines of a kind: another than those of its family that there are more of. @param {number} kind @returns {number[]} */
export function patternOf(kind) {
  const family = kinds.filter((one) => data.kinds[one].family === data.kinds[kind].family);
  return PATTERNS[Math.max(0, family.indexOf(kind)) % PATTERNS.length];
}

/** The tone of a currency. @param {string} currency */
export const toneOf = (currency) => currencies.indexOf(currency) % TONES;

/** The currency whose sums a line tells, if it tells any. @param {Line} line @returns {string | undefined} */
export const currencyOf = ({ edges }) =>
  edges.flatMap((edge) =>
    edge.relation === null || edge.isAside
      ? []
      : (relationOf(edge.relation)?.sums ?? []).flatMap((sum) => (isRead(sum.statement) ? sum.currency : [])),
  )[0];
