/** The graph in each reading, behind SPARQL: facts in the default graph, the merge of all, each triple once. */

import { initSync, parse, Store } from "../../vendored/oxigraph.js";
import { named, solutions } from "./terms.js";

/** @import { Asking, Reading } from "../data/payload.js" */
/** @import { Solutions, Term } from "./terms.js" */
/** What answers: this, or a server. @typedef {Pick<Graph, "select" | "holds" | "triples">} Asked */

const TRIG = "application/trig";
const QUADS = "application/n-quads";
const MERGE = "INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTER(?g != <RECORD>) }";
/** What is no syntax: IRIs, strings, comments. */
export const ASIDE = /<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g;

/** @param {Uint8Array} wasm */
export const start = (wasm) => initSync({ module: /** @type {BufferSource} */ (wasm) });

/** The form of a query, and whether it would reach elsewhere. @param {string} text */
export function form(text) {
  const words = text.replaceAll(ASIDE, " ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu, " ");
  const [kind = ""] = /\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(words) ?? [];
  return { kind: kind.toUpperCase(), reaches: /\b(SERVICE|FROM)\b/i.exec(words)?.[0].toUpperCase() ?? "" };
}

export class Graph {
  /** @type {Partial<Record<Reading, any>>} */
  #stores = {};
  /** @type {Partial<Record<Reading, any[] | undefined>>} */
  #seen = {};
  #asking;

  /** @param {Asking} asking */
  constructor(asking) {
    this.#asking = asking;
  }

  /** @param {Reading} reading */
  #opened(reading) {
    const { graph, changes, record } = this.#asking;
    const store = new Store([]);
    if (graph.includes("_:"))
      for (const quad of parse(graph, { format: TRIG })) store.add(quad); // keeps their names
    else store.load(graph, { format: TRIG });
    if (reading !== this.#asking.reading && changes) {
      for (const quad of parse(changes.gone, { format: QUADS })) store.delete(quad);
      for (const quad of parse(changes.new, { format: QUADS })) store.add(quad);
    }
    store.update(MERGE.replace("RECORD", record));
    this.#seen[reading] = this.#graphs(store, record);
    return store;
  }

  /** The named graphs but the store's own record, if it has one. @param {any} store @param {string} record */
  #graphs(store, record) {
    /** @type {Map<string, any>[]} */
    const found = store.query("SELECT DISTINCT ?g { GRAPH ?g {} }");
    const all = found.map((row) => row.get("g"));
    const seen = all.filter(({ value }) => value !== record);
    return seen.length < all.length ? seen : undefined;
  }

  /** @param {Reading} reading @param {string} text @param {object} [how] */
  #ask(reading, text, how = {}) {
    this.#stores[reading] ??= this.#opened(reading);
    const seen = text.includes(this.#asking.record) ? undefined : this.#seen[reading];
    return this.#stores[reading].query(text, { ...how, ...(seen ? { named_graphs: seen } : {}) });
  }

  /** The rows of a SELECT. @param {Reading} reading @param {string} text @returns {Solutions} */
  select(reading, text) {
    return solutions(this.#ask(reading, text, { results_format: "json" }));
  }

  /** @param {Reading} reading @param {string} text @returns {boolean} */
  holds(reading, text) {
    return this.#ask(reading, text);
  }

  /** The triples of a CONSTRUCT or DESCRIBE. @param {Reading} reading @param {string} text @returns {Term[][]} */
  triples(reading, text) {
    return this.#ask(reading, text).map((/** @type {any} */ quad) =>
      [quad.subject, quad.predicate, quad.object].map(term),
    );
  }
}

/** @param {any} found @returns {Term} */
function term(found) {
  const { termType, value, language, datatype } = found;
  if (termType === "NamedNode") return named(value);
  if (termType === "BlankNode") return { type: "bnode", value };
  if (termType === "Literal")
    return { type: "literal", value, ...(language ? { "xml:lang": language } : { datatype: datatype.value }) };
  return {
    type: "triple",
    value: { subject: term(found.subject), predicate: term(found.predicate), object: term(found.object) },
  };
}
