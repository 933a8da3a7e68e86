/** The question that is asked, canned or the reader's own, and what is known of its answer. */

/** @import { Other } from "../engine/alternatives.js" */
/** @import { Answer } from "../engine/answer.js" */
/** @import { Rdf } from "../data/payload.js" */
/** @import { Known } from "./asked.js" */

/**
 * `name` is that of a canned question and `typed` its values by parameter, `own` the reader's own SPARQL; `answer`
 * is in a reading and a language, `trouble` says why there is none; `row` is the one whose evidence is read.
 *
 * @typedef {object} Asked
 * @property {string} name
 * @property {Record<string, string[]>} typed
 * @property {string | null} own
 * @property {Answer | null} answer
 * @property {{ found: Other[], isCut: boolean } | null} others what has rows where this has none
 * @property {boolean | null} holds what an ASK says
 * @property {{ kind: string, told?: any, message: string } | null} trouble
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
