/** The triples of a CONSTRUCT or DESCRIBE, as an answer with a table of three columns. */

import { shown } from "./cells.js";

const COLUMNS = ["subject", "predicate", "object"];

/** @param {Answers} answers @param {string} query @param {Reading} reading @param {Language} lang @returns {Answer} */
export function constructed(answers, query, reading, lang) {
  const names = answers.names(reading);
  const words = { engineData: answers.engineData, names, lang };
  const rows = answers.graph.triples(reading, query).map((terms) => ({
    terms,
    cells: terms.map((term, i) => shown(term, words, i === 2 ? names.local(terms[1].value) : "")),
    evidence: [],
    passages: [],
    errata: [],
    mark: "",
  }));
  const headings = COLUMNS.map((name) => answers.heading(name, {}, lang));
  return {
    query,
    variables: COLUMNS,
    columns: COLUMNS,
    headings,
    subject: "",
    unsaid: [],
    rows,
    footnotes: [],
    repeated: [],
    also: {},
    paraphrases: {},
  };
}
