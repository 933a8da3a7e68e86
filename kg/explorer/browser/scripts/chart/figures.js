/** The figures to draw from the rows of an answer, as in kg/chart/figures.py. */

import { inLanguage } from "../bilingual.js";
import { money, plain } from "../engine/amounts.js";
import { CURRENCY, currencyIn, shown, termsOf } from "../engine/cells.js";
import { number, truth } from "../engine/terms.js";
import { locators } from "./locators.js";

/** @typedef {{ kind: string, fields: Record<string, string[]> }} View */
/** @typedef {{ row: Row, size: number | null, text: string, note: string, panel: string, money: boolean, converted: boolean }} Figure */
/** The reader's exchange rates at a date: what one unit of each currency is worth in the common `currency`. @typedef {{ currency: string, date: string, worth: Record<string, number> }} Rates */

/** @type {Record<string, string>} */
const SIGNS = { Exact: "", AtLeast: "≥", AtMost: "≤", About: "≈" };
const MOST = 4; // passages named for one row
const DIGITS = 300; // browsers cannot draw numbers with more digits

export class Reader {
  /** @param {Pick<Answer, "query" | "variables" | "rows">} answer @param {View} view @param {Record<string, string>} headings by column @param {Words} words @param {Rates | null} rates */
  constructor(answer, view, headings, words, rates) {
    this.rates = rates;
    this.headings = headings;
    this.answer = answer;
    this.view = view;
    this.words = words;
    this.lang = words.lang;
    this.places = new Map(answer.variables.map((name, place) => [name, place]));
    const isApart = answer.variables[0] === "article" && !Object.values(view.fields).flat().includes("article");
    this.panels = [...(isApart ? ["article"] : []), ...("panel" in view.fields ? ["panel"] : [])];
  }

  /** The first term of a row in the columns of a field, or in the column with that name. @param {Row} row @param {string} field */
  term(row, field) {
    const columns = this.view.fields[field] ?? [field];
    return columns.map((name) => row.terms[this.places.get(name) ?? -1] ?? null).find((term) => term !== null) ?? null;
  }

  /** The text of the cell of a field. @param {Row} row @param {string} field */
  label(row, field) {
    const term = this.term(row, field);
    if (!term) return this.word(field === "panel" ? "whole" : "unsaid");
    return shown(term, this.words);
  }

  /** The name of a row for lists. @param {Row} row */
  name(row) {
    const { kind } = this.view;
    if (kind === "flow") return `${this.label(row, "source")} → ${this.label(row, "target")}`;
    return this.label(row, kind === "slope" ? "color" : "y");
  }

  /** A message of charts with its placeholders filled in. @param {string} name @param {...unknown} values */
  word(name, ...values) {
    const text = inLanguage(this.words.engineData.charts[name], this.lang);
    let next = 0;
    return text.replace(/\{(\d*)\}/g, (_, place) => {
      const at = place === "" ? next : Number(place);
      next += 1;
      return String(values[at]);
    });
  }

  /** A text with its bound, as a sign or in words. @param {Row} row @param {string} text @param {string} [field] */
  bound(row, text, field = "bound") {
    const term = this.term(row, field);
    const sign = term ? SIGNS[this.words.names.local(term.value)] : "";
    return sign === undefined ? `${text} (${shown(term, this.words)})` : sign + text;
  }

  /** Whether the point of a rank is drawn open, since its bound is not exact. @param {Row} row @param {string} field */
  isOpen(row, field) {
    const term = this.term(row, field);
    return term !== null && (SIGNS[this.words.names.local(term.value)] ?? "?") !== "";
  }

  /** The figure of a row in a field. @param {Row} row @param {string} field @returns {Figure} */
  figure(row, field) {
    const digits = number(this.term(row, field));
    const size = digits !== null && digits.length < DIGITS ? Number(digits) : null;
    const [column = ""] = this.view.fields[field] ?? [];
    const { amounts } = this.words.engineData;
    const { variables } = this.answer;
    const [of] = termsOf(this.answer.query, [column], amounts);
    const isSum = this.places.has(CURRENCY) && amounts.includes(of);
    const currency = currencyIn(variables, row.terms, of, amounts);
    const panel = this.panels.map((name) => this.label(row, name));
    if (isSum) panel.push(size === null ? this.word("no amount") : this.currency(currency));
    const figure =
      digits === null || size === null
        ? ""
        : isSum
          ? money(digits, currency, this.lang, this.words.engineData)
          : plain(digits);
    const read = { size, figure, note: this.#note(row, currency) };
    const isMoney = isSum && size !== null;
    const rate = isSum && this.rates?.currency !== currency ? this.rates?.worth[currency] : undefined;
    const converted = size !== null && rate !== undefined;
    if (converted) Object.assign(read, this.#converted(size, rate, panel, figure, read.note));
    const text = [read.figure && this.bound(row, read.figure), row.mark].filter(Boolean).join(" ");
    return { row, size: read.size, text, note: read.note, panel: panel.join(" · "), money: isMoney, converted };
  }

  /** A sum in the common currency, rounded to three digits since it is approximate; the note has the original. @param {number} size @param {number} rate @param {string[]} panel @param {string} figure @param {string} note */
  #converted(size, rate, panel, figure, note) {
    const { currency } = /** @type {Rates} */ (this.rates);
    panel[panel.length - 1] = this.currency(currency);
    const value = (size * rate).toLocaleString("en", { useGrouping: false, maximumSignificantDigits: 3 });
    const about = `≈${money(value, currency, this.lang, this.words.engineData)}`;
    return { size: Number(value), figure: about, note: [figure, note].filter(Boolean).join(" · ") };
  }

  /** The name of a currency, or its code. @param {string} code */
  currency(code) {
    return inLanguage(this.words.engineData.money[code] ?? code, this.lang);
  }

  /** @param {Row} row @param {string} currency */
  #note(row, currency) {
    const forms = this.words.engineData.printed.flatMap((name) => this.term(row, name) ?? []);
    const passages = row.passages.map((iri) => this.words.names.slug(iri));
    const more = passages.length > MOST ? ` +${passages.length - MOST}` : "";
    const also = (this.view.fields.also ?? []).map((column) => {
      const heading = this.headings[column] ?? column;
      return `${heading} ${shown(this.term(row, column), this.words, "amount", currency)}`;
    });
    return [
      ...also,
      ...forms.map(({ value }) => this.word("printed", value)),
      truth(this.term(row, "denied")) ? this.word("denied") : "",
      ...["status", "statedAs"].filter((name) => this.term(row, name)).map((name) => this.label(row, name)),
      locators(passages.slice(0, MOST), this.lang) + more,
    ]
      .filter(Boolean)
      .join(" · ");
  }
}

/** A text followed by the mark of a row. @param {string} text @param {Row} row */
export const marked = (text, { mark }) => [text, mark].filter(Boolean).join(" ");
