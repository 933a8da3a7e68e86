/** CSV of what is shown, one line per statement, as kg/export/writers/csv.py writes it; and CSV of tables. */

import { data } from "../data/data.js";
import { XSD } from "../engine/terms.js";
import { nameOf, text } from "../state.js";

const HEAD = [
  "subject",
  "predicate",
  "object",
  "subject_label",
  "predicate_label",
  "object_label",
  "datatype",
  "language",
  "passages",
  "errata",
  "corrected",
];
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
/** Texts that a spreadsheet would run as formulas; see kg/export/delimited.py. */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** @param {string} value */
const quoted = (value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** A text as a cell, with an apostrophe before what a spreadsheet would run. @param {string} value */
const cell = (value) => quoted(FORMULA.test(value) ? `'${value}` : value);

/** @param {number[]} errata */
const problems = (errata) => errata.map((erratum) => text(data.errata[erratum].problem)).join(" | ");

/** @param {{ triples: Triple[] }} shown */
export function csv({ triples }) {
  const rows = triples.map(({ subject, predicate, object, said }) => {
    const named = "iri" in object ? { iri: object.iri, label: nameOf(object.thing) } : { iri: "", label: "" };
    const { value = "", lang = "", datatype = "" } = "iri" in object ? {} : object;
    const type = datatype || ("iri" in object || lang ? "" : `${XSD}string`);
    const isNumber = datatype.startsWith(XSD) && NUMBER.test(value);
    return [
      cell(subject.iri),
      cell(predicate),
      isNumber ? value : cell(named.iri || value),
      ...[nameOf(subject.thing), text(data.predicates[said.predicate]), named.label, type, lang].map(cell),
      said.passages
        .map((passage) => data.passages[passage].name)
        .sort()
        .join(" "),
      ...(said.only === "corrected" ? ["", problems(said.errata)] : [problems(said.errata), ""]).map(cell),
    ];
  });
  return lined([HEAD, ...rows]);
}

/** @param {string[][]} rows */
const lined = (rows) => `\ufeff${rows.map((row) => `${row.join(",")}\r\n`).join("")}`;

/** CSV of a table for readers: unlike above, any cell that looks like a number is one. @param {string[][]} rows */
export const tableCsv = (rows) =>
  lined(rows.map((row) => row.map((words) => (NUMBER.test(words) ? words : cell(words)))));
