/** The keys of the address for the display (language, theme, reading, mode) and the picture. */

import { addKey, addNames, listed, meant, namesIn } from "./address.js";
import { data } from "./data/data.js";
import { open, SIEVES } from "./data/sieve.js";
import { findKind, findPreset, findThing, slugOf } from "./data/things.js";
import { press } from "./dom.js";
import { firstLanguage, speak } from "./input/language.js";
import { firstMode, modes, showMode } from "./panel/mode.js";
import { isDark, prefersDark, setTheme } from "./picture/scheme.js";
import { described, restore } from "./picture/snapshot.js";
import { currentSieve } from "./picture/view-state.js";
import { chooseNothing } from "./selection.js";
import { state } from "./state.js";

/** @type {Record<string, Reading>} */
const READINGS = { corrected: "corrected", stated: "stated", "as-stated": "stated" };

addKey("lang", {
  kept: true,
  write: () => (state.language === firstLanguage() ? "" : state.language),
  read(value) {
    if (value === "en" || value === "ko") speak(value);
    else if (value) return null;
    else speak(firstLanguage());
  },
});

addKey("theme", {
  kept: true,
  write: () => (isDark() === prefersDark.matches ? "" : isDark() ? "dark" : "light"),
  read(value) {
    if (value && value !== "dark" && value !== "light") return null;
    setTheme(value || (prefersDark.matches ? "dark" : "light"));
  },
});

addKey("reading", {
  write: () => (state.reading === data.readings[0] ? "" : state.reading),
  read(value) {
    const reading = value ? READINGS[value] : data.readings[0];
    if (!data.readings.includes(reading)) return null;
    state.reading = reading;
    press("readings", reading);
  },
});

addKey("as", {
  write: () => (state.mode === firstMode ? "" : state.mode),
  read(value) {
    if (value && !modes.includes(value)) return null;
    showMode(value || firstMode);
  },
});

// The picture: each key reads its part into `wanted`; the last one, "pin", restores the picture from it.

/** @type {Partial<ReturnType<typeof described>>} */
let wanted = {};

/**
 * Add a key for a part of the picture.
 *
 * @param {string} name
 * @param {(name: string) => number | undefined} find
 * @param {(now: ReturnType<typeof described>) => string[]} write
 * @param {(places: number[]) => void} take
 */
const addPart = (name, find, write, take) =>
  addNames(
    name,
    find,
    () => write(described()),
    (places) => take(places),
  );

/** @param {(number | null)[]} things */
export const slugs = (...things) => things.flatMap((thing) => (thing === null ? [] : slugOf(thing)));
/** @param {number[]} kinds */
const kindNames = (kinds) => kinds.map((kind) => data.kinds[kind].name);

addPart(
  "view",
  findPreset,
  ({ preset }) => (preset ? [data.presets[preset].name] : []),
  ([preset = data.presets.length ? 0 : null]) => {
    wanted = { preset };
  },
);

addPart(
  "around",
  findThing,
  ({ centre }) => slugs(centre),
  ([centre]) => {
    if (centre !== undefined) Object.assign(wanted, { preset: null, centre });
  },
);

addPart(
  "show",
  findKind,
  ({ asked }) => kindNames(asked),
  (asked) => Object.assign(wanted, { asked }),
);

const kinds = [...data.kinds.keys()];
/** Whether all kinds but one are hidden. @param {number[]} away */
const isOne = (away) => kinds.length > 2 && away.length === kinds.length - 1;

addPart(
  "hide",
  findKind,
  ({ away }) => (isOne(away) ? [] : kindNames(away)),
  (away) => Object.assign(wanted, { away }),
);

addPart(
  "only",
  findKind,
  ({ away }) => (isOne(away) ? kindNames(kinds.filter((kind) => !away.includes(kind))) : []),
  ([one]) => {
    if (one !== undefined) wanted.away = kinds.filter((kind) => kind !== one);
  },
);

const ALL = "*"; // after the name of a thing: with all its neighbours

addKey("with", {
  write: () => listed(described().came.map(({ thing, all }) => slugOf(thing) + (all ? ALL : ""))),
  read(value) {
    const names = namesIn(value);
    const { unknown } = meant(names, (name) => findThing(name.replace(/\*$/, "")));
    wanted.came = names.flatMap((name) => {
      const thing = findThing(name.replace(/\*$/, ""));
      return thing === undefined ? [] : { thing, all: name.endsWith(ALL) };
    });
    return unknown;
  },
});

addPart(
  "add",
  findThing,
  ({ added }) => slugs(...added),
  (added) => Object.assign(wanted, { added }),
);

addPart(
  "without",
  findThing,
  ({ removed }) => slugs(...removed),
  (removed) => Object.assign(wanted, { removed }),
);

addKey("lines", {
  write: () => listed(SIEVES.flatMap((name) => (currentSieve()[name] ? `${name} ${currentSieve()[name]}` : []))),
  read(value) {
    const sieve = open();
    wanted.sieve = sieve;
    return namesIn(value).filter((part) => {
      const [, name, how] = /^(\w+) (.+)$/.exec(part) ?? [];
      const known = SIEVES.find((one) => one === name);
      if (known) sieve[known] = how;
      return !known;
    });
  },
});

addPart(
  "pin",
  findThing,
  ({ pinned }) => slugs(...pinned),
  (pinned) => {
    restore({ ...wanted, pinned });
    chooseNothing();
  },
);
