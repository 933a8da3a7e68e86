/** The term that a typed text means as a parameter of a question, as in kg/entity/find.py and kg/rdf/terms.py. */

import { bind } from "./binding.js";
import { isNamed, literal, named, number } from "./terms.js";

/** @import { Things } from "./names.js" */

const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
/** @type {Record<string, string>} */
const EXAMPLES = { integer: "12", year: "2024", decimal: "1200000000", currency: "EUR" };

/** @typedef {{ why: "unknown" | "several" | "malformed" | "strange" | "single" | "question", parameter: string, type: string, text: string, others: string[] }} Problem */

/** Why a question cannot be asked: an unknown or ambiguous name, a malformed literal, no such parameter ("strange"), several values of a single one, or no such question. */
export class UnfitValue extends Error {
  /** @param {Problem["why"]} why @param {string} parameter @param {string} type @param {string} text @param {string[]} others */
  constructor(why, parameter, type, text, others = []) {
    super(`${parameter}: ${text}`);
    /** @type {Problem} */
    this.details = { why, parameter, type, text, others };
  }
}

/**
 * Return the term of a text; for entities, prefer the things with which the question has rows.
 *
 * @param {SparqlSource} graph
 * @param {Reading} reading
 * @param {Names} names
 * @param {Question} question
 * @param {Parameter} parameter
 * @param {string} text
 * @returns {Term}
 */
export function termOf(graph, reading, names, question, parameter, text) {
  if (parameter.type !== "entity") return literalOf(parameter, text);
  /** @param {Things} things */
  const fitting = (things) => ofClass(graph, reading, names, things, parameter.of);
  const standing = (/** @type {Things} */ things) => {
    const own = fitting(things);
    const found = [...things].filter((iri) => {
      const { variables, rows } = graph.select(reading, bind(question.text, { [parameter.name]: [named(iri)] }));
      if (!variables.includes(parameter.name)) return rows.length > 0 && own.has(iri);
      return rows.some((row) => row.some((term) => term && isNamed(term) && term.value === iri));
    });
    return new Set(found);
  };
  const standingHere = names.lookup(text, standing);
  const found = standingHere.size ? standingHere : names.lookup(text, fitting);
  if (!found.size) throw new UnfitValue("unknown", parameter.name, parameter.type, text);
  const others = [...found].map((iri) => names.contract(iri)).sort();
  if (others.length > 1) throw new UnfitValue("several", parameter.name, parameter.type, text, others);
  return named([...found][0]);
}

/** The things of the class `of`, or all if it is empty. @param {SparqlSource} graph @param {Reading} reading @param {Names} names @param {Things} things @param {string} of */
function ofClass(graph, reading, names, things, of) {
  if (!of || !things.size) return things;
  const listed = [...things].map((iri) => `<${iri}>`).join(" ");
  const { rows } = graph.select(reading, `SELECT ?thing ?type { VALUES ?thing { ${listed} } ?thing <${TYPE}> ?type }`);
  return new Set(
    rows.flatMap(([thing, type]) => (thing && type && names.slug(type.value) === of ? [thing.value] : [])),
  );
}

/** Return the literal of a text, or throw UnfitValue. @param {Parameter} parameter @param {string} text */
export function literalOf(parameter, text) {
  const { type } = parameter;
  if ((type === "year" && /^\d{4}$/.test(text)) || (type === "integer" && /^[+-]?\d{1,18}$/.test(text))) {
    return literal(String(BigInt(text.replace("+", ""))), "integer");
  }
  const digits = type === "decimal" ? number(literal(text, "double")) : null;
  if (digits && /^-?\d{1,18}(\.\d{1,18})?$/.test(digits)) return literal(digits, "decimal");
  if ((type === "currency" && /^[A-Z]{3}$/.test(text)) || type === "text") return literal(text);
  throw new UnfitValue("malformed", parameter.name, type, text, [EXAMPLES[type] ?? "…"]);
}
