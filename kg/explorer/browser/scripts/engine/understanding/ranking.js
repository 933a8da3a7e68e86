/** How well a sentence fits each question, by the words in which people ask it, as in kg/ask/ranking.py. */

import { isKorean, MASK, pieces, words } from "./features.js";

/** @import { UnderstandingData } from "../../data/payload.js" */

/** @param {string[]} said how often it has each piece */
function counted(said) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const piece of said.flatMap(pieces)) found.set(piece, (found.get(piece) ?? 0) + 1);
  return found;
}

export class Ranking {
  /** @type {Map<string, number>} */
  #weights;
  /** @type {Map<string, [number, number][]>} */
  #byPiece = new Map();
  /** @type {string[]} */
  #names;
  #masked;
  #known;

  /** @param {UnderstandingData} known @param {(text: string) => string} masked */
  constructor(known, masked) {
    this.#known = known;
    this.#masked = masked;
    const told = Object.entries(known.phrasings).flatMap(([name, texts]) =>
      texts.map((text) => ({ name, features: counted(text.split(" ").filter(Boolean)) })),
    );
    /** @type {Map<string, Set<string>>} */
    const having = new Map();
    for (const { name, features } of told)
      for (const feature of features.keys()) having.set(feature, (having.get(feature) ?? new Set()).add(name));
    const number = Object.keys(known.phrasings).length;
    this.#weights = new Map([...having].map(([feature, names]) => [feature, Math.log(1 + number / names.size)]));
    this.rare = Math.log(1 + number);
    this.rather = Math.log(1 + number / known.measures.many);
    this.#names = told.map(({ name }) => name);
    for (const [at, { features }] of told.entries())
      for (const [feature, weight] of this.#vector(features))
        this.#byPiece.set(feature, [...(this.#byPiece.get(feature) ?? []), [at, weight]]);
  }

  /** How well a text fits each question that it fits at all. @param {string} text */
  scores(text) {
    /** @type {Map<number, number>} */
    const found = new Map();
    for (const [feature, weight] of this.#vector(counted(this.#words(text))))
      for (const [at, other] of this.#byPiece.get(feature) ?? []) found.set(at, (found.get(at) ?? 0) + weight * other);
    /** @type {Map<string, number[]>} */
    const byName = new Map();
    for (const [at, score] of found) {
      const name = this.#names[at];
      byName.set(name, [...(byName.get(name) ?? []), score]);
    }
    return new Map([...byName].map(([name, scores]) => [name, this.#together(scores)]));
  }

  /** @param {number[]} scores */
  #together(scores) {
    const [first, ...others] = scores.sort((a, b) => b - a).slice(0, 4);
    return first + (this.#known.measures.next * others.reduce((sum, one) => sum + one, 0)) / 3;
  }

  /** How much a word tells: the more, the fewer questions have it. @param {string} word */
  weight(word) {
    return this.#weights.get(isAscii(word) ? word : word.slice(0, 2)) ?? this.rare;
  }

  /** Whether many questions have a word. @param {string} word */
  isCommon(word) {
    return this.weight(word) < this.rather;
  }

  /** Whether a question has a word, or a Korean one that begins like it. @param {string} word */
  knows(word) {
    const has = (/** @type {string} */ one) => this.#weights.has(one);
    if (isAscii(word)) return word.length < 3 || has(word) || has(word.replace(/s+$/, ""));
    return this.begins(word) || (word.length <= 3 && has(`^${word[0]}`));
  }

  /** Whether a question has the two syllables with which a Korean word begins. @param {string} word */
  begins(word) {
    return this.#weights.has(word.slice(0, 2));
  }

  /** Which part of a text, names aside, is of words that no question has. @param {string} text */
  strange(text) {
    const said = this.#words(text).filter((word) => !word.startsWith(MASK));
    const length = (/** @type {string[]} */ some) => some.reduce((sum, word) => sum + word.length, 0);
    return length(said.filter((word) => !this.knows(word))) / (length(said) || 1);
  }

  /** @param {string} text */
  #words(text) {
    return words(this.#masked(text), this.#known.numbers);
  }

  /** @param {Map<string, number>} features */
  #vector(features) {
    const raw = [...features].map(([feature, n]) => ({
      feature,
      value: Math.sqrt(n) * (this.#weights.get(feature) ?? this.rare),
    }));
    const length = Math.sqrt(raw.reduce((sum, { value }) => sum + value * value, 0)) || 1;
    return raw.map(({ feature, value }) => /** @type {[string, number]} */ ([feature, value / length]));
  }
}

/** @param {string} word */
const isAscii = (word) => !isKorean(word) && /^[\0-\x7f]*$/.test(word);
