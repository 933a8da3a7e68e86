/** What stands beside the picture: its tabs, and on a phone the button that folds it. */

import { question } from "../ask/question.js";
import { byId } from "../dom.js";
import { message } from "../messages/messages.js";
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

/** On a phone the folded panel is called after what it shows, or what it is for. */
export function showTitle() {
  const isForm = state.tab === "ask" && question();
  const name = isForm ? message("changeQuestion") : state.tab === "details" ? selectionName() : "";
  byId("fold").textContent = name || byId(`tab-${state.tab}`).textContent;
}

/** Screens on which the panel lies over the picture; elsewhere both have room, or the page scrolls. */
export const narrow = matchMedia("(max-width: 860px) and (min-height: 501px)");

/** Let the panel be seen whole on a phone, or only its name. @param {boolean} wide */
export const unfoldPanel = (wide) => byId("fold").setAttribute("aria-expanded", String(wide));

/** Leave a phone's screen to what stands beside the panel. */
export const giveWay = () => narrow.matches && unfoldPanel(false);

export const isUnfolded = () => byId("fold").getAttribute("aria-expanded") === "true";
