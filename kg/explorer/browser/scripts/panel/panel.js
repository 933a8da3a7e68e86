/** The panel beside the picture: its tabs, and the button that folds it on a phone. */

import { question } from "../ask/question.js";
import { byId } from "../dom.js";
import { message } from "../messages/messages.js";
import { selectionName, state } from "../state.js";

/** Open a tab. @param {string} tab */
export function turn(tab) {
  state.tab = tab;
  for (const one of byId("tabs").children) {
    one.setAttribute("aria-selected", String(one.value === tab));
    one.tabIndex = one.value === tab ? 0 : -1;
    byId(one.getAttribute("aria-controls")).hidden = one.value !== tab;
  }
  showTitle();
}

/** Set the text of the fold button, which on a phone names what the panel shows. */
export function showTitle() {
  const isForm = state.tab === "ask" && question();
  const name = isForm ? message("changeQuestion") : state.tab === "details" ? selectionName() : "";
  byId("fold").textContent = name || byId(`tab-${state.tab}`).textContent;
}

/** Screens on which the panel covers the picture; on others both have room, or the page scrolls. */
export const narrow = matchMedia("(max-width: 860px) and (min-height: 501px)");

/** Unfold the panel on a phone, or fold it to its name. @param {boolean} wide */
export const unfoldPanel = (wide) => byId("fold").setAttribute("aria-expanded", String(wide));

/** Fold the panel on a phone, so that the rest of the page is visible. */
export const giveWay = () => narrow.matches && unfoldPanel(false);

export const isUnfolded = () => byId("fold").getAttribute("aria-expanded") === "true";
