/** Sums of money in the picture: how wide a line is that tells one, on one scale for each currency. */

import { data } from "../data/data.js";
import { isRead, kindOf, relationOf } from "../data/graph.js";
import { markOf } from "../data/marks.js";
import { text } from "../state.js";

/** @import { Sum, Value } from "../data/payload.js" */
/** @import { Line } from "./lines.js" */

const WIDEST = 13; // pixels
const LEAST = 1;

/** The sums that a relation tells in the reading in use. @param {number} relation */
export const sumsOf = (relation) => (relationOf(relation)?.sums ?? []).filter(({ statement }) => isRead(statement));

/** The sums that a relation tells, in words, each with its mark. @param {number} relation */
export const figuresOf = (relation) =>
  sumsOf(relation)
    .map(({ statement }) => figureOf(statement) + markOf([statement]))
    .join(", ");

/** A sum in words. @param {number} statement */
export const figureOf = (statement) => text(/** @type {Value} */ (data.statements[statement].object).text);

/** What has the same scale: relations of one kind, in one currency. @param {number} relation @param {Sum} sum */
const scaleOf = (relation, { currency }) => `${kindOf(relation)} ${currency}`;

/** The sums of each scale, in the reading in use. */
function scales() {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  for (const { thing } of data.relations) {
    for (const sum of sumsOf(thing)) {
      const scale = scaleOf(thing, sum);
      found.set(scale, [...(found.get(scale) ?? []), sum.value]);
    }
  }
  return found;
}

/** How large a sum is beside the largest of its scale; null if it is alone there. @param {number} relation @param {Sum} sum */
export function shareOf(relation, sum) {
  const values = scales().get(scaleOf(relation, sum)) ?? [];
  return values.length > 1 ? sum.value / Math.max(...values, Number.MIN_VALUE) : null;
}

/** How wide a line is by the sums that it tells, in pixels; null if it tells none. @param {Line} line */
export function widthOf({ edges }) {
  const relations = [
    ...new Set(edges.flatMap((edge) => (edge.relation === null || edge.isAside ? [] : edge.relation))),
  ];
  const shares = relations.flatMap((relation) => sumsOf(relation).flatMap((sum) => shareOf(relation, sum) ?? []));
  return shares.length ? Math.max(LEAST, WIDEST * shares.reduce((a, b) => a + b)) : null;
}
