/** Which canned questions a sentence may ask, of what, and how well each fits, as in kg/ask/understanding.py. */

import { plain, words } from "./features.js";
import { Mentions } from "./mentions.js";
import { Placing } from "./placing.js";
import { Ranking } from "./ranking.js";
import { Unknown } from "./unknown.js";
import { lost, unused } from "./unused.js";

/** @import { Question, Reading } from "../../data/payload.js" */
/** @import { Answers } from "../answer.js" */
/** @import { Values } from "../binding.js" */
/** @import { Mention } from "./mentions.js" */
/**
 * A question that a sentence may ask, what to type for its parameters, what of the sentence it leaves out, how well it
 * fits, and whether it is likelier asked than something that no article answers.
 *
 * @typedef {{ name: string, typed: Record<string, string[]>, left: string[], score: number, isSure: boolean }} Fitting
 */
/** The same before it is told. @typedef {{ question: Question, values: Values, score: number, isSure: boolean, isLikelier: boolean }} Candidate */
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
    const nearest = isRefused && all[0]?.isLikelier ? this.#told(text, all[0]) : null;
    const found = isRefused ? [] : all.slice(0, measures.most).map((one) => this.#told(text, one));
    return { found, unknown, denied, nearest };
  }

  /** The things that a text names and neither a question nor its answer has. @param {string} text @param {Candidate} one */
  #missed(text, { question, values }) {
    return this.#lost(text, question, values).filter(
      ({ things }) => things.length && !this.#placing.tells(question, values, things),
    );
  }

  /** @param {string} text @param {Question} question @param {Values} values */
  #lost(text, question, values) {
    return lost(this.#mentions, this.#answers.engineData.understanding, text, question, values);
  }

  /** With one first that asks of all that is named, if its words alone fit, where the first has not all. @param {string} text @param {Candidate[]} found */
  #wholeFirst(text, found) {
    if (!found[0]?.isSure || !this.#missed(text, found[0]).length) return found;
    const { placed, enough } = this.#answers.engineData.understanding.measures;
    const whole = found.find(
      ({ isSure, score, question, values }) =>
        isSure && score - placed >= enough && !this.#lost(text, question, values).length,
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
    const mentions = this.#mentions.mentions(text).filter((one) => one.proper || !this.#isWord(text, one));
    const proper = mentions.filter((mention) => mention.proper).length;
    const strange = measures.strange * this.#ranking.strange(text);
    const scores = this.#ranking.scores(text);
    const elsewhere = scores.get("") ?? 0;
    scores.delete("");
    const best = [...scores].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, measures.tried);
    const found = best.map(([name, fits]) => {
      const question = /** @type {Question} */ (this.#answers.engineData.questions.find((one) => one.name === name));
      const { values, placed } = this.#placing.values(question, plain(text), mentions);
      const share = proper ? (measures.placed * placed - measures.spare * (proper - placed)) / proper : 0;
      const score = fits + share - strange;
      const isSure = score >= Math.max(measures.enough, elsewhere);
      return { question, values, score, isSure, isLikelier: score > elsewhere };
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

  /** Whether what is mentioned is called by words of many questions: it hardly means the thing. @param {string} text @param {Mention} mention */
  #isWord(text, { start, end }) {
    const said = words(plain(text).slice(start, end), this.#answers.engineData.understanding.numbers);
    return said.every((word) => this.#ranking.isCommon(word));
  }
}
