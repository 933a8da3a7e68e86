/** From the terms of an answer to the things and statements of the page. */

import { data } from "../data/data.js";
import { count, isRead, isRelation } from "../data/graph.js";
import { whole } from "../downloads/subgraph.js";
import { serialised } from "../engine/terms.js";
import { engine } from "./question.js";

/** @import { Row } from "../engine/answer.js" */
/** @import { Statement } from "../engine/evidence.js" */
/** @import { Term } from "../engine/terms.js" */

/** @type {Map<string, number> | null} */
let places = null;
/** @type {Map<string, number[]> | null} */
let statements = null;

/** The thing that a term is, if the page has it. @param {Term | null} term */
export function thingOf(term) {
  const { prefixes } = engine.terms ?? data;
  places ??= new Map(data.things.map(({ name }, thing) => [whole(name, prefixes), thing]));
  return term?.type === "uri" ? places.get(term.value) : undefined;
}

/** The page's statements by their triples. */
function known() {
  if (!engine.terms) return new Map();
  const { objects, predicates, prefixes } = engine.terms;
  /** @param {number} thing */
  const named = (thing) => `<${whole(data.things[thing].name, prefixes)}>`;
  /** @type {Map<string, number[]>} */
  const found = new Map();
  data.statements.forEach(({ subject, predicate, object }, s) => {
    const value = typeof object === "number" ? named(object) : objects[s];
    const key = `${named(subject)} <${whole(predicates[predicate], prefixes)}> ${value}`;
    found.set(key, [...(found.get(key) ?? []), s]);
  });
  return found;
}

/** The page's statements that make a row true, and what it has none for. @param {Row} row */
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

/** The drawn things that rows name, relations only where nothing else is named. @param {(Term | null)[][]} rows */
export function drawnOf(rows) {
  const all = [...new Set(rows.flat().map(thingOf))].filter((thing) => thing !== undefined && thing < count);
  const found = /** @type {number[]} */ (all);
  const plain = found.filter((thing) => !isRelation(thing));
  return plain.length ? plain : found;
}
