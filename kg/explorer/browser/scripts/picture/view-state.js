/**
 * What the picture shows: which things, where they stand, what is pinned, which kinds are hidden, and what can be
 * undone. It knows nothing of how things are drawn.
 */

import { data } from "../data/data.js";
import { edgesOf, isConcept, isRelation, isThere, kindOf, neighbours, states, thingsOf } from "../data/graph.js";
import { byId } from "../dom.js";
import { middle, place } from "./arrangement.js";

/** @import { Point } from "./curves.js" */
/** @import { Edge } from "../data/graph.js" */

const MOST = 80; // things that come at once; more would cover each other
const UNDONE = 50; // steps

/** @type {Map<number, Point>} */
let shown = new Map(); // thing -> where it stands
/** @type {Set<number>} */
let hidden = new Set(); // kinds
/** @type {Set<number>} */
let pinned = new Set();
/** @type {Set<number>} */
let guests = new Set(); // things that stay only as long as they are highlighted
/** @type {Set<number>} */
let read = new Set(); // relations of the passage that is read
/** @type {number | null} */
let preset = null;
let begun = false;
/** @type {{ shown: Map<number, Point>, hidden: Set<number>, pinned: Set<number>, preset: number | null }[]} */
const past = [];

function remember() {
  if (!begun) return;
  const own = [...shown].filter(([thing]) => !guests.has(thing));
  past.push({ shown: new Map(own), hidden: new Set(hidden), pinned: new Set(pinned), preset });
  if (past.length > UNDONE) past.shift();
}

/** Where a thing stands that is shown. @param {number} thing */
export const pointOf = (thing) => /** @type {Point} */ (shown.get(thing));

/** Neighbours that are not shown yet, at most MOST, the most connected first; and how many there are. @param {number} thing */
export function missing(thing) {
  const all = neighbours(thing, hidden).filter((one) => !shown.has(one));
  all.sort((a, b) => Number(isConcept(a)) - Number(isConcept(b)) || edgesOf(b).length - edgesOf(a).length || a - b);
  return { some: all.slice(0, MOST), total: all.length };
}

/** Of things that a passage names, those that its edges link, or all if none does. @param {number[]} things @param {number} passage */
function joined(things, passage) {
  const inside = new Set(things);
  /** @param {Edge} edge */
  const joins = (edge) =>
    edge.from !== edge.to &&
    inside.has(edge.from) &&
    inside.has(edge.to) &&
    !(edge.relation !== null && edge.repeats) &&
    states(passage, edge);
  const found = things.filter((thing) => edgesOf(thing).some(joins));
  return found.length ? found : things;
}

/**
 * The edges between drawn things; a relation that stands for itself has none. A preset may leave out asides and some
 * kinds of relations, but none that the passage states that is read: its things would be dots that nothing links.
 */
export function drawnEdges() {
  const isSelective = preset !== null && data.presets[preset].kinds !== null;
  /** @param {number} thing */
  const inside = (thing) => shown.has(thing) && !hidden.has(kindOf(thing));
  /** @param {Edge} edge */
  function isDrawn(edge) {
    if (edge.relation === null) return isThere(edge, hidden);
    if (shown.has(edge.relation)) return false;
    if (read.has(edge.relation)) return !edge.repeats && (isSelective || isThere(edge, hidden));
    return !(isSelective && edge.isAside) && isThere(edge, hidden);
  }
  return [...shown.keys()]
    .filter(inside)
    .flatMap((thing) =>
      edgesOf(thing).filter((edge) => edge.from === thing && edge.to !== thing && inside(edge.to) && isDrawn(edge)),
    );
}

/** The relations that lines stand for, of all things or of one. @param {number | null} thing */
export function folded(thing = null) {
  const own = drawnEdges().filter(({ from, to }) => thing === null || from === thing || to === thing);
  return [...new Set(own.flatMap(({ relation }) => relation ?? []))];
}

/** The relations that stand for themselves. */
export const unfolded = () => [...shown.keys()].filter(isRelation);

/** @param {number} thing */
export const isShown = (thing) => shown.has(thing);
/** @param {number} thing */
export const isPinned = (thing) => pinned.has(thing);
export const hiddenKinds = () => hidden;
export const currentPreset = () => preset;
export const canUndo = () => past.length > 0;
/** The things that are there, whatever kinds are hidden, each with where it stands. */
export const places = () => shown;
/** The drawn things: those shown whose kind is not hidden. */
export const drawnThings = () => [...shown.keys()].filter((thing) => !hidden.has(kindOf(thing)));

/** How many things, and relations as lines, there are of each kind. */
export function counts() {
  /** @type {Map<number, number>} */
  const found = new Map();
  for (const thing of new Set([...shown.keys(), ...folded()]))
    found.set(kindOf(thing), (found.get(kindOf(thing)) ?? 0) + 1);
  return found;
}

/** From now on what changes can be undone: what the first address asks for is no step. */
export function begin() {
  begun = true;
}

/** Show a preset. @param {number} index */
export function open(index) {
  remember();
  const { things, kinds, wide, tall } = data.presets[index];
  const { clientWidth, clientHeight } = byId("drawing");
  const points = clientWidth < clientHeight && tall.length ? tall : wide;
  shown = new Map(things.map((thing, i) => [thing, { x: points[2 * i], y: points[2 * i + 1] }]));
  hidden = new Set(
    kinds ? data.relations.map(({ thing }) => kindOf(thing)).filter((kind) => !kinds.includes(kind)) : [],
  );
  guests = new Set();
  pinned = new Set();
  preset = index;
}

/** @param {number} thing */
function addNeighbours(thing) {
  const { some, total } = missing(thing);
  place(shown, some, { near: shown.get(thing) });
  return { added: some.length, total };
}

/** Show one thing with what is around it, of every kind. @param {number} thing */
export function focus(thing) {
  remember();
  hidden = new Set();
  guests = new Set();
  preset = null;
  shown = new Map([[thing, { x: 0, y: 0 }]]);
  return addNeighbours(thing);
}

/** Show what is around a thing, too. @param {number} thing */
export function expand(thing) {
  remember();
  if (!shown.has(thing)) place(shown, [thing]);
  guests.delete(thing);
  return addNeighbours(thing);
}

/** Show a thing beside what it is linked with, if it is not there yet. @param {number} thing */
export function include(thing) {
  hidden.delete(kindOf(thing));
  if (shown.has(thing)) return;
  remember();
  place(shown, [thing]);
}

/** @param {number} thing */
export function remove(thing) {
  remember();
  shown.delete(thing);
}

/** Let relations stand for themselves. @param {number[]} relations */
export function unfold(relations) {
  remember();
  for (const relation of relations) {
    hidden.delete(kindOf(relation));
    place(shown, [relation]);
  }
}

/** Let relations be lines again. @param {number[]} relations */
export function fold(relations) {
  remember();
  for (const relation of relations) shown.delete(relation);
}

/** Pin a thing, or let it go. @param {number} thing */
export function pin(thing) {
  remember();
  if (!pinned.delete(thing)) pinned.add(thing);
}

/** Show or hide a kind, or show one alone, or all. @param {number | null} kind @param {"show" | "hide" | "only" | "all"} how */
export function filter(kind, how) {
  remember();
  if (kind === null) hidden = new Set();
  else if (how === "show") hidden.delete(kind);
  else if (how === "hide") hidden.add(kind);
  else hidden = new Set([...data.kinds.keys()].filter((other) => other !== kind));
}

/** @param {number} thing @param {Point} at */
export function move(thing, at) {
  if (shown.has(thing)) shown.set(thing, at);
}

/**
 * Show these things, or the edges of a passage, for as long as they are highlighted; null ends it. Returns what is
 * highlighted: of a passage, only what its edges link, for the rest would be dots of which nothing is said.
 *
 * @param {number[] | null} things
 * @param {number | null} passage
 */
export function highlight(things, passage = null) {
  for (const thing of guests) shown.delete(thing);
  guests = new Set();
  read = new Set(passage === null ? [] : thingsOf(passage).filter(isRelation));
  const wanted = things ?? [];
  const lit = passage === null ? wanted : joined(wanted, passage);
  const points = wanted.flatMap((thing) => shown.get(thing) ?? []);
  guests = new Set(lit.filter((thing) => !shown.has(thing)));
  place(shown, [...guests], { home: points.length ? middle(points) : undefined });
  return [...new Set(lit)];
}

/** Go back a step, if there is one. */
export function undo() {
  const last = past.pop();
  if (last) ({ shown, hidden, pinned, preset } = last);
  guests = new Set();
  return last !== undefined;
}
