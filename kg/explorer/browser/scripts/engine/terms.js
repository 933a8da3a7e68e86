/** RDF terms in the form of the W3C's SPARQL JSON results, and their serialisation and values. */

/** @typedef {{ type: string, value: any, datatype?: string, "xml:lang"?: string }} Term */
/** @typedef {{ variables: string[], rows: (Term | null)[][] }} Solutions */

export const XSD = "http://www.w3.org/2001/XMLSchema#";
const NO_IRI = /[\p{Cc} <>"{}|\\^`]/u;
/** @type {Record<string, string>} */
const ESCAPES = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f" };

/** @param {string} value @returns {Term} */
export const named = (value) => ({ type: "uri", value });

/** @param {string} value @param {string} [type] the local name of an XML Schema datatype @returns {Term} */
export const literal = (value, type) => ({ type: "literal", value, ...(type ? { datatype: XSD + type } : {}) });

/** @param {Term | null} term */
export const isNamed = (term) => term?.type === "uri";

/** Parse the W3C's SPARQL JSON results. @param {string} text @returns {Solutions} */
export function solutions(text) {
  const { head, results } = JSON.parse(text);
  return {
    variables: head.vars,
    rows: results.bindings.map((/** @type {Record<string, Term>} */ row) =>
      head.vars.map((/** @type {string} */ name) => row[name] ?? null),
    ),
  };
}

/** A term in N-Triples syntax. @param {Term} term @returns {string} */
export function serialised({ type, value, datatype, "xml:lang": lang }) {
  if (type === "bnode") return `_:${value}`;
  if (type === "triple") return `<<( ${[value.subject, value.predicate, value.object].map(serialised).join(" ")} )>>`;
  if (type === "uri") {
    if (NO_IRI.test(value)) throw new Error(`${value}: no IRI`);
    return `<${value}>`;
  }
  const text = `"${value.replace(/[\\"\n\r\t\b\f]/g, (/** @type {string} */ sign) => ESCAPES[sign])}"`;
  if (lang) return `${text}@${lang}`;
  return datatype && datatype !== `${XSD}string` ? `${text}^^<${datatype}>` : text;
}

const ESCAPE = /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs;
/** @type {Record<string, string>} */
const SIGNS = { t: "\t", b: "\b", n: "\n", r: "\r", f: "\f" };

/** The text that an N-Triples literal or IRI writes with escapes. @param {string} escaped */
export const unescaped = (escaped) =>
  escaped.replaceAll(ESCAPE, (_, short, long, sign) =>
    sign ? (SIGNS[sign] ?? sign) : String.fromCodePoint(Number.parseInt(short ?? long, 16)),
  );

/** @param {Term | null} term */
export const keyOf = (term) => (term ? serialised(term) : "");

const SIZES = ["Long", "Int", "Short", "Byte"];
const INTEGERS = [
  "integer",
  ...SIZES.flatMap((size) => [size.toLowerCase(), `unsigned${size}`]),
  ...["positive", "negative", "nonPositive", "nonNegative"].map((sign) => `${sign}Integer`),
];
const LEXICAL = new Map([
  ...INTEGERS.map((name) => /** @type {[string, RegExp]} */ ([XSD + name, /^[+-]?\d+$/])),
  [`${XSD}decimal`, /^[+-]?(\d+(\.\d*)?|\.\d+)$/],
  [`${XSD}double`, /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
  [`${XSD}float`, /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
]);

/**
 * The exact value of a numeric literal as decimal digits without exponent; null for any other term.
 *
 * @param {Term | null} term
 */
export function number(term) {
  if (term?.type !== "literal" || !LEXICAL.get(term.datatype ?? "")?.test(term.value)) return null;
  const [, sign, whole = "", part = "", power = "0"] =
    /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(term.value) ?? [];
  const digits = whole + part;
  const point = whole.length + Number(power);
  const before =
    digits
      .slice(0, Math.max(point, 0))
      .padEnd(point, "0")
      .replace(/^0+(?=\d)/, "") || "0";
  const after = "0".repeat(Math.max(-point, 0)) + digits.slice(Math.max(point, 0));
  return (sign === "-" ? "-" : "") + before + (after ? `.${after}` : "");
}

/** The value of a boolean literal; null for any other term. @param {Term | null} term */
export function truth(term) {
  if (term?.type !== "literal" || term.datatype !== `${XSD}boolean`) return null;
  return { 1: true, true: true, 0: false, false: false }[/** @type {string} */ (term.value)] ?? null;
}

/** The terms without those of equal value to an earlier one, such as a number in another spelling. @param {Term[]} terms */
export function distinct(terms) {
  /** @type {Map<string, Term>} */
  const found = new Map();
  for (const term of terms) {
    const value = number(term)
      ?.replace(/(\.\d*?)0+$/, "$1")
      .replace(/\.$/, "");
    const known = truth(term);
    const same = value ?? (known === null ? serialised(term) : `boolean ${known}`);
    if (!found.has(same)) found.set(same, term);
  }
  return [...found.values()];
}
