/**
 * The page's address: which thing, path, passage or preset it names, and in which reading, so that a link or
 * reload leads back. Things go by CURIE, IRI, slug or Wikidata ID, passages by name.
 */

import { data } from "./data/data.js";
import { count } from "./data/graph.js";
import { state } from "./state.js";

/** @import { Reading } from "./data/payload.js" */
/** @typedef {{ kind: string, places: number[], reading: Reading, unknown: string[] }} Named */

/** @type {Record<string, Reading>} */
const READINGS = { corrected: "corrected", stated: "stated", "as-stated": "stated" };

/** @param {string} name */
function iri(name) {
  const [prefix, ...rest] = name.split(":");
  return Object.hasOwn(data.prefixes, prefix) ? data.prefixes[prefix] + rest.join(":") : name;
}

/** @param {string} name */
const last = (name) => (name.split(/[:/#]/).at(-1) ?? "").toLowerCase();

/** @type {Map<string, number>} */
const exact = new Map();
/** @type {Map<string, number>} */
const loose = new Map(); // last segments; of several equal ones the first thing has it
for (let thing = count - 1; thing >= 0; thing -= 1) {
  const { name, same } = data.things[thing];
  for (const id of [name, ...same]) loose.set(last(id), thing);
  for (const id of [name, ...same]) exact.set(id, thing).set(iri(id), thing);
}

/** The thing that a name or IRI means, if there is one. @param {string} name @returns {number | undefined} */
export const findThing = (name) => exact.get(name) ?? (/^\w+:/.test(name) ? undefined : loose.get(name.toLowerCase()));

const passages = new Map(data.passages.map(({ name }, place) => [name.toLowerCase(), place]));
const presets = new Map(data.presets.map(({ name }, place) => [name, place]));

/** @type {Record<string, (name: string) => number | undefined>} */
const FINDERS = {
  entity: findThing,
  path: findThing,
  passage: (name) => passages.get(name.toLowerCase()) ?? passages.get(last(name)),
  view: (name) => presets.get(name),
};

/** @param {number} thing */
const nameOf = (thing) => encodeURIComponent(data.things[thing].name);

/** @param {number} thing */
export const ofThing = (thing) => `#entity=${nameOf(thing)}`;
/** @param {number} from @param {number} to */
export const ofPath = (from, to) => `#path=${nameOf(from)},${nameOf(to)}`;
/** @param {number} passage */
export const ofPassage = (passage) => `#passage=${encodeURIComponent(data.passages[passage].name)}`;
/** @param {number} preset */
export const ofPreset = (preset) => `#view=${encodeURIComponent(data.presets[preset].name)}`;

/**
 * What an address names: kind, places, reading; under `unknown` what this page does not have.
 *
 * @param {string} hash
 */
export function readAddress(hash) {
  /** @type {Named} */
  const found = { kind: "", places: [], reading: data.readings[0], unknown: [] };
  for (const part of hash.slice(1).split("&").filter(Boolean)) {
    const [, kind = "", value = ""] = /^(\w+)=(.*)$/.exec(part) ?? [];
    /** @type {string[]} */
    let names = [];
    try {
      names = value.split(",").map(decodeURIComponent);
    } catch {
      // Not written by this page; then it names nothing.
    }
    const reading = READINGS[names[0]];
    if (kind === "reading" && data.readings.includes(reading)) {
      found.reading = reading;
    } else if (!Object.hasOwn(FINDERS, kind) || names.length !== (kind === "path" ? 2 : 1)) {
      found.unknown.push(part);
    } else {
      const places = names.map(FINDERS[kind]);
      found.unknown.push(...names.filter((_, i) => places[i] === undefined));
      Object.assign(found, { kind, places });
    }
  }
  return found;
}

/** An address with the reading in use, unless the page opens in it anyway. @param {string} hash */
const withReading = (hash) =>
  state.reading === data.readings[0] ? hash : `${hash ? `${hash}&` : "#"}reading=${state.reading}`;

/** @param {string} address @param {"pushState" | "replaceState"} how */
function write(address, how) {
  try {
    if (address !== location.hash) history[how](null, "", address || location.pathname + location.search);
  } catch {
    // A page inside another one may have no address of its own.
  }
}

/** Remember where the reader is; going back leads there. @param {string} hash */
export const pushAddress = (hash) => write(withReading(hash), "pushState");

/** Let the address say the reading in use, without a step to go back. */
export function keepAddress() {
  write(withReading(location.hash.replace(/([#&])reading=[^&]*&?/, "$1").replace(/[#&]$/, "")), "replaceState");
}
