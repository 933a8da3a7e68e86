/** The picture as the address describes it: what it began with, and what has been added, removed and hidden since. */

import { data } from "../data/data.js";
import { open as everyLine } from "../data/sieve.js";
import { state } from "../state.js";
import { place } from "./arrangement.js";
import { addNeighbours, clear, focus, open } from "./changes.js";
import { around, MOST, nearest } from "./surroundings.js";
import { leftOut, picture, pointOf } from "./view-state.js";

const KEPT = 50; // pictures whose positions are remembered

/** @type {Map<string, Map<number, Point>>} */
const stood = new Map(); // picture -> thing -> its position

const own = () => [...picture.shown.keys()].filter((thing) => !picture.guests.has(thing));

/** The things that follow from the preset, the centre and the things that came, before single additions and removals. */
function implied() {
  const { preset, centre, came, away } = picture;
  const found = new Set(preset === null ? [] : data.presets[preset].things);
  if (centre !== null)
    for (const one of [centre, ...around(centre, new Set([centre]), new Set()).slice(0, MOST)]) found.add(one);
  for (const { thing, all } of came) {
    found.add(thing);
    for (const one of all ? around(thing, found, away).slice(0, MOST) : nearest(thing, found, away)) found.add(one);
  }
  return found;
}

/** A description of the picture without its guests, from which `restore` makes it again. */
export function described() {
  const [usual, things] = [implied(), new Set(own())];
  return {
    preset: picture.preset,
    centre: picture.centre,
    came: [...picture.came],
    added: [...things].filter((thing) => !usual.has(thing)).sort((a, b) => a - b), // sorted, so that the order in which they came does not matter
    removed: [...usual].filter((thing) => !things.has(thing)),
    away: [...picture.away],
    asked: [...leftOut(picture.preset)].filter((kind) => !picture.aside.has(kind) && !picture.away.has(kind)),
    sieve: picture.sieve,
    pinned: [...picture.pinned].filter((thing) => picture.shown.has(thing)),
  };
}

/** Restore the picture from its description; what that leaves out is as in an empty picture. @param {Partial<ReturnType<typeof described>>} wanted */
export function restore({ preset = null, centre = null, came = [], removed = [], asked = [], ...wanted }) {
  if (centre !== null) focus(centre);
  else if (preset !== null) open(preset);
  else clear();
  picture.away = new Set(wanted.away);
  for (const kind of [...asked, ...picture.away]) picture.aside.delete(kind);
  for (const one of came) {
    place(picture.shown, [one.thing]);
    if (one.all) addNeighbours(one.thing);
    else place(picture.shown, nearest(one.thing, picture.shown, picture.away));
    picture.came.push(one);
  }
  place(picture.shown, wanted.added ?? []);
  for (const one of removed) picture.shown.delete(one);
  picture.pinned = new Set(wanted.pinned);
  picture.sieve = wanted.sieve ?? everyLine();
  const before = stood.get(name());
  if (before) picture.shown = new Map(before);
}

/** A key of the current picture: its arrangement, preset, centre and things. */
const name = () => `${state.arrangement} ${picture.preset} ${picture.centre} ${own().sort((a, b) => a - b)}`;

/** Remember the positions of things, so that going back finds them there. */
export function keepPlaces() {
  const here = name();
  stood.delete(here);
  stood.set(here, new Map(own().map((thing) => [thing, pointOf(thing)])));
  if (stood.size > KEPT) stood.delete([...stood.keys()][0]);
}
