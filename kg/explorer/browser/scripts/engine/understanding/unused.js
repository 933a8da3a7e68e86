/** The parts of a sentence that its question ignores: names, numbers, causes, ends, as in kg/ask/unused.py. */

import { isKorean, words } from "./features.js";

/** @import { Mentions, Sentence } from "./mentions.js" */
/** @import { Unknown } from "./unknown.js" */

const NUMBER = /(?<![\p{L}\p{N}_.,])\p{Nd}[\p{Nd}.,]*(?: ?(?:[bmtr]+illion|thousand)(?![a-z])| ?[천만억조]+)?/u;

/** The words of a question's title and of the names of its values. @param {Mentions} names @param {UnderstandingData} known @param {Question} question @param {Values} values */
function meantBy(names, known, question, values) {
  const terms = Object.values(values).flatMap((several) => several.map(({ value }) => value));
  const texts = [...[question.title].flat(), ...terms.flatMap((term) => [term, ...names.of(term)])];
  return new Set(texts.flatMap((one) => words(one, known.numbers)));
}

/**
 * The mentions, by name or value, that neither the values of a question nor its title contain.
 *
 * @param {Mentions} names @param {UnderstandingData} known @param {Sentence} sentence @param {Question} question @param {Values} values
 */
export function lost(names, known, sentence, question, values) {
  const terms = Object.values(values).flatMap((several) => several.map(({ value }) => value));
  const meant = meantBy(names, known, question, values);
  return sentence.mentions.filter(({ start, end, things, kinds, value, proper }) => {
    const said = sentence.said(start, end);
    if (!proper || terms.includes(value) || things.some((thing) => terms.includes(thing))) return false;
    if (kinds.includes("year") && Object.keys(values).some((name) => /year$/i.test(name))) return false; // "before 2024" has become "until 2023"
    if (said.toUpperCase() === value && said !== value) return false; // "all" is a word, "ALL" may be the Albanian lek
    return !words(said, known.numbers).every((word) => meant.has(word));
  });
}

/**
 * The parts of a sentence that a question with values ignores, in the order of the text; the further question last.
 *
 * @param {Mentions} names @param {Unknown} unknown @param {UnderstandingData} known @param {Sentence} sentence
 * @param {Question} question @param {Values} values
 */
export function unused(names, unknown, known, sentence, question, values) {
  const { plain: text, mentions } = sentence;
  const wordsOf = (/** @type {string} */ one) => words(one, known.numbers);
  const meant = meantBy(names, known, question, values);
  const told = known.phrasings[question.name].map((said) => ` ${said} `);
  const { ended, cause, ordinal, denied, whether } = known.patterns;
  /** @param {{ start: number, end: number }} place */
  const says = ({ start, end }) => {
    const number = wordsOf(text.slice(start, end));
    const [before] = wordsOf(text.slice(0, start)).slice(-1);
    const [after] = wordsOf(text.slice(end));
    const pairs = before ? [` ${before} ${number.join(" ")} `] : [];
    if (after) pairs.push(` ${number.join(" ")} ${isKorean(after) ? after[0] : `${after} `}`);
    return number.every((word) => meant.has(word)) || told.some((said) => pairs.some((pair) => said.includes(pair)));
  };
  const places = (/** @type {RegExp} */ pattern) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const numbers = places(new RegExp(`${NUMBER.source}|${ordinal}`, "gu"))
    .filter(({ start, end }) => mentions.every((one) => end <= one.start || one.end <= start))
    .filter((place) => !says(place));
  const others = [cause, ended].flatMap((pattern) =>
    told.some((said) => new RegExp(pattern).test(said)) ? [] : places(new RegExp(pattern, "g")),
  );
  const deny = new RegExp(denied, "g");
  const ways = told.flatMap((said) => (said.match(deny) ?? []).map(([first]) => first));
  const ofDenials = new RegExp(whether).test(text)
    ? []
    : places(deny).filter(({ start }) => isKorean(text[start]) && !ways.includes(text[start]));
  const left = lost(names, known, sentence, question, values);
  const all = [...left, ...unknown.others(sentence), ...numbers, ...others, ...ofDenials];
  const once = new Map(all.map(({ start, end }) => [`${start} ${end}`, { start, end }]));
  return [...once.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => sentence.said(start, end))
    .concat(sentence.rest || []);
}
