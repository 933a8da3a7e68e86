/** The card of a thing, at the top of its details: three sentences on what the article says about it, and its figures. */

import { select } from "../actions.js";
import { data } from "../data/data.js";
import {
  byEdges,
  edgesOf,
  isConcept,
  lookOf,
  neighbours,
  relationOf,
  relationsAround,
  statementsOf,
} from "../data/graph.js";
import { button, element } from "../dom.js";
import { message } from "../messages/messages.js";
import { inReading } from "../state.js";
import { sentencesOf, sentencesSaying, worded } from "./evidence.js";
import { andMore } from "./more.js";
import { phrase } from "./neighbours.js";
import { reference } from "./reference.js";

const SENTENCES = 3;
const FACTS = 5;
const NEAR = 12; // names
const PRINTED = / ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g; // a figure as printed, which the evidence quotes anyway
const LONG = 150; // letters; longer sentences get a lower weight

/** The weight of a sentence for a thing: higher if it is about the thing itself, has figures, is short, and is in the body text. @param {Sentence} sentence @param {number} thing */
function weight({ text, statements, passage }, thing) {
  const heads = new Set(edgesOf(thing).flatMap(({ from, relation }) => (from === thing ? (relation ?? []) : [])));
  const subjects = statements.map((s) => data.statements[s].subject);
  const name = [data.things[thing].label].flat()[0];
  const isRunning = passage !== null && data.passages[passage].kind === "body";
  return (
    (text.includes(name) ? 4 : 0) +
    (text.startsWith(name) ? 2 : 0) -
    (text.startsWith(`${name} (`) ? 1 : 0) +
    (subjects.includes(thing) ? 3 : 0) +
    (subjects.some((subject) => heads.has(subject)) ? 2 : 0) +
    (/\d/.test(text) ? 2 : 0) +
    (isRunning ? 1 : -3) -
    (text.length > LONG ? 3 : 0)
  );
}

/** The corresponding sentence in the current language: that of the same passage which shares most statements; none if none does. @param {Sentence} one @param {Set<number>} own */
function saidHere({ passage, statements }, own) {
  /** @param {Sentence} other */
  const shared = (other) => other.statements.filter((s) => own.has(s) && statements.includes(s)).length;
  const [best] = sentencesOf(/** @type {number} */ (passage)).sort((a, b) => shared(b) - shared(a));
  return best && shared(best) ? [best] : [];
}

/** The sentences of most weight without repetition, in the order of the text; chosen in English, so that both languages show the same. @param {number} thing */
export function tellingOf(thing) {
  const own = statementsOf(thing);
  const all = sentencesSaying(own, "en").filter(({ passage }) => passage !== null);
  const sorted = all.sort((a, b) => weight(b, thing) - weight(a, thing));
  /** @type {Sentence[]} */
  const some = [];
  /** Whether two sentences share a statement. @param {Sentence} one @param {Sentence} other */
  const repeats = (one, other) => one.statements.some((s) => other.statements.includes(s));
  for (const one of sorted) if (some.length < SENTENCES && !some.some((other) => repeats(one, other))) some.push(one);
  const here = some.sort((a, b) => Number(a.passage) - Number(b.passage)).flatMap((one) => saidHere(one, own));
  return [...new Set(here)];
}

/** @param {Sentence} sentence */
const told = (sentence) =>
  element("p", { class: "told-first" }, ...worded({ ...sentence, text: sentence.text.replace(PRINTED, "") }));

/** The relations around a thing that state a figure, sums of money first. @param {number} thing */
function factsOf(thing) {
  /** @param {number} relation */
  const caption = (relation) => inReading(relationOf(relation)?.captions ?? [""]).replace(/\n\(.*\)/s, ""); // without the years, which are no figures here
  /** @param {number} relation */
  const order = (relation) => (relationOf(relation)?.sums.length ? 0 : 1);
  return relationsAround(thing)
    .filter((relation) => /\d/.test(caption(relation)))
    .sort((a, b) => order(a) - order(b));
}

/** @param {number} thing */
function facts(thing) {
  const items = factsOf(thing)
    .slice(0, FACTS)
    .map((relation) => {
      const others = neighbours(relation).filter(
        (end) => end !== thing && !isConcept(end) && lookOf(end).rank === "actor",
      );
      const figure = button(phrase(relation), () => select(relation), { class: "plain", dir: "auto" });
      return element("li", {}, figure, ...others.slice(0, 2).map(reference));
    });
  return items.length ? element("ul", { class: "facts", "aria-label": message("figures") }, ...items) : "";
}

/** The section with the neighbours of a thing, actors first. @param {number} thing */
export function nearOf(thing) {
  const order = ["actor", "named", "relation", "concept"];
  /** @param {number} one */
  const rank = (one) => order.indexOf(lookOf(one).rank);
  const all = neighbours(thing).sort((a, b) => rank(a) - rank(b) || byEdges(a, b));
  if (!all.length) return "";
  const more = all.length > NEAR + 1 ? all.splice(NEAR) : [];
  return element(
    "section",
    { class: "near" },
    element("h3", {}, `${message("linked")} (${all.length + more.length})`),
    element("div", {}, ...all.map(reference), andMore(more.map(reference))),
  );
}

/** The content of the card. @param {number} thing */
export const cardOf = (thing) => [...tellingOf(thing).map(told), facts(thing)];
