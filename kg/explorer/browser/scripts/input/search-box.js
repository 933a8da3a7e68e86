/** A box to search in, with a list below that arrow keys and Enter reach. */

import { data } from "../data/data.js";
import { findThings } from "../data/entity-search.js";
import { lookOf } from "../data/graph.js";
import { element } from "../dom.js";
import { message } from "../messages/messages.js";
import { briefly } from "../panel/reference.js";
import { icon } from "../shapes.js";
import { nameOf, text } from "../state.js";

/** @import { Child } from "../dom.js" */
/** @import { Found } from "../data/sentence-search.js" */

/**
 * What a box does: `take` gets the thing that is chosen, and `keep` leaves its name in the box. With `sentences`, these
 * come after the things, and `read` gets the passage that is chosen.
 *
 * @typedef {object} Search
 * @property {(thing: number) => void} take
 * @property {boolean} [keep]
 * @property {(query: string) => Found[]} [sentences]
 * @property {(passage: number) => void} [read]
 */

/**
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 * @param {Search} search
 */
export function makeSearchBox(input, list, { take, keep = false, sentences = () => [], read = () => {} }) {
  /** @type {number[]} */
  let things = [];
  /** @type {Found[]} */
  let passages = [];
  let active = 0;
  const count = () => things.length + passages.length;

  /** @param {number} row @param {...Child} content */
  function option(row, ...content) {
    return element(
      "li",
      {
        id: `${list.id}-${row}`,
        role: "option",
        "aria-selected": String(row === active),
        onpointerdown: (event) => {
          event.preventDefault();
          choose(row);
        },
      },
      ...content,
    );
  }

  /** @param {number} thing @param {number} row */
  function thingOption(thing, row) {
    const kind = lookOf(thing);
    return option(
      row,
      icon(kind),
      element("span", { dir: "auto" }, nameOf(thing)),
      element("small", {}, text(kind.label)),
    );
  }

  /** @param {Found} sentence @param {number} row */
  function sentenceOption({ passage, lang, before, found, after }, row) {
    const words = element("span", { dir: "auto", lang }, before, found ? element("mark", {}, found) : "", after);
    return option(things.length + row, words, element("small", {}, briefly(data.passages[passage])));
  }

  /** The sentences in a group of their own, below its name. */
  function group() {
    const id = `${list.id}-sentences`;
    const options = element("ul", { role: "none" }, ...passages.map(sentenceOption));
    return element(
      "li",
      { role: "group", "aria-labelledby": id },
      element("small", { id }, message("sentence")),
      options,
    );
  }

  function show() {
    const open = input.value.trim() !== "";
    const nothing = { role: "option", "aria-disabled": "true", "aria-selected": "false" };
    list.replaceChildren(
      ...things.map(thingOption),
      ...(passages.length ? [group()] : []),
      ...(count() ? [] : [element("li", nothing, message("nothing"))]),
    );
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (open && count()) input.setAttribute("aria-activedescendant", `${list.id}-${active}`);
    else input.removeAttribute("aria-activedescendant");
    list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  /** @param {number} row */
  function choose(row) {
    input.value = keep ? nameOf(things[row]) : "";
    close();
    if (row < things.length) take(things[row]);
    else read(passages[row - things.length].passage);
  }

  function search() {
    passages = sentences(input.value);
    things = findThings(input.value, passages.length ? 8 : 12);
    active = 0;
    show();
  }

  /** @param {number} by */
  function step(by) {
    if (list.hidden) search();
    active = (active + by + count()) % (count() || 1);
    show();
  }

  input.addEventListener("input", search);
  input.addEventListener("focus", () => keep || search());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // Enter ends a Hangul syllable first
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && count() && !list.hidden) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape") {
      if (!keep) input.value = "";
      close();
    }
  });
}
