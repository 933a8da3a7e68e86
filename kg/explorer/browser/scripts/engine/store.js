/** The graph in each reading, queried with SPARQL; the default graph is the merge of all named graphs. */

/*! with oxigraph, MIT: kg/explorer/vendor/oxigraph.LICENSE */
import { initSync, parse, Store } from "oxigraph/web.js";
import { named, solutions } from "./terms.js";

/** A source of answers: this store, or a server. @typedef {Pick<Graph, "select" | "holds" | "triples">} SparqlSource */

const TRIG = "application/trig";
const QUADS = "application/n-quads";
const MERGE = "INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTER(?g != <RECORD>) }";
/** The parts of a query that are not syntax: IRIs, strings, comments. */
export const ASIDE = /<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g;

/** @param {Uint8Array} wasm */
export const start = (wasm) => initSync({ module: /** @type {BufferSource} */ (wasm) });

/** The form of a query (its first keyword), and SERVICE or FROM if it has such a clause. @param {string} text */
export function form(text) {
  const words = text.replaceAll(ASIDE, " ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu, " ");
  const [kind = ""] = /\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(words) ?? [];
  return { kind: kind.toUpperCase(), reaches: /\b(SERVICE|FROM)\b/i.exec(words)?.[0].toUpperCase() ?? "" };
}

export class Graph {
  /** @type {Record<string, { store: any, seen: any[] | undefined }>} */
  #stores = {};
  #engineData;

  /** @param {EngineData} engineData */
  constructor(engineData) {
    this.#engineData = engineData;
  }

  /** Open a store with the whole graph, or with the part of one article. @param {Reading} reading @param {string} article */
  #opened(reading, article) {
    const { graph, changes, record, parts } = this.#engineData;
    const store = new Store([]);
    if (graph.includes("_:"))
      for (const quad of parse(graph, { format: TRIG })) store.add(quad); // keeps the labels of blank nodes
    else store.load(graph, { format: TRIG });
    if (reading !== this.#engineData.reading && changes) {
      for (const quad of parse(changes.gone, { format: QUADS })) store.delete(quad);
      for (const quad of parse(changes.new, { format: QUADS })) store.add(quad);
    }
    if (article) for (const quad of parse(parts[article][reading], { format: QUADS })) store.delete(quad);
    store.update(MERGE.replace("RECORD", record));
    return { store, seen: this.#graphs(store, record) };
  }

  /** The named graphs without the store's own record; undefined if it has no record. @param {any} store @param {string} record */
  #graphs(store, record) {
    /** @type {Map<string, any>[]} */
    const found = store.query("SELECT DISTINCT ?g { GRAPH ?g {} }");
    const all = found.map((row) => row.get("g"));
    const seen = all.filter(({ value }) => value !== record);
    return seen.length < all.length ? seen : undefined;
  }

  /** @param {Reading} reading @param {string} text @param {object} [how] @param {string} [article] */
  #ask(reading, text, how = {}, article = "") {
    const key = `${reading} ${article}`;
    this.#stores[key] ??= this.#opened(reading, article);
    const { store, seen } = this.#stores[key];
    const isAll = !seen || text.includes(this.#engineData.record);
    return store.query(text, isAll ? how : { ...how, named_graphs: seen });
  }

  /** The rows of a SELECT about all articles or one. @param {Reading} reading @param {string} text @param {string} [article] @returns {Solutions} */
  select(reading, text, article = "") {
    return solutions(this.#ask(reading, text, { results_format: "json" }, article));
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
