/** The current question, canned or the reader's own SPARQL, and the state of its answer. */

import { findThing } from "../data/things.js";
import { nameOf, text } from "../state.js";

/** @import { Other } from "../engine/alternatives.js" */
/** @import { Fitting } from "../engine/understanding/understanding.js" */
/** @import { Known } from "./client.js" */

/** A sentence that was understood as a question, its ignored parts, and the other questions that it may mean. @typedef {{ text: string, left: string[], others: Fitting[] }} Said */

/**
 * `name` is the name of a canned question and `typed` its values by parameter; `own` is the reader's own SPARQL.
 * `trouble` says why there is no answer; `row` is the one whose evidence is unfolded.
 *
 * @typedef {object} Asked
 * @property {string} name
 * @property {Record<string, string[]>} typed
 * @property {string | null} own
 * @property {Said | null} said
 * @property {Answer | null} answer
 * @property {{ found: Other[], isCut: boolean } | null} others alternatives if it has no rows
 * @property {boolean | null} holds the result of an ASK
 * @property {{ kind: string, details?: any, message: string } | null} trouble
 * @property {boolean} isDrawn whether the picture shows only the answer
 * @property {boolean} isBusy
 * @property {number | null} row
 * @property {Rates | null} rates the reader's own, to draw the chart in one currency
 * @property {string} key reading, language and rates of the answer
 */

/** @returns {Asked} */
const nothing = () => ({
  name: "",
  typed: {},
  own: null,
  said: null,
  answer: null,
  others: null,
  holds: null,
  trouble: null,
  isDrawn: false,
  isBusy: false,
  row: null,
  rates: null,
  key: "",
});

export const asked = nothing();

/** Reset the state to another question, or none. @param {Partial<Asked>} [what] */
export const begin = (what = {}) => void Object.assign(asked, nothing(), what);

export const isAsked = () => asked.name !== "" || asked.own !== null;

/** What the engine has reported, once it has started. @type {{ now: Known | null, terms: Rdf | null, hasFailed: boolean }} */
export const engine = { now: null, terms: null, hasFailed: false };

/** The current canned question, once the engine has started. */
export const question = () => engine.now?.questions.find(({ name }) => name === asked.name);

/** The values of a question as text, with the names of things. @param {Pick<Fitting, "typed">} one */
export const valuesOf = ({ typed }) =>
  Object.values(typed)
    .flat()
    .map((value) => {
      const thing = findThing(value);
      return thing === undefined ? value : nameOf(thing);
    })
    .join(", ");

/** @param {string} name */
export const titleOf = (name) => text(engine.now?.questions.find((one) => one.name === name)?.title ?? name);
