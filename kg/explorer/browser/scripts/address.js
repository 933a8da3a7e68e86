/**
 * The page's address says all that the reader has chosen: what is looked at, what the picture shows, how it is read.
 * A link, a reload, Back and Undo lead to the same page, for each of them follows an address and nothing else does.
 *
 * To let the address say more, a module adds a key, once, before main.js follows the first address:
 *
 *     addKey("tour", { write: () => (state.tour ? String(state.tour) : ""), read(value) { … } });
 *
 * `write` is the value as it is now, without escapes, or empty where it is as it is at first. `read` gets the value,
 * or empty where the address has none, and makes the state so; it returns the names in it that this page does not
 * have, or null if it is of no form that the key knows. Keys are read in the order in which they are added, so that what rests on another comes after it. A change of state is
 * written whenever the page is `changed()`; call `nextStep()` before it if Back and Undo are to lead back.
 */

import { canReturn, returnBy, show, stepOf } from "./history.js";

/**
 * `kept` is what Back and Undo do not change. `read` also gets the parts that no key has, and takes away those that
 * are its own: what belongs to a key, such as the parameters of a query, then needs no keys of its own; `more` writes
 * them.
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

/** What an address asks for in vain: under which key, and what it is called there. @typedef {{ kind: string, names: string[] }} Unknown */

/** @type {{ part: string, kind: string, names: string[] }[]} */
let strange = []; // parts of the address that name nothing, as long as nothing is chosen

/** A value with escapes only where they are needed. @param {string} value */
const escaped = (value) => encodeURIComponent(value).replace(/%(2C|3A|2F|40)/g, decodeURIComponent);

/** A value that lists names. @param {string[]} names */
export const listed = (names) => names.map((name) => name.replace(/[%,]/g, encodeURIComponent)).join(",");

/** The names that a value lists. @param {string} value */
export const namesIn = (value) =>
  value ? value.split(",").map((name) => name.replace(/%(25|2C)/g, decodeURIComponent)) : [];

/** The address of the page as it is. */
export function written() {
  const parts = [...keys].reverse().flatMap(([name, { write, more }]) => {
    const value = write();
    return value ? [`${name}=${escaped(value)}`, ...(more?.() ?? []).map(([n, v]) => `${n}=${escaped(v)}`)] : [];
  });
  return [...parts, ...strange.map(({ part }) => part)].map((part, i) => (i ? "&" : "#") + part).join("");
}

let isStep = false;

/** Let the next change be one that Back and Undo lead back from. */
export function nextStep() {
  isStep = true;
  strange = [];
}

/** Let the address say what the page shows now. */
export function writeAddress() {
  show(written(), isStep);
  isStep = false;
}

/**
 * The parts of an address by name; what is not of that form is unknown.
 *
 * @param {string} hash
 */
function partsOf(hash) {
  /** @type {Map<string, string>} */
  const values = new Map();
  strange = [];
  for (const part of hash.slice(1).split("&").filter(Boolean)) {
    const [, name = "", value = ""] = /^([\w-]+)=(.*)$/.exec(part) ?? [];
    try {
      if (name) values.set(name, decodeURIComponent(value));
    } catch {
      values.delete(name); // not written by this page; then it names nothing
    }
    if (!values.has(name)) strange.push({ part, kind: "", names: [part] });
  }
  return values;
}

/**
 * Make the page what an address says; returns what it asks for in vain, or null.
 *
 * @param {string} hash
 * @param {boolean} whole whether what is kept is read, too
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
    const part = `${name}=${escaped(value)}`;
    if (names === null) strange.push({ part, kind: "", names: [`${name}=${value}`] });
    else if (names?.length) strange.push({ part, kind: name, names });
  }
  for (const [name, value] of rest) {
    const part = `${name}=${escaped(value)}`;
    strange.push({ part, kind: "", names: [`${name}=${value}`] });
  }
  return strange.length ? { kind: strange[0].kind, names: strange.flatMap(({ names }) => names) } : null;
}

/** Whether there is a step to go back. */
export const canUndo = canReturn;

/** Go back a step: what Back does. */
export const stepBack = returnBy;

/** How many steps the reader has taken. */
export const steps = stepOf;
