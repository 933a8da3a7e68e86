/** Words that stand where names do and are neither names here nor words of questions, as in kg/ask/unknown.py. */

import { plain, words } from "./features.js";
import { SHORT } from "./mentions.js";

/** @import { UnderstandingData } from "../../data/payload.js" */
/** @import { Mentions } from "./mentions.js" */
/** @import { Ranking } from "./ranking.js" */

const NAMELIKE = /(?<![\p{L}\p{N}_])(?:[A-Z][\p{L}\p{N}_-]*|[\p{L}\p{N}_]*[A-Za-z]\p{Nd}[\p{L}\p{N}_]*)/gu;
const CODAS = "-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"; // in Unicode's order

export class Unknown {
  #mentions;
  #ranking;
  #understanding;

  /** @param {Mentions} mentions @param {Ranking} ranking @param {UnderstandingData} understanding */
  constructor(mentions, ranking, understanding) {
    this.#mentions = mentions;
    this.#ranking = ranking;
    this.#understanding = understanding;
  }

  /** The words in capitals, the Korean nouns of which something is said or asked, and countries. @param {string} written */
  subjects(written) {
    const isWord = (/** @type {string} */ name) => name === name[0].toUpperCase() + name.slice(1).toLowerCase();
    const found = [...written.matchAll(NAMELIKE)].filter(({ 0: name, index }) => index || !isWord(name));
    const named = this.#free(written, found).flatMap(([name]) => (name.length >= SHORT ? [name] : []));
    const countries = this.#countries(written).filter((name) => !found.some(([word]) => word.startsWith(name)));
    const isKnown = (/** @type {string} */ name) =>
      words(name, this.#understanding.numbers).every((word) => this.#ranking.knows(word));
    const strange = [...named, ...countries].filter((name) => !isKnown(name));
    const nouns = this.#nouns(written).flatMap(([, noun, subject]) => (subject ? [noun] : []));
    return [...new Set([...strange, ...nouns])];
  }

  /** @param {string} written */
  #countries(written) {
    const text = plain(written);
    const shown = written.length === text.length ? written : text;
    const found = [...text.matchAll(new RegExp(this.#understanding.patterns.country, "g"))];
    return this.#free(written, found)
      .filter(([, name]) => this.#mentions.named(name).length === 0)
      .map(({ index, 1: name }) => shown.slice(index, index + name.length));
  }

  /** Where the other Korean nouns are. @param {string} written */
  others(written) {
    return this.#nouns(written)
      .filter(([, , subject]) => !subject)
      .map(({ index, 1: noun }) => ({ start: index, end: index + noun.length }));
  }

  /** @param {string} written */
  #nouns(written) {
    const found = [...written.matchAll(new RegExp(this.#understanding.patterns.noun, "g"))];
    return this.#free(written, found).filter(({ 0: whole, 1: noun }) => this.#isNoun(noun, whole[noun.length]));
  }

  /** @param {string} noun @param {string} particle how it begins */
  #isNoun(noun, particle) {
    const { afterVowel, afterConsonant, codas } = this.#understanding.patterns;
    const coda = CODAS[(noun.charCodeAt(noun.length - 1) - "가".charCodeAt(0)) % CODAS.length];
    const isOpen = coda === "-";
    if ((isOpen ? afterConsonant : afterVowel).includes(particle) || !(isOpen || codas.includes(coda))) return false;
    return !this.#ranking.begins(noun) && !this.#mentions.pairs.has(noun.slice(0, 2));
  }

  /** @param {string} written @param {RegExpExecArray[]} found */
  #free(written, found) {
    const taken = this.#mentions.mentions(written);
    return found.filter(({ 0: { length }, index }) =>
      taken.every(({ start, end }) => index + length <= start || end <= index),
    );
  }
}
