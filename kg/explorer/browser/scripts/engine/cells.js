/** The cells of tables as text for readers, as in kg/tables/cells.py. */

import { aggregated, money, plain } from "./amounts.js";
import { isNamed, number, serialised, truth } from "./terms.js";

/** @typedef {{ engineData: EngineData, names: Names, lang: Language }} Words */

/** The property and column with the currency of the sums of money in the same row. */
export const CURRENCY = "currency";
const YES = { en: ["no", "yes"], ko: ["아니요", "예"] };

/** A term as text; `name` is that of its column or property, `currency` the code of the row's currency. @param {Term | null} term @param {Words} words @param {string} [name] @param {string} [currency] */
export function shown(term, { engineData, names, lang }, name = "", currency = "") {
  if (!term) return "";
  if (isNamed(term)) return names.of(term.value, lang);
  if (term.type !== "literal") return serialised(term);
  const value = engineData.counts.includes(name) ? number(term) : null;
  if (value !== null) return currency ? money(value, currency, lang, engineData) : plain(value);
  const known = truth(term);
  return known === null ? term.value : YES[lang][Number(known)];
}

/** The vocabulary term of each column: of an aggregate its variable, of a name such as "totalAmount" the amount's. @param {string} query @param {string[]} columns @param {string[]} amounts */
export function termsOf(query, columns, amounts) {
  const added = aggregated(query);
  /** @param {string} name */
  const amount = (name) => amounts.find((term) => name.endsWith(term[0].toUpperCase() + term.slice(1)));
  return columns.map((column) => added.get(column) ?? column).map((name) => amount(name) ?? name);
}

/** The currency of the amount of a term in a row; an empty string if there is none. @param {string[]} columns @param {(Term | null)[]} row @param {string} term @param {string[]} amounts */
export const currencyIn = (columns, row, term, amounts) =>
  (amounts.includes(term) && row[columns.indexOf(CURRENCY)]?.value) || "";

/** The columns with texts in another language, if there also is a column in the given one. @param {(Term | null)[][]} rows @param {number} count @param {Language} lang */
function translated(rows, count, lang) {
  const said = Array.from({ length: count }, (_, place) => {
    const literals = rows.map((row) => row[place]).filter((term) => term?.type === "literal");
    const [own = "", ...others] = new Set(literals.map((term) => term?.["xml:lang"] ?? ""));
    return others.length ? "" : own;
  });
  return said.includes(lang) ? said.flatMap((own, place) => (own && own !== lang ? [place] : [])) : [];
}

/**
 * The indexes of the columns that are shown, and the cells of each row.
 *
 * Left out are empty columns, a currency that is written with its amounts, columns in another language, and the first
 * column if all rows are properties of the same thing, which is then the `subject`.
 *
 * @param {string} query
 * @param {string[]} columns
 * @param {(Term | null)[][]} rows
 * @param {Words} words
 */
export function grid(query, columns, rows, words) {
  const { amounts } = words.engineData;
  const terms = termsOf(query, columns, amounts);
  const money = columns.indexOf(CURRENCY);
  const about = columns.indexOf("property");
  const sums = terms.flatMap((name, place) => (amounts.includes(name) ? [place] : []));
  const folded =
    money >= 0 &&
    rows.every((row) => !row[money] || (row[money].type === "literal" && sums.some((i) => number(row[i]) !== null)));
  const first = new Set(rows.map((row) => row[0] && serialised(row[0])));
  const alone = rows.length > 1 && about > 0 && first.size === 1;
  const left = new Set([
    ...translated(rows, columns.length, words.lang),
    ...(folded ? [money] : []),
    ...(alone ? [0] : []),
  ]);
  const cells = rows.map((row) => {
    const of = about >= 0 ? words.names.local(row[about]?.value ?? "") : "";
    return row.map((term, place) => {
      const name = terms[place].toLowerCase().endsWith("value") ? of : terms[place];
      return left.has(place) ? "" : shown(term, words, name, folded ? currencyIn(columns, row, name, amounts) : "");
    });
  });
  const kept = columns.flatMap((_, i) => (!left.has(i) && (!rows.length || cells.some((row) => row[i])) ? [i] : []));
  return { kept, cells: cells.map((row) => kept.map((i) => row[i])), subject: alone ? shown(rows[0][0], words) : "" };
}
