/** Sums of money in the picture: the width of a line that states one, on one scale for each kind and currency. */

import { data } from "../data/data.js";
import { kindOf, sumsOf } from "../data/graph.js";
import { markOf } from "../data/marks.js";
import { text } from "../state.js";

const WIDEST = 13; // pixels
const LEAST = 1;

/** The sums that a relation states, as text, each with its erratum mark. @param {number} relation */
export const figuresOf = (relation) =>
  sumsOf(relation)
    .map(({ statement }) => figureOf(statement) + markOf([statement]))
    .join(", ");

/** The sum of a statement as text. @param {number} statement */
export const figureOf = (statement) => text(/** @type {Value} */ (data.statements[statement].object).text);

/** The key of the scale that a sum is measured on: relations of one kind, in one currency. @param {number} relation @param {Sum} sum */
const scaleOf = (relation, { currency }) => `${kindOf(relation)} ${currency}`;

/** The ratio of a sum to the largest one on its scale; null if it is the only one there. @param {number} relation @param {Sum} sum */
export function shareOf(relation, sum) {
  const scale = scaleOf(relation, sum);
  const all = data.relations.flatMap(({ thing }) => sumsOf(thing).filter((one) => scaleOf(thing, one) === scale));
  return all.length > 1 ? sum.value / Math.max(...all.map(({ value }) => value), Number.MIN_VALUE) : null;
}

/** The width of a line in pixels according to the sums that it states; null if it has none to compare. @param {Line} line */
export function widthOf({ edges }) {
  const relations = [
    ...new Set(edges.flatMap((edge) => (edge.relation === null || edge.isAside ? [] : edge.relation))),
  ];
  const shares = relations.flatMap((relation) => sumsOf(relation).flatMap((sum) => shareOf(relation, sum) ?? []));
  return shares.length ? Math.max(LEAST, WIDEST * shares.reduce((a, b) => a + b)) : null;
}
