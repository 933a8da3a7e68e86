/** Two countries side by side: sentences about each, under the same headings. */

import { addKey, listed, meant, namesIn, nextStep } from "../address.js";
import { data } from "../data/data.js";
import { byEdges, count, isRead, kindOf, neighbours, relationsAround, statementsFrom, things } from "../data/graph.js";
import { findThing, slugOf } from "../data/things.js";
import { byId, element, section, tool } from "../dom.js";
import { message } from "../messages/messages.js";
import { changed, nameOf, state } from "../state.js";
import { item, sentencesSaying } from "./evidence.js";
import { andMore } from "./more.js";
import { giveWay } from "./panel.js";
import { reference } from "./reference.js";

/** The headings; the class of a thing (`Kind.beside`) says under which it belongs. @type {("ranked" | "rated" | "paid" | "pursued")[]} */
const HEADINGS = ["ranked", "rated", "paid", "pursued"];
const FEW = 6;

/** @param {number} thing */
const besideAs = (thing) => data.kinds[kindOf(thing)].beside;

/** @param {number} thing */
const isCountry = (thing) => thing < count && besideAs(thing) === "others";

/** The countries, those with most edges first. */
const countries = things.filter(isCountry).sort(byEdges);

/** @param {number} one @param {number} other */
function open(one, other) {
  nextStep();
  state.beside = [one, other];
  giveWay();
  changed();
  byId("beside").querySelector("h1").focus();
}

function close() {
  nextStep();
  state.beside = null;
  changed();
  byId("details").querySelector(".beside button")?.focus();
}

/** The section of a country's details with buttons that compare it with the others. @param {number} thing */
export function comparisonSection(thing) {
  const others = countries.filter((one) => one !== thing);
  if (!isCountry(thing) || !others.length) return "";
  const all = others.map((one) => tool(nameOf(one), () => open(thing, one)));
  /** @param {Node[]} some */
  const tools = (some) => element("div", { class: "tools" }, ...some);
  const rest = andMore(all.splice(FEW), (more) => [tools(more)]);
  const made = section(message("besideOthers"), tools(all), rest);
  made.className = "beside";
  return made;
}

/** The sentences about a country under a heading, in the order of the text. @param {number} thing @param {string} heading */
function sentencesOf(thing, heading) {
  const own = [...relationsAround(thing), ...neighbours(thing)].filter((one) => besideAs(one) === heading);
  const said = sentencesSaying(new Set(own.flatMap(statementsFrom).filter(isRead)));
  return said.sort((a, b) => (a.passage ?? 0) - (b.passage ?? 0));
}

/** @param {number} thing @param {string} heading */
function cell(thing, heading) {
  const items = sentencesOf(thing, heading).map(item);
  if (!items.length) return element("td", {}, element("p", { class: "muted" }, message("notSaid")));
  /** @param {Node[]} some */
  const list = (some) => element("ul", {}, ...some);
  const rest = andMore(items.splice(FEW), (more) => [list(more)]);
  return element("td", {}, list(items), rest);
}

/** The head of a column: the country, and a menu of others to replace it. @param {number} side @param {[number, number]} both */
function head(side, both) {
  const options = countries
    .filter((one) => one !== both[1 - side])
    .map((one) => element("option", { value: String(one), selected: one === both[side] }, nameOf(one)));
  const choice = element(
    "select",
    {
      "aria-label": message("besideChoice")(nameOf(both[1 - side])),
      onchange: ({ target }) => {
        nextStep();
        state.beside = side ? [both[0], Number(target.value)] : [Number(target.value), both[1]];
        changed();
      },
    },
    ...options,
  );
  return element("th", { scope: "col" }, reference(both[side]), choice);
}

/** Show the comparison of the chosen countries, or hide it. */
export function showBeside() {
  const pane = byId("beside");
  const { beside } = state;
  pane.hidden = beside === null;
  if (!beside) return pane.replaceChildren();
  const rows = HEADINGS.map((name) => [
    element("tr", {}, element("th", { colspan: "2", scope: "colgroup" }, message(name))),
    element("tr", {}, ...beside.map((thing) => cell(thing, name))),
  ]);
  pane.replaceChildren(
    element(
      "div",
      { class: "bar" },
      element("h1", { tabindex: "-1" }, beside.map(nameOf).join(" · ")),
      tool("×", close, { class: "tool close", "aria-label": message("close") }),
    ),
    element(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": beside.map(nameOf).join(" · ") },
      element(
        "table",
        {},
        element("thead", {}, element("tr", {}, head(0, beside), head(1, beside))),
        ...rows.map((pair) => element("tbody", {}, ...pair)),
      ),
    ),
  );
}

/** @param {string} name */
function findCountry(name) {
  const thing = findThing(name);
  return thing !== undefined && isCountry(thing) ? thing : undefined;
}

addKey("beside", {
  write: () => (state.beside ? listed(state.beside.map(slugOf)) : ""),
  read(value) {
    state.beside = null;
    if (!value) return;
    const { places, unknown } = meant(namesIn(value), findCountry);
    if (unknown.length) return unknown;
    const [one, other, ...rest] = places;
    if (other === undefined || one === other || rest.length) return null;
    state.beside = [one, other];
  },
});
