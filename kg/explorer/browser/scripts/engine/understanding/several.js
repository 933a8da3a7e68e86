/** Sentences with several questions, which are split to be answered one at a time, as in kg/ask/several.py. */

/** @import { Mentions } from "./mentions.js" */

/**
 * The first question, and the rest if it asks about another thing (else empty).
 *
 * @param {string} written @param {Mentions} mentions @param {UnderstandingData["patterns"]} patterns
 * @returns {[string, string]}
 */
export function firstAndRest(written, mentions, patterns) {
  const things = (/** @type {string} */ text) =>
    mentions.named(text).flatMap(({ proper, things: meant }) => (proper ? meant : []));
  const asks = new RegExp(patterns.asks, "i");
  for (const { 0: between, index } of written.matchAll(new RegExp(patterns.next, "gi"))) {
    const [first, rest] = [written.slice(0, index), written.slice(index + between.length)];
    const isAsked = asks.test(first) || /[?？]$/.test(first);
    if (isAsked && things(rest).some((thing) => !things(first).includes(thing))) return [first, rest];
  }
  return [written, ""];
}
