/**
 * The graph: the edges between things, and the statements about them.
 *
 * Things, statements, passages and kinds are identified by their indexes in `data`; a relation is also a thing.
 */

import { inLanguage } from "../bilingual.js";
import { state } from "../state.js";
import { data } from "./data.js";

/**
 * An edge is a statement between two things, or one of the pairs of things that a relation names.
 *
 * In a relation's edges, `property` is the one that the caption mentions, if any. An aside (`isAside`) leads to something
 * other than the relation's main point; it `leadsIn` if the property leads from a thing to the relation. `alone` says
 * that the relation has only asides. An edge `repeats` if it leads to the concept that is its caption, and the relation
 * has other edges.
 *
 * @typedef {{ from: number, to: number, statement: number, relation: null }} StatedEdge
 * @typedef {object} RelatedEdge
 * @property {number} from
 * @property {number} to
 * @property {null} statement
 * @property {number} relation
 * @property {number | null} property
 * @property {boolean} isAside
 * @property {boolean} leadsIn
 * @property {boolean} repeats
 * @property {boolean} alone
 * @typedef {StatedEdge | RelatedEdge} Edge
 */

/** The number of things that can be drawn; they come before those that are only mentioned. */
export const count = data.things.filter(({ kind }) => kind !== null).length;

/** The things that can be drawn. */
export const things = [...data.things.keys()].slice(0, count);

/** @param {number} thing @returns {number} the index of its kind */
export const kindOf = (thing) => /** @type {number} */ (data.things[thing].kind);

/** The number of things of each kind. @param {Iterable<number>} some */
export const countsOf = (some) => new Map([...Map.groupBy(some, kindOf)].map(([kind, { length }]) => [kind, length]));

/** @param {number} thing */
export const lookOf = (thing) => data.kinds[kindOf(thing)];

/** @param {number} thing */
export const isConcept = (thing) => lookOf(thing).rank === "concept";

const relations = new Map(data.relations.map((relation) => [relation.thing, relation]));

/** The relation record of a thing; undefined if it is no relation. @param {number} thing */
export const relationOf = (thing) => relations.get(thing);

/** @param {number} thing */
export const isRelation = (thing) => relations.has(thing);

/**
 * The statements with a thing as subject or object, by thing.
 *
 * @type {number[][]}
 */
const about = data.things.map(() => []);
data.statements.forEach(({ subject, object }, statement) => {
  about[subject].push(statement);
  if (typeof object === "number" && object !== subject) about[object].push(statement);
});

/** The statements with a thing as subject. @param {number} thing */
export const statementsFrom = (thing) => about[thing].filter((s) => data.statements[s].subject === thing);

/**
 * The edges that begin or end with a thing, by thing.
 *
 * @type {Edge[][]}
 */
const edges = Array.from({ length: count }, () => []);

/** @param {Edge} edge */
function addEdge(edge) {
  edges[edge.from].push(edge);
  if (edge.to !== edge.from) edges[edge.to].push(edge);
}

/** @param {number} thing */
export const edgesOf = (thing) => edges[thing];

data.statements.forEach(({ subject, object }, statement) => {
  if (typeof object === "number" && subject < count && object < count) {
    addEdge({ from: subject, to: object, statement, relation: null });
  }
});

const pairs = Map.groupBy(data.edges, ({ relation }) => relation);
for (const { thing: relation, captions } of data.relations) {
  const own = pairs.get(relation) ?? [];
  const caption = inLanguage(captions[0], "en")
    .split("\n")[0]
    .replace(/[,†‡]+$/, "");
  /** @param {RelationEdge} edge */
  const repeats = ({ end, property }) =>
    property === null && isConcept(end) && inLanguage(data.things[end].label, "en") === caption;
  const lead = own.some((edge) => !repeats(edge));
  const alone = own.every(({ role }) => role !== "point");
  for (const edge of own) {
    const { start: from, end: to, property, role } = edge;
    const [isAside, leadsIn] = [role !== "point", role === "into"];
    addEdge({ from, to, statement: null, relation, property, isAside, leadsIn, repeats: lead && repeats(edge), alone });
  }
}

/** The order of two things: the one with more edges first. @param {number} a @param {number} b */
export const byEdges = (a, b) => edges[b].length - edges[a].length || a - b;

/** The order of two things: concepts last, then by edges. @param {number} a @param {number} b */
export const conceptsLast = (a, b) => Number(isConcept(a)) - Number(isConcept(b)) || byEdges(a, b);

/** The actors, those with most edges first. */
export const mostConnected = things.filter((thing) => lookOf(thing).rank === "actor").sort(byEdges);

/** @param {Edge} edge @param {number} thing one of its ends */
export const otherEnd = (edge, thing) => (edge.from === thing ? edge.to : edge.from);

/** The edges between two things in the current reading. @param {number} one @param {number} other */
export const edgesBetween = (one, other) =>
  edges[one].filter((edge) => otherEnd(edge, one) === other && isThere(edge, new Set()));

/** The sums that a relation states, in the current reading. @param {number} relation */
export const sumsOf = (relation) => (relationOf(relation)?.sums ?? []).filter(({ statement }) => isRead(statement));

/** Whether a statement belongs to the current reading. @param {number} statement */
export function isRead(statement) {
  const { only } = data.statements[statement];
  return only === "" || only === state.reading;
}

/**
 * Whether an edge is in the current reading (a statement), or of no hidden kind (a relation).
 *
 * @param {Edge} edge
 * @param {Set<number>} hidden kinds
 */
export const isThere = (edge, hidden) =>
  edge.relation === null ? isRead(edge.statement) : !hidden.has(kindOf(edge.relation));

/**
 * The neighbours of a thing, also across relations; relations themselves are neighbours only of relations.
 *
 * @param {number} thing
 * @param {Set<number>} hidden kinds
 */
export function neighbours(thing, hidden = new Set()) {
  const found = new Set();
  for (const edge of edges[thing]) {
    const end = otherEnd(edge, thing);
    if (end === thing || hidden.has(kindOf(end)) || !isThere(edge, hidden)) continue;
    if (isRelation(end) && !isRelation(thing)) continue;
    found.add(end);
  }
  return [...found];
}

/** The relations that name a thing. @param {number} thing */
export const relationsAround = (thing) => [
  ...new Set(edges[thing].map((edge) => otherEnd(edge, thing)).filter((end) => isRelation(end) && end !== thing)),
];

/** The statements about a thing in the current reading, with those of the relations that name it; for a relation only its own. @param {number} thing */
export function statementsOf(thing) {
  const more = isRelation(thing) ? [] : relationsAround(thing).flatMap(statementsFrom);
  return new Set([...about[thing], ...more].filter(isRead));
}

/** The statements that edges stand for, in the current reading. @param {Edge[]} some */
export const statementsOfEdges = (some) =>
  new Set(
    some.flatMap((edge) => (edge.relation === null ? [edge.statement] : statementsFrom(edge.relation).filter(isRead))),
  );

/** The things that can be drawn and are named in a passage's statements. @param {number} passage */
export function thingsOf(passage) {
  const ends = data.statements
    .filter(({ passages }) => passages.includes(passage))
    .flatMap(({ subject, object }) => [subject, object]);
  return [...new Set(ends.filter((end) => typeof end === "number").filter((end) => end < count))];
}

/** Whether a passage states an edge; for a relation, any of its statements. @param {number} passage @param {Edge} edge */
export function states(passage, edge) {
  /** @param {number} s */
  const isStated = (s) => isRead(s) && data.statements[s].passages.includes(passage);
  return edge.relation === null ? isStated(edge.statement) : statementsFrom(edge.relation).some(isStated);
}
