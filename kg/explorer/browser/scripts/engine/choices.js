/** The choices for a parameter: its values in the answer to the question without values. */

import { bind } from "./binding.js";
import { isNamed } from "./terms.js";

/** @typedef {{ typed: string, label: [string, string], names: string[] }} Choice the text to type for it, its labels in English and Korean, and its names */

/** A question without values that selects only the values of one parameter, even if its answer has no column for it. @param {string} query @param {string} name */
function onlyColumn(query, name) {
  const where = query.slice(query.search(/^SELECT/m), query.lastIndexOf("}") + 1);
  const selected = where.replace(/^SELECT[^{]+WHERE/, `SELECT DISTINCT ?${name} WHERE`);
  return query.slice(0, query.search(/^SELECT/m)) + selected.replaceAll(`VALUES ?${name} { UNDEF } #+ `, "");
}

/** @param {Answers} answers @param {string} name @param {string} parameter @param {Reading} reading @returns {Choice[]} */
export function choices(answers, name, parameter, reading) {
  const names = answers.names(reading);
  const { parameters, text: query } = answers.question(name);
  const { type = "" } = parameters.find((one) => one.name === parameter) ?? {};
  const { rows } = answers.graph.select(reading, bind(onlyColumn(query, parameter), {}));
  const column = rows.flatMap(([term]) => term ?? []);
  if (type !== "entity") {
    const values = [...new Set(column.filter((term) => term.type === "literal").map(({ value }) => value))];
    return values.sort().map((value) => ({ typed: value, label: [value, value], names: [value] }));
  }
  const known = Map.groupBy(names.all, ({ thing }) => thing);
  return [...new Set(column.filter(isNamed).map(({ value }) => value))].map((iri) => {
    const own = [...(known.get(iri) ?? []).map(({ text }) => text), names.slug(iri)];
    return {
      typed: names.typed(iri),
      label: [names.of(iri, "en"), names.of(iri, "ko")],
      names: [...new Set(own)],
    };
  });
}
