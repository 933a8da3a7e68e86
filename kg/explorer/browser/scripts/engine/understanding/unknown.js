/** Unknown names: words used like names that are neither known names nor words of questions, as in kg/ask/unknown.py. */

import { words } from "./features.js";
import { LONG, SHORT } from "./mentions.js";

/** @import { Mentions, Sentence } from "./mentions.js" */
/** @import { Ranking } from "./ranking.js" */

const NAMELIKE = /(?<![\p{L}\p{N}_])(?:[A-Z][\p{L}\p{N}_-]*|[\p{L}\p{N}_]*[A-Za-z]\p{Nd}[\p{L}\p{N}_]*)/gu;
const LATIN = /(?<![\p{L}\p{N}])[A-Za-z]+(?![\p{L}\p{N}])/gu;
const HANGUL = /(?<![가-힣])[가-힣]+(?![가-힣])/g;
const CODAS = "-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"; // in the order of Unicode

export class Unknown {
  #mentions;
  #ranking;
  #understanding;
  #slips;

  /** @param {Mentions} mentions @param {Ranking} ranking @param {UnderstandingData} understanding */
  constructor(mentions, ranking, understanding) {
    this.#mentions = mentions;
    this.#ranking = ranking;
    this.#understanding = understanding;
    const { mistyped } = understanding.measures;
    const long = mentions.proper.filter((name) => name.length > (isLatin(name) ? mistyped : LONG - 1));
    this.#slips = new Set(long.flatMap(slips));
  }

  /** The unknown names of a sentence: capitalised or mistyped words, countries, and Korean nouns that are subjects. @param {Sentence} sentence */
  subjects(sentence) {
    const { written } = sentence;
    const isWord = (/** @type {string} */ name) => name === name[0].toUpperCase() + name.slice(1).toLowerCase();
    const found = [...written.matchAll(NAMELIKE)].filter(({ 0: name, index }) => index || !isWord(name));
    const named = free(found, sentence).flatMap(([name]) => (name.length >= SHORT ? [name] : []));
    const countries = this.#countries(sentence).filter((name) => !found.some(([word]) => word.startsWith(name)));
    const isKnown = (/** @type {string} */ name) =>
      words(name, this.#understanding.numbers).every((word) => this.#ranking.knows(word));
    const latin = free([...written.matchAll(LATIN)], sentence).map(([word]) => word);
    const mistyped = latin.filter((word) => this.#isMistyped(word.toLowerCase()));
    const strange = [...named, ...countries, ...mistyped].filter((name) => !isKnown(name));
    const nouns = this.#nouns(sentence).flatMap(([, noun, subject]) => (subject ? [noun] : []));
    const hangul = free([...written.matchAll(HANGUL)], sentence).flatMap(([word]) => this.#mistypedStem(word) ?? []);
    return [...new Set([...strange, ...hangul, ...nouns])];
  }

  /** @param {string} word */
  #isMistyped(word) {
    return word.length >= this.#understanding.measures.mistyped && slips(word).some((slip) => this.#slips.has(slip));
  }

  /** A Korean word without particles if it then is a mistyped name. @param {string} word */
  #mistypedStem(word) {
    const long = this.#mentions.stems(word).filter((stem) => stem.length >= LONG);
    return long.find((stem) => slips(stem).some((slip) => this.#slips.has(slip)));
  }

  /** @param {Sentence} sentence */
  #countries(sentence) {
    const found = [...sentence.plain.matchAll(new RegExp(this.#understanding.patterns.country, "g"))];
    return free(found, sentence)
      .filter(([, name]) => this.#mentions.named(name).length === 0)
      .map(({ index, 1: name }) => sentence.said(index, index + name.length));
  }

  /** The ranges of the other unknown Korean nouns. @param {Sentence} sentence */
  others(sentence) {
    return this.#nouns(sentence)
      .filter(([, , subject]) => !subject)
      .map(({ index, 1: noun }) => ({ start: index, end: index + noun.length }));
  }

  /** @param {Sentence} sentence */
  #nouns(sentence) {
    const found = [...sentence.written.matchAll(new RegExp(this.#understanding.patterns.noun, "g"))];
    return free(found, sentence).filter(({ 0: whole, 1: noun }) => this.#isNoun(noun, whole[noun.length]));
  }

  /** Whether an unknown Korean word is a noun, by whether its last letter suits the particle. @param {string} noun @param {string} particle the first letter of what follows */
  #isNoun(noun, particle) {
    const { afterVowel, afterConsonant, codas } = this.#understanding.patterns;
    const coda = CODAS[(noun.charCodeAt(noun.length - 1) - "가".charCodeAt(0)) % CODAS.length];
    const isOpen = coda === "-";
    if ((isOpen ? afterConsonant : afterVowel).includes(particle) || !(isOpen || codas.includes(coda))) return false;
    return !this.#ranking.begins(noun) && !this.#mentions.pairs.has(noun.slice(0, 2));
  }
}

/** @param {RegExpExecArray[]} found @param {Sentence} sentence */
const free = (found, { mentions }) =>
  found.filter(({ 0: { length }, index }) =>
    mentions.every(({ start, end }) => index + length <= start || end <= index),
  );

/** A word, and each string that omits one of its letters: two words that differ by a typing slip share one of these. @param {string} word */
const slips = (word) => {
  const letters = Array.from(word.normalize("NFD"));
  return [letters.join(""), ...letters.map((_, n) => letters.filter((_, m) => m !== n).join(""))];
};

/** @param {string} word */
const isLatin = (word) => /^[\0-\x7f]*$/.test(word);
