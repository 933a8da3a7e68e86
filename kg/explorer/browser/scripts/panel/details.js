/** The details of the selected thing or line: actions, and everything that the article says about it. */

import { deselect, expand, filter, focus, fold, hide, pin, unfold } from "../actions.js";
import { data } from "../data/data.js";
import {
  isRead,
  isRelation,
  lookOf,
  relationsAround,
  statementsFrom,
  statementsOf,
  statementsOfEdges,
} from "../data/graph.js";
import { markOf } from "../data/marks.js";
import { byId, element, foldable, section, superscript, tool } from "../dom.js";
import { message, plainMessage } from "../messages/messages.js";
import { folded, isPinned, isShown, keptAway, missing } from "../picture/view-state.js";
import { icon } from "../shapes.js";
import { selectionName, state, text } from "../state.js";
import { cardOf, nearOf } from "./card.js";
import { comparisonSection } from "./comparison.js";
import { cards, objectOf } from "./evidence.js";
import { neighbourSection } from "./neighbours.js";
import { startPath } from "./path.js";
import { reference } from "./reference.js";

/** @param {string} name @param {() => void} does */
const act = (name, does, attributes = {}) => tool(plainMessage(name), does, { "data-act": name, ...attributes });

/** @param {...Child} children */
const tools = (...children) =>
  element("div", { class: "tools", role: "group", "aria-label": message("actions") }, ...children);

/** @param {number} thing */
function actions(thing) {
  const shown = isShown(thing);
  const relations = isRelation(thing) ? [] : folded(thing);
  const unfolded = isRelation(thing) ? [] : relationsAround(thing).filter(isShown);
  return tools(
    act("focus", () => focus(thing)),
    missing(thing).total ? act("expand", () => expand(thing)) : "",
    isRelation(thing) && shown ? act("fold", () => fold([thing])) : "",
    isRelation(thing) && !shown ? act("unfold", () => unfold([thing])) : "",
    relations.length ? act("unfoldAround", () => unfold(relations)) : "",
    unfolded.length ? act("foldAround", () => fold(unfolded)) : "",
    act("pathFrom", () => startPath(thing)),
    shown ? act("pin", () => pin(thing), { "aria-pressed": String(isPinned(thing)) }) : "",
    shown ? act("hide", () => hide(thing)) : "",
    act("release", deselect),
  );
}

/** A note if kinds that the reader has hidden include neighbours of a thing, with a button that shows all. @param {number} thing */
function leftOut(thing) {
  const { count, kinds } = keptAway(thing);
  const names = kinds.map((kind) => text(data.kinds[kind].label));
  const all = act("all", () => filter(null, "all"));
  return count ? element("p", { class: "note", id: "leftOut" }, message("leftOut")(count, names), " ", all) : "";
}

/** A statement as property and value, with its mark and corrections. @param {number} statement */
function row(statement) {
  const { predicate, object, errata, corrected } = data.statements[statement];
  const value =
    typeof object === "number"
      ? reference(object)
      : element("span", { dir: "auto", lang: object.lang || false }, objectOf(statement));
  return [
    element("dt", {}, text(data.predicates[predicate])),
    element(
      "dd",
      { class: errata.length ? "doubtful" : "" },
      value,
      superscript(markOf([statement])),
      corrected.length
        ? element("span", { class: "corrected" }, `${message("corrected")}${corrected.map(text).join(", ")}`)
        : "",
    ),
  ];
}

/** The statements from a thing, one by one, in a folded section. @param {number} thing */
function rows(thing) {
  const items = statementsFrom(thing).filter(isRead).flatMap(row);
  return items.length ? foldable(message("asData"), { class: "rows" }, element("dl", {}, ...items)) : "";
}

/** The broader, narrower or related concepts of a thing. @param {number} thing @param {"broader" | "narrower" | "related"} how */
function meant(thing, how) {
  const others = data.things[thing][how].flatMap((other, n) => [
    n && how === "broader" ? " › " : " ",
    reference(other),
  ]);
  return others.length ? element("p", { class: "names", "data-how": how }, muted(message(how)), ...others) : "";
}

/** @param {string} words */
const muted = (words) => element("span", { class: "muted" }, words);

/** The section for those who work with the data: identifiers, links by property, and statements. @param {number} thing */
function dataOf(thing) {
  const { name, same } = data.things[thing];
  return foldable(
    message("data"),
    { class: "data", open: isDataOpen, ontoggle: (event) => (isDataOpen = event.target.open) },
    element("p", { class: "names" }, muted(`${message("identifier")} `), element("code", {}, name)),
    same.length
      ? element("p", { class: "names" }, muted(`${message("elsewhere")} `), element("code", {}, same.join(" ")))
      : "",
    neighbourSection(thing),
    rows(thing),
  );
}

let isDataOpen = false; // kept when another thing is selected

/** @param {number} thing */
function thingDetails(thing) {
  const { label, names } = data.things[thing];
  const kind = lookOf(thing);
  const others = [
    ...new Set([
      ...[label].flat().filter((one) => one !== text(label)),
      ...names.filter((one) => !one.includes("://")),
    ]),
  ].join(" · ");
  const said = cards(statementsOf(thing));
  return [
    element("h2", { dir: "auto", tabindex: "-1" }, text(label)),
    element(
      "p",
      { class: "kind" },
      icon(kind),
      text(kind.label),
      others ? element("span", { class: "names muted", dir: "auto" }, others) : "",
    ),
    ...cardOf(thing),
    meant(thing, "broader"),
    meant(thing, "narrower"),
    meant(thing, "related"),
    actions(thing),
    comparisonSection(thing),
    leftOut(thing),
    nearOf(thing),
    section(`${message("said")} (${said.length})`, ...said),
    dataOf(thing),
  ];
}

/** The details of a line between two things: the statements that it stands for. @param {Pair} pair */
function pairDetails({ from, to, edges }) {
  const relations = [...new Set(edges.flatMap(({ relation }) => relation ?? []))];
  const unfolded = relations.every(isShown);
  const toggle = unfolded ? act("fold", () => fold(relations)) : act("unfold", () => unfold(relations));
  return [
    element("h2", { tabindex: "-1" }, selectionName()),
    element("p", {}, reference(from), " ", reference(to)),
    tools(relations.length ? toggle : "", act("release", deselect)),
    section(message("said"), ...cards(statementsOfEdges(edges))),
  ];
}

export function showDetails() {
  const { pair, selected } = state;
  const nothing = [element("h2", { tabindex: "-1" }, message("details")), element("p", {}, message("noneChosen"))];
  const content = pair ? pairDetails(pair) : selected !== null ? thingDetails(selected) : nothing;
  byId("details").replaceChildren(...content.filter(Boolean));
}
