/** The filter (sieve) of lines: by amount, year, status, hearsay and errata. */

import { inLanguage } from "../bilingual.js";
import { data } from "./data.js";
import { relationOf, statementsOfEdges, sumsOf } from "./graph.js";
import { markOf } from "./marks.js";

/**
 * The conditions that lines must meet; empty ones are always met. `least` is a currency and a sum ("EUR 1000"), `status`
 * an English label; `hearsay` and `errata` are "only" or "without".
 *
 * @typedef {Record<(typeof SIEVES)[number], string>} Sieve
 */

export const SIEVES = /** @type {const} */ (["least", "since", "until", "status", "hearsay", "errata"]);

/** @returns {Sieve} */
export const open = () => ({ least: "", since: "", until: "", status: "", hearsay: "", errata: "" });

/** @param {Sieve} sieve */
export const isOpen = (sieve) => SIEVES.every((name) => !sieve[name]);

/** Whether a property meets a condition. @param {string} how "only", "without" or empty @param {boolean} is */
const suits = (how, is) => !how || (how === "only") === is;

/** Whether an edge passes a filter. @param {Edge} edge @param {Sieve} sieve */
export function passes(edge, sieve) {
  const relation = edge.relation === null ? undefined : relationOf(edge.relation);
  const { least, since, until, status, hearsay, errata } = sieve;
  if (least) {
    const [currency, sum] = least.split(" ");
    if (!relation || !sumsOf(relation.thing).some((one) => one.currency === currency && one.value >= Number(sum)))
      return false;
  }
  if ((since || until) && !relation?.years.length) return false;
  if (since && relation && relation.years[1] < Number(since)) return false;
  if (until && relation && relation.years[0] > Number(until)) return false;
  if (status && inLanguage(relation?.status ?? "", "en") !== status) return false;
  if (!suits(hearsay, Boolean(relation?.hedge))) return false;
  return !errata || suits(errata, markOf(statementsOfEdges([edge])) !== "");
}

/** The options of the filter's fields in this data: sums by currency (in the current reading), years, statuses, and whether there is hearsay or an erratum. */
export function choices() {
  const sums = data.relations.flatMap((one) => sumsOf(one.thing).map((sum) => ({ ...sum, amounts: one.amounts })));
  sums.sort((a, b) => (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : b.value - a.value));
  return {
    sums: [...new Map(sums.map((one) => [`${one.currency} ${one.value}`, one])).entries()],
    years: [...new Set(data.relations.flatMap(({ years }) => years))].sort(),
    statuses: [
      ...new Map(data.relations.flatMap(({ status }) => (status ? [[inLanguage(status, "en"), status]] : []))),
    ],
    hearsay: data.relations.some(({ hedge }) => hedge),
    errata: data.errata.length > 0,
  };
}
