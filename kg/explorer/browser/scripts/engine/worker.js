/** The page's own engine, in a worker: nothing freezes, and what runs away can be ended. */

import { opened } from "../opened.js";
import { Answers } from "./answer.js";
import { choices } from "./choices.js";
import { constructed } from "./constructed.js";
import { form, Graph, start } from "./store.js";

/** @import { Language, Reading } from "../data/payload.js" */
/** @typedef {{ id: number, what: keyof typeof does, given: any[] }} Request */

/** @type {Answers} */
let answers;

const does = {
  /** @param {string} engine @param {string} asking as they travel @param {Reading} first */
  async open(engine, asking, first) {
    const [wasm, packed] = await Promise.all([opened(engine), opened(asking)]);
    start(wasm);
    const told = JSON.parse(new TextDecoder().decode(packed));
    answers = new Answers(new Graph(told), told);
    setTimeout(() => answers.names(first)); // what a first question needs, while the reader chooses it
    const { questions, graph, changes, ...rest } = answers.asking;
    return { ...rest, questions: questions.map(({ text, evidence, ...question }) => question) };
  },
  /** @param {string} name @param {Record<string, string[]>} typed @param {Reading} reading @param {Language} lang */
  answer: (name, typed, reading, lang) => answers.answer(name, typed, reading, lang),
  /** @param {string} name @param {string} parameter @param {Reading} reading */
  choices: (name, parameter, reading) => choices(answers, name, parameter, reading),
  /** @param {string} text @param {Reading} reading @param {Language} lang */
  sparql(text, reading, lang) {
    const { kind, reaches } = form(text);
    if (reaches || ["LOAD"].includes(kind)) return { refused: reaches || kind };
    if (kind === "ASK") return { holds: answers.graph.holds(reading, text) };
    if (kind === "CONSTRUCT" || kind === "DESCRIBE") return constructed(answers, text, reading, lang);
    return { table: answers.table(text, reading, lang) };
  },
};

self.onmessage = async (/** @type {MessageEvent<Request>} */ { data: { id, what, given } }) => {
  try {
    const result = await /** @type {any} */ (does[what])(...given);
    self.postMessage({ id, result });
  } catch (error) {
    const { message = String(error), told } = /** @type {any} */ (error ?? {});
    self.postMessage({ id, error: { message, told } });
  }
};
