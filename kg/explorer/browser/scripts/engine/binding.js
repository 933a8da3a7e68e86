/** Values enter a query only as serialised terms, and only in lines made for them, as in kg/sparql/binding.py. */

import { distinct, serialised } from "./terms.js";

/** @import { Term } from "./terms.js" */
/** @typedef {Record<string, Term[]>} Values */

const MARKER = /^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;

/** The text with each parameter's VALUES line filled, or emptied. @param {string} text @param {Values} values */
export function bind(text, values) {
  return text.replaceAll(MARKER, (_, variable, name, lead) => {
    const terms = Object.hasOwn(values, name) ? distinct(values[name]) : [];
    return terms.length ? `VALUES ${variable} { ${terms.map(serialised).join(" ")} } ${lead ?? ""}`.trimEnd() : "";
  });
}
