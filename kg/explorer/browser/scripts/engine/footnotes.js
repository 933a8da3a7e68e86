/** The footnotes of a table: the errata behind its marks with their rows, the most severe first, as in kg/tables/notes.py. */

import { CURRENCY, currencyIn, shown } from "./cells.js";
import { markOf, problemOf } from "./errata.js";

/** @import { Erratum } from "./errata.js" */
/** @typedef {{ mark: string, rows: number[], printed: string[], supplied: boolean, meant: string[], problem: string, passages: string[], severity: string }} Footnote */

const SEVERITY = ["High", "Medium", "Low", ""];

/** The printed values that an erratum corrected in the evidence of a row. @param {string[]} variables @param {Row} row @param {Erratum} erratum @param {Words} words */
function printed(variables, row, { corrected }, words) {
  const { amounts } = words.engineData;
  const stated = row.evidence.find(({ triple }) => words.names.local(triple[1].value) === CURRENCY)?.triple[2].value;
  const values = corrected.flatMap(({ property, printed: term }) => {
    if (!term) return [];
    const of = words.names.local(property);
    const currency = currencyIn(variables, row.terms, of, amounts) || (amounts.includes(of) && stated) || "";
    return [shown(term, words, words.names.slug(property), currency)];
  });
  return [...new Set(values)];
}

/** @param {string[]} variables @param {Row[]} rows @param {Words} words @returns {Footnote[]} */
export function footnotes(variables, rows, words) {
  /** @type {Map<string, Footnote>} */
  const found = new Map();
  rows.forEach((row, n) => {
    for (const erratum of row.errata) {
      const before = printed(variables, row, erratum, words);
      const mark = markOf([erratum]);
      const key = JSON.stringify([mark, erratum.iri, before, erratum.meant]);
      /** @type {Footnote} */
      const known = found.get(key) ?? {
        mark,
        rows: [],
        printed: before,
        supplied: erratum.corrected.length > 0 && !before.length,
        meant: erratum.meant,
        problem: problemOf(erratum, words.lang),
        passages: erratum.passages.map((iri) => words.names.slug(iri)),
        severity: erratum.severity,
      };
      known.rows.push(n + 1);
      found.set(key, known);
    }
  });
  const places = [...found].map(([key, note]) => ({ key, note, place: SEVERITY.indexOf(note.severity) }));
  places.sort((a, b) => a.place - b.place || order(a.note.rows, b.note.rows) || (a.key < b.key ? -1 : 1));
  return places.map(({ note }) => note);
}

/** @param {number[]} a @param {number[]} b */
function order(a, b) {
  const place = a.findIndex((n, i) => n !== b[i]);
  return place < 0 ? a.length - b.length : a[place] - (b[place] ?? -1);
}
