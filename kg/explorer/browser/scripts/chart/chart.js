/** The content of an answer's chart, as in kg/chart/chart.py and kg/chart/caption.py. */

import { inLanguage } from "../bilingual.js";
import { bars, years } from "./bars.js";
import { Reader } from "./figures.js";
import { links } from "./flow.js";
import { headline } from "./headline.js";
import { locators } from "./locators.js";
import { points } from "./slope.js";

/** @import { View } from "./figures.js" */
/** @typedef {{ kind: string, title: string, subtitle: string, caption: string[], panels: string[], rows: any[], scale: string }} Chart */

/** @type {Record<string, (reader: Reader, figures: Figure[]) => any[]>} */
const DRAWN = { bar: bars, timeline: years, slope: points, flow: links };
/** @type {Record<string, string>} */
const FIGURE = { bar: "x", timeline: "x", slope: "y", flow: "size" };
const MOST = 80; // rows that a chart shows
const LISTED = 4; // names that a line of the caption lists

/**
 * The chart of an answer according to a view; null if no row can be drawn.
 *
 * @param {Pick<Answer, "query" | "variables" | "rows" | "footnotes">} answer
 * @param {View} view
 * @param {string} title
 * @param {Record<string, string>} headings by column
 * @param {Words} words
 * @param {Rates | null} [rates] of the reader's own
 * @returns {Chart | null}
 */
export function chart(answer, view, title, headings, words, rates = null) {
  const reader = new Reader(answer, view, headings, words, rates);
  const figures = answer.rows.map((row) => reader.figure(row, FIGURE[view.kind]));
  /** @param {Figure} figure */
  function isDrawn({ size, row, panel }) {
    if (view.kind === "flow") return true;
    if (size === null || view.kind !== "slope" || reader.term(row, "x")) return size !== null;
    return figures.every((other) => other.panel !== panel || !reader.term(other.row, "x"));
  }
  const drawn = figures.filter(isDrawn);
  if (!drawn.length) return null;
  const money = drawn.some((figure) => figure.money);
  if (money) drawn.sort((a, b) => Number(a.size === null) - Number(b.size === null));
  const kept = drawn.slice(0, MOST);
  const rows = DRAWN[view.kind](reader, kept);
  const undrawn = figures.filter((figure) => !drawn.includes(figure)).map((figure) => named(reader, figure));
  const found = headline(reader, kept, rows);
  return {
    kind: view.kind,
    title: found || title,
    subtitle: found ? title : view.kind === "bar" && !money ? (headings[view.fields.x[0]] ?? "") : "",
    caption: caption(reader, kept, undrawn, drawn.length),
    panels: [...new Set(rows.map(({ panel }) => panel))],
    rows,
    scale: kept.some((figure) => figure.money) ? "independent" : "shared",
  };
}

/** @param {Reader} reader @param {Figure} figure */
function named(reader, { row, text }) {
  const where = locators(
    row.passages.map((iri) => reader.words.names.slug(iri)),
    reader.lang,
  );
  return [reader.name(row), text, where && `(${where})`].filter(Boolean).join(" ");
}

/** @param {Reader} reader @param {string[]} names */
function listed(reader, names) {
  const own = [...new Set(names)];
  const some = own.slice(0, LISTED).join(", ");
  return own.length > LISTED ? reader.word("more", some, own.length - LISTED) : some;
}

/** @param {Reader} reader @param {Figure[]} figures @param {string[]} undrawn @param {number} total */
function caption(reader, figures, undrawn, total) {
  const panels = new Set(figures.filter(({ money }) => money).map(({ panel }) => panel));
  const passages = new Set(figures.flatMap(({ row }) => row.passages.map((iri) => reader.words.names.slug(iri))));
  const { source } = reader.words.engineData;
  const { rates } = reader;
  const from = inLanguage(source, reader.lang);
  return [
    undrawn.length ? reader.word("undrawn", listed(reader, undrawn)) : "",
    total > figures.length ? reader.word("cut", figures.length, total) : "",
    rates && figures.some(({ converted }) => converted) ? reader.word("rates", rates.date, given(rates)) : "",
    panels.size > 1 && !rates ? reader.word("scales") : "",
    ...errata(reader, figures),
    from &&
      (reader.view.kind === "slope" && passages.size
        ? reader.word("stated", from, locators([...passages], reader.lang, true))
        : reader.word("source", from)),
  ].filter(Boolean);
}

/** The exchange rates as text. @param {Rates} rates */
const given = ({ currency, worth }) =>
  Object.entries(worth)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, value]) => `1 ${code} = ${value} ${currency}`)
    .join(", ");

/** The errata of the drawn rows, each with the names of its rows. @param {Reader} reader @param {Figure[]} figures */
function errata(reader, figures) {
  const { rows, footnotes } = /** @type {Answer} */ (reader.answer);
  const inside = new Set(figures.map(({ row }) => row));
  return footnotes.flatMap((note) => {
    const own = note.rows.map((n) => rows[n - 1]).filter((row) => inside.has(row));
    if (!own.length) return [];
    const names = listed(
      reader,
      own.map((row) => reader.name(row)),
    );
    const meant = note.meant.map((form) => reader.word("meant", form)).join("");
    const before = note.printed.length
      ? reader.word("before", note.printed.join(", "))
      : note.supplied
        ? reader.word("supplied")
        : "";
    return [`${note.mark} ${names}: ${meant}${before}${note.problem} (${locators(note.passages, reader.lang, true)})`];
  });
}
