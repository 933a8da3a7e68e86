/** How the picture changes: what comes into it, goes, and is left out. */

import { data } from "../data/data.js";
import { edgesOf, isRelation, kindOf, states, thingsOf } from "../data/graph.js";
import { isTall, middle, place } from "./arrangement.js";
import { ringsOf } from "./rings.js";
import { nearest } from "./surroundings.js";
import { blank, leftOut, missing, picture } from "./view-state.js";

/** @import { Point } from "./curves.js" */
/** @import { Edge } from "../data/graph.js" */

/** @type {[number, number]} */
const ROOM = [520, 380]; // for a thing that brings others
const RING = 40; // things; a ring of more is seen from so far that few have names

/** Of things that are named, those that edges of these relations or of this passage link, or all if none does. @param {number[]} things @param {number | null} passage @param {number[]} relations */
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

/** Begin anew: with a preset, a thing, or nothing. @param {number | null} preset @param {number | null} centre */
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

/** Show nothing, where there is no preset. */
export const clear = () => begin(null, null);

/** @param {number} thing */
export function addNeighbours(thing) {
  const { some, total, away: more } = missing(thing);
  place(picture.shown, some, { near: picture.shown.get(thing) });
  for (const one of some) picture.guests.delete(one);
  return { added: some.length, total, away: more };
}

/** Show one thing with what is around it, of every kind, in a ring if that is not too wide. @param {number} thing */
export function focus(thing) {
  begin(null, thing);
  picture.shown.set(thing, { x: 0, y: 0 });
  const found = addNeighbours(thing);
  if (picture.shown.size <= RING) picture.shown = ringsOf([...picture.shown.keys()], thing);
  return found;
}

/** Let guests go. */
function dismiss() {
  for (const thing of picture.guests) picture.shown.delete(thing);
  picture.guests = new Set();
  picture.visited = null;
  picture.read = new Set();
}

/** Show what is around a thing, too. @param {number} thing */
export function expand(thing) {
  if (!picture.shown.has(thing)) place(picture.shown, [thing]);
  picture.guests.delete(thing);
  const found = addNeighbours(thing);
  picture.came.push({ thing, all: true });
  return found;
}

/**
 * Show a thing with what is nearest to it, as long as it is looked at; in passing, only what is there. Of guests one
 * of which is looked at, all stay.
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

/** Let guests stay. */
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

/** Let relations stand for themselves. @param {number[]} relations */
export function unfold(relations) {
  for (const relation of relations) {
    picture.away.delete(kindOf(relation));
    picture.guests.delete(relation);
  }
  place(picture.shown, relations);
}

/** Let relations be lines again. @param {number[]} relations */
export function fold(relations) {
  for (const relation of relations) remove(relation);
}

/** Pin a thing, or let it go. @param {number} thing */
export function pin(thing) {
  if (!picture.pinned.delete(thing)) picture.pinned.add(thing);
  picture.guests.delete(thing);
}

/** Show or hide a kind, or show one alone, or all. @param {number | null} kind @param {"show" | "hide" | "only" | "all"} how */
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

/** Let only such lines be seen. @param {import("../data/sieve.js").Sieve} sieve */
export function sift(sieve) {
  picture.sieve = sieve;
}

/** @param {number} thing @param {Point} at */
export function move(thing, at) {
  if (!picture.shown.has(thing)) return;
  picture.shown.set(thing, at);
}

/**
 * Show these things, or the edges of a passage, for as long as they are highlighted; null ends it. Returns what is
 * highlighted: of a passage or of `relations`, which are drawn whatever the preset leaves out, only what their edges link,
 * for the rest would be dots of which nothing is said.
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
