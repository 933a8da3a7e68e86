/** The things and statements of the page for the terms and evidence of an answer. */

import { data } from "../data/data.js";
import { count, isRead, isRelation } from "../data/graph.js";
import { whole } from "../data/things.js";
import { serialised } from "../engine/terms.js";
import { engine } from "./question.js";

/** @import { Statement } from "../engine/evidence.js" */

/** @type {Map<string, number> | null} */
let places = null;
/** @type {Map<string, number[]> | null} */
let statements = null;

/** The page's thing for a term; undefined if it has none. @param {Term | null} term */
export function thingOf(term) {
  const { prefixes } = engine.terms ?? data;
  places ??= new Map(data.things.map(({ name }, thing) => [whole(name, prefixes), thing]));
  return term?.type === "uri" ? places.get(term.value) : undefined;
}

/** The page's statements by their triples in N-Triples syntax. @returns {Map<string, number[]>} */
function known() {
  if (!engine.terms) return new Map();
  const { objects, predicates, prefixes } = engine.terms;
  /** @param {number} thing */
  const named = (thing) => `<${whole(data.things[thing].name, prefixes)}>`;
  return Map.groupBy([...data.statements.keys()], (s) => {
    const { subject, predicate, object } = data.statements[s];
    const value = typeof object === "number" ? named(object) : objects[s];
    return `${named(subject)} <${whole(predicates[predicate], prefixes)}> ${value}`;
  });
}

/** The page's statements for the evidence of a row, and the `rest` of the evidence for which it has none. @param {Row} row */
export function statementsOf({ evidence }) {
  statements ??= known();
  const own = evidence.map((one) => ({ one, places: (statements?.get(key(one)) ?? []).filter(isRead) }));
  return {
    wanted: new Set(own.flatMap(({ places }) => places)),
    rest: own.filter(({ places }) => !places.length).map(({ one }) => one),
  };
}

/** @param {Statement} statement */
const key = ({ triple }) => triple.map(serialised).join(" ");

/** The things named in rows that can be drawn; relations only if there is nothing else. @param {(Term | null)[][]} rows */
export function drawnOf(rows) {
  const all = [...new Set(rows.flat().map(thingOf))].filter((thing) => thing !== undefined && thing < count);
  const found = /** @type {number[]} */ (all);
  const plain = found.filter((thing) => !isRelation(thing));
  return plain.length ? plain : found;
}
