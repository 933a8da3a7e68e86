/** The names of things, passages, kinds and presets in addresses, and their look-up by name. */

import { data } from "./data.js";
import { count } from "./graph.js";

/** The full IRI of a CURIE; other names unchanged. @param {string} name @param {Record<string, string>} prefixes */
export function whole(name, prefixes) {
  const colon = name.indexOf(":");
  const prefix = name.slice(0, colon);
  return colon >= 0 && Object.hasOwn(prefixes, prefix) ? prefixes[prefix] + name.slice(colon + 1) : name;
}

/** The last segment of a name. @param {string} name */
export const localName = (name) => name.split(/[:/#]/).at(-1) ?? "";

/** @param {string} name */
const last = (name) => localName(name).toLowerCase();

/** @type {Map<string, number>} */
const exact = new Map();
/** @type {Map<string, number>} */
const loose = new Map(); // last segment -> thing; the first of several
for (let thing = count - 1; thing >= 0; thing -= 1) {
  const { name, same } = data.things[thing];
  for (const id of [name, ...same]) loose.set(last(id), thing);
  for (const id of [name, ...same]) exact.set(id, thing).set(whole(id, data.prefixes), thing);
}

/** The thing with a CURIE, IRI, slug or Wikidata ID, if there is one. @param {string} name @returns {number | undefined} */
export const findThing = (name) => exact.get(name) ?? (/^\w+:/.test(name) ? undefined : loose.get(name.toLowerCase()));

/** The shortest unambiguous name of a thing. @param {number} thing */
export function slugOf(thing) {
  const { name } = data.things[thing];
  const short = last(name);
  return /^[\w.-]+$/.test(short) && findThing(short) === thing ? short : name;
}

const passages = new Map(data.passages.map(({ name }, place) => [name.toLowerCase(), place]));

/** The passage with a name or IRI. @param {string} name @returns {number | undefined} */
export const findPassage = (name) => passages.get(name.toLowerCase()) ?? passages.get(last(name));

const presets = new Map(data.presets.map(({ name }, place) => [name, place]));

/** @param {string} name @returns {number | undefined} */
export const findPreset = (name) => presets.get(name);

const kinds = new Map(data.kinds.map(({ name }, place) => [name, place]));

/** @param {string} name @returns {number | undefined} */
export const findKind = (name) => kinds.get(name);
