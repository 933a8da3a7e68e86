/** Neighbours of a thing that are not in the picture yet: all of them, or the most telling ones. */

import {
  byEdges,
  conceptsLast,
  edgesOf,
  isConcept,
  isRelation,
  isThere,
  lookOf,
  neighbours,
  otherEnd,
  relationOf,
} from "../data/graph.js";

/** @typedef {{ has: (thing: number) => boolean }} Present the things in the picture */

export const MOST = 80; // things that are added at once; more would cover each other
const [ENOUGH, NEAREST] = [8, 12]; // a thing with 8 neighbours in the picture needs no more; one with fewer gets up to 12

/** The neighbours without concepts, which captions and the card mention, unless there are only concepts; all for a concept or relation. @param {number} thing @param {number[]} all */
function asThings(thing, all) {
  const things = isConcept(thing) || isRelation(thing) ? all : all.filter((one) => !isConcept(one));
  return things.length ? things : all;
}

/** The neighbours of a thing that are not in the picture: concepts last, the most connected first. @param {number} thing @param {Present} present @param {Set<number>} hidden */
export function around(thing, present, hidden) {
  const all = asThings(thing, neighbours(thing, hidden));
  return all.filter((one) => !present.has(one)).sort(conceptsLast);
}

/** How much an edge tells: an amount (4), a figure (3), just its existence (1), or nothing new (0). @param {Edge} edge */
function telling(edge) {
  if (edge.relation === null) return 1;
  const { amounts, captions } = /** @type {Relation} */ (relationOf(edge.relation));
  return amounts.length ? 4 : /\d/.test(String(captions[0])) ? 3 : edge.repeats ? 0 : 1;
}

/** The most telling neighbours of a thing that are not in the picture, to fill it up to NEAREST; none if it has ENOUGH; all for a relation. @param {number} thing @param {Present} present @param {Set<number>} hidden kinds */
export function nearest(thing, present, hidden) {
  const all = new Set(asThings(thing, neighbours(thing, hidden)));
  const beside = [...all].filter((one) => present.has(one)).length;
  if (isRelation(thing)) return [...all].filter((one) => !present.has(one));
  if (beside >= ENOUGH) return [];
  /** @type {Map<number, number>} */
  const worth = new Map();
  for (const edge of edgesOf(thing)) {
    const end = otherEnd(edge, thing);
    const rank = { actor: 20, named: 10, relation: 0, concept: 0 }[lookOf(end).rank];
    if (all.has(end) && !present.has(end) && isThere(edge, hidden))
      worth.set(end, Math.max(worth.get(end) ?? 0, rank + telling(edge)));
  }
  return [...worth]
    .sort(([a, one], [b, other]) => other - one || byEdges(a, b))
    .slice(0, NEAREST - beside)
    .map(([end]) => end);
}
