/** The worker that answers questions with the page's engine or its server, so that the page never freezes and a query can be stopped. */

import { unpacked } from "../unpacked.js";
import { alternatives } from "./alternatives.js";
import { Answers } from "./answer.js";
import { choices } from "./choices.js";
import { constructed } from "./constructed.js";
import { hasCrashed, refusal, SyntaxMistake, withPrefixes } from "./own-query.js";
import { RemoteGraph } from "./remote.js";
import { form, Graph, start } from "./store.js";
import { vocabulary } from "./vocabulary.js";

/** @typedef {{ id: number, what: keyof typeof does, given: any[] }} Request */

/** @type {Answers} */
let answers;

const does = {
  /** @param {string} engine @param {string} engineData both packed @param {Reading} first @param {string} page its address */
  async open(engine, engineData, first, page) {
    const given = JSON.parse(new TextDecoder().decode(await unpacked(engineData)));
    if (!given.server) start(await unpacked(engine));
    const graph = given.server ? new RemoteGraph(new URL(given.server, page).href, given) : new Graph(given);
    answers = new Answers(graph, given);
    setTimeout(() => prepare(first)); // needed by the first question; done while the reader chooses it
    const { questions, graph: _, changes, parts, ...rest } = answers.engineData;
    return {
      ...rest,
      isApart: Object.keys(parts).length > 0,
      questions: questions.map(({ text, evidence, ...question }) => question),
    };
  },
  /** @param {string} name @param {Record<string, string[]>} typed @param {Reading} reading @param {Language} lang @param {Rates | null} rates */
  answer: (name, typed, reading, lang, rates) => ({ table: answers.answer(name, typed, reading, lang, rates) }),
  /** @param {string} name @param {Record<string, string[]>} typed @param {Reading} reading */
  alternatives: (name, typed, reading) => alternatives(answers, name, typed, reading),
  /** @param {string} name @param {string} parameter @param {Reading} reading */
  choices: (name, parameter, reading) => choices(answers, name, parameter, reading),
  /** @param {string} text @param {Reading} reading */
  understood: (text, reading) => answers.understood(text, reading),
  /** @param {Reading} reading */
  vocabulary: (reading) => vocabulary(answers, reading),
  /** @param {string} text @param {Reading} reading @param {Language} lang */
  sparql(text, reading, lang) {
    const refused = refusal(text);
    if (refused) return { refused };
    const { kind } = form(text);
    if (!kind) throw new SyntaxMistake({ line: 1, column: 1, why: "form", words: [] });
    const { prefixes, server } = answers.engineData;
    return withPrefixes(text, server ? {} : prefixes, (query) => {
      if (kind === "ASK") return { holds: answers.graph.holds(reading, query) };
      if (kind === "SELECT") return { table: answers.table(query, reading, lang) };
      return { table: constructed(answers, query, reading, lang), isGraph: true };
    });
  },
};

/** @param {Reading} reading */
function prepare(reading) {
  try {
    answers.names(reading);
  } catch {} // the first question reports it
}

self.onmessage = async (/** @type {MessageEvent<Request>} */ { data: { id, what, given } }) => {
  try {
    const result = await /** @type {any} */ (does[what])(...given);
    self.postMessage({ id, result });
  } catch (error) {
    if (hasCrashed(error)) return self.postMessage({ id, isBroken: true });
    const { message = String(error), details } = /** @type {any} */ (error ?? {});
    self.postMessage({ id, error: { message, details } });
  }
};
