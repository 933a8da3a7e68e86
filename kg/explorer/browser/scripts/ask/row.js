/** The evidence of a row: sentences with their passages and errata, and citations. */

import { data } from "../data/data.js";
import { element } from "../dom.js";
import { message } from "../messages/messages.js";
import { cards } from "../panel/evidence.js";
import { chipOf } from "../panel/reference.js";
import { citing, passageName } from "./citation.js";
import { asked, engine } from "./question.js";
import { statementsOf } from "./things.js";

/** @param {Row} row */
export function why(row) {
  const { wanted, rest } = statementsOf(row);
  const known = new Set([...wanted].flatMap((s) => data.statements[s].passages.map((p) => data.passages[p].name)));
  const others = [...new Set(rest.flatMap(({ passages }) => passages))].filter((iri) => !known.has(passageName(iri)));
  return element(
    "div",
    { class: "why" },
    ...cards(wanted),
    ...others.map((iri) =>
      element("p", { class: "paraphrase" }, chipOf(passageName(iri)), ` ${asked.answer?.paraphrases[iri] ?? ""}`),
    ),
    row.passages.length ? "" : element("p", { class: "muted" }, message("unsourced")),
    row.passages.some((iri) => engine.now?.citations[iri]) ? citing(row.passages.map(passageName)) : "",
  );
}
