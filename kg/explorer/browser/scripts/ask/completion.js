/** A text box that completes values, by names in both languages, and passes on the chosen one. */

import { pattern, plain } from "../data/names.js";
import { button, element } from "../dom.js";
import { Listbox, listedBox } from "../input/listbox.js";
import { message } from "../messages/messages.js";
import { state, text } from "../state.js";

/** @import { Choice } from "../engine/choices.js" */

const MOST = 12;

/** @param {Choice} choice */
export const labelOf = ({ label }) => text(label);

/** The choices whose names contain the typed text, those that begin with it first. @param {Choice[]} choices @param {string} typed */
function fitting(choices, typed) {
  const wanted = new RegExp(pattern(typed.trim()));
  const ranked = choices.flatMap((choice) => {
    const places = [...choice.label, ...choice.names].map((name) => plain(name).search(wanted)).filter((n) => n >= 0);
    return places.length ? [{ choice, place: Math.min(...places) }] : [];
  });
  const { compare } = new Intl.Collator(state.language, { numeric: true });
  ranked.sort((a, b) => Math.sign(a.place) - Math.sign(b.place) || compare(labelOf(a.choice), labelOf(b.choice)));
  return ranked.slice(0, MOST).map(({ choice }) => choice);
}

/**
 * @param {string} id
 * @param {() => Promise<Choice[]>} fetch returns the possible values
 * @param {(typed: string) => void} take
 */
export function completionBox(id, fetch, take) {
  const { input, list } = listedBox(id, { "aria-label": message("found") });
  /** @type {Choice[]} */
  let found = [];
  const rows = new Listbox(input, list, (row) => finish(found[row].typed));
  const show = () =>
    rows.show(found.map((choice, row) => rows.option(row, element("span", { dir: "auto" }, labelOf(choice)))));

  async function search() {
    found = fitting(await fetch(), input.value);
    rows.active = input.value.trim() && found.length ? 0 : -1;
    if (document.activeElement === input) show();
  }

  /** @param {string} typed */
  function finish(typed) {
    input.value = "";
    found = [];
    show();
    if (typed.trim()) take(typed.trim());
  }

  input.addEventListener("input", search);
  input.addEventListener("focus", search);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // Enter ends a Hangul syllable first
    if (found.length && rows.step(event, found.length)) {
      show();
    } else if (event.key === "Enter") {
      event.preventDefault();
      finish(found[rows.active]?.typed ?? input.value);
    } else if (event.key === "Escape") {
      rows.close();
    }
  });
  return element("div", { class: "completion" }, input, list);
}

/** A button for a given value, which removes it. @param {string} label @param {() => void} drop */
export const chip = (label, drop) =>
  button(label, drop, { class: "given", "aria-label": `${label}: ${message("drop")}` });
