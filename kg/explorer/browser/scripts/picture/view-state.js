/** What the picture shows: which things, their positions, what is pinned, which kinds are hidden. Independent of how things are drawn. */

import { data } from "../data/data.js";
import { countsOf, edgesOf, isRelation, isThere, kindOf, neighbours, otherEnd } from "../data/graph.js";
import { isOpen, open, passes } from "../data/sieve.js";
import { around, MOST } from "./surroundings.js";

/** How a thing came into the picture: with its most telling neighbours, or with all of them. @typedef {{ thing: number, all: boolean }} Coming */

/** An empty picture. It began with a preset, or with a centre and its neighbours. */
export const blank = () => ({
  shown: /** @type {Map<number, Point>} */ (new Map()), // thing -> its position
  preset: /** @type {number | null} */ (null),
  centre: /** @type {number | null} */ (null),
  came: /** @type {Coming[]} */ ([]), // since then
  away: /** @type {Set<number>} */ (new Set()), // the kinds that the reader hides,
  aside: /** @type {Set<number>} */ (new Set()), // and those that the preset leaves out until the reader asks for them
  pinned: /** @type {Set<number>} */ (new Set()),
  guests: /** @type {Set<number>} */ (new Set()), // shown only as long as what they belong to is open:
  visited: /** @type {number | null} */ (null), // a thing, a path,
  read: /** @type {Set<number>} */ (new Set()), // or a passage, whose relations these are
  sieve: open(), // the filter of the lines
});

/** The current picture; only changes.js and snapshot.js change it. */
export const picture = blank();

/** The position of a thing that is shown. @param {number} thing */
export const pointOf = (thing) => /** @type {Point} */ (picture.shown.get(thing));

/** The kinds that are not drawn. */
export const hiddenKinds = () => new Set([...picture.away, ...picture.aside]);

/** The things that the reader has asked for: all their lines are drawn, even those that the preset leaves out. */
const askedFor = () =>
  new Set([...picture.came.map(({ thing }) => thing), ...(picture.visited === null ? [] : [picture.visited])]);

/** Neighbours that are not shown or only as guests: at most MOST, their total, and how many more the reader hides. @param {number} thing */
export function missing(thing) {
  const present = { has: (/** @type {number} */ one) => picture.shown.has(one) && !picture.guests.has(one) };
  const all = around(thing, present, picture.away);
  return {
    some: all.slice(0, MOST),
    total: all.length,
    away: around(thing, present, new Set()).length - all.length,
  };
}

/** How many neighbours of a thing the reader hides, and the hidden kinds that cause it. @param {number} thing */
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
 * The edges between drawn things; a relation that is shown as a thing has none of its own.
 *
 * A preset may leave out asides and some kinds of relations, but not those of a thing that was asked for or of the open
 * passage, whose things would be dots without a line.
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

/** The relations that are drawn as lines, of all things or of one. @param {number | null} thing */
export function folded(thing = null) {
  const own = drawnEdges().filter(({ from, to }) => thing === null || from === thing || to === thing);
  return [...new Set(own.flatMap(({ relation }) => relation ?? []))];
}

/** The relations that are shown as things, and not only as guests. */
export const unfolded = () =>
  [...picture.shown.keys()].filter((thing) => isRelation(thing) && !picture.guests.has(thing));
/** The things that are shown only as long as what they belong to is open. */
export const guestsNow = () => [...picture.guests];

/** @param {number} thing */
export const isShown = (thing) => picture.shown.has(thing);
/** @param {number} thing */
export const isPinned = (thing) => picture.pinned.has(thing);
/** The filter of the lines. */
export const currentSieve = () => picture.sieve;
export const currentPreset = () => picture.preset;
/** Whether the picture is a preset of flows, which draws nothing else between its things. */
export const isFlowing = () => picture.preset !== null && data.presets[picture.preset].flows;
/** All shown things with their positions, including those of hidden kinds. */
export const places = () => picture.shown;

/** The drawn things: the shown ones whose kind is not hidden, and those that the reader has asked for. */
export function drawnThings() {
  const asked = askedFor();
  return [...picture.shown.keys()].filter((thing) => !picture.away.has(kindOf(thing)) || asked.has(thing));
}

/** The number of things, and of relations drawn as lines, of each kind. */
export const counts = () => countsOf(new Set([...picture.shown.keys(), ...folded()]));

/** The kinds of relations that a preset leaves out. @param {number | null} index */
export function leftOut(index) {
  const kinds = index === null ? null : data.presets[index].kinds;
  return new Set(kinds ? data.relations.map(({ thing }) => kindOf(thing)).filter((kind) => !kinds.includes(kind)) : []);
}
