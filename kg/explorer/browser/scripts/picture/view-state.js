/** What the picture shows: which things, where they stand, what is pinned, which kinds are hidden. It knows nothing of how things are drawn. */

import { data } from "../data/data.js";
import { edgesOf, isRelation, isThere, kindOf, neighbours, otherEnd } from "../data/graph.js";
import { isOpen, open, passes } from "../data/sieve.js";
import { around, MOST } from "./surroundings.js";

/** @import { Point } from "./curves.js" */
/** @import { Edge } from "../data/graph.js" */

/** How a thing came into the picture: with what is nearest to it, or with all that is around it. @typedef {{ thing: number, all: boolean }} Coming */

/**
 * It began with a preset, or a centre with what is around it; things `came` since then. `away` are kinds that the
 * reader leaves out, `aside` those that the preset does, as long as the reader does not ask for them. Guests stay only
 * as long as what they belong to is looked at: the thing that is `visited`, a path, or a passage, of which `read` are
 * the relations.
 *
 * @typedef {object} Picture
 * @property {Map<number, Point>} shown thing -> where it stands
 * @property {number | null} preset
 * @property {number | null} centre
 * @property {Coming[]} came
 * @property {Set<number>} away
 * @property {Set<number>} aside
 * @property {Set<number>} pinned
 * @property {Set<number>} guests
 * @property {number | null} visited
 * @property {Set<number>} read
 * @property {import("../data/sieve.js").Sieve} sieve what the lines have to be
 */

/** A picture of nothing. @returns {Picture} */
export const blank = () => ({
  shown: new Map(),
  preset: null,
  centre: null,
  came: [],
  away: new Set(),
  aside: new Set(),
  pinned: new Set(),
  guests: new Set(),
  visited: null,
  read: new Set(),
  sieve: open(),
});

/** Only changes.js and snapshot.js change it. */
export const picture = blank();

/** Where a thing stands that is shown. @param {number} thing */
export const pointOf = (thing) => /** @type {Point} */ (picture.shown.get(thing));

/** The kinds that are not drawn. */
export const hiddenKinds = () => new Set([...picture.away, ...picture.aside]);

/** The things whose lines are all drawn, whatever the preset leaves out: one has asked for them. */
const askedFor = () =>
  new Set([...picture.came.map(({ thing }) => thing), ...(picture.visited === null ? [] : [picture.visited])]);

/** Neighbours that are not there to stay, at most MOST; how many there are, and how many more the reader leaves out. @param {number} thing */
export function missing(thing) {
  const present = { has: (/** @type {number} */ one) => picture.shown.has(one) && !picture.guests.has(one) };
  const all = around(thing, present, picture.away);
  return {
    some: all.slice(0, MOST),
    total: all.length,
    away: around(thing, present, new Set()).length - all.length,
  };
}

/** How many neighbours of a thing the reader leaves out, and the kinds that keep them away. @param {number} thing */
export function keptAway(thing) {
  const there = new Set(neighbours(thing, picture.away));
  const gone = neighbours(thing).filter((one) => !there.has(one));
  const kinds = gone.flatMap((one) => {
    const own = edgesOf(thing).filter((edge) => otherEnd(edge, thing) === one && isThere(edge, new Set()));
    return [kindOf(one), ...own.flatMap(({ relation }) => (relation === null ? [] : kindOf(relation)))];
  });
  return { count: gone.length, kinds: [...new Set(kinds)].filter((kind) => picture.away.has(kind)) };
}

/**
 * The edges between drawn things; a relation that stands for itself has none. A preset may leave out asides and some
 * kinds of relations, but none of a thing that was asked for, nor any that the passage states that is read: it would
 * be a dot that nothing links.
 */
export function drawnEdges() {
  const isSelective = picture.preset !== null && data.presets[picture.preset].kinds !== null;
  const flow = isFlowing() ? new Set(data.presets[/** @type {number} */ (picture.preset)].things) : null;
  const [hidden, asked, isSifted] = [hiddenKinds(), askedFor(), !isOpen(picture.sieve)];
  /** @param {Edge} edge */
  function isDrawn(edge) {
    if (isSifted && !passes(edge, picture.sieve)) return false;
    const isAsked = asked.has(edge.from) || asked.has(edge.to);
    if (edge.relation === null)
      return (isAsked || !(flow?.has(edge.from) && flow.has(edge.to))) && isThere(edge, hidden);
    if (picture.shown.has(edge.relation)) return false;
    if (picture.read.has(edge.relation)) return !edge.repeats && (isSelective || isThere(edge, hidden));
    if (isAsked) return isThere(edge, picture.away);
    return !(isSelective && edge.isAside) && isThere(edge, hidden);
  }
  const things = new Set(drawnThings());
  return [...things].flatMap((thing) =>
    edgesOf(thing).filter((edge) => edge.from === thing && edge.to !== thing && things.has(edge.to) && isDrawn(edge)),
  );
}

/** The relations that lines stand for, of all things or of one. @param {number | null} thing */
export function folded(thing = null) {
  const own = drawnEdges().filter(({ from, to }) => thing === null || from === thing || to === thing);
  return [...new Set(own.flatMap(({ relation }) => relation ?? []))];
}

/** The relations that stand for themselves, and not only as guests. */
export const unfolded = () =>
  [...picture.shown.keys()].filter((thing) => isRelation(thing) && !picture.guests.has(thing));
/** The things that stay only as long as what they belong to is looked at. */
export const guestsNow = () => [...picture.guests];

/** @param {number} thing */
export const isShown = (thing) => picture.shown.has(thing);
/** @param {number} thing */
export const isPinned = (thing) => picture.pinned.has(thing);
/** What the lines have to be. */
export const currentSieve = () => picture.sieve;
export const currentPreset = () => picture.preset;
/** Whether the picture is one of what flows, which draws nothing else between its things. */
export const isFlowing = () => picture.preset !== null && data.presets[picture.preset].flows;
/** The things that are there, whatever kinds are hidden, each with where it stands. */
export const places = () => picture.shown;

/** The drawn things: those shown whose kind the reader does not leave out, and what was asked for by name. */
export function drawnThings() {
  const asked = askedFor();
  return [...picture.shown.keys()].filter((thing) => !picture.away.has(kindOf(thing)) || asked.has(thing));
}

/** How many things, and relations as lines, there are of each kind. */
export function counts() {
  /** @type {Map<number, number>} */
  const found = new Map();
  for (const thing of new Set([...picture.shown.keys(), ...folded()]))
    found.set(kindOf(thing), (found.get(kindOf(thing)) ?? 0) + 1);
  return found;
}

/** The kinds of relations that a preset leaves out. @param {number | null} index */
export function leftOut(index) {
  const kinds = index === null ? null : data.presets[index].kinds;
  return new Set(kinds ? data.relations.map(({ thing }) => kindOf(thing)).filter((kind) => !kinds.includes(kind)) : []);
}
