/** The answer to a question, as on the command line: rows with evidence and errata, and everything as text. */

import { inLanguage } from "../bilingual.js";
import { chart } from "../chart/chart.js";
import { bind } from "./binding.js";
import { grid } from "./cells.js";
import { applied, described, hits, keyOfTriple, markOf, touched } from "./errata.js";
import { evidenceOf } from "./evidence.js";
import { footnotes } from "./footnotes.js";
import { Names } from "./names.js";
import { repeatedAmounts } from "./repeated-amounts.js";
import { named } from "./terms.js";
import { Understanding } from "./understanding/understanding.js";
import { termOf, UnfitValue } from "./values.js";
import { widened } from "./widening.js";

/** @import { Erratum, Touches } from "./errata.js" */
/** @import { Footnote } from "./footnotes.js" */
/** @import { RepeatedAmount } from "./repeated-amounts.js" */
/** @import { Statement } from "./evidence.js" */
/** @typedef {{ terms: (Term | null)[], cells: string[], evidence: Statement[], passages: string[], errata: Erratum[], mark: string }} Row */
/**
 * An answer: the columns that are shown, with their headings, and the rows, with all their terms in the order of
 * `variables`. `also` are the names of the things that were included with the given ones, by parameter.
 *
 * @typedef {object} Answer
 * @property {string} query
 * @property {string[]} variables
 * @property {string[]} columns
 * @property {string[]} headings
 * @property {string} subject
 * @property {string[]} unsaid the headings of columns that are empty in all rows
 * @property {Row[]} rows
 * @property {Footnote[]} footnotes
 * @property {RepeatedAmount[]} repeated
 * @property {Record<string, string[]>} also
 * @property {Record<string, string>} paraphrases
 * @property {Chart | null} [chart] if the question has a view and its rows can be drawn
 */

/** The evidence of a row, and the errata that concern it. @typedef {{ statements: Statement[], touches: Touches }} Rest */
/** @typedef {{ solutions: Solutions, rests: Rest[] }} Found */

export class Answers {
  /** @type {Partial<Record<Reading, Names>>} */
  #names = {};
  /** @type {Partial<Record<Reading, Understanding>>} */
  #understandings = {};
  /** @type {Record<string, Map<string, Touches>>} */
  #touched = {};
  /** @type {Map<string, Question>} */
  #questions;

  /** @param {SparqlSource} graph @param {EngineData} engineData */
  constructor(graph, engineData) {
    this.graph = graph;
    this.engineData = engineData;
    this.#questions = new Map(engineData.questions.map((question) => [question.name, question]));
  }

  /** @param {Reading} reading */
  names(reading) {
    this.#names[reading] ??= new Names(this.graph, reading, this.engineData);
    return this.#names[reading];
  }

  /** The questions that a sentence may mean. @param {string} text @param {Reading} reading */
  understood(text, reading) {
    this.#understandings[reading] ??= new Understanding(this, reading);
    return this.#understandings[reading].of(text);
  }

  /** The terms for typed texts, by parameter; throws UnfitValue for unknown parameters and for texts that cannot be bound. @param {string} name @param {Record<string, string[]>} typed @param {Reading} reading */
  values(name, typed, reading) {
    const question = this.question(name);
    /** @type {Values} */
    const values = {};
    for (const [parameter, texts] of Object.entries(typed)) {
      const one = question.parameters.find(({ name: other }) => other === parameter);
      const known = question.parameters.map(({ name: other }) => other);
      if (!one) throw new UnfitValue("strange", parameter, "", texts.join(", "), known);
      if (one.single && new Set(texts).size > 1) throw new UnfitValue("single", parameter, "", texts.join(", "));
      values[parameter] = texts.map((text) => termOf(this.graph, reading, this.names(reading), question, one, text));
    }
    return values;
  }

  /** The canned question with a name. @param {string} name */
  question(name) {
    const question = this.#questions.get(name);
    if (!question) throw new UnfitValue("question", "", "", name);
    return question;
  }

  /**
   * Return the answer to a canned question.
   *
   * @param {string} name
   * @param {Record<string, string[]>} typed texts by parameter
   * @param {Reading} reading
   * @param {Language} lang
   * @param {Rates | null} [rates] exchange rates, to draw its chart in one currency
   */
  answer(name, typed, reading, lang, rates = null) {
    const question = this.question(name);
    /** @param {string} text */
    const ask = (text) => this.graph.select(reading, text);
    const values = this.values(name, typed, reading);
    const { wide, added } = widened(ask, this.engineData.queries.included, question, values);
    const query = bind(question.text, wide);
    const parts = question.gathers ? Object.keys(this.engineData.parts) : [];
    const { solutions, rests } = parts.length
      ? this.#together(parts, (article) => this.#rows(question, query, wide, reading, article))
      : this.#rows(question, query, wide, reading);
    const own = parts.length
      ? { [solutions.variables[0]]: this.engineData.whose, ...question.columns }
      : question.columns;
    const told = this.#told(query, solutions, rests, own, added, reading, lang);
    const view = question.view && { kind: question.view[0], fields: question.view[1] };
    const headings = Object.fromEntries(
      told.variables.map((column) => [column, this.heading(column, question.columns, lang)]),
    );
    const title = inLanguage(question.title, lang);
    const words = { engineData: this.engineData, names: this.names(reading), lang };
    return { ...told, chart: view && chart(told, view, title, headings, words, rates) };
  }

  /** The rows of a question about all articles or one, and the evidence of each. @param {Question} question @param {string} query @param {Values} values @param {Reading} reading @param {string} [article] @returns {Found} */
  #rows(question, query, values, reading, article = "") {
    /** @param {string} text */
    const ask = (text) => this.graph.select(reading, text, article);
    const solutions = ask(query);
    const searches = solutions.rows.length ? question.evidence : [];
    /** @type {[Search, Solutions][]} */
    const found = searches.map((search) => [search, ask(bind(search.text, values))]);
    const key = `${reading} ${article}`;
    this.#touched[key] ??= touched(ask, this.engineData);
    const rests = evidenceOf(solutions, found, question.keys, ask, this.engineData).map((statements) => {
      const keys = statements.map(({ triple }) => keyOfTriple(triple));
      return { statements, touches: hits(keys, this.#touched[key]) };
    });
    return { solutions, rests };
  }

  /** The rows of several articles, each queried separately; the first column names the article. @param {string[]} articles @param {(article: string) => Found} rowsOf @returns {Found} */
  #together(articles, rowsOf) {
    const found = articles.map((article) => ({ article, ...rowsOf(article) }));
    const columns = [...new Set(found.flatMap(({ solutions }) => solutions.variables))]; // SELECT * omits variables that are never bound
    const name = ["article", "inArticle", "ofArticle"].find((one) => !columns.includes(one)) ?? "";
    const rows = found.flatMap(({ article, solutions: { variables, rows: own } }) =>
      own.map((terms) => [named(article), ...columns.map((column) => terms[variables.indexOf(column)] ?? null)]),
    );
    return { solutions: { variables: [name, ...columns], rows }, rests: found.flatMap(({ rests }) => rests) };
  }

  /** The table for a reader's own query, without evidence. @param {string} query @param {Reading} reading @param {Language} lang */
  table(query, reading, lang) {
    const solutions = this.graph.select(reading, query);
    const rests = solutions.rows.map(() => ({ statements: [], touches: new Map() }));
    return this.#told(query, solutions, rests, {}, {}, reading, lang);
  }

  /**
   * @param {string} query
   * @param {Solutions} solutions
   * @param {Rest[]} rests
   * @param {Question["columns"]} own headings of the question itself
   * @param {Record<string, string[]>} added
   * @param {Reading} reading
   * @param {Language} lang
   * @returns {Answer}
   */
  #told(query, { variables, rows }, rests, own, added, reading, lang) {
    /** @param {string} text */
    const ask = (text) => this.graph.select(reading, text);
    const names = this.names(reading);
    const words = { engineData: this.engineData, names, lang };
    const touching = new Set(rests.flatMap(({ touches }) => [...touches.keys()]));
    const errata = described(ask, this.engineData, touching, (iri) => names.slug(iri));
    const { kept, cells, subject } = grid(query, variables, rows, words);
    const columns = kept.map((i) => variables[i]);
    /** @type {Row[]} */
    const told = rows.map((terms, n) => {
      const { statements: evidence, touches } = rests[n];
      const applying = applied(touches, errata);
      const passages = [...new Set(evidence.flatMap(({ passages }) => passages))].sort();
      return { terms, cells: cells[n], evidence, passages, errata: applying, mark: markOf(applying) };
    });
    return {
      query,
      variables,
      columns,
      headings: columns.map((name) => this.heading(name, own, lang)),
      subject,
      unsaid: variables.filter((_, i) => !rows.some((row) => row[i])).map((name) => this.heading(name, own, lang)),
      rows: told,
      footnotes: footnotes(variables, told, words),
      repeated: repeatedAmounts(query, variables, rows, words, ask),
      also: Object.fromEntries(
        Object.entries(added).map(([name, iris]) => [name, iris.map((iri) => names.of(iri, lang))]),
      ),
      paraphrases: this.#paraphrases(told, reading, lang),
    };
  }

  /** The heading of a column, or its name if none is known. @param {string} column @param {Question["columns"]} own headings of the question itself @param {Language} lang */
  heading(column, own, lang) {
    return inLanguage(own[column] ?? this.engineData.headings[column] ?? column, lang);
  }

  /** @param {Row[]} rows @param {Reading} reading @param {Language} lang */
  #paraphrases(rows, reading, lang) {
    const passages = [...new Set(rows.flatMap((row) => row.passages))].sort();
    /** @type {Record<string, string>} */
    const found = {};
    if (!passages.length) return found;
    const text = bind(this.engineData.queries.paraphrases, { passage: passages.map(named) });
    for (const [passage, said] of this.graph.select(reading, text).rows) {
      if (passage && said && (said["xml:lang"] === lang || !(passage.value in found)))
        found[passage.value] = said.value;
    }
    return found;
  }
}
