/** Elements of the document. Data enters it here, and only as text or as the value of an attribute. */

/** @typedef {Node | string | null | undefined} Child */
/** @typedef {Record<string, string | boolean | undefined | ((event: any) => void)>} Attributes */

/**
 * The element of the page that has this id.
 *
 * @param {string} id
 * @returns {any} an element of which the page knows the kind
 */
export const byId = (id) => document.getElementById(id);

/**
 * Make an element; attributes that begin with "on" are listeners, `false` leaves one out.
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
    else if (value !== false && value !== undefined) made.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children) if (child) made.append(child);
  return made;
}

/**
 * A button that says what it does.
 *
 * @param {string} label
 * @param {() => void} onclick
 * @param {Attributes} attributes
 */
export const button = (label, onclick, attributes = {}) =>
  element("button", { type: "button", onclick, ...attributes }, label);

/**
 * A remark beside what it is about.
 *
 * @param {...Child} children
 */
export const note = (...children) => element("p", { class: "note" }, ...children);

/**
 * A section with its heading.
 *
 * @param {string} title
 * @param {...Child} children
 */
export const section = (title, ...children) => element("section", {}, element("h3", {}, title), ...children);

/**
 * Show which button of a group is pressed.
 *
 * @param {string} group its id
 * @param {string} value
 */
export function press(group, value) {
  for (const one of byId(group).children) one.setAttribute("aria-pressed", String(one.value === value));
}

/**
 * Let screen readers say what has happened.
 *
 * @param {string} words
 */
export function announce(words) {
  byId("status").textContent = words;
}
