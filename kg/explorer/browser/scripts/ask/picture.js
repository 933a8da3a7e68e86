/** The answer in the picture: its things are highlighted, or only they are drawn. */

import { isConcept, isRelation } from "../data/graph.js";
import { highlight } from "../picture/changes.js";
import { restore } from "../picture/snapshot.js";
import { isShown } from "../picture/view-state.js";
import { state } from "../state.js";
import { asked } from "./question.js";
import { drawnOf, thingOf } from "./things.js";

const MOST = 60; // things that are highlighted; more would bury the picture

/** The things of the answer that can be drawn. */
export const things = () => (asked.answer ? drawnOf(asked.answer.rows.map(({ terms }) => terms)) : []);

/** Highlight the things of the answer, unless something is selected or open; return the things to bring into view. */
export function light() {
  if (state.selected !== null || state.pair || state.passage !== null) return [];
  const all = things();
  const named = all.filter((thing) => !isConcept(thing));
  const found = named.length ? named : all; // concepts would be dots without a line
  state.highlighted = null;
  if (!found.length || found.length > MOST) return [];
  const evidence = asked.answer?.rows.flatMap((row) => row.evidence) ?? [];
  const relations = evidence.flatMap(({ triple: [subject] }) => thingOf(subject) ?? []).filter(isRelation);
  highlight(found, null, relations.length ? relations : null);
  state.highlighted = found.filter(isShown);
  return state.highlighted;
}

/** Draw only the things of the answer; return null, so that everything is brought into view. */
export function draw() {
  asked.isDrawn = true;
  restore({ added: things() });
  state.highlighted = null;
  return null;
}
