/** The selection: a thing, the line between two, a path, a passage, a step of the tour, or nothing; only one at a time. */

import { isAsked } from "./ask/question.js";
import { data } from "./data/data.js";
import { edgesBetween, isConcept, isRelation, thingsOf } from "./data/graph.js";
import { shortestPaths } from "./data/paths.js";
import { highlight, move, open, visit } from "./picture/changes.js";
import { currentPreset, drawnEdges, guestsNow, isShown, places, pointOf } from "./picture/view-state.js";
import { NOTHING, state } from "./state.js";

/** The tab that the current selection or question opens. */
export function firstTab() {
  if (state.selected !== null || state.pair) return "details";
  if (state.passage !== null) return "text";
  if (state.isTold) return "path";
  return isAsked() ? "ask" : "overview";
}

/** Select nothing. */
export function chooseNothing() {
  Object.assign(state, NOTHING);
  highlight(null);
}

/** Select a thing and add its most telling neighbours; if it is only `passed`, add nothing to what is shown. @param {number} thing @param {boolean} [passed] */
export function chooseThing(thing, passed = false) {
  Object.assign(state, NOTHING, { selected: thing, passed, tab: "details" });
  visit(thing, passed);
}

/** Select all edges between two things. @param {number} from @param {number} to */
export function choosePair(from, to) {
  chooseNothing();
  const ends = [Math.min(from, to), Math.max(from, to)];
  highlight(ends);
  const drawn = drawnEdges().filter((edge) => ends.includes(edge.from) && ends.includes(edge.to));
  const edges = drawn.length ? drawn : edgesBetween(from, to);
  Object.assign(state, { pair: { from: ends[0], to: ends[1], edges }, highlighted: ends, tab: "details" });
}

/**
 * Select a shortest path from one thing to another: the one with the index `way`, of those that avoid hubs or of all.
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

/** Open a passage, and highlight the things in its statements. @param {number} passage */
export function choosePassage(passage) {
  chooseNothing();
  const things = thingsOf(passage).filter((thing) => !isRelation(thing));
  Object.assign(state, { passage, highlighted: highlight(things, passage), tab: "text" });
}

/** The sentence of a step, in the current reading. @param {number} step */
export function sentenceOf(step) {
  const { sentences } = data.steps[step];
  return sentences[state.reading === "corrected" ? sentences.length - 1 : 0];
}

/** Show a step of the tour with its preset; step 0 is the answer with which the page opens. @param {number} step */
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
  // a single thing would show nothing: then the relations in the sentence are shown, too
  Object.assign(state, { tour: step, highlighted: seen.length > 1 ? highlight(seen) : highlight(named, null, told) });
}

/** Select the same again, after the picture or the reading has changed. */
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
