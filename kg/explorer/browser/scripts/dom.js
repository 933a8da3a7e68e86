/** Elements of the document. Data is inserted only here, and only as text or as the value of an attribute. */

import { visible } from "./controls.js";

/** @typedef {Node | string | null | undefined} Child */
/** @typedef {Record<string, string | boolean | undefined | ((event: any) => void)>} Attributes */

/**
 * The element of the page with an id.
 *
 * @param {string} id
 * @returns {any} untyped, since the page's elements are known
 */
export const byId = (id) => document.getElementById(id);

/**
 * Make an element; functions are listeners (their names begin with "on"), and `false` omits an attribute.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} attributes
 * @param {...Child} children
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (value !== false && value !== undefined)
      made.setAttribute(name, value === true ? "" : name === "aria-label" ? visible(value) : value);
  }
  for (const child of children) if (child) made.append(typeof child === "string" ? visible(child) : child);
  return made;
}

/** @param {Child | Child[]} content @param {() => void} onclick @param {Attributes} attributes */
export const button = (content, onclick, attributes = {}) =>
  element("button", { type: "button", onclick, ...attributes }, ...[content].flat());

/** A button with a frame. @param {Child | Child[]} content @param {() => void} onclick @param {Attributes} attributes */
export const tool = (content, onclick, attributes = {}) => button(content, onclick, { class: "tool", ...attributes });

/** Content that is folded behind a summary. @param {string} summary @param {Attributes} attributes @param {...Child} children */
export const foldable = (summary, attributes, ...children) =>
  element("details", attributes, element("summary", {}, summary), ...children);

/** The mark of errata beside a text, if it has one. @param {string} mark */
export const superscript = (mark) => (mark ? element("sup", {}, mark) : "");

/** @param {...Child} children */
export const note = (...children) => element("p", { class: "note" }, ...children);

/** @param {string} title @param {...Child} children */
export const section = (title, ...children) => element("section", {}, element("h3", {}, title), ...children);

/**
 * Mark the button with a value as the pressed one of a group.
 *
 * @param {string} group the id of the group
 * @param {string} value
 */
export function press(group, value) {
  for (const one of byId(group).children) one.setAttribute("aria-pressed", String(one.value === value));
}

/**
 * Announce a message to screen readers.
 *
 * @param {string} words
 */
export function announce(words) {
  byId("status").textContent = visible(words);
}
