/** Scores of how well a sentence fits each question, by the phrasings of the questions, as in kg/ask/ranking.py. */

import { isKorean, MASK, pieces, words } from "./features.js";

export class Ranking {
  /** Piece -> question -> the number of its phrasings with that piece. @type {Map<string, Map<string, number>>} */
  #having = new Map();
  /** @type {Map<string, number>} */
  #sizes = new Map();
  /** @type {Map<string, number>} */
  #weights;
  /** The pieces that occur in questions. @type {Set<string>} */
  #asked;
  #masked;
  #known;

  /** @param {UnderstandingData} known @param {(text: string) => string} masked */
  constructor(known, masked) {
    this.#known = known;
    this.#masked = masked;
    const texts = Object.entries(known.phrasings).flatMap(([name, several]) => several.map((text) => ({ name, text })));
    for (const { name, text } of texts)
      for (const piece of new Set(text.split(" ").filter(Boolean).flatMap(pieces))) {
        const having = this.#having.get(piece) ?? new Map();
        this.#having.set(piece, having.set(name, (having.get(name) ?? 0) + 1));
        this.#sizes.set(name, (this.#sizes.get(name) ?? 0) + 1);
      }
    this.#asked = new Set(
      [...this.#having].flatMap(([piece, has]) => ([...has.keys()].some(isQuestion) ? [piece] : [])),
    );
    const number = this.#sizes.size;
    this.#weights = new Map([...this.#having].map(([piece, { size }]) => [piece, Math.log(1 + number / size)]));
    this.rare = Math.log(1 + number);
    this.rather = Math.log(1 + number / known.measures.many);
  }

  /** The score of each question for a text, and the least score at which the text is likely to ask it. @param {string} text */
  scores(text) {
    const said = Map.groupBy(this.#words(text).flatMap(pieces), (piece) => piece);
    const weighed = [...said].map(([piece, { length: n }]) => ({
      having: this.#having.get(piece),
      weight: Math.sqrt(n) * (this.#weights.get(piece) ?? this.rare),
    }));
    const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    const total = (/** @type {Map<string, number>} */ some) => [...some.values()].reduce((sum, n) => sum + n, 0);
    const { unseen } = this.#known.measures;
    const more = unseen * this.#weights.size;
    const size = total(this.#sizes) + more;
    const usual = weighed.flatMap(({ having, weight }) =>
      having ? [{ having, weight: weight / length, log: Math.log((total(having) + unseen) / size) }] : [],
    );
    const fits = (/** @type {string} */ name, /** @type {number} */ own) =>
      usual.reduce(
        (sum, { having, weight, log }) =>
          sum + weight * (Math.log(((having.get(name) ?? 0) + unseen) / (own + more)) - log),
        0,
      );
    const every = [...this.#sizes].map(([name, own]) => ({ name, score: fits(name, own) }));
    const elsewhere = Math.max(...every.flatMap(({ name, score }) => (isQuestion(name) ? [] : [score])));
    const least = elsewhere + this.#known.measures.strange * this.#strange(text);
    return { scores: every.filter(({ name }) => isQuestion(name)), least };
  }

  /** The weight of a word: the fewer questions have it, the higher. @param {string} word */
  weight(word) {
    return this.#weights.get(isAscii(word) ? word : word.slice(0, 2)) ?? this.rare;
  }

  /** Whether many questions have a word. @param {string} word */
  isCommon(word) {
    return this.weight(word) < this.rather;
  }

  /** Whether a word occurs in a question (a Korean one by its first two syllables), or is too short to tell. @param {string} word */
  knows(word) {
    if (isKorean(word)) return word.length < 2 || this.begins(word);
    return (
      word.length < 3 || /^\p{Nd}+$/u.test(word) || [word, word.replace(/s+$/, "")].some((one) => this.#asked.has(one))
    );
  }

  /** Whether a question has a word with the same first two syllables. @param {string} word */
  begins(word) {
    return this.#asked.has(word.slice(0, 2));
  }

  /** The number of words of a text, without names, that no question has. @param {string} text */
  #strange(text) {
    return this.#words(text).filter((word) => !word.startsWith(MASK) && !this.knows(word)).length;
  }

  /** @param {string} text */
  #words(text) {
    return words(this.#masked(text), this.#known.numbers);
  }
}

/** @param {string} word */
const isAscii = (word) => !isKorean(word) && /^[\0-\x7f]*$/.test(word);
/** @param {string} name */
const isQuestion = (name) => !name.startsWith("#");
