/** Questions as sentences in the search box: the understood question, the beginning of its answer, and other meanings. */

import { choose, prepare } from "../ask/actions.js";
import { ask, canAsk } from "../ask/client.js";
import { engine, titleOf, valuesOf } from "../ask/question.js";
import { nearestThings } from "../data/entity-search.js";
import { lookOf } from "../data/graph.js";
import { findThing } from "../data/things.js";
import { element } from "../dom.js";
import { message } from "../messages/messages.js";
import { nameOf, state, text } from "../state.js";

/** @import { Fitting, Understood } from "../engine/understanding/understanding.js" */
/** @typedef {{ content: Child[], take: () => void }} Row */
/** An offer: rows to choose from, and a note below, which shows the progress while the search `isBusy`. @typedef {{ rows: Row[], note: string, isBusy: boolean }} Offer */

const PAUSE = 250; // milliseconds without typing, after which the search starts
const FIRST = 3; // names of an answer that are shown

/** @type {Offer} */
const NOTHING = { rows: [], note: "", isBusy: false };

/** The number of rows of the answer, and the first things in its first column. @param {Fitting} one */
async function beginningOf({ name, typed }) {
  /** @type {{ table: Answer }} */
  const { table } = await ask("answer", name, typed, state.reading, state.language, null);
  const place = table.variables.indexOf(table.columns[0]);
  const things = table.rows.map(({ terms }) => findThing(terms[place]?.value ?? ""));
  const firsts = [...new Set(things.flatMap((thing) => (thing === undefined ? [] : nameOf(thing))))];
  const shown = firsts.slice(0, FIRST).join(", ");
  return `${message("rows")(table.rows.length)}${shown ? `: ${shown}${firsts.length > FIRST ? " …" : ""}` : ""}`;
}

/** The offer for an understood sentence, or of what may be meant in a refused one. @param {string} said @param {Understood} understood @param {boolean} isSpare whether the search has found other things @param {(thing: number) => void} take @returns {Offer} */
function offer(said, { found, unknown, denied, nearest, named }, isSpare, take) {
  const others = found.slice(1).filter(({ isSure }) => isSure);
  const row = (/** @type {Fitting} */ one) => ({
    content: [
      element("span", {}, titleOf(one.name), " ", element("b", { dir: "auto" }, valuesOf(one))),
      one === found[0] ? "" : element("small", {}, message(one === nearest[0] ? "nearest" : "orElse")),
      one.left.length ? element("small", { class: "beginning" }, message("leftAside")(one.left)) : "",
    ],
    take: () => choose(one.name, one.typed, { text: said, left: one.left, others: one === found[0] ? others : [] }),
  });
  if (found.length) return { ...NOTHING, rows: [found[0], ...others].map(row) };
  if (isSpare) return NOTHING;
  const meant = [...unknown.flatMap((name) => nearestThings(name, 3)), ...named.flatMap((iri) => findThing(iri) ?? [])];
  const things = [...new Set(meant)].map((thing) => ({
    content: [element("span", { dir: "auto" }, nameOf(thing)), element("small", {}, text(lookOf(thing).label))],
    take: () => take(thing),
  }));
  const rows = [...(unknown.length || denied.length ? [] : nearest.map(row)), ...things];
  return { ...NOTHING, rows, note: message("noneAnswers")(unknown, denied) };
}

/**
 * Make a search for questions, which passes its offer to `tell`, again whenever it knows more, and only for the latest text.
 *
 * @param {(offer: Offer) => void} tell
 * @param {(thing: number) => void} take shows a thing
 * @returns {(said: string, isSpare: boolean) => void} `isSpare` if the search has found other things
 */
export function questionSearch(tell, take) {
  let wanted = { said: "", isSpare: false };
  let timer = 0;
  let clock = 0;
  let isRunning = false;

  /** Show the progress, every second. @param {number} [seconds] elapsed */
  function wait(seconds = 0) {
    tell({ ...NOTHING, isBusy: true, note: engine.now ? message("understanding")(seconds) : message("starting") });
    clock = window.setTimeout(wait, 1000, seconds + 1);
  }

  /** @param {Offer} offered */
  function found(offered) {
    clearTimeout(clock);
    tell(offered);
  }

  async function run() {
    if (isRunning) return; // the running loop continues with the latest text
    isRunning = true;
    let done = null;
    while (done !== wanted && wanted.said) {
      done = wanted;
      const { said, isSpare } = done;
      try {
        await prepare();
        const understood = await ask("understood", said, state.reading);
        if (done !== wanted) continue;
        const offered = offer(said, understood, isSpare, take);
        found(offered);
        const [first] = understood.found;
        if (!first) continue;
        const beginning = await beginningOf(first);
        if (done !== wanted) continue;
        offered.rows[0].content.push(element("small", { class: "beginning", dir: "auto" }, beginning));
        tell(offered);
      } catch (error) {
        const { details } = /** @type {any} */ (error);
        const note = details?.status === undefined ? "" : message("served")(details);
        if (done === wanted) found({ ...NOTHING, note }); // without a note if the engine was terminated or could not start
      }
    }
    isRunning = false;
  }

  return (said, isSpare) => {
    for (const one of [timer, clock]) clearTimeout(one);
    const words = said.trim().split(/\s+/).filter(Boolean);
    const asks = canAsk() && !engine.hasFailed && (words.length > 1 || (!isSpare && /[?？]$/.test(said.trim())));
    wanted = { said: asks ? said.trim() : "", isSpare };
    if (!asks) return tell(NOTHING);
    prepare(); // the engine starts while the reader is still typing
    wait();
    timer = window.setTimeout(run, PAUSE);
  };
}
