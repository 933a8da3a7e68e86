/** The assignment of a sentence's mentions to the parameters of a question, as in kg/ask/placing.py. */

import { bind } from "../binding.js";
import { isNamed, keyOf, named } from "../terms.js";
import { literalOf } from "../values.js";
import { widened } from "../widening.js";
import { isKorean, plain, words } from "./features.js";

/** @import { Mention, Mentions, Sentence } from "./mentions.js" */
/** @import { Ranking } from "./ranking.js" */

const PREFIX = 4;

/** Whether two words are the same apart from endings. @param {string} one @param {string} other */
function same(one, other) {
  if (isKorean(one)) return other.startsWith(one) || (one.length > 1 && other.includes(one));
  const shorter = Math.min(one.length, other.length);
  if (isFigure(one) || isFigure(other) || shorter < PREFIX)
    return one === other || (shorter > 1 && one.replace(/s$/, "") === other.replace(/s$/, ""));
  const most = Math.max(PREFIX, shorter - 2);
  return one.slice(0, most) === other.slice(0, most);
}

/** @param {string} word */
const isFigure = (word) => /^\p{Nd}+$/u.test(word);

export class Placing {
  /** @type {Map<string, boolean>} */
  #rows = new Map();
  /** @type {Map<string, Solutions>} */
  #unbound = new Map();
  #ask;
  #included;
  #known;
  #mentions;
  #ranking;
  #patterns;

  /** @param {Answers} answers @param {Reading} reading @param {Mentions} mentions @param {Ranking} ranking */
  constructor(answers, reading, mentions, ranking) {
    /** @param {string} text */
    this.#ask = (text) => answers.graph.select(reading, text);
    this.#included = answers.engineData.queries.included;
    this.#known = answers.engineData.understanding;
    this.#mentions = mentions;
    this.#ranking = ranking;
    const { after, before, notIn, longFor, listed, away } = this.#known.patterns;
    this.#patterns = [after, before, notIn, longFor, listed, away].map((source) => new RegExp(source));
  }

  /** @param {string} text */
  #words(text) {
    return words(text, this.#known.numbers);
  }

  /**
   * The values for which a question has rows, and the number of proper names in the sentence that they account for.
   *
   * @param {Question} question @param {Sentence} sentence
   */
  values(question, { plain: text, mentions }) {
    /** @type {Values} */
    const values = {};
    /** @type {Record<string, number>} */
    const ends = {};
    const proper = mentions.filter((mention) => mention.proper);
    const rest = proper.filter((mention) => !this.#put(question, mention, text, values, ends));
    const named = mentions.flatMap((mention) => (mention.proper ? [] : mention.things));
    const called = this.#guess(question, text, values, named).flatMap((thing) => this.#namesOf(thing).flat());
    const left = rest.filter(
      ({ start, end }) => !this.#words(text.slice(start, end)).every((word) => called.includes(word)),
    );
    const years = question.parameters.find(({ name }) => name === "minYears");
    const found = years && this.#patterns[3].exec(text)?.slice(1).find(Boolean);
    if (found) this.#fits(question, years, literalOf(years, this.#known.years[found] ?? found), values);
    return { values, placed: proper.length - left.length };
  }

  /**
   * Whether the answer to a question with values contains one of the things. If a value is a thing, it is enough that
   * a name of one of the things is part of a name in the answer.
   *
   * @param {Question} question @param {Values} values @param {string[]} things
   */
  tells(question, values, things) {
    const { wide } = widened(this.#ask, this.#included, question, values);
    const answer = new Set(
      this.#ask(bind(question.text, wide)).rows.flatMap((row) => row.flatMap((term) => term?.value ?? [])),
    );
    if (things.some((thing) => answer.has(thing))) return true;
    if (!Object.values(values).some((terms) => terms.some(isNamed))) return false;
    const namesOf = (/** @type {string} */ one) => this.#mentions.of(one).map(plain);
    const told = [...answer].flatMap(namesOf);
    return things.flatMap(namesOf).some((name) => told.some((other) => other.includes(name)));
  }

  /**
   * Add a mention to the values if a parameter fits; return whether one did. `ends` is the end in the text of the last
   * mention of each parameter: further ones must follow as a list.
   *
   * @param {Question} question @param {Mention} mention @param {string} text @param {Values} values
   * @param {Record<string, number>} ends
   */
  #put(question, mention, text, values, ends) {
    const { start, end, things, kinds } = mention;
    if (kinds.includes("year")) return this.#years(question, mention, text, values);
    if (mention.value) {
      const one = question.parameters.find(({ type, name }) => kinds.includes(type) || kinds.includes(name));
      return one !== undefined && this.#fits(question, one, literalOf(one, mention.value), values);
    }
    const isLeft = this.#patterns[5].test(`${text.slice(Math.max(0, start - 12), start)}\0${text.slice(end, end + 4)}`);
    const able = isLeft ? question.parameters.filter(({ name }) => !name.endsWith("To")) : question.parameters;
    const fitting = able.filter(({ type, of }) => type === "entity" && (!of || kinds.includes(of)));
    fitting.sort((a, b) => Number(a.name in values) - Number(b.name in values) || Number(!a.of) - Number(!b.of));
    return fitting.some((one) => {
      const isApart = one.name in ends && !this.#patterns[4].test(text.slice(ends[one.name], start));
      const likely = things.filter((thing) => !isApart || values[one.name]?.some(({ value }) => value === thing));
      const isPut = likely.some((thing) => this.#fits(question, one, named(thing), values));
      if (isPut) ends[one.name] = end;
      return isPut;
    });
  }

  /** Add a term to the values if the question has rows with it; return whether it is there now. @param {Question} question @param {Parameter} parameter @param {Term} term @param {Values} values */
  #fits(question, { name, single }, term, values) {
    const before = values[name] ?? [];
    const isThere = before.some((one) => keyOf(one) === keyOf(term));
    if (isThere || (before.length && single)) return isThere;
    if (!this.#hasRows(question, { ...values, [name]: [term] })) return false;
    values[name] = [...before, term];
    return true;
  }

  /** @param {Question} question @param {Values} values */
  #hasRows(question, values) {
    const put = Object.entries(values).map(([name, terms]) => [name, ...terms.map(keyOf)]);
    const key = JSON.stringify([question.name, put]);
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const has = (/** @type {Values} */ some) => this.#ask(bind(question.text, some)).rows.length > 0;
    let found = has(values);
    if (!found) {
      const { wide, added } = widened(this.#ask, this.#included, question, values);
      found = Object.keys(added).length > 0 && has(wide);
    }
    this.#rows.set(key, found);
    return found;
  }

  /** @param {Question} question @param {Mention} mention @param {string} text @param {Values} values */
  #years(question, { start, end, value: written }, text, values) {
    const around = text.slice(Math.max(0, start - 10), end + 8);
    const [after, before, isNotIn] = this.#patterns.map((one) => one.test(around));
    const year = Number(written);
    const others = [...(values.fromYear ?? []), ...(values.toYear ?? [])].map((term) => Number(term.value));
    /** @type {Record<string, number | null>} */
    const wanted = others.length
      ? { fromYear: Math.min(year, ...others), toYear: Math.max(year, ...others) } // two or more years are a range
      : {
          fromYear: after || !before ? year : null,
          toYear: before || !after ? year - Number(isNotIn) : null,
          year: !after && !before ? year : null,
        };
    /** @type {Values} */
    const found = {};
    for (const one of question.parameters.filter(({ name, type }) => type === "year" && name in wanted)) {
      const number = others.length || !(one.name in values) ? wanted[one.name] : null;
      if (number !== null) found[one.name] = [literalOf(one, String(number))];
    }
    if (!Object.keys(found).length || !this.#hasRows(question, { ...values, ...found })) return false;
    Object.assign(values, found);
    return true;
  }

  /** Fill free parameters with the things whose names are most like words of the text; return these things. @param {Question} question @param {string} text @param {Values} values @param {string[]} mentioned */
  #guess(question, text, values, mentioned) {
    const free = question.parameters.filter(({ type, name }) => type === "entity" && !(name in values));
    const asked = this.#words(text);
    const likenesses = free.map(({ name, of }) => ({
      name,
      alike: this.#alike([...this.#column(question, name), ...(of ? [] : mentioned)], asked, this.#words(name)),
    }));
    const best = likenesses.flatMap(({ name, alike }) =>
      [...new Set(alike.values())].filter((much) => much > 0).map((much) => ({ much, name, alike })),
    );
    best.sort((a, b) => b.much - a.much || (a.name < b.name ? 1 : -1));
    /** @type {string[]} */
    const found = [];
    const decided = new Set();
    for (const { much, name, alike } of best) {
      const things = decided.has(name) ? [] : [...alike.keys()].filter((thing) => alike.get(thing) === much);
      const fitting = things.filter((thing) => this.#hasRows(question, { ...values, [name]: [named(thing)] }));
      if (fitting.length === 1 && !this.#isAbout(question, fitting[0])) {
        values[name] = [named(fitting[0])];
        found.push(fitting[0]);
      }
      if (fitting.length) decided.add(name);
    }
    return found;
  }

  /** The things in the column of a parameter, in the answer without values. @param {Question} question @param {string} parameter */
  #column(question, parameter) {
    const answer = this.#unbound.get(question.name) ?? this.#ask(bind(question.text, {}));
    this.#unbound.set(question.name, answer);
    const place = answer.variables.indexOf(parameter);
    const column = place < 0 ? [] : answer.rows.map((row) => row[place]);
    return [...new Set(column.flatMap((term) => (term && isNamed(term) ? [term.value] : [])))];
  }

  /** The likeness of each thing: the weight of the words of its best name that the text has, less that of all its words; at least 0. The parameter's own words alone name nothing. @param {string[]} things @param {string[]} asked @param {string[]} own */
  #alike(things, asked, own) {
    const names = new Map(things.map((thing) => [thing, this.#namesOf(thing)]));
    const all = [...names.values()].flatMap((several) => [...new Set(several.flat())]);
    const having = Map.groupBy(all, (word) => word);
    const shared = new Set([...having.keys()].filter((word) => asked.some((other) => same(word, other))));
    const weight = (/** @type {string[]} */ some) =>
      some.reduce(
        (sum, word) => sum + this.#ranking.weight(word) * Math.log(1 + names.size / (having.get(word)?.length ?? 1)),
        0,
      );
    const alike = (/** @type {string} */ thing, /** @type {string[]} */ name) => {
      const both = name.filter((word) => shared.has(word));
      const isClass = this.#mentions.classes.has(thing) && both.length === name.length;
      const isOwn = both.every((word) => own.some((each) => same(word, each)));
      const isNone = isOwn || (!isClass && both.every((word) => this.#ranking.isCommon(word)));
      return isNone || name.some((word) => isFigure(word) && !shared.has(word))
        ? 0
        : weight(both) - this.#known.measures.like * weight(name);
    };
    return new Map(
      [...names].map(([thing, several]) => [thing, Math.max(0, ...several.map((name) => alike(thing, name)))]),
    );
  }

  /** Whether a thing has the name of the question or of a column, and so is the topic of the answer. @param {Question} question @param {string} thing */
  #isAbout({ name, columns }, thing) {
    const own = this.#words([name, ...Object.values(columns).flat()].join(" "));
    return this.#namesOf(thing).some((words) => words.every((word) => own.some((other) => same(word, other))));
  }

  /** The words of each name of a thing. @param {string} thing */
  #namesOf(thing) {
    return this.#mentions.of(thing).map((name) => this.#words(name));
  }
}
