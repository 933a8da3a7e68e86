/** The language in which the page speaks. */

import { data } from "../data/data.js";
import { byId, press } from "../dom.js";
import { message, plainMessage } from "../messages/messages.js";
import { state, text } from "../state.js";

/** @import { Language } from "../data/payload.js" */

/** The language in which the page speaks if no other is asked for. @returns {Language} */
export function firstLanguage() {
  const spoken = data.isLanguageGiven ? [] : navigator.languages.map((one) => one.slice(0, 2).toLowerCase());
  const found = spoken.find((one) => one === "en" || one === "ko");
  return /** @type {Language} */ (found ?? data.lang);
}

/** Say what stands in the document in a language; what changes with the state is not said here. @param {Language} language */
export function speak(language) {
  state.language = language;
  document.documentElement.lang = language;
  document.title = text(data.title);
  byId("title").textContent = text(data.title);
  /** @type {NodeListOf<HTMLElement>} */
  const named = document.querySelectorAll("[data-message], [data-label]");
  for (const one of named) {
    if (one.dataset.message) one.textContent = plainMessage(one.dataset.message);
    if (one.dataset.label) one.setAttribute("aria-label", plainMessage(one.dataset.label));
  }
  byId("query").placeholder = message("search");
  press("languages", language);
}
