/** A box to search in, with a list below that arrow keys and Enter reach. */

import { data } from "../data/data.js";
import { findThings } from "../data/entity-search.js";
import { lookOf } from "../data/graph.js";
import { element } from "../dom.js";
import { message } from "../messages/messages.js";
import { briefly } from "../panel/reference.js";
import { icon } from "../shapes.js";
import { nameOf, text } from "../state.js";
import { questionSearch } from "./question-search.js";

/** @import { Child } from "../dom.js" */
/** @import { Found } from "../data/sentence-search.js" */
/** @import { Offer } from "./question-search.js" */

const NO_OPTION = { role: "option", "aria-disabled": "true", "aria-selected": "false" };

/**
 * What a box does: `take` gets the thing that is chosen, and `keep` leaves its name in the box. With `sentences`, these
 * come after the things, and `read` gets the passage that is chosen; with `asks`, questions come between them.
 *
 * @typedef {object} Search
 * @property {(thing: number) => void} take
 * @property {boolean} [keep]
 * @property {(query: string) => Found[]} [sentences]
 * @property {(passage: number) => void} [read]
 * @property {boolean} [asks]
 */

/**
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 * @param {Search} search
 */
export function makeSearchBox(
  input,
  list,
  { take, keep = false, sentences = () => [], read = () => {}, asks = false },
) {
  /** @type {number[]} */
  let things = [];
  /** @type {Found[]} */
  let passages = [];
  /** @type {Offer} */
  let offered = { rows: [], note: "", isBusy: false };
  let active = 0;
  let isEager = false; // to take the first question as soon as there is one
  const count = () => things.length + offered.rows.length + passages.length;

  const askFor = questionSearch((offer) => {
    if (active >= things.length && offered.rows.length < offer.rows.length && !things.length) active = 0;
    offered = offer;
    if (document.activeElement !== input) return;
    if (isEager && offered.rows.length && !offered.note) choose(things.length);
    else show();
  });

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
    const place = things.length + offered.rows.length + row;
    return option(place, words, element("small", {}, briefly(data.passages[passage])));
  }

  /** Rows in a group of their own, below its name. @param {"sentence" | "questions"} name @param {HTMLElement[]} options */
  function group(name, options) {
    const id = `${list.id}-${name}`;
    return element(
      "li",
      { role: "group", "aria-labelledby": id },
      element("small", { id }, message(name)),
      element("ul", { role: "none" }, ...options),
    );
  }

  /** The questions, and what is said of them. */
  function questions() {
    const said = offered.isBusy ? message("understanding") : offered.note;
    const options = offered.rows.map(({ content }, row) => option(things.length + row, ...content));
    if (said) options.push(element("li", NO_OPTION, said));
    return options.length ? [group("questions", options)] : [];
  }

  function show() {
    const open = input.value.trim() !== "";
    list.replaceChildren(
      ...things.map(thingOption),
      ...questions(),
      ...(passages.length ? [group("sentence", passages.map(sentenceOption))] : []),
      ...(count() || offered.isBusy || offered.note ? [] : [element("li", NO_OPTION, message("nothing"))]),
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
    isEager = false;
    close();
    const question = row - things.length;
    const sentence = question - offered.rows.length;
    if (question < 0) take(things[row]);
    else if (sentence < 0) offered.rows[question].take();
    else read(passages[sentence].passage);
  }

  function search() {
    passages = sentences(input.value);
    things = findThings(input.value, passages.length ? 8 : 12);
    active = 0;
    isEager = false;
    if (asks) askFor(input.value, count() > offered.rows.length);
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
    } else if (event.key === "Enter" && offered.isBusy) {
      isEager = true;
    } else if (event.key === "Escape") {
      if (!keep) input.value = "";
      close();
    }
  });
}
