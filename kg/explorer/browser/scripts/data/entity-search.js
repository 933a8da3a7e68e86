/** Search for things by name: labels in both languages, aliases and identifiers, also by parts of Hangul syllables and initials. */

import { data } from "./data.js";
import { byEdges, conceptsLast, count, lookOf } from "./graph.js";
import { alike, NOWHERE, plain, ranking } from "./names.js";
import { localName } from "./things.js";

const ALIKE = 0.5;

const index = data.things
  .slice(0, count)
  .map(({ label, names, name, same }) => [label, names, [name, ...same].map(localName)].flat(2).map(plain));

/** The things whose names contain the query (or have it as Korean initials), at most `most`, the best first. @param {string} query @param {number} most */
export function findThings(query, most = 12) {
  const typed = query.trim();
  if (!plain(typed)) return [];
  const rankOf = ranking(typed);
  return index
    .map((own, thing) => ({ rank: rankOf(own), thing }))
    .filter((found) => found.rank < NOWHERE)
    .sort((a, b) => a.rank - b.rank || conceptsLast(a.thing, b.thing))
    .slice(0, most)
    .map(({ thing }) => thing);
}

/** Suggestions for a name, of a class if it is given: things that are found by it, or else those whose names are most like it. @param {string} query @param {number} most @param {string} [of] the local name of a class */
export function nearestThings(query, most, of = "") {
  const isFit = (/** @type {number} */ thing) => !of || localName(lookOf(thing).name) === of;
  const found = findThings(query, count).filter(isFit);
  if (found.length) return found.slice(0, most);
  const wanted = plain(query.trim());
  return index
    .map((own, thing) => ({ thing, share: Math.max(...own.map((name) => alike(name, wanted))) }))
    .filter(({ thing, share }) => share >= ALIKE && isFit(thing))
    .sort((a, b) => b.share - a.share || byEdges(a.thing, b.thing))
    .slice(0, most)
    .map(({ thing }) => thing);
}
