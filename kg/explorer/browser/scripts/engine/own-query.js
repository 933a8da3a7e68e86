/** SPARQL that a reader types: which queries are refused, the page's prefixes, and the position of syntax errors. */

import { RemoteError } from "./remote.js";
import { ASIDE, form } from "./store.js";

/**
 * A syntax error with line and column, counted from one: no keyword that makes it a query, an undeclared prefix, an error
 * with a reason from the engine, a place where one of some signs was expected, or the point from which it could not be
 * parsed.
 *
 * @typedef {{ line: number, column: number, why: "form" | "prefix" | "reason" | "signs" | "unread", words: string[] }} Mistake
 */

/** A syntax error in a query. */
export class SyntaxMistake extends Error {
  /** @param {Mistake} details */
  constructor(details) {
    super(details.why);
    this.details = details;
  }
}

const REFUSED = ["INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP"];

/** The keyword for which a query is refused, since it would reach other data or change the data; else an empty string. @param {string} text */
export function refusal(text) {
  const { kind, reaches } = form(text);
  return reaches || (REFUSED.includes(kind) ? kind : "");
}

/**
 * Run a query with the prefixes declared at the start of its first line, so that line numbers stay the same.
 *
 * @template T
 * @param {string} text
 * @param {Record<string, string>} prefixes
 * @param {(query: string) => T} run
 */
export function withPrefixes(text, prefixes, run) {
  const known = Object.entries(prefixes).map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}> `);
  const prologue = known.join("");
  try {
    return run(prologue + text);
  } catch (error) {
    if (hasCrashed(error)) throw error;
    if (error instanceof RemoteError) throw placed(error);
    const said = error instanceof Error ? error.message : String(error);
    throw mistake(said, text, prologue.length, Object.keys(prefixes));
  }
}

/** Whether the engine has crashed, out of memory or too deep in a query; then it must be started anew. @param {unknown} error */
export const hasCrashed = (error) => error instanceof Error && ["RuntimeError", "RangeError"].includes(error.name);

/** The syntax error that the server has reported; the error itself if it is another one. @param {RemoteError} error */
function placed(error) {
  const found = /^query:(\d+):(\d+): (.*)$/.exec(error.details.said);
  if (error.details.status !== 400 || !found) return error;
  return new SyntaxMistake({ line: Number(found[1]), column: Number(found[2]), why: "reason", words: [found[3]] });
}

/** The syntax error for a message of the engine, which lists all expected tokens: see kg/sparql/mistakes.py. @param {string} said @param {string} text @param {number} shift @param {string[]} prefixes */
function mistake(said, text, shift, prefixes) {
  const found = /^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.exec(said);
  if (!found) return new Error(said);
  const line = Number(found[1]);
  const column = Number(found[2]) - (line === 1 ? shift : 0);
  const lines = text.split("\n");
  const offset = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  const expected = found[3].split(/,\s+(?=["A-Za-z[])/).map((one) => one.trim());
  const reasons = expected.filter((one) => /^\w+ \w/.test(one) && one !== "Prefix not found");
  const signs = expected.filter((one) => one.startsWith('"'));
  const words = expected.filter((one) => /^\w+$/.test(one));
  const strange = undeclared(text, prefixes);
  if (strange && strange.index <= offset) return at(text, strange.index, "prefix", [strange.prefix]);
  if (reasons.length) return at(text, offset, "reason", [reasons[0]]);
  if (signs.length) return at(text, offset, "signs", signs.slice(0, 6));
  return at(text, offset - Math.max(0, ...words.map((word) => word.length)), "unread", []);
}

/** @param {string} text @param {number} offset @param {Mistake["why"]} why @param {string[]} words */
function at(text, offset, why, words) {
  const before = text.slice(0, Math.max(offset, 0)).split("\n");
  return new SyntaxMistake({ line: before.length, column: (before.at(-1) ?? "").length + 1, why, words });
}

/** The first prefix that neither the query nor the page declares. @param {string} text @param {string[]} prefixes */
function undeclared(text, prefixes) {
  const plain = text.replaceAll(ASIDE, (aside) => " ".repeat(aside.length));
  const own = [...plain.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([, prefix]) => prefix);
  const used = [...plain.matchAll(/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)];
  const first = used.find(([, prefix = ""]) => prefix !== "_" && ![...own, ...prefixes].includes(prefix));
  return first && { index: first.index, prefix: first[1] ?? "" };
}
