/** An answer in the picture: its things stand out, or are all that is drawn. */

import { isConcept } from "../data/graph.js";
import { highlight } from "../picture/changes.js";
import { blankAddress, restore } from "../picture/snapshot.js";
import { state } from "../state.js";
import { asked } from "./question.js";
import { drawnOf } from "./things.js";

const MOST = 60; // things that stand out at once; more would bury the picture

/** The things of the answer that can be drawn. */
export const things = () => (asked.answer ? drawnOf(asked.answer.rows.map(({ terms }) => terms)) : []);

/** Let the things of the answer stand out, unless something is looked at. Returns what is to be seen then. */
export function light() {
  if (state.selected !== null || state.pair || state.passage !== null) return [];
  const all = things();
  const named = all.filter((thing) => !isConcept(thing));
  const found = named.length ? named : all; // concepts alone would be dots that nothing links
  state.highlighted = found.length && found.length <= MOST ? highlight(found) : null;
  return state.highlighted ?? [];
}

/** Draw the things of the answer alone. Returns what is to be seen then: all. */
export function draw() {
  asked.isDrawn = true;
  restore({ ...blankAddress(), added: things() });
  state.highlighted = null;
  return null;
}
