/** The canned questions that a sentence may mean, with their values and scores, as in kg/ask/understanding.py. */

import { Mentions } from "./mentions.js";
import { Placing } from "./placing.js";
import { Ranking } from "./ranking.js";
import { Unknown } from "./unknown.js";
import { lost, unused } from "./unused.js";

/** @import { Sentence } from "./mentions.js" */
/**
 * A question that a sentence may mean, the texts to type for its parameters, the parts of the sentence that it ignores,
 * its score, and whether it is more likely than a question that no article answers.
 *
 * @typedef {{ name: string, typed: Record<string, string[]>, left: string[], score: number, isSure: boolean }} Fitting
 */
/** The same before it is prepared for the page. @typedef {{ question: Question, values: Values, score: number, isSure: boolean }} Candidate */
/**
 * How a sentence was understood: the questions, the most likely first. None if it is refused; then the `nearest` ones,
 * the `unknown` names, and the words of a negation (`denied`); without these, the IRIs of the things that are `named`.
 *
 * @typedef {{ found: Fitting[], unknown: string[], denied: string[], nearest: Fitting[], named: string[] }} Understood
 */

export class Understanding {
  #answers;
  #reading;
  #known;
  #mentions;
  #ranking;
  #placing;
  #unknown;

  /** @param {Answers} answers @param {Reading} reading */
  constructor(answers, reading) {
    const { understanding } = answers.engineData;
    this.#answers = answers;
    this.#reading = reading;
    this.#known = understanding;
    this.#mentions = new Mentions(answers.names(reading), understanding);
    this.#ranking = new Ranking(understanding, (text) => this.#mentions.masked(text));
    this.#placing = new Placing(answers, reading, this.#mentions, this.#ranking);
    this.#unknown = new Unknown(this.#mentions, this.#ranking, understanding);
  }

  /** @param {string} text @returns {Understood} */
  of(text) {
    const sentence = this.#mentions.sentence(text);
    const all = this.#wholeFirst(sentence, this.#fitting(sentence));
    const unknown = this.#unknown.subjects(sentence);
    const { measures, patterns, denying } = this.#known;
    const isSo = denying.includes(all[0]?.question.name) || new RegExp(patterns.whether).test(sentence.plain);
    const denied = isSo ? [] : [...sentence.plain.matchAll(new RegExp(patterns.denied, "g"))].map(([word]) => word);
    const proper = sentence.mentions.filter((mention) => mention.proper && mention.things.length);
    const isBeside = all[0]?.isSure && proper.length > 0 && this.#missing(sentence, all[0]).length === proper.length;
    const isOther = new RegExp(patterns.sparql, "is").test(text) || asksForDefinition(sentence, patterns);
    const isRefused = isOther || unknown.length > 0 || denied.length > 0 || !all[0]?.isSure || isBeside;
    const best = all.slice(0, measures.most);
    const told = (isRefused ? best.filter(({ isSure }) => isSure) : best).map((one) => this.#told(sentence, one));
    const named = isRefused && !unknown.length && !denied.length ? subjects(sentence) : [];
    return { found: isRefused ? [] : told, unknown, denied, nearest: isRefused ? told : [], named };
  }

  /** The mentioned things that are neither in a question nor in its answer. @param {Sentence} sentence @param {Candidate} one */
  #missing(sentence, one) {
    const left = this.#lost(sentence, one).filter(({ things }) => things.length);
    return left.filter(({ things }) => !this.#placing.tells(one.question, one.values, things));
  }

  /** @param {Sentence} sentence @param {Candidate} one */
  #lost(sentence, { question, values }) {
    return lost(this.#mentions, this.#known, sentence, question, values);
  }

  /** The candidates; if the first misses some named thing, one that has all and scores more than half as high comes first. @param {Sentence} sentence @param {Candidate[]} found */
  #wholeFirst(sentence, found) {
    if (!found[0]?.isSure || !this.#missing(sentence, found[0]).length) return found;
    const whole = found.find(
      (one) => one.isSure && one.score > found[0].score / 2 && !this.#lost(sentence, one).length,
    );
    return whole ? [whole, ...found.filter((one) => one !== whole)] : found;
  }

  /** @param {Sentence} sentence @param {Candidate} one @returns {Fitting} */
  #told(sentence, { question, values, score, isSure }) {
    const left = unused(this.#mentions, this.#unknown, this.#known, sentence, question, values);
    return { name: question.name, typed: this.#typed(values), left, score, isSure };
  }

  /** The best candidates for a sentence, however well they fit. @param {Sentence} sentence @returns {Candidate[]} */
  #fitting(sentence) {
    const { measures } = this.#known;
    const proper = sentence.mentions.filter((mention) => mention.proper).length;
    const { scores, least } = this.#ranking.scores(sentence.written);
    const best = scores.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1)).slice(0, measures.tried);
    const found = best.map(({ name, score: fits }) => {
      const question = this.#answers.question(name);
      const { values, placed } = this.#placing.values(question, sentence);
      const isAsked = Object.keys(values).length > 0;
      const share = (measures.placed * (2 * placed - proper)) / (proper || 1) + measures.asked * Number(isAsked);
      return { question, values, score: fits + share, isSure: fits > least };
    });
    return found.sort((a, b) => b.score - a.score);
  }

  /** @param {Values} values @returns {Record<string, string[]>} */
  #typed(values) {
    const names = this.#answers.names(this.#reading);
    const texts = Object.entries(values).map(([name, terms]) => [
      name,
      terms.map(({ type, value }) => (type === "uri" ? names.typed(value) : value)),
    ]);
    return Object.fromEntries(texts);
  }
}

/** The things that a sentence names, unless their slugs differ: by proper names, or else by others. @param {Sentence} sentence */
function subjects({ mentions }) {
  const clear = mentions.filter(({ things }) => new Set(things.map((iri) => iri.split(/[#/]/).at(-1))).size === 1);
  const proper = clear.filter((mention) => mention.proper);
  return (proper.length ? proper : clear).flatMap(({ things }) => things);
}

/** Whether a sentence asks only what a concept is. @param {Sentence} sentence @param {Record<string, string>} patterns */
function asksForDefinition(sentence, patterns) {
  const [mention, ...others] = sentence.mentions;
  if (!mention?.kinds.includes("Concept") || others.length || !subjects(sentence).length) return false;
  const around = `${sentence.plain.slice(0, mention.start)}\0${sentence.plain.slice(mention.end)}`;
  return new RegExp(patterns.defines).test(around);
}
