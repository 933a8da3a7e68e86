/** The marks of errata: † for what an erratum concerns, ‡ for what the corrected reading has corrected. */

import { data } from "./data.js";
import { isRead, statementsFrom } from "./graph.js";

/** @param {number} statement */
const isTouched = (statement) => data.statements[statement].errata.length > 0;

/** @param {number} statement */
export const isCorrected = (statement) => data.statements[statement].only === "corrected";

/** @param {Iterable<number>} statements */
export function markOf(statements) {
  const found = [...statements].filter(isTouched);
  return (found.some((s) => !isCorrected(s)) ? "†" : "") + (found.some(isCorrected) ? "‡" : "");
}

/** The statements with errata, by their subject. */
const touched = Map.groupBy([...data.statements.keys()].filter(isTouched), (s) => data.statements[s].subject);

export const areThereErrata = touched.size > 0;

/** The statements with a thing as subject that have errata, in the current reading. @param {number} thing */
export const touchedOf = (thing) => (touched.get(thing) ?? []).filter(isRead);

/** Whether a statement has a grave erratum (of severity High). @param {number} statement */
export const isGrave = (statement) => data.statements[statement].errata.some((e) => data.errata[e].severity === "High");

/** Whether a thing has a statement with a grave erratum that is not corrected. @param {number} thing */
export const isGraveThing = (thing) => touchedOf(thing).some((s) => isGrave(s) && !isCorrected(s));

/** The mark of a thing, for the statements with it as subject, in the current reading. @param {number} thing */
export const markOfThing = (thing) => markOf(touchedOf(thing));

/** The mark of the statement that an edge is or, for an aside, of the statement that links it with the relation. @param {Edge} edge */
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
