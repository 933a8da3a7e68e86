/** The things, passages, years, currencies and numbers that a sentence mentions, as in kg/ask/mentions.py. */

import { normal } from "../names.js";
import { MASK, plain } from "./features.js";
import { firstAndRest } from "./several.js";

/** @typedef {{ start: number, end: number, things: string[], kinds: string[], value: string, proper: boolean }} Mention */
/**
 * A sentence as written and as normalised (`plain`), its mentions, a function that returns the written text at a range
 * of `plain`, and the `rest`: a further question behind it.
 *
 * @typedef {{ written: string, plain: string, mentions: Mention[], said: (start: number, end: number) => string, rest: string }} Sentence
 */

const APART = /[ \t\n_-]/;
const START = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_])|(?<=[a-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[a-z0-9])/gu;
const LATIN_END = /(?:['’]?s|['’])?(?![a-z0-9])/y;
const PASSAGE = /(?<![a-z0-9])p\d+s\d+(?!\d)/g;
const CURIE = /(?<![\p{L}\p{N}_])[a-z]+:[A-Za-z][A-Za-z0-9_-]*/gu;
const LETTERS = /[a-z]+|[가-힣]+/g;
export const SHORT = 3;
export const LONG = 3;
const CLASS = "Class";
const BEGINNING = 50; // letters of a name that are compared one by one, as it may have a million

/** Whether a short name more likely is common words as written: "us" and "s a" are, "US" may be a country. @param {string} name */
const isWord = (name) => normal(name).length < SHORT && /^[\0-\x7f]*$/.test(name) && name === name.toLowerCase();

/** @param {Mention[]} some */
const inOrder = (some) => some.sort((a, b) => a.start - b.start || a.end - b.end || a.things.length - b.things.length);

export class Mentions {
  /** @type {Map<string, Map<string, string>>} */
  #known = new Map();
  #called;
  #beginnings;
  /** The things that are classes, whose names are ordinary words in questions. @type {Set<string>} */
  classes = new Set();
  /** The pairs of adjacent letters in names. @type {Set<string>} */
  pairs;
  #names;
  #sentences;
  #ending;

  /** @param {Names} names @param {UnderstandingData} sentences */
  constructor(names, sentences) {
    this.#names = names;
    this.#sentences = sentences;
    this.#ending = new RegExp(`(?:${sentences.patterns.particles}){0,3}(?![가-힣])`, "y");
    const all = this.#all();
    this.#called = Map.groupBy(all, ({ thing }) => thing);
    for (const { text, thing, kind } of all) {
      const name = normal(text);
      if (kind === CLASS) this.classes.add(thing);
      else this.#known.set(name, (this.#known.get(name) ?? new Map()).set(thing, kind));
    }
    this.pairs = new Set(
      [...this.#known.keys()].flatMap((name) => Array.from(name.slice(1), (_, n) => name.slice(n, n + 2))),
    );
    const starts = [...this.#known.keys()].map((name) => name.slice(0, BEGINNING));
    this.#beginnings = new Set(
      starts.flatMap((name) => Array.from({ length: name.length }, (_, n) => name.slice(0, n + 1))),
    );
  }

  /** The names of a thing. @param {string} thing */
  of(thing) {
    return (this.#called.get(thing) ?? []).map(({ text }) => text);
  }

  /** All names with their things and classes; also the last names of people, if only one has it. */
  #all() {
    const { terms } = this.#sentences;
    const every = this.#names.all.map(({ thing, text, kind }) => ({ thing, text, kind: this.#names.slug(kind) }));
    const slugs = every.map((one) => ({ ...one, text: this.#names.slug(one.thing) }));
    const unique = [...new Map(slugs.map((one) => [JSON.stringify(one), one])).values()];
    const found = [...every, ...unique].filter(({ text, kind }) => !terms.includes(kind) && normal(text).length > 1);
    /** @type {Map<string, Set<string>>} */
    const last = new Map();
    for (const { thing, text, kind } of found) {
      const parts = text.split(/\s+/).filter(Boolean);
      const name = parts.at(-1) ?? "";
      const isShouted = name === name.toUpperCase() && name !== name.toLowerCase();
      if (kind === "Person" && parts.length > 1 && !isShouted) last.set(name, (last.get(name) ?? new Set()).add(thing));
    }
    for (const [text, people] of last)
      if (people.size === 1) found.push({ thing: [...people][0], text, kind: "Person" });
    return found;
  }

  /** The mentions of named things, in the order of the text. @param {string} written */
  named(written) {
    const text = plain(written);
    const capitals = written.length === text.length ? written : text;
    /** @type {Mention[]} */
    const found = [];
    for (const { index } of text.matchAll(START)) {
      const named = index >= (found.at(-1)?.end ?? 0) ? this.#longest(text, index) : null;
      if (named && !isWord(capitals.slice(named.start, named.end))) found.push(named);
    }
    return found;
  }

  /** A sentence with its mentions: named things, years, currencies, passages and paragraphs. @param {string} asked @returns {Sentence} */
  sentence(asked) {
    const [written, rest] = firstAndRest(asked, this, this.#sentences.patterns);
    const text = plain(written);
    const shown = written.length === text.length ? written : text;
    const named = [...this.named(written), ...this.#addressed(written, text)];
    const found = [...named, ...this.#years(text), ...this.#currencies(text)];
    const isFree = (/** @type {Mention} */ one) =>
      found.every(({ start, end }) => one.start < start || end <= one.start);
    const mentions = inOrder([...found, ...this.#numbered(text).filter(isFree)]);
    return { written, plain: text, mentions, said: (start, end) => shown.slice(start, end), rest };
  }

  /** A text with each proper name and year replaced by a mask with its class. @param {string} written */
  masked(written) {
    const text = plain(written);
    let masked = "";
    let done = 0;
    for (const { kinds, start, end } of inOrder([...this.named(written), ...this.#years(text)])) {
      const [kind] = kinds.filter((one) => one === "year" || this.#sentences.proper.includes(one)).sort();
      if (!kind || start < done) continue;
      masked += `${text.slice(done, start)} ${MASK}${kind.toLowerCase()} `;
      done = end;
    }
    return masked + text.slice(done);
  }

  /** @param {string} written @param {string} text @returns {Mention[]} */
  #addressed(written, text) {
    const curies = written.length === text.length ? written.matchAll(CURIE) : [];
    return [...curies, ...text.matchAll(PASSAGE)].flatMap(({ 0: name, index }) => {
      const things = [...this.#names.lookup(name)].sort();
      return things.length ? [this.#mention(index, name.length, things, ["Passage"])] : [];
    });
  }

  /** @param {number} start @param {number} length @param {string[]} things @param {string[]} kinds @param {string} [value] @returns {Mention} */
  #mention(start, length, things, kinds, value = "") {
    const proper = value !== "" || kinds.some((kind) => this.#sentences.proper.includes(kind));
    return { start, end: start + length, things, kinds, value, proper };
  }

  /** All known proper names, normalised. */
  get proper() {
    const isProper = (/** @type {string} */ kind) => this.#sentences.proper.includes(kind);
    return [...this.#known].flatMap(([name, things]) => ([...things.values()].some(isProper) ? [name] : []));
  }

  /** The longest known name that begins at an index. @param {string} text @param {number} start @returns {Mention | null} */
  #longest(text, start) {
    let best = null;
    let name = "";
    for (let end = start + 1; end <= text.length; end += 1) {
      if (APART.test(text[end - 1])) continue;
      name += text[end - 1];
      if (name.length <= BEGINNING && !this.#beginnings.has(name)) break;
      const things = this.#known.get(name);
      if (things && this.#ends(text, start, end))
        best = this.#mention(start, end - start, [...things.keys()].sort(), [...new Set(things.values())]);
    }
    return best;
  }

  /** Whether a name may end at an index: at the end of a word, before particles, or if it is a long Korean one. @param {string} text @param {number} start @param {number} end */
  #ends(text, start, end) {
    const isKorean = /[가-힣]/.test(text[end - 1]);
    const ending = isKorean ? this.#ending : LATIN_END;
    ending.lastIndex = end;
    return (isKorean && end - start >= LONG && !APART.test(text.slice(start, end))) || ending.test(text);
  }

  /** The mentions of paragraphs, and of things named by a number ("the second figure"). @param {string} text @returns {Mention[]} */
  #numbered(text) {
    const { patterns, counts, numbered } = this.#sentences;
    return [...text.matchAll(new RegExp(patterns.number, "g"))].flatMap(({ 0: all, index, ...groups }) => {
      const [count, before, kind, other, behind] = [1, 2, 3, 4, 5].map((n) => /** @type {any} */ (groups)[n]);
      const number = count ? counts[count] : (before ?? behind);
      const name = numbered[kind ?? other];
      if (name === "paragraph") return [this.#mention(index, all.length, [], [name], number)];
      const things = this.#known.get(normal(name + number));
      if (!things) return [];
      return [this.#mention(index, all.length, [...things.keys()].sort(), [...new Set(things.values())])];
    });
  }

  /** @param {string} text @returns {Mention[]} */
  #currencies(text) {
    return [...text.matchAll(LETTERS)].flatMap(({ 0: word, index }) => {
      const code = this.#currency(word);
      return code ? [this.#mention(index, word.length, [], ["currency"], code)] : [];
    });
  }

  /** @param {string} text */
  #years(text) {
    return [...text.matchAll(new RegExp(this.#sentences.patterns.year, "g"))].map(({ 0: value, index }) =>
      this.#mention(index, value.length, [], ["year"], value),
    );
  }

  /** The code of the currency that a word names, without Korean particles; else an empty string. @param {string} word */
  #currency(word) {
    const { currencies } = this.#sentences;
    const names = /^[a-z]/.test(word) ? [word] : this.stems(word).map((stem) => stem.replace(/화$/, ""));
    const found = names.find((name) => Object.hasOwn(currencies, name));
    return found ? currencies[found] : "";
  }

  /** A Korean word, and its beginnings that only particles follow, the longest first. @param {string} word */
  stems(word) {
    const lengths = Array.from(word, (_, n) => word.length - n).filter((length) => {
      this.#ending.lastIndex = length;
      return length > 1 && this.#ending.exec(word)?.[0].length === word.length - length;
    });
    return lengths.map((length) => word.slice(0, length));
  }
}
