/** What stands beside the picture: its tabs, and on a phone the button that folds it. */

import { byId } from "../dom.js";
import { selectionName, state } from "../state.js";

/** @type {[string, string][]} */
const PAGES = [
  ["overview", "overview"],
  ["ask", "ask"],
  ["details", "details"],
  ["path", "path"],
  ["text", "reader"],
]; // tab, its page

/** Turn to a tab. @param {string} tab */
export function turn(tab) {
  state.tab = tab;
  for (const one of byId("tabs").children) {
    one.setAttribute("aria-selected", String(one.value === tab));
    one.tabIndex = one.value === tab ? 0 : -1;
  }
  for (const [name, id] of PAGES) byId(id).hidden = name !== tab;
  showTitle();
}

/** On a phone the folded panel is called after what it shows. */
export function showTitle() {
  byId("fold").textContent = (state.tab === "details" && selectionName()) || byId(`tab-${state.tab}`).textContent;
}

/** Let the panel be seen whole on a phone, or only its name. @param {boolean} wide */
export const unfoldPanel = (wide) => byId("fold").setAttribute("aria-expanded", String(wide));

export const isUnfolded = () => byId("fold").getAttribute("aria-expanded") === "true";
