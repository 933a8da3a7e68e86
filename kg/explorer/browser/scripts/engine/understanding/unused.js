/** What a sentence says and the question found for it does not, names, numbers, ends, as in kg/ask/unused.py. */

import { plain, words } from "./features.js";

/** @import { Question, UnderstandingData } from "../../data/payload.js" */
/** @import { Values } from "../binding.js" */
/** @import { Mentions } from "./mentions.js" */

const NUMBER = /(?<![\p{L}\p{N}_.,])\p{Nd}[\p{Nd}.,]*(?: ?(?:[bmtr]+illion|thousand)(?![a-z])| ?[천만억조]+)?/gu;

/**
 * The parts of a sentence that a question with values leaves out, in their order.
 *
 * @param {Mentions} names @param {UnderstandingData} known @param {string} written @param {Question} question @param {Values} values
 */
export function unused(names, known, written, question, values) {
  const text = plain(written);
  const terms = Object.values(values).flatMap((several) => several.map(({ value }) => value));
  const wordsOf = (/** @type {string[]} */ texts) => texts.flatMap((one) => words(one, known.numbers));
  const meant = new Set(wordsOf([...[question.title].flat(), ...terms.flatMap((term) => [term, ...names.of(term)])]));
  const told = known.phrasings[question.name];
  const own = new Set([...meant, ...told.flatMap((said) => said.split(" "))]);
  const shown = written.length === text.length ? written : text;
  const mentions = names.mentions(written);
  const left = mentions.filter(({ start, end, things, kinds, value, proper }) => {
    const said = shown.slice(start, end);
    if (!proper || terms.includes(value) || things.some((thing) => terms.includes(thing))) return false;
    if (kinds.includes("year") && Object.keys(values).some((name) => /year$/i.test(name))) return false; // before 2024 is until 2023
    if (said.toUpperCase() === value && said !== value) return false; // "all" is a word, "ALL" may be the lek
    return !wordsOf([text.slice(start, end)]).every((word) => meant.has(word));
  });
  const placed = (/** @type {RegExpExecArray} */ { 0: { length }, index }) => ({ start: index, end: index + length });
  const numbers = [...text.matchAll(NUMBER)]
    .map(placed)
    .filter(({ start, end }) => mentions.every((one) => end <= one.start || one.end <= start))
    .filter(({ start, end }) => !wordsOf([text.slice(start, end)]).every((word) => own.has(word)));
  const { ended } = known.patterns;
  const ends = told.some((said) => new RegExp(ended).test(said)) ? [] : [...text.matchAll(new RegExp(ended, "g"))];
  const spans = [...left, ...numbers, ...ends.map(placed)].sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.map(({ start, end }) => shown.slice(start, end));
}
