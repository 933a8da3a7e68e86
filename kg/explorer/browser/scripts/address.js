/**
 * The page's address contains everything that the reader has chosen: the selection, the picture, the reading and so on.
 * A link, a reload, Back and Undo all restore the page from its address alone.
 *
 * To add something to the address, a module adds a key, once, before main.js follows the first address:
 *
 *     addKey("tour", { write: () => (state.tour ? String(state.tour) : ""), read(value) { … } });
 *
 * `write` returns the current value, unescaped, or an empty string for the initial value. `read` gets the value, or an
 * empty string if the address has none, and sets the state; it returns the names in the value that this page does not
 * know, or null if the value is malformed. Keys are read in the order in which they were added, so a key that depends on
 * another must be added after it. The address is written whenever the page is `changed()`; call `nextStep()` before a
 * change that Back and Undo should revert.
 */

import { show } from "./history.js";

/**
 * `kept` keys are not changed by Back and Undo. `read` also gets the parts (`rest`) that have no key, and removes those
 * that belong to it, such as the parameters of a query, which thus need no keys of their own; `more` writes them,
 * with a question mark before the name if it is also that of a key.
 *
 * @typedef {object} Key
 * @property {() => string} write
 * @property {(value: string, rest: Map<string, string>) => string[] | null | void} read
 * @property {() => [string, string][]} [more]
 * @property {boolean} [kept]
 */

/** @type {Map<string, Key>} */
const keys = new Map();

/** @param {string} name @param {Key} key */
export const addKey = (name, key) => void keys.set(name, key);

/** The unknown names in an address, and the key of the first of them. @typedef {{ kind: string, names: string[] }} Unknown */

/** @type {{ part: string, kind: string, names: string[] }[]} */
let strange = []; // unknown parts of the address, kept in it until the next step

/**
 * Look up names: the indexes of those that are found, and the unknown names.
 *
 * @param {string[]} names
 * @param {(name: string) => number | undefined} find
 */
export function meant(names, find) {
  const places = names.map(find);
  const unknown = names.filter((_, i) => places[i] === undefined);
  return { places: places.filter((place) => place !== undefined), unknown };
}

/**
 * Add a key whose value is a list of names. `take` gets the places of the known names, and all names; it returns null if
 * the list is malformed.
 *
 * @param {string} key
 * @param {(name: string) => number | undefined} find
 * @param {() => string[]} write
 * @param {(places: number[], names: string[]) => null | void} take
 */
export function addNames(key, find, write, take) {
  addKey(key, {
    write: () => listed(write()),
    read(value) {
      const { places, unknown } = meant(namesIn(value), find);
      return take(places, namesIn(value)) === null ? null : unknown;
    },
  });
}

/** A value with only the necessary escapes. @param {string} value */
const escaped = (value) => encodeURIComponent(value).replace(/%(2C|3A|2F|40)/g, decodeURIComponent);

/** Names as a list in one value. @param {string[]} names */
export const listed = (names) => names.map((name) => name.replace(/[%,]/g, encodeURIComponent)).join(",");

/** The names in a value that is a list. @param {string} value */
export const namesIn = (value) =>
  value ? value.split(",").map((name) => name.replace(/%(25|2C)/g, decodeURIComponent)) : [];

/** The address of the page in its current state. */
export function written() {
  const parts = [...keys].reverse().flatMap(([name, { write, more }]) => {
    const value = write();
    if (!value) return [];
    const others = more?.().map(([other, its]) => `${keys.has(other) ? "?" : ""}${other}=${escaped(its)}`) ?? [];
    return [`${name}=${escaped(value)}`, ...others];
  });
  return [...parts, ...strange.map(({ part }) => part)].map((part, i) => (i ? "&" : "#") + part).join("");
}

let isStep = false;

/** Make the next change a step that Back and Undo revert. */
export function nextStep() {
  isStep = true;
  strange = [];
}

/** Write the current state into the address. */
export function writeAddress() {
  show(written(), isStep);
  isStep = false;
}

/**
 * The parts of an address by name; malformed parts are added to `strange`.
 *
 * @param {string} hash
 */
function partsOf(hash) {
  /** @type {Map<string, string>} */
  const values = new Map();
  strange = [];
  for (const part of hash.slice(1).split("&").filter(Boolean)) {
    const [, name = "", value = ""] = /^(\??[\w-]+)=(.*)$/.exec(part) ?? [];
    try {
      if (name) values.set(name, decodeURIComponent(value));
    } catch {
      values.delete(name); // malformed escapes, which this page never writes
    }
    if (!values.has(name)) strange.push({ part, kind: "", names: [part] });
  }
  return values;
}

/**
 * Set the page's state from an address; return the unknown names in it, or null if there are none.
 *
 * @param {string} hash
 * @param {boolean} whole whether `kept` keys are read as well
 * @returns {Unknown | null}
 */
export function follow(hash, whole = true) {
  isStep = false;
  const values = partsOf(hash);
  const rest = new Map([...values].filter(([name]) => !keys.has(name)));
  for (const [name, { read, kept }] of keys) {
    if (kept && !whole) continue;
    const value = values.get(name) ?? "";
    const names = read(value, rest);
    if (names === null) read("", rest); // else what was before would stay
    const missed = names ?? (names === null ? [`${name}=${value}`] : []);
    if (missed.length) strange.push({ part: `${name}=${escaped(value)}`, kind: names ? name : "", names: missed });
  }
  for (const [name, value] of rest)
    strange.push({ part: `${name}=${escaped(value)}`, kind: "", names: [`${name}=${value}`] });
  return strange.length ? { kind: strange[0].kind, names: strange.flatMap(({ names }) => names) } : null;
}
