/** The triples of a CONSTRUCT or DESCRIBE, as a table in words and as what a picture draws. */

import { shown } from "./cells.js";

/** @import { Language, Reading } from "../data/payload.js" */
/** @import { Answers } from "./answer.js" */

/** @param {Answers} answers @param {string} text @param {Reading} reading @param {Language} lang */
export function constructed(answers, text, reading, lang) {
  const names = answers.names(reading);
  const words = { asking: answers.asking, names, lang };
  const triples = answers.graph.triples(reading, text);
  const rows = triples.map((terms) => ({
    terms,
    cells: terms.map((term, i) => shown(term, words, i === 2 ? names.local(terms[1].value) : "")),
  }));
  return { triples: rows };
}
