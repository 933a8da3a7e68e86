/** Changes of the picture: adding things, removing them, and hiding kinds. */

import { data } from "../data/data.js";
import { edgesOf, isRelation, kindOf, states, thingsOf } from "../data/graph.js";
import { isTall, middle, place } from "./arrangement.js";
import { ringsOf } from "./rings.js";
import { nearest } from "./surroundings.js";
import { blank, leftOut, missing, picture } from "./view-state.js";

/** @type {[number, number]} */
const ROOM = [520, 380]; // width and height kept free for a thing that is added with others around it
const RING = 40; // things; a larger ring has to be zoomed out so far that few names fit

/** Those of the things that are linked by edges of a passage or, if it is null, of the relations; all if none is. @param {number[]} things @param {number | null} passage @param {number[]} relations */
function joined(things, passage, relations) {
  const inside = new Set(things);
  /** @param {Edge} edge */
  const joins = (edge) =>
    edge.from !== edge.to &&
    inside.has(edge.from) &&
    inside.has(edge.to) &&
    !(edge.relation !== null && edge.repeats) &&
    (passage === null ? relations.includes(edge.relation ?? -1) : states(passage, edge));
  const found = things.filter((thing) => edgesOf(thing).some(joins));
  return found.length ? found : things;
}

/** Reset the picture to begin with a preset, a thing, or nothing. @param {number | null} preset @param {number | null} centre */
function begin(preset, centre) {
  Object.assign(picture, blank(), { preset, centre, aside: leftOut(preset) });
}

/** Show a preset. @param {number} index */
export function open(index) {
  begin(index, null);
  const { things, wide, tall } = data.presets[index];
  const points = isTall() && tall.length ? tall : wide;
  things.forEach((thing, i) => {
    picture.shown.set(thing, { x: points[2 * i], y: points[2 * i + 1] });
  });
}

/** Show nothing; used if there is no preset. */
export const clear = () => begin(null, null);

/** Add the neighbours of a thing; return how many were added and found, and how many are hidden. @param {number} thing */
export function addNeighbours(thing) {
  const { some, total, away: more } = missing(thing);
  place(picture.shown, some, { near: picture.shown.get(thing) });
  for (const one of some) picture.guests.delete(one);
  return { added: some.length, total, away: more };
}

/** Show one thing with its neighbours of every kind, in a ring if that is not too large. @param {number} thing */
export function focus(thing) {
  begin(null, thing);
  picture.shown.set(thing, { x: 0, y: 0 });
  const found = addNeighbours(thing);
  if (picture.shown.size <= RING) picture.shown = ringsOf([...picture.shown.keys()], thing);
  return found;
}

/** Remove the guests. */
function dismiss() {
  for (const thing of picture.guests) picture.shown.delete(thing);
  picture.guests = new Set();
  picture.visited = null;
  picture.read = new Set();
}

/** Add the neighbours of a thing for good. @param {number} thing */
export function expand(thing) {
  if (!picture.shown.has(thing)) place(picture.shown, [thing]);
  picture.guests.delete(thing);
  const found = addNeighbours(thing);
  picture.came.push({ thing, all: true });
  return found;
}

/**
 * Show a thing with its most telling neighbours as guests, for as long as it is selected.
 *
 * If it is passed by with the arrow keys and already shown, nothing is added. If it is a guest itself, all guests stay.
 *
 * @param {number} thing
 * @param {boolean} passed
 */
export function visit(thing, passed) {
  if (picture.guests.has(thing)) stay();
  else dismiss();
  picture.read = new Set();
  picture.visited = passed && picture.shown.has(thing) ? null : thing;
  if (picture.visited === null) return;
  picture.guests = new Set(
    [thing, ...nearest(thing, picture.shown, picture.away)].filter((one) => !picture.shown.has(one)),
  );
  if (!picture.shown.has(thing)) place(picture.shown, [thing], { room: picture.guests.size > 3 ? ROOM : undefined });
  place(picture.shown, [...picture.guests], { round: thing });
}

/** Keep the guests for good. */
function stay() {
  if (picture.visited !== null) picture.came.push({ thing: picture.visited, all: false });
  picture.guests = new Set();
}

/** @param {number} thing */
export function remove(thing) {
  picture.shown.delete(thing);
  picture.guests.delete(thing);
  picture.came = picture.came.filter((one) => one.thing !== thing);
}

/** Show relations as things of their own. @param {number[]} relations */
export function unfold(relations) {
  for (const relation of relations) {
    picture.away.delete(kindOf(relation));
    picture.guests.delete(relation);
  }
  place(picture.shown, relations);
}

/** Pin or unpin a thing; a guest that is pinned stays. @param {number} thing */
export function pin(thing) {
  if (!picture.pinned.delete(thing)) picture.pinned.add(thing);
  picture.guests.delete(thing);
}

/** Show or hide a kind, show only that kind, or show all kinds (null). @param {number | null} kind @param {"show" | "hide" | "only" | "all"} how */
export function filter(kind, how) {
  if (kind === null) [picture.away, picture.aside] = [new Set(), new Set()];
  else if (how === "only") {
    picture.away = new Set([...data.kinds.keys()].filter((other) => other !== kind));
    picture.aside = new Set();
  } else {
    picture.aside.delete(kind);
    picture.away.delete(kind);
    if (how === "hide") picture.away.add(kind);
  }
  picture.came = picture.came.filter(({ thing }) => !picture.away.has(kindOf(thing)));
}

/** Draw only the lines that pass a filter. @param {import("../data/sieve.js").Sieve} sieve */
export function sift(sieve) {
  picture.sieve = sieve;
}

/** @param {number} thing @param {Point} at */
export function move(thing, at) {
  if (!picture.shown.has(thing)) return;
  picture.shown.set(thing, at);
}

/**
 * Show these things for as long as they are highlighted; null ends it.
 *
 * The edges of a passage, or of `relations`, are drawn even if the preset leaves them out. Returns the highlighted
 * things: of a passage or of relations only those that their edges link, for the others would be dots without a line.
 *
 * @param {number[] | null} things
 * @param {number | null} passage
 */
export function highlight(things, passage = null, relations = passage === null ? null : thingsOf(passage)) {
  dismiss();
  picture.read = new Set(relations?.filter(isRelation));
  const wanted = things ?? [];
  const lit = relations ? joined(wanted, passage, relations) : wanted;
  const points = wanted.flatMap((thing) => picture.shown.get(thing) ?? []);
  picture.guests = new Set(lit.filter((thing) => !picture.shown.has(thing)));
  place(picture.shown, [...picture.guests], { home: points.length ? middle(points) : undefined });
  return [...new Set(lit)];
}
