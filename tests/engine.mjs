/** Answers of the page's engine, its own or its server's, outside a browser: of what a file of cases says, as JSON. */

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { also as apart, sparse } from "../kg/explorer/browser/scripts/ask/sparse.js";
import { choices } from "../kg/explorer/browser/scripts/engine/choices.js";
import { Answers } from "../kg/explorer/browser/scripts/engine/answer.js";
import { RemoteGraph } from "../kg/explorer/browser/scripts/engine/remote.js";
import { Graph, start } from "../kg/explorer/browser/scripts/engine/store.js";
import { keyOf } from "../kg/explorer/browser/scripts/engine/terms.js";
import { waiting } from "./waiting.mjs";

const { engineData, cases } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const stop = engineData.server ? waiting() : () => {};
if (!engineData.server) start(gunzipSync(readFileSync(new URL("../kg/explorer/vendor/oxigraph.wasm.gz", import.meta.url))));
const answers = new Answers(engineData.server ? new RemoteGraph(engineData.server, engineData) : new Graph(engineData), engineData);
const found = cases.map(({ name, typed, reading, lang, rates, sentence, parameter }) => {
  try {
    if (parameter) return choices(answers, name, parameter, reading).map(({ typed }) => typed);
    if (sentence) return answers.understood(sentence, reading);
    if (!lang) return Object.values(answers.values(name, typed, reading)).flat().map(keyOf);
    const { variables, headings, rows, subject, footnotes, repeated, also, chart } = answers.answer(name, typed, reading, lang, rates);
    const isSparse = sparse(rows.map((row) => row.cells));
    /** @param {string[]} all @param {string} last */
    const folded = (all, last) => (isSparse.includes(true) ? [...all.filter((_, i) => !isSparse[i]), last] : all);
    return {
      variables,
      headings: folded(headings, { en: "also", ko: "그 밖에" }[lang]),
      subject,
      also,
      repeated: repeated.map(({ name, amount, rows }) => [name, amount, rows]),
      chart: chart ?? null,
      rows: rows.map(({ terms, cells, mark, evidence, errata }) => ({
        terms: terms.map(keyOf),
        cells: folded(cells, apart(headings, cells, isSparse)),
        mark,
        evidence: evidence.map(({ triple, passages }) => [triple.map(keyOf).join(" "), ...passages]),
        errata: errata.map(({ iri, meant }) => [iri, ...meant]),
      })),
      notes: footnotes.map(({ mark, rows, printed, problem, passages }) => [mark, rows, printed, problem, passages]),
    };
  } catch (error) {
    return { error: error.details ?? String(error.stack ?? error) };
  }
});
process.stdout.write(JSON.stringify(found));
stop();
