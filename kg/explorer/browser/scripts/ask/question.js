/** The question that is asked, canned or the reader's own, and what is known of its answer. */

import { findThing } from "../data/things.js";
import { nameOf, text } from "../state.js";

/** @import { Other } from "../engine/alternatives.js" */
/** @import { Fitting } from "../engine/understanding/understanding.js" */
/** @import { Answer } from "../engine/answer.js" */
/** @import { Rdf } from "../data/payload.js" */
/** @import { Known } from "./client.js" */

/** A sentence that was understood as a question, what of it was left out, and the others that it may mean. @typedef {{ text: string, left: string[], others: Fitting[] }} Said */

/**
 * `name` is that of a canned question and `typed` its values by parameter, `own` the reader's own SPARQL; `answer`
 * is in a reading and a language, `trouble` says why there is none; `row` is the one whose evidence is read.
 *
 * @typedef {object} Asked
 * @property {string} name
 * @property {Record<string, string[]>} typed
 * @property {string | null} own
 * @property {Said | null} said
 * @property {Answer | null} answer
 * @property {{ found: Other[], isCut: boolean } | null} others what has rows where this has none
 * @property {boolean | null} holds what an ASK says
 * @property {{ kind: string, details?: any, message: string } | null} trouble
 * @property {boolean} isDrawn whether the picture is of nothing else
 * @property {boolean} isBusy
 * @property {number | null} row
 * @property {import("../chart/figures.js").Rates | null} rates the reader's own, by which the chart has one currency
 * @property {string} key reading and language of the answer
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

/** Ask something else, or nothing. @param {Partial<Asked>} [what] */
export const begin = (what = {}) => void Object.assign(asked, nothing(), what);

export const isAsked = () => asked.name !== "" || asked.own !== null;

/** What the engine has told of itself, once it has started. @type {{ now: Known | null, terms: Rdf | null, hasFailed: boolean }} */
export const engine = { now: null, terms: null, hasFailed: false };

/** The canned question that is asked. */
export const question = () => engine.now?.questions.find(({ name }) => name === asked.name);

/** What is given to a question, as one reads it. @param {Pick<Fitting, "typed">} one */
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
