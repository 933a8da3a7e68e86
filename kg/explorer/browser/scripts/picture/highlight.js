/** Which things are highlighted in the picture, and in which order names and captions are placed. */

import { isConcept } from "../data/graph.js";
import { isOpen } from "../data/sieve.js";
import { state } from "../state.js";
import { degree, isBright, lines } from "./lines.js";
import { currentSieve, isShown } from "./view-state.js";

/** The highlighted things: those of a passage or path, else the selected one with its neighbours, else what passes the filter; null for all. */
export function highlighted() {
  if (state.highlighted) {
    const relations = (state.pair?.edges ?? []).flatMap(({ relation }) => relation ?? []);
    return new Set([...state.highlighted, ...relations.filter(isShown)]);
  }
  if (state.selected === null || !isShown(state.selected))
    return isOpen(currentSieve()) ? null : new Set([...lines().values()].flatMap(({ from, to }) => [from, to]));
  const near = [...lines().values()].filter(({ from, to }) => from === state.selected || to === state.selected);
  return new Set([state.selected, ...near.flatMap(({ from, to }) => [from, to])]);
}

/** What placeLabels needs, in the order of placement: highlighted things first, then those with most lines. @param {number[]} things */
export function wantedOf(things) {
  const lit = highlighted();
  const within = new Set(things);
  /** @param {number} thing */
  const near = (thing) => (thing === state.selected ? 2 : lit?.has(thing) ? 1 : 0);
  /** @param {number} thing */
  const weight = (thing) => degree(thing) + (isConcept(thing) ? 0 : 3);
  /** @param {Line} line */
  const isWanted = (line) => within.has(line.from) && within.has(line.to) && isBright(line, lit);
  const order = [...things].sort((a, b) => near(b) - near(a) || weight(b) - weight(a) || a - b);
  return {
    shapes: things, // which texts must not cover
    things: lit ? order.filter((thing) => lit.has(thing)) : order,
    dim: lit ? order.filter((thing) => !lit.has(thing)) : [], // named last, where the others leave room
    lines: [...lines().values()].filter(isWanted).sort((a, b) => b.weight - a.weight || a.from - b.from || a.to - b.to),
  };
}
