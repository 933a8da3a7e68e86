/** Binding of values to the parameters of a query: only as serialised terms, and only in their VALUES lines, as in kg/sparql/binding.py. */

import { distinct, serialised } from "./terms.js";

/** @typedef {Record<string, Term[]>} Values */

const MARKER = /^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;

/** The query with the VALUES line of each parameter filled in, or removed if it has no value. @param {string} text @param {Values} values */
export function bind(text, values) {
  return text.replaceAll(MARKER, (_, variable, name, lead) => {
    const terms = Object.hasOwn(values, name) ? distinct(values[name]) : [];
    return terms.length ? `VALUES ${variable} { ${terms.map(serialised).join(" ")} } ${lead ?? ""}`.trimEnd() : "";
  });
}
