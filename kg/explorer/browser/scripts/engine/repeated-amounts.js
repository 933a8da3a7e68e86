/** Single amounts that several rows of an answer repeat, as in kg/question/repeated_amounts.py. */

import { money } from "./amounts.js";
import { bind } from "./binding.js";
import { currencyIn, termsOf } from "./cells.js";
import { isNamed, keyOf, named, number } from "./terms.js";

/** The name of the thing with the amount, the amount as text, and the number of rows that show it. @typedef {{ name: string, amount: string, rows: number }} RepeatedAmount */

/**
 * The amounts that several rows of an answer repeat: those rows name the same thing, of which the amount is stated.
 *
 * @param {string} query
 * @param {string[]} columns
 * @param {(Term | null)[][]} rows
 * @param {Words} words
 * @param {(text: string) => Solutions} ask
 * @returns {RepeatedAmount[]}
 */
export function repeatedAmounts(query, columns, rows, { engineData, names, lang }, ask) {
  const { amounts } = engineData;
  const sums = [...termsOf(query, columns, amounts).entries()].filter(([, term]) => amounts.includes(term));
  /** @type {Map<string, { node: string, statement: string, value: Term, currency: string, rows: Set<number> }>} */
  const counted = new Map();
  for (const [at, row] of rows.entries()) {
    for (const [place, term] of sums) {
      const value = row[place];
      const currency = currencyIn(columns, row, term, amounts);
      if (!value) continue;
      for (const node of new Set(row.flatMap((one) => (one && isNamed(one) ? [one.value] : [])))) {
        const statement = JSON.stringify([node, term, keyOf(value)]);
        const key = `${statement} ${currency}`;
        const known = counted.get(key) ?? { node, statement, value, currency, rows: new Set() };
        known.rows.add(at); // a set: counted once if the total of the row is the same amount
        counted.set(key, known);
      }
    }
  }
  const repeated = [...counted.values()].filter((one) => one.rows.size > 1);
  if (!repeated.length) return [];
  const asked = ask(bind(engineData.queries.figures, { node: repeated.map(({ node }) => named(node)) })).rows;
  const keys = asked.map(([node, prop, value]) => [node?.value, names.local(prop?.value ?? ""), keyOf(value)]);
  const stated = new Set(keys.map((key) => JSON.stringify(key)));
  return repeated.flatMap(({ node, statement, value, currency, rows: { size: count } }) => {
    const sum = stated.has(statement) ? number(value) : null;
    if (sum === null) return [];
    return [{ name: names.of(node, lang), amount: money(sum, currency, lang, engineData), rows: count }];
  });
}
