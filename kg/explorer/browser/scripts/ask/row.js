/** What makes a row true: sentences with their passages and errata, and how to cite them. */

import { data } from "../data/data.js";
import { button, element } from "../dom.js";
import { message } from "../messages/messages.js";
import { cards } from "../panel/evidence.js";
import { chipOf } from "../panel/reference.js";
import { text } from "../state.js";
import { asked, engine } from "./question.js";
import { statementsOf } from "./things.js";

/** @import { Row } from "../engine/answer.js" */

/** @param {string} passage */
function citation(passage) {
  const said = engine.now?.citations[passage];
  if (!said) return [];
  const cite = text(said);
  const copy = button(
    message("copy"),
    async () => {
      await navigator.clipboard.writeText(cite);
      copy.textContent = message("copied");
    },
    { class: "tool" },
  );
  return [element("li", {}, element("span", { dir: "auto" }, cite), " ", copy)];
}

/** The name by which the page has a passage; those of one's own articles have their article's before it. @param {string} iri */
export function passageName(iri) {
  const { passages = "", prefixes = {} } = engine.now ?? {};
  const isOwn = iri.startsWith(passages) && !iri.startsWith(prefixes.p);
  return isOwn ? iri.slice(passages.length) : (iri.split("/").at(-1) ?? "");
}

/** @param {Row} row */
export function why(row) {
  const { wanted, rest } = statementsOf(row);
  const known = new Set([...wanted].flatMap((s) => data.statements[s].passages.map((p) => data.passages[p].name)));
  const others = [...new Set(rest.flatMap(({ passages }) => passages))].filter((iri) => !known.has(passageName(iri)));
  const cites = row.passages.flatMap(citation);
  return element(
    "div",
    { class: "why" },
    ...cards(wanted),
    ...others.map((iri) =>
      element("p", { class: "paraphrase" }, chipOf(passageName(iri)), ` ${asked.answer?.paraphrases[iri] ?? ""}`),
    ),
    row.passages.length ? "" : element("p", { class: "muted" }, message("unsourced")),
    cites.length
      ? element("details", {}, element("summary", {}, message("cite")), element("ul", { class: "cites" }, ...cites))
      : "",
  );
}
