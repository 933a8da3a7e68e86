/** Statements as sentences, each with the passage of the article that states it and its errata. */

import { isVerified, quotationOf } from "../data/article.js";
import { data } from "../data/data.js";
import { isCorrected, markOf } from "../data/marks.js";
import { element, superscript } from "../dom.js";
import { message } from "../messages/messages.js";
import { nameOf, state, text } from "../state.js";
import { chip } from "./reference.js";

/** A sentence with the statements that it expresses. @typedef {{ text: string, statements: number[] }} Said */
/** The same with the passage to be named as its source, if it has one. @typedef {Said & { passage?: number | null }} Sourced */

/** All sentences in a language (by default the current one) and the current reading: passage by passage, then those without a passage. @param {Language} [language] */
export const sentences = (language = state.language) =>
  data.sentences.filter(({ lang, only }) => lang === language && (only === "" || only === state.reading));

/** The sentences of a passage. @param {number} passage */
export const sentencesOf = (passage) => sentences().filter((sentence) => sentence.passage === passage);

/** The sentences that express any of the `wanted` statements, without duplicates. @param {Set<number>} wanted @param {Language} [language] */
export function sentencesSaying(wanted, language = state.language) {
  const found = sentences(language).filter(({ statements }) => statements.some((s) => wanted.has(s)));
  return [...new Map(found.map((one) => [one.text, one])).values()];
}

/** The object of a statement as text. @param {number} statement */
export function objectOf(statement) {
  const { object } = data.statements[statement];
  return typeof object === "number" ? nameOf(object) : text(object.text);
}

/** A statement as plain text, for graphs that are too large to be verbalised. @param {number} statement */
function plain(statement) {
  const { subject, predicate } = data.statements[statement];
  return `${nameOf(subject)} — ${text(data.predicates[predicate])}: ${objectOf(statement)}`;
}

/** The printed values that a statement of the corrected reading replaces. @param {number} statement */
function printed(statement) {
  const { subject, predicate, errata } = data.statements[statement];
  return data.statements.flatMap((one, s) =>
    one.subject === subject &&
    one.predicate === predicate &&
    one.only === "stated" &&
    one.errata.some((e) => errata.includes(e))
      ? [objectOf(s)]
      : [],
  );
}

/** An erratum with the right value of the statements or, if they are already corrected, the printed one. @param {number} erratum @param {number[]} statements */
function problem(erratum, statements) {
  const { severity, problem: what } = data.errata[erratum];
  const corrected = statements.filter(isCorrected);
  const right = statements.flatMap((s) => data.statements[s].corrected).map(text);
  const before = [...new Set(corrected.flatMap(printed))];
  const change = before.length ? message("correctedFrom")(before.join(", ")) : message("supplied");
  return element(
    "p",
    { class: `erratum ${["High", "Medium", "Low"].includes(severity) ? severity : ""}` },
    element("b", {}, `${markOf(statements) || "†"} ${message("erratum")}`),
    element("span", { dir: "auto" }, ` ${text(what)}`),
    right.length ? element("span", { class: "corrected" }, message("corrected"), right.join(", ")) : "",
    corrected.length ? element("span", { class: "corrected" }, change) : "",
  );
}

/** The errata of statements, and `more` errata that need not concern them, without duplicates. @param {Iterable<number>} statements @param {number[]} more */
export function problems(statements, more = []) {
  const all = [...statements];
  /** @param {number} s */
  const errataOf = (s) => data.statements[s].errata;
  const found = new Set([...more, ...all.flatMap(errataOf)]);
  return [...found].map((erratum) =>
    problem(
      erratum,
      all.filter((s) => errataOf(s).includes(erratum)),
    ),
  );
}

/** The quotation of a passage with its context, if the reader has opened the article's file; a warning if the file lacks it. @param {number} passage */
export function quotation(passage) {
  const found = quotationOf(passage);
  if (!found) return isVerified(passage) === false ? element("p", { class: "unfound" }, message("unfound")) : "";
  return element(
    "blockquote",
    { lang: "ko" },
    element("span", { class: "around" }, `…${found.before}`),
    element("mark", {}, found.words),
    element("span", { class: "around" }, `${found.after}…`),
  );
}

/** A sentence of the page's own language, also if it begins with a name from right to left, with a mark if an erratum concerns a statement, and its source. @param {Sourced} sentence */
export const worded = ({ text: words, statements, passage = null }) => [
  words,
  superscript(markOf(statements)),
  ...(passage === null ? [] : [" ", chip(passage)]),
];

/** @param {Sourced} sentence */
export const item = (sentence) =>
  element("li", { class: markOf(sentence.statements) ? "doubtful" : "" }, ...worded(sentence));

/** Sentences as a list, without their sources. @param {Said[]} said */
export const list = (said) =>
  element("ul", { class: "said" }, ...said.map(({ text: words, statements }) => item({ text: words, statements })));

/** @param {Said[]} said @param {...(Node | string)} source */
function card(said, ...source) {
  const statements = new Set(said.flatMap((one) => one.statements));
  return element("article", { class: "card" }, list(said), ...source, ...problems(statements));
}

/** The card of a passage: its sentences, paraphrase and quotation. @param {number} passage @param {Said[]} said */
function passageCard(passage, said) {
  const { text: paraphrase } = data.passages[passage];
  return card(
    said,
    element("p", { class: "source" }, chip(passage)),
    paraphrase
      ? element("p", { class: "paraphrase", dir: "auto" }, text(paraphrase))
      : element("p", { class: "muted" }, message("unparaphrased")),
    quotation(passage),
  );
}

/** The cards of all passages with a sentence that expresses a `wanted` statement, and one for the rest without a passage. @param {Set<number>} wanted */
export function cards(wanted) {
  const all = sentences();
  const inSentences = new Set(all.flatMap(({ statements }) => statements));
  const telling = all.filter(({ statements }) => statements.some((s) => wanted.has(s)));
  const found = Map.groupBy(telling, ({ passage }) => passage);
  const bare = [...wanted].filter((s) => !inSentences.has(s)).map((s) => ({ text: plain(s), statements: [s] }));
  const loose = [...(found.get(null) ?? []), ...bare];
  const unsourced = data.passages.length ? element("p", { class: "source muted" }, message("unsourced")) : "";
  const made = [...found].flatMap(([passage, said]) => (passage === null ? [] : [passageCard(passage, said)]));
  return loose.length ? [...made, card(loose, unsourced)] : made;
}
