/** What is around a thing and not in a picture yet: all of it, or what tells most. */

import { edgesOf, isConcept, isRelation, isThere, lookOf, neighbours, otherEnd, relationOf } from "../data/graph.js";

/** @import { Edge } from "../data/graph.js" */
/** @import { Relation } from "../data/payload.js" */
/** @typedef {{ has: (thing: number) => boolean }} Present what is in the picture */

export const MOST = 80; // things that come at once; more would cover each other
const [ENOUGH, NEAREST] = [8, 12]; // lines of a thing that needs no more; what it has when more has come

/** Of what is around a thing, what is no concept, if there is any: concepts are words of lines and of the card. @param {number} thing @param {number[]} all */
function asThings(thing, all) {
  const things = isConcept(thing) || isRelation(thing) ? all : all.filter((one) => !isConcept(one));
  return things.length ? things : all;
}

/** Neighbours of a thing that are not in a picture, the most connected first. @param {number} thing @param {Present} present @param {Set<number>} hidden */
export function around(thing, present, hidden) {
  const all = asThings(thing, neighbours(thing, hidden)).filter((one) => !present.has(one));
  return all.sort(
    (a, b) => Number(isConcept(a)) - Number(isConcept(b)) || edgesOf(b).length - edgesOf(a).length || a - b,
  );
}

/** How much an edge tells: an amount, a figure, or that there is one. @param {Edge} edge */
function telling(edge) {
  if (edge.relation === null) return 1;
  const { amounts, captions } = /** @type {Relation} */ (relationOf(edge.relation));
  return amounts.length ? 4 : /\d/.test(String(captions[0])) ? 3 : edge.repeats ? 0 : 1;
}

/** The most telling neighbours of a thing that are not in a picture, so many that it has a dozen; none if it has enough. @param {number} thing @param {Present} present @param {Set<number>} hidden kinds */
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
    .sort(([a, one], [b, other]) => other - one || edgesOf(b).length - edgesOf(a).length || a - b)
    .slice(0, NEAREST - beside)
    .map(([end]) => end);
}
