/** Which canned questions a sentence may ask, of what, and how well each fits, as in kg/ask/understanding.py. */

import { plain } from "./features.js";
import { Mentions } from "./mentions.js";
import { Placing } from "./placing.js";
import { Ranking } from "./ranking.js";
import { Unknown } from "./unknown.js";
import { lost, unused } from "./unused.js";

/** @import { Question, Reading } from "../../data/payload.js" */
/** @import { Answers } from "../answer.js" */
/** @import { Values } from "../binding.js" */
/**
 * A question that a sentence may ask, what to type for its parameters, what of the sentence it leaves out, how well it
 * fits, and whether it is likelier asked than something that no article answers.
 *
 * @typedef {{ name: string, typed: Record<string, string[]>, left: string[], score: number, isSure: boolean }} Fitting
 */
/** The same before it is told. @typedef {{ question: Question, values: Values, score: number, isSure: boolean }} Candidate */
/**
 * What a sentence asks: the likeliest question first; none if it is refused, and then the `nearest`, the names that
 * nothing here has, and the words by which it asks for what is not so.
 *
 * @typedef {{ found: Fitting[], unknown: string[], denied: string[], nearest: Fitting | null }} Understood
 */

export class Understanding {
  #answers;
  #reading;
  #mentions;
  #ranking;
  #placing;
  #unknown;

  /** @param {Answers} answers @param {Reading} reading */
  constructor(answers, reading) {
    const { understanding } = answers.engineData;
    this.#answers = answers;
    this.#reading = reading;
    this.#mentions = new Mentions(answers.names(reading), understanding);
    this.#ranking = new Ranking(understanding, (text) => this.#mentions.masked(text));
    this.#placing = new Placing(answers, reading, this.#mentions, this.#ranking);
    this.#unknown = new Unknown(this.#mentions, this.#ranking, understanding);
  }

  /** @param {string} text @returns {Understood} */
  of(text) {
    const all = this.#wholeFirst(text, this.fitting(text));
    const unknown = this.#unknown.subjects(text);
    const { measures, patterns, denying } = this.#answers.engineData.understanding;
    const said = plain(text);
    const isSo = denying.includes(all[0]?.question.name) || new RegExp(patterns.whether).test(said);
    const denied = isSo ? [] : [...said.matchAll(new RegExp(patterns.denied, "g"))].map(([word]) => word);
    const isRefused = unknown.length > 0 || denied.length > 0 || !all[0]?.isSure;
    const nearest = isRefused && all[0]?.isSure ? this.#told(text, all[0]) : null;
    const found = isRefused ? [] : all.slice(0, measures.most).map((one) => this.#told(text, one));
    return { found, unknown, denied, nearest };
  }

  /** Whether a text names a thing that neither a question nor its answer has. @param {string} text @param {Candidate} one */
  #misses(text, { question, values }) {
    return this.#lost(text, question, values).some(
      ({ things }) => things.length && !this.#placing.tells(question, values, things),
    );
  }

  /** @param {string} text @param {Question} question @param {Values} values */
  #lost(text, question, values) {
    return lost(this.#mentions, this.#answers.engineData.understanding, text, question, values);
  }

  /** With one first that asks of all that is named, if it fits half as well, where the first has not all. @param {string} text @param {Candidate[]} found */
  #wholeFirst(text, found) {
    if (!found[0]?.isSure || !this.#misses(text, found[0])) return found;
    const whole = found.find(
      ({ isSure, score, question, values }) =>
        isSure && score > found[0].score / 2 && !this.#lost(text, question, values).length,
    );
    return whole ? [whole, ...found.filter((one) => one !== whole)] : found;
  }

  /** @param {string} text @param {Candidate} one @returns {Fitting} */
  #told(text, { question, values, score, isSure }) {
    const left = unused(this.#mentions, this.#unknown, this.#answers.engineData.understanding, text, question, values);
    return { name: question.name, typed: this.#typed(values), left, score, isSure };
  }

  /** The questions that fit a text best, well or badly. @param {string} text @returns {Candidate[]} */
  fitting(text) {
    const { understanding } = this.#answers.engineData;
    const { measures } = understanding;
    const mentions = this.#mentions.mentions(text);
    const proper = mentions.filter((mention) => mention.proper).length;
    const scores = [...this.#ranking.scores(text)];
    const isElsewhere = (/** @type {[string, number]} */ [name]) => name.startsWith("#");
    const elsewhere = Math.max(...scores.filter(isElsewhere).map(([, fits]) => fits));
    const least = elsewhere + measures.strange * this.#ranking.strange(text);
    const best = scores
      .filter((one) => !isElsewhere(one))
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, measures.tried);
    const found = best.map(([name, fits]) => {
      const question = /** @type {Question} */ (this.#answers.engineData.questions.find((one) => one.name === name));
      const { values, placed } = this.#placing.values(question, plain(text), mentions);
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
