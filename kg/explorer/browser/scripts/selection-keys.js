/** The keys of the address for the selection; they are read after those of the picture. */

import { addKey, addNames } from "./address.js";
import { data } from "./data/data.js";
import { shortestPaths } from "./data/paths.js";
import { findPassage, findThing } from "./data/things.js";
import { choosePair, choosePassage, choosePath, chooseThing } from "./selection.js";
import { state } from "./state.js";
import { slugs } from "./view-keys.js";

/**
 * Add a key that names what is selected.
 *
 * @param {string} name
 * @param {number} many the number of names it takes
 * @param {(name: string) => number | undefined} find
 * @param {() => string[]} write
 * @param {(...places: number[]) => void} choose
 */
function addChoice(name, many, find, write, choose) {
  addNames(name, find, write, (places, names) => {
    if (names.length && names.length !== many) return null;
    if (names.length && places.length === many) choose(...places);
  });
}

addChoice("line", 2, findThing, () => (state.pair ? slugs(state.pair.from, state.pair.to) : []), choosePair);
addChoice(
  "passage",
  1,
  findPassage,
  () => (state.passage === null ? [] : [data.passages[state.passage].name]),
  choosePassage,
);
addChoice(
  "path",
  2,
  findThing,
  () => (state.isTold ? slugs(state.path.from, state.path.to) : []),
  (from, to) => choosePath(from, to),
);

addKey("avoid", {
  write: () => (state.isTold && state.path.avoids ? "hubs" : ""),
  read(value) {
    const { from, to } = state.path;
    if (value && (value !== "hubs" || !state.isTold)) return null;
    if (value && from !== null && to !== null) choosePath(from, to, { avoids: true });
  },
});

addKey("way", {
  write: () => (state.isTold && state.path.way ? String(state.path.way + 1) : ""),
  read(value) {
    const { from, to, avoids } = state.path;
    if (!value) return;
    if (!/^[1-9]\d*$/.test(value) || !state.isTold || from === null || to === null) return null;
    if (Number(value) > shortestPaths(from, to, avoids).paths.length) return null;
    choosePath(from, to, { avoids, way: Number(value) - 1 });
  },
});
addChoice(
  "at",
  1,
  findThing,
  () => slugs(state.passed ? state.selected : null),
  (thing) => chooseThing(thing, true),
);
addChoice(
  "entity",
  1,
  findThing,
  () => slugs(state.passed ? null : state.selected),
  (thing) => chooseThing(thing),
);
