/** Widening of values by what they include (narrower concepts, the bodies of a country), as on the command line. */

import { bind } from "./binding.js";
import { isNamed, named } from "./terms.js";

/** @typedef {(text: string) => Solutions} Ask */

/** @param {string[]} iris */
const sorted = (iris) => iris.sort((a, b) => (a < b ? -1 : 1));

/** The IRIs of all that things include, directly or indirectly, level by level. @param {Ask} ask @param {string} text @param {Term[]} things */
function included(ask, text, things) {
  const seen = new Set(things.map(({ value }) => value));
  const found = [];
  let level = sorted(things.filter(isNamed).map(({ value }) => value));
  while (level.length) {
    const rows = ask(bind(text, { thing: level.map(named) })).rows;
    const below = new Set(rows.map(([, thing]) => (thing && isNamed(thing) ? thing.value : "")));
    level = sorted([...below].filter((iri) => iri && !seen.has(iri)));
    for (const iri of level) seen.add(iri);
    found.push(...level);
  }
  return found;
}

/** Those of the things with which a question has rows. @param {Ask} ask @param {Question} question @param {string} name @param {string[]} things */
function answering(ask, question, name, things) {
  const { variables, rows } = ask(bind(question.text, { [name]: things.map(named) }));
  if (!rows.length) return [];
  const place = variables.indexOf(name);
  const there = new Set(place < 0 ? [] : rows.map((row) => row[place]?.value));
  const maybe = place < 0 ? new Set(things) : new Set(rows.flat().map((term) => term?.value));
  return things.filter(
    (iri) => there.has(iri) || (maybe.has(iri) && ask(bind(question.text, { [name]: [named(iri)] })).rows.length > 0),
  );
}

/**
 * The values, each with those included things for which the question has rows; and what was added, by parameter.
 *
 * @param {Ask} ask
 * @param {string} text the query that finds what a thing includes
 * @param {Question} question
 * @param {Values} values
 */
export function widened(ask, text, question, values) {
  /** @type {Values} */
  const wide = { ...values };
  /** @type {Record<string, string[]>} */
  const added = {};
  for (const { name, type, single } of question.parameters) {
    const given = values[name];
    if (!given?.length || type !== "entity" || single) continue;
    const more = answering(ask, question, name, included(ask, text, given));
    if (!more.length) continue;
    wide[name] = [...given, ...more.map(named)];
    added[name] = more;
  }
  return { wide, added };
}
