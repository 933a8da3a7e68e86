/** The current question, canned or the reader's own SPARQL, and the state of its answer. */

import { findThing } from "../data/things.js";
import { nameOf, text } from "../state.js";

/** @import { Other } from "../engine/alternatives.js" */
/** @import { Fitting } from "../engine/understanding/understanding.js" */
/** @import { Known } from "./client.js" */

/** A sentence that was understood as a question, its ignored parts, and the other questions that it may mean. @typedef {{ text: string, left: string[], others: Fitting[] }} Said */

const nothing = () => ({
  name: "", // of a canned question
  typed: /** @type {Record<string, string[]>} */ ({}), // its values by parameter
  own: /** @type {string | null} */ (null), // the reader's own SPARQL
  said: /** @type {Said | null} */ (null),
  answer: /** @type {Answer | null} */ (null),
  others: /** @type {{ found: Other[], isCut: boolean } | null} */ (null), // alternatives if it has no rows
  holds: /** @type {boolean | null} */ (null), // the result of an ASK
  trouble: /** @type {{ kind: string, details?: any, message: string } | null} */ (null), // why there is no answer
  isDrawn: false, // whether the picture shows only the answer
  isBusy: false,
  row: /** @type {number | null} */ (null), // the one whose evidence is unfolded
  rates: /** @type {Rates | null} */ (null), // the reader's own, to draw the chart in one currency
  key: "", // reading, language and rates of the answer
});

export const asked = nothing();

/** Reset the state to another question, or none. @param {Partial<typeof asked>} [what] */
export const begin = (what = {}) => void Object.assign(asked, nothing(), what);

export const isAsked = () => asked.name !== "" || asked.own !== null;

/** What the engine has reported, once it has started. @type {{ now: Known | null, terms: Rdf | null, hasFailed: boolean }} */
export const engine = { now: null, terms: null, hasFailed: false };

/** The current canned question, once the engine has started. */
export const question = () => engine.now?.questions.find(({ name }) => name === asked.name);

/** The name of the thing that a value is, or else the value. @param {string} value */
export function namedValue(value) {
  const thing = findThing(value);
  return thing === undefined ? value : nameOf(thing);
}

/** The values of a question as text, with the names of things. @param {Pick<Fitting, "typed">} one */
export const valuesOf = ({ typed }) => Object.values(typed).flat().map(namedValue).join(", ");

/** @param {string} name */
export const titleOf = (name) => text(engine.now?.questions.find((one) => one.name === name)?.title ?? name);
