/** The marks of errata: † beside what one touches, ‡ beside what the corrected reading has put right. */

import { data } from "./data.js";
import { isRead, statementsFrom } from "./graph.js";

/** @import { Edge } from "./graph.js" */

/** @param {number} statement */
const isTouched = (statement) => data.statements[statement].errata.length > 0;

/** @param {number} statement */
export const isCorrected = (statement) => data.statements[statement].only === "corrected";

/** @param {Iterable<number>} statements */
export function markOf(statements) {
  const found = [...statements].filter(isTouched);
  return (found.some((s) => !isCorrected(s)) ? "†" : "") + (found.some(isCorrected) ? "‡" : "");
}

/**
 * The own statements of things that errata touch, by thing.
 *
 * @type {Map<number, number[]>}
 */
const touched = new Map();
data.statements.forEach(({ subject }, s) => {
  if (isTouched(s)) touched.set(subject, [...(touched.get(subject) ?? []), s]);
});

export const areThereErrata = touched.size > 0;

/** The statements of a thing itself that errata touch, in the reading in use. @param {number} thing */
export const touchedOf = (thing) => (touched.get(thing) ?? []).filter(isRead);

/** Whether an erratum that touches a statement is a grave one. @param {number} statement */
export const isGrave = (statement) => data.statements[statement].errata.some((e) => data.errata[e].severity === "High");

/** Whether a grave one touches what is said of a thing itself. @param {number} thing */
export const isGraveThing = (thing) => touchedOf(thing).some((s) => isGrave(s) && !isCorrected(s));

/** The mark of what is said of a thing itself, in the reading in use. @param {number} thing */
export const markOfThing = (thing) => markOf(touchedOf(thing));

/** The mark of the one statement that an edge is, or that leads to an aside of a relation. @param {Edge} edge */
export function markOfEdge(edge) {
  if (edge.relation === null) return markOf([edge.statement]);
  const [start, end] = edge.leadsIn ? [edge.from, edge.relation] : [edge.relation, edge.to];
  return markOf(
    statementsFrom(start).filter((s) => {
      const { predicate, object } = data.statements[s];
      return predicate === edge.property && object === end && isRead(s);
    }),
  );
}
