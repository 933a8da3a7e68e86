/** A box that completes what can stand there, by names of both languages, and hands on what is chosen. */

import { button, element } from "../dom.js";
import { message } from "../messages/messages.js";
import { state } from "../state.js";

/** @import { Choice } from "../engine/choices.js" */

const MOST = 12;

/** Without case and marks; Hangul falls into its letters, so that half a syllable finds. @param {string} name */
const plain = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** @param {Choice} choice */
export const labelOf = ({ label }) => label[state.language === "ko" ? 1 : 0];

/** The choices whose names have what is typed, those that begin with it first. @param {Choice[]} choices @param {string} typed */
function fitting(choices, typed) {
  const wanted = plain(typed.trim());
  const ranked = choices.flatMap((choice) => {
    const places = [...choice.label, ...choice.names].map((name) => plain(name).indexOf(wanted)).filter((n) => n >= 0);
    return places.length ? [{ choice, place: Math.min(...places) }] : [];
  });
  const { compare } = new Intl.Collator(state.language, { numeric: true });
  ranked.sort((a, b) => Math.sign(a.place) - Math.sign(b.place) || compare(labelOf(a.choice), labelOf(b.choice)));
  return ranked.slice(0, MOST).map(({ choice }) => choice);
}

/**
 * @param {string} id
 * @param {() => Promise<Choice[]>} fetch what can stand there
 * @param {(typed: string) => void} take
 */
export function completionBox(id, fetch, take) {
  const input = element("input", {
    id,
    type: "search",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": `${id}-found`,
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
  });
  const list = element("ul", {
    id: `${id}-found`,
    class: "found",
    role: "listbox",
    "aria-label": message("found"),
    hidden: true,
  });
  /** @type {Choice[]} */
  let found = [];
  let active = -1;

  function show() {
    const options = found.map((choice, i) =>
      element(
        "li",
        {
          id: `${id}-${i}`,
          role: "option",
          "aria-selected": String(i === active),
          onpointerdown: (event) => {
            event.preventDefault();
            finish(choice.typed);
          },
        },
        element("span", { dir: "auto" }, labelOf(choice)),
      ),
    );
    list.replaceChildren(...options);
    list.hidden = !options.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    if (active >= 0) input.setAttribute("aria-activedescendant", `${id}-${active}`);
    else input.removeAttribute("aria-activedescendant");
    list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  async function search() {
    found = fitting(await fetch(), input.value);
    active = input.value.trim() && found.length ? 0 : -1;
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
  input.addEventListener("blur", () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // Enter ends a Hangul syllable first
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && found.length) {
      event.preventDefault();
      active = (active + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length;
      show();
    } else if (event.key === "Enter") {
      event.preventDefault();
      finish(found[active]?.typed ?? input.value);
    } else if (event.key === "Escape") {
      list.hidden = true;
    }
  });
  return element("div", { class: "completion" }, input, list);
}

/** A value that is given, to be taken away. @param {string} label @param {() => void} drop */
export const chip = (label, drop) =>
  button(label, drop, { class: "given", "aria-label": `${label}: ${message("drop")}` });
