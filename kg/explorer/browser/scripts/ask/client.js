/** The client of the engine in its worker, which is started on first use and terminated if a question takes too long. */

import { blockText } from "../blocks.js";
import { data } from "../data/data.js";
import { unpacked } from "../unpacked.js";

/** @typedef {Omit<Question, "text" | "evidence">} PageQuestion a question without the parts that only the engine needs */
/** What the engine reports when it has started; with `isApart`, aggregating questions are asked about each article separately. @typedef {Omit<EngineData, "questions" | "graph" | "changes" | "parts"> & { questions: PageQuestion[], isApart: boolean }} Known */

export const LIMIT = 20; // seconds
/** Whether the page has an engine; a page of a very large graph has none. */
export const canAsk = () => document.getElementById("tab-ask") !== null;

/** There is no answer, because it took longer than the limit, or because the engine crashed. */
export class Ended extends Error {
  /** @param {"ended" | "broke"} why */
  constructor(why) {
    super(why);
    this.why = why;
  }
}

/** @type {ReturnType<typeof started> | null} */
let running = null;
/** @type {Map<number, { resolve: (result: any) => void, reject: (error: unknown) => void }>} */
const waiting = new Map();
let last = 0;

/** @param {Worker} worker @param {string} what @param {unknown[]} given @returns {Promise<any>} */
function send(worker, what, given) {
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, what, given });
  });
}

/** Terminate the engine and reject all pending questions. @param {"ended" | "broke"} why */
function end(why) {
  running?.then(({ worker }) => worker.terminate());
  running = null;
  for (const { reject } of waiting.values()) reject(new Ended(why));
  waiting.clear();
}

async function started() {
  const code = await unpacked(await blockText("worker"));
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  worker.onmessage = ({ data: { id, result, error, isBroken } }) => {
    if (isBroken) return end("broke");
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(Object.assign(new Error(error.message), { details: error.details }));
    else asked?.resolve(result);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end("broke");
  };
  const given = [await blockText("engine"), await blockText("engine-data"), data.readings[0], document.baseURI];
  return { worker, known: /** @type {Promise<Known>} */ (send(worker, "open", given)) };
}

function engine() {
  running ??= started();
  return running;
}

/** What the engine reports about questions and data; starts the engine if necessary. */
export async function known() {
  return (await engine()).known;
}

/**
 * Ask the engine; after the limit it is terminated, and the next question starts it again.
 *
 * @param {"answer" | "alternatives" | "choices" | "sparql" | "understood" | "vocabulary"} what
 * @param {...unknown} given
 */
export async function ask(what, ...given) {
  const { worker, known: ready } = await engine();
  await ready;
  const timer = setTimeout(end, 1000 * LIMIT, "ended");
  try {
    return await send(worker, what, given);
  } finally {
    clearTimeout(timer);
  }
}
