/** A search box with a list of results that the keyboard controls. */

import { data } from "../data/data.js";
import { findThings } from "../data/entity-search.js";
import { lookOf } from "../data/graph.js";
import { element } from "../dom.js";
import { message } from "../messages/messages.js";
import { briefly } from "../panel/reference.js";
import { icon } from "../shapes.js";
import { nameOf, text } from "../state.js";
import { Listbox } from "./listbox.js";
import { questionSearch } from "./question-search.js";

/** @import { Found } from "../data/sentence-search.js" */
/** @import { Offer } from "./question-search.js" */

const NO_OPTION = { role: "option", "aria-disabled": "true", "aria-selected": "false" };

/**
 * The behaviour of a box: `take` gets the chosen thing, and `keep` leaves its name in the box. With `sentences`, these
 * are listed after the things, and `read` gets the chosen passage; with `asks`, questions are listed between them.
 *
 * @typedef {object} Search
 * @property {(thing: number) => void} take
 * @property {boolean} [keep]
 * @property {(query: string) => Found[]} [sentences]
 * @property {(passage: number) => void} [read]
 * @property {boolean} [asks]
 */

export class SearchBox {
  /** @type {number[]} */
  #things = [];
  /** @type {Found[]} */
  #passages = [];
  /** @type {Offer} */
  #offered = { rows: [], note: "", isBusy: false };
  #isEager = false; // whether to take the first question as soon as there is one
  #input;
  #list;
  #search;
  #rows;
  #askFor = questionSearch(
    (offer) => this.#offer(offer),
    (thing) => this.#search.take(thing),
  );

  /** @param {HTMLInputElement} input @param {HTMLElement} list @param {Search} search */
  constructor(input, list, search) {
    this.#input = input;
    this.#list = list;
    this.#search = search;
    this.#rows = new Listbox(input, list, (row) => this.#choose(row));
    input.addEventListener("input", () => this.#find());
    input.addEventListener("focus", () => search.keep || this.#find());
    input.addEventListener("keydown", (event) => this.#press(event));
  }

  get #count() {
    return this.#things.length + this.#offered.rows.length + this.#passages.length;
  }

  #find() {
    const { sentences, asks } = this.#search;
    this.#passages = sentences?.(this.#input.value) ?? [];
    this.#things = findThings(this.#input.value, this.#passages.length ? 8 : 12);
    this.#rows.active = 0;
    this.#isEager = false;
    if (asks) this.#askFor(this.#input.value, this.#count > this.#offered.rows.length);
    this.#show();
  }

  /** Show an offer of questions. @param {Offer} offer */
  #offer(offer) {
    const isFirst = !this.#things.length && this.#offered.rows.length < offer.rows.length;
    if (isFirst) this.#rows.active = 0;
    this.#offered = offer;
    if (document.activeElement !== this.#input) return;
    if (this.#isEager && offer.rows.length && !offer.note) this.#choose(this.#things.length);
    else this.#show();
  }

  #show() {
    const { isBusy, note } = this.#offered;
    const options = [...this.#things.map((thing, row) => this.#thing(thing, row)), ...this.#questions()];
    if (this.#passages.length) options.push(this.#sentences());
    if (!this.#count && !isBusy && !note) options.push(element("li", NO_OPTION, message("nothing")));
    this.#rows.show(options, this.#input.value.trim() !== "");
  }

  /** @param {number} thing @param {number} row */
  #thing(thing, row) {
    const kind = lookOf(thing);
    const name = element("span", { dir: "auto" }, nameOf(thing));
    return this.#rows.option(row, icon(kind), name, element("small", {}, text(kind.label)));
  }

  /** The group of questions and their note. */
  #questions() {
    const { rows, note, isBusy } = this.#offered;
    const options = rows.map(({ content }, row) => this.#rows.option(this.#things.length + row, ...content));
    const progress = isBusy ? element("progress", { "aria-hidden": "true" }) : "";
    if (note) options.push(element("li", NO_OPTION, note, progress));
    return options.length ? [this.#group("questions", options)] : [];
  }

  #sentences() {
    const first = this.#things.length + this.#offered.rows.length;
    const options = this.#passages.map(({ passage, lang, before, found, after }, row) => {
      const words = element("span", { dir: "auto", lang }, before, found ? element("mark", {}, found) : "", after);
      return this.#rows.option(first + row, words, element("small", {}, briefly(data.passages[passage])));
    });
    return this.#group("sentence", options);
  }

  /** Options as a group below its name. @param {"sentence" | "questions"} name @param {HTMLElement[]} options */
  #group(name, options) {
    const id = `${this.#list.id}-${name}`;
    return element(
      "li",
      { role: "group", "aria-labelledby": id },
      element("small", { id }, message(name)),
      element("ul", { role: "none" }, ...options),
    );
  }

  /** @param {number} row */
  #choose(row) {
    const { take, keep, read } = this.#search;
    this.#input.value = keep ? nameOf(this.#things[row]) : "";
    this.#isEager = false;
    this.#rows.close();
    const question = row - this.#things.length;
    const sentence = question - this.#offered.rows.length;
    if (question < 0) take(this.#things[row]);
    else if (sentence < 0) this.#offered.rows[question].take();
    else read?.(this.#passages[sentence].passage);
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (event.isComposing) return; // Enter ends a Hangul syllable first
    if (["ArrowDown", "ArrowUp"].includes(event.key) && !this.#rows.isOpen) this.#find();
    if (this.#rows.step(event, this.#count)) {
      this.#show();
    } else if (event.key === "Enter" && this.#count && this.#rows.isOpen) {
      event.preventDefault();
      this.#choose(this.#rows.active);
    } else if (event.key === "Enter" && this.#offered.isBusy) {
      this.#isEager = true;
    } else if (event.key === "Escape") {
      if (!this.#search.keep) this.#input.value = "";
      this.#rows.close();
    }
  }
}
