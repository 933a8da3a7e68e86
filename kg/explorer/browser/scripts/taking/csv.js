/** CSV (RFC 4180) of what is shown: a line each statement. */

import { data } from "../data/data.js";
import { nameOf, text } from "../state.js";

/** @import { Triple } from "./subgraph.js" */

const HEAD = [
  "subject",
  "subject_label",
  "predicate",
  "predicate_label",
  "object",
  "object_label",
  "language",
  "datatype",
  "denied",
  "sentences",
  "errata",
];

/** @param {string} value */
const cell = (value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** @param {{ triples: Triple[] }} shown */
export function csv({ triples }) {
  const rows = triples.map(({ subject, predicate, object, said }) => [
    subject.iri,
    nameOf(subject.thing),
    predicate,
    text(data.predicates[said.predicate]),
    "iri" in object ? object.iri : object.value,
    "iri" in object ? nameOf(object.thing) : "",
    "iri" in object ? "" : object.lang,
    "iri" in object ? "" : object.datatype,
    said.denies ? "true" : "",
    said.passages.map((passage) => data.passages[passage].name).join(" "),
    said.errata.map((erratum) => text(data.errata[erratum].problem)).join(" | "),
  ]);
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
