/** Actions on questions: choose one, fill it in, run one's own query, leave. */

import { look } from "../actions.js";
import { nextStep } from "../address.js";
import { announce } from "../dom.js";
import { rdf } from "../downloads/subgraph.js";
import { message } from "../messages/messages.js";
import { giveWay, turn, unfoldPanel } from "../panel/panel.js";
import { lookAgain } from "../picture/look.js";
import { chooseNothing } from "../selection.js";
import { changed, state } from "../state.js";
import { ask, Ended, known } from "./client.js";
import { draw, light } from "./picture.js";
import { asked, begin, engine, isAsked } from "./question.js";

/** @import { Said } from "./question.js" */

/** @type {Promise<void> | null} */
let prepared = null;

/** Start the engine, once, so that the list of questions can be shown. */
export function prepare() {
  prepared ??= start();
  return prepared;
}

async function start() {
  try {
    const [now, terms] = await Promise.all([known(), rdf()]);
    Object.assign(engine, { now, terms });
  } catch (error) {
    engine.hasFailed = true;
    asked.trouble = { kind: "start", message: String(error) };
  }
  changed();
}

const keyNow = () => `${state.reading} ${state.language} ${JSON.stringify(asked.rates)}`;

/** Repeat the current question if the reading, language or rates have changed since the answer. */
export function askAgain() {
  if (isAsked() && asked.key !== keyNow()) answer();
}

/** @type {object | null} */
let ticket = null; // identifies the pending answer: answers with another ticket are outdated

/** @param {boolean} [isNew] whether this is another question, and not the current one repeated */
async function answer(isNew = false) {
  const own = {};
  ticket = own;
  Object.assign(asked, { isBusy: true, trouble: null, others: null, row: null, key: keyNow() });
  const { reading, language } = state;
  /** @type {number[] | null} */
  let seen = [];
  try {
    await prepare();
    const found =
      asked.own === null
        ? await ask("answer", asked.name, asked.typed, reading, language, asked.rates)
        : await ask("sparql", asked.own, reading, language);
    if (ticket !== own) return;
    const { table = null, holds = null, refused, isGraph = false } = found;
    Object.assign(asked, { answer: table, holds, isBusy: false });
    if (refused) asked.trouble = { kind: "refused", message: refused };
    seen = isGraph || asked.isDrawn ? draw() : light();
    announce(table ? message("rows")(table.rows.length) : "");
    if (isNew && table) giveWay();
    if (table && !table.rows.length && asked.own === null) findOthers(own);
  } catch (error) {
    if (ticket !== own) return;
    const { message: said = String(error), details } = /** @type {any} */ (error);
    Object.assign(asked, { answer: null, isBusy: false });
    const kind = error instanceof Ended ? error.why : engine.hasFailed ? "start" : troubleOf(details);
    asked.trouble = { kind, details, message: said };
  }
  changed();
  if (seen === null || seen.length) look(seen);
  else lookAgain(); // the answer leaves the picture less room
}

/** @param {any} details */
const troubleOf = (details) =>
  details?.status !== undefined ? "served" : details?.line ? "mistake" : details ? "given" : "query";

/** Find alternatives to a question that has no rows. @param {object} own the ticket of the question */
async function findOthers(own) {
  const others = await ask("alternatives", asked.name, asked.typed, state.reading).catch(() => null);
  if (ticket !== own) return;
  asked.others = others;
  changed();
}

/** Draw only the things of the answer. */
export function drawAnswer() {
  nextStep();
  chooseNothing();
  const seen = draw();
  turn("ask");
  changed();
  look(seen);
}

/** Ask a canned question with values by parameter; `said` is the sentence that was understood as it. @param {string} name @param {Record<string, string[]>} [typed] @param {Said | null} [said] */
export const choose = (name, typed = {}, said = null) => turnTo({ name, typed, said });

/** Run the reader's own SPARQL; an empty text opens the editor. @param {string} own */
export const askOwn = (own) => turnTo({ own });

/** Draw the sums of the chart in one currency, at the reader's rates, or each in its own (null). @param {typeof asked.rates} rates */
export function convert(rates) {
  nextStep();
  asked.rates = rates;
  answer();
  changed();
}

/** Go back to the list of questions. */
export const leave = () => turnTo({});

/** @param {Wanted} wanted */
function turnTo(wanted) {
  nextStep();
  chooseNothing();
  take(wanted);
  turn("ask");
  unfoldPanel(true);
  changed();
}

/** @typedef {{ name?: string, typed?: Record<string, string[]>, own?: string, isDrawn?: boolean, said?: Said | null }} Wanted */

/** Ask a question that comes from the address or the reader. @param {Wanted} wanted */
export function take(wanted) {
  begin(wanted);
  if (asked.name || asked.own) answer(true);
}
