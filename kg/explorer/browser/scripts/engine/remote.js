/** The graph behind the SPARQL endpoint of the page's server; with synchronous requests, which is fine in a worker. */

import { named, solutions, unescaped } from "./terms.js";

/** Why there is no answer: the HTTP status, 0 if the server was not reached; Retry-After in seconds; the number of rows after which the answer was cut. @typedef {{ status: number, seconds: string, cut: string, said: string }} Trouble */

const ROWS = "application/sparql-results+json";
const TRIPLES = "application/n-triples";
const TERM =
  /<<\(|\)>>|<([^>]*)>|_:([^\s.]+(?:\.[^\s.]+)*)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z\d-]+)|\^\^<([^>]*)>)?|\.(?=\s|$)/gu;

/** The server has given no answer, or only part of it. */
export class RemoteError extends Error {
  /** @param {Trouble} details */
  constructor(details) {
    super(details.said);
    this.details = details;
  }
}

export class RemoteGraph {
  #address;
  #engineData;

  /** @param {string} address of the service @param {EngineData} engineData */
  constructor(address, engineData) {
    this.#address = address;
    this.#engineData = engineData;
  }

  /** @param {Reading} reading @param {string} text @param {string} accept */
  #ask(reading, text, accept) {
    const request = new XMLHttpRequest();
    const other = reading === this.#engineData.reading ? "" : "?reading=corrected";
    request.open("POST", this.#address + other, false);
    request.setRequestHeader("Content-Type", "application/sparql-query");
    request.setRequestHeader("Accept", accept);
    try {
      request.send(text);
    } catch {
      throw new RemoteError({ status: 0, seconds: "", cut: "", said: "" });
    }
    const [seconds, cut] = ["Retry-After", "Sovkg-Cut"].map((name) => request.getResponseHeader(name) ?? "");
    if (request.status !== 200 || cut)
      throw new RemoteError({ status: request.status, seconds, cut, said: detail(request.responseText) });
    return request.responseText;
  }

  /** The rows of a SELECT. @param {Reading} reading @param {string} text @returns {Solutions} */
  select(reading, text) {
    return solutions(this.#ask(reading, text, ROWS));
  }

  /** @param {Reading} reading @param {string} text @returns {boolean} */
  holds(reading, text) {
    return JSON.parse(this.#ask(reading, text, ROWS)).boolean;
  }

  /** The triples of a CONSTRUCT or DESCRIBE. @param {Reading} reading @param {string} text @returns {Term[][]} */
  triples(reading, text) {
    return triples(this.#ask(reading, text, TRIPLES));
  }
}

/** The detail of an error response in the format of RFC 9457, or an empty string. @param {string} text */
function detail(text) {
  try {
    return String(JSON.parse(text).detail ?? "");
  } catch {
    return ""; // not JSON: a proxy has answered
  }
}

/** Parse N-Triples, with triple terms. @param {string} text @returns {Term[][]} */
export function triples(text) {
  /** @type {Term[][]} */
  const open = [[]]; // the terms read so far, of the statement and of each open triple term in it
  const found = [];
  for (const [sign, iri, blank, value, lang, datatype] of text.matchAll(TERM)) {
    const inner = /** @type {Term[]} */ (open.at(-1));
    if (sign === ".") found.push(inner.splice(0));
    else if (sign === "<<(") open.push([]);
    else if (sign === ")>>") {
      const [subject, predicate, object] = inner;
      open.pop();
      open.at(-1)?.push({ type: "triple", value: { subject, predicate, object } });
    } else if (iri !== undefined) inner.push(named(unescaped(iri)));
    else if (blank !== undefined) inner.push({ type: "bnode", value: blank });
    else {
      const tag = lang ? { "xml:lang": lang } : datatype ? { datatype } : {};
      inner.push({ type: "literal", value: unescaped(value), ...tag });
    }
  }
  return found;
}
