/** Alternatives to a question without rows, found by running queries, as in kg/question/alternatives.py. */

import { bind } from "./binding.js";

/** @typedef {{ name: string, typed: Record<string, string[]>, rows: number }} Other a question, the texts to type for its parameters, and its number of rows */

const TIME = 1000; // milliseconds after which no more queries are run
const LISTED = 6;
/** The types of parameters whose values have the same meaning in every question. */
const KINDS = ["entity", "year", "currency"];

/** @param {Question} one @param {Question} other */
const near = (one, other) => one.tags.filter((tag) => other.tags.includes(tag)).length;

/** The same question without one of its values, and other questions with one of them; `isCut` if the time ran out. @param {Answers} answers @param {string} name @param {Record<string, string[]>} typed @param {Reading} reading */
export function alternatives(answers, name, typed, reading) {
  const until = performance.now() + TIME;
  const { questions } = answers.engineData;
  const own = answers.question(name);
  const values = answers.values(name, typed, reading);
  /** @type {Other[]} */
  const found = [];
  let isCut = false;
  /** @param {Question} question @param {Record<string, string>} from parameter -> the parameter of the original question whose value it gets */
  function ask(question, from) {
    if (found.some((one) => one.name === question.name && one.name !== name)) return;
    isCut ||= performance.now() > until;
    if (isCut) return;
    /** @template T @param {Record<string, T>} all */
    const renamed = (all) => Object.fromEntries(Object.entries(from).map(([to, here]) => [to, all[here]]));
    const { rows } = answers.graph.select(reading, bind(question.text, renamed(values)));
    if (rows.length) found.push({ name: question.name, typed: renamed(typed), rows: rows.length });
  }
  const given = Object.keys(values);
  for (const left of given.length > 1 ? given : [])
    ask(own, Object.fromEntries(given.filter((one) => one !== left).map((one) => [one, one])));
  const others = questions.filter((one) => one !== own).sort((a, b) => near(own, b) - near(own, a));
  for (const one of own.parameters.filter(({ name: used, type }) => given.includes(used) && KINDS.includes(type)))
    for (const other of others)
      for (const parameter of other.parameters)
        if (parameter.type === one.type) ask(other, { [parameter.name]: one.name });
  return { found: found.slice(0, LISTED), isCut };
}
