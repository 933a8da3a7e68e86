/** The evidence of each row of an answer: the statements behind it and their passages, as in kg/question/evidence.py. */

import { bind } from "./binding.js";
import { keyOfTriple } from "./errata.js";
import { keyOf, named } from "./terms.js";

/** @import { Ask } from "./widening.js" */
/** @typedef {{ triple: Term[], passages: string[] }} Statement */
/** @typedef {{ triple: Term[], graphs: Set<string> }} Ground the graphs in which patterns found it; an empty string for any graph */

/**
 * The statements of each row that some passage states, sorted.
 *
 * @param {Solutions} answer
 * @param {[Search, Solutions][]} found the solutions of each evidence search
 * @param {string[]} keys the columns that match the solutions with the rows of the answer
 * @param {Ask} ask
 * @param {EngineData} engineData
 * @returns {Statement[][]}
 */
export function evidenceOf({ variables, rows }, found, keys, ask, engineData) {
  /** @type {Map<string, Map<string, Ground>>} */
  const grounds = new Map();
  for (const [search, solutions] of found) {
    for (const [row, triple, graph] of triples(search, solutions)) {
      const key = JSON.stringify(row.slice(0, keys.length).map(keyOf));
      const own = grounds.get(key) ?? new Map();
      grounds.set(key, own);
      const known = own.get(keyOfTriple(triple)) ?? { triple, graphs: new Set() };
      own.set(keyOfTriple(triple), known);
      known.graphs.add(graph);
    }
  }
  const open = [...grounds.values()].flatMap((own) => [...own.values()]).filter(({ graphs }) => graphs.has(""));
  const subjects = open.map(({ triple }) => triple[0]);
  const stating = passages(subjects, ask, engineData);
  const own = `${engineData.base}graph/`;
  return rows.map((row) => {
    const key = JSON.stringify(keys.map((name) => keyOf(row[variables.indexOf(name)] ?? null)));
    const sorted = [...(grounds.get(key) ?? new Map())].sort(([a], [b]) => (a < b ? -1 : 1));
    const statements = sorted.map(([name, { triple, graphs }]) => {
      const more = graphs.has("") ? (stating.get(name) ?? []).map((row) => row[3]?.value) : [];
      const all = new Set([...graphs, ...more]);
      return { triple, passages: [...all].filter((graph) => graph && !graph.startsWith(own)).sort() };
    });
    return statements.filter((one) => one.passages.length);
  });
}

/**
 * Yield the triples that the solutions of a search make, each with its solution and its graph (empty if unknown).
 *
 * @param {Search} search
 * @param {Solutions} solutions
 * @returns {Generator<[(Term | null)[], Term[], string]>}
 */
function* triples(search, { variables, rows }) {
  for (const { triple, graph, markers } of search.patterns) {
    const parts = [...triple, ...(graph ? [graph] : [])].map((text) =>
      text.startsWith("<") ? named(text.slice(1, -1)) : variables.indexOf(text),
    );
    for (const row of rows) {
      const terms = parts.map((part) => (typeof part === "number" ? row[part] : part));
      if (terms.some((term) => !term) || markers.some((name) => !row[variables.indexOf(name)])) continue;
      const [s, p, o, g] = /** @type {Term[]} */ (terms);
      yield [row, [s, p, o], g?.value ?? ""];
    }
  }
}

/** The statements about these subjects, each followed by a passage that states it, by the statement's key. @param {Term[]} subjects @param {Ask} ask @param {EngineData} engineData */
function passages(subjects, ask, { queries }) {
  const nodes = subjects.filter((term) => term.type === "uri"); // a query cannot refer to a blank node
  const terms = [...new Map(nodes.map((term) => [term.value, term])).values()];
  const { rows } = terms.length ? ask(bind(queries.stated, { s: terms })) : { rows: [] };
  return Map.groupBy(rows, (row) => keyOfTriple(row.slice(0, 3)));
}
