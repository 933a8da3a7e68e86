/** What is looked at: a thing, the line between two, a path, a sentence, a step of the tour, or nothing; each is the only one. */

import { data } from "./data/data.js";
import { edgesBetween, isConcept, isRelation, thingsOf } from "./data/graph.js";
import { shortestPaths } from "./data/paths.js";
import { highlight, move, open, visit } from "./picture/changes.js";
import { currentPreset, drawnEdges, guestsNow, isShown, places, pointOf } from "./picture/view-state.js";
import { NOTHING, state } from "./state.js";

/** Look at nothing in particular. */
export function chooseNothing() {
  Object.assign(state, NOTHING);
  highlight(null);
}

/** A thing with what is nearest to it; in passing, only what is there. @param {number} thing @param {boolean} [passed] */
export function chooseThing(thing, passed = false) {
  Object.assign(state, NOTHING, { selected: thing, passed, tab: "details" });
  visit(thing, passed);
}

/** All edges between two things. @param {number} from @param {number} to */
export function choosePair(from, to) {
  chooseNothing();
  const ends = [Math.min(from, to), Math.max(from, to)];
  highlight(ends);
  const drawn = drawnEdges().filter((edge) => ends.includes(edge.from) && ends.includes(edge.to));
  const edges = drawn.length ? drawn : edgesBetween(from, to);
  Object.assign(state, { pair: { from: ends[0], to: ends[1], edges }, highlighted: ends, tab: "details" });
}

/**
 * A shortest path from one thing to another: which one of them, and whether they avoid hubs.
 *
 * @param {number} from
 * @param {number} to
 */
export function choosePath(from, to, { avoids = false, way = 0 } = {}) {
  chooseNothing();
  const { paths } = shortestPaths(from, to, avoids);
  const things = paths[Math.min(way, paths.length - 1)] ?? [];
  highlight(things);
  Object.assign(state, {
    path: { from, to, avoids, way },
    highlighted: things.length ? things : null,
    isTold: true,
    tab: "path",
  });
}

/** A passage with what it states. @param {number} passage */
export function choosePassage(passage) {
  chooseNothing();
  const things = thingsOf(passage).filter((thing) => !isRelation(thing));
  Object.assign(state, { passage, highlighted: highlight(things, passage), tab: "text" });
}

/** What a step tells, in the reading in use. @param {number} step */
export function sentenceOf(step) {
  const { sentences } = data.steps[step];
  return sentences[state.reading === "corrected" ? sentences.length - 1 : 0];
}

/** A step of the tour, over its picture; the first is the answer on which the page opens. @param {number} step */
export function chooseStep(step) {
  const { preset } = data.steps[step];
  if (currentPreset() !== preset) {
    state.arrangement = "";
    open(preset);
  }
  chooseNothing();
  if (!step) return;
  const { things: told } = sentenceOf(step);
  const named = told.filter((thing) => !isRelation(thing));
  const actors = named.filter((thing) => !isConcept(thing));
  const shown = actors.filter(isShown);
  const seen = shown.length > 1 ? shown : actors;
  // a lone thing tells nothing: what is said of it is seen, too
  Object.assign(state, { tour: step, highlighted: seen.length > 1 ? highlight(seen) : highlight(named, null, told) });
}

/** Look at the same again, in a picture that has changed or is read otherwise. */
export function chooseAgain() {
  const { selected, passed, pair, passage, isTold, tour, path, unknown, tab } = state;
  const stood = new Map(places());
  if (selected !== null) {
    highlight(null);
    chooseThing(selected, passed);
  } else if (pair) choosePair(pair.from, pair.to);
  else if (passage !== null) choosePassage(passage);
  else if (isTold && path.from !== null && path.to !== null) choosePath(path.from, path.to, path);
  else if (tour !== null) chooseStep(tour);
  Object.assign(state, { unknown, tab });
  for (const thing of guestsNow()) move(thing, stood.get(thing) ?? pointOf(thing));
}
