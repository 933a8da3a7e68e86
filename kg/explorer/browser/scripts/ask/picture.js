/** The answer in the picture: its things are highlighted, or only they are drawn. */

import { isConcept, isRelation } from "../data/graph.js";
import { highlight } from "../picture/changes.js";
import { restore } from "../picture/snapshot.js";
import { isShown } from "../picture/view-state.js";
import { state } from "../state.js";
import { asked } from "./question.js";
import { drawnOf, thingOf } from "./things.js";

const MOST = 60; // things that are highlighted; more would bury the picture

const rows = () => asked.answer?.rows ?? [];
/** The things of the answer that can be drawn. */
export const things = () => drawnOf(rows().map(({ terms }) => terms));
/** The relations that the answer rests on. */
const relations = () =>
  rows()
    .flatMap(({ evidence }) => evidence.flatMap(({ triple: [subject] }) => thingOf(subject) ?? []))
    .filter(isRelation);

/** Highlight the things of the answer, unless something is selected or open; return the things to bring into view. */
export function light() {
  if (state.selected !== null || state.pair || state.passage !== null) return [];
  const all = things();
  const named = all.filter((thing) => !isConcept(thing));
  const found = named.length ? named : all; // concepts would be dots without a line
  state.highlighted = null;
  if (!found.length || found.length > MOST) return [];
  const told = relations();
  highlight(found, null, told.length ? told : null);
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
