/** The language of the page. */

import { visible } from "../controls.js";
import { data } from "../data/data.js";
import { byId, press } from "../dom.js";
import { message, plainMessage } from "../messages/messages.js";
import { state, text } from "../state.js";

/** The initial language: the given one, or else the first of the browser's that the page has. @returns {Language} */
export function firstLanguage() {
  const spoken = data.isLanguageGiven ? [] : navigator.languages.map((one) => one.slice(0, 2).toLowerCase());
  const found = spoken.find((one) => one === "en" || one === "ko");
  return /** @type {Language} */ (found ?? data.lang);
}

/** Translate the fixed texts of the document into a language; texts that depend on the state are rendered elsewhere. @param {Language} language */
export function speak(language) {
  state.language = language;
  document.documentElement.lang = language;
  document.title = visible(text(data.title));
  byId("title").textContent = document.title;
  /** @type {NodeListOf<HTMLElement>} */
  const named = document.querySelectorAll("[data-message], [data-label]");
  for (const one of named) {
    if (one.dataset.message) one.textContent = plainMessage(one.dataset.message);
    if (one.dataset.label) one.setAttribute("aria-label", plainMessage(one.dataset.label));
  }
  byId("query").placeholder = message("search");
  press("languages", language);
}
