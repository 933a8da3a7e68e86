/** The path between two things: a form that asks for both, and the steps in words. */

import { findPath } from "../actions.js";
import { hopsOf, shortestPath } from "../data/paths.js";
import { button, byId, element } from "../dom.js";
import { makeSearchBox } from "../input/search-box.js";
import { message } from "../messages/messages.js";
import { nameOf, state } from "../state.js";
import { cards } from "./evidence.js";
import { turn } from "./panel.js";
import { reference } from "./reference.js";

/** @typedef {"from" | "to"} End */
/** @type {End[]} */
const ENDS = ["from", "to"];

/** Find the path if both ends are known. */
function find() {
  const { from, to } = state.path;
  if (from !== null && to !== null) findPath(from, to);
  else showPath();
}

/** @param {End} end */
function field(end) {
  const id = `path-${end}-found`;
  const list = element("ul", { id, role: "listbox", class: "found", "data-label": "found", hidden: true });
  const input = element("input", {
    id: `path-${end}`,
    type: "search",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-expanded": "false",
    "aria-controls": id,
    "aria-autocomplete": "list",
  });
  makeSearchBox(input, list, {
    keep: true,
    take(thing) {
      state.path[end] = thing;
      if (state.path.from !== null && state.path.to !== null) find();
    },
  });
  return element("div", { class: "field" }, element("label", { for: input.id, "data-message": end }), input, list);
}

const result = element("div", { "aria-live": "polite" });

/** Put the form into the page. */
export function makePathForm() {
  const swap = () => {
    state.path = { from: state.path.to, to: state.path.from };
    find();
  };
  byId("path").append(
    element("h2", { "data-message": "pathTitle" }),
    element("p", { class: "note", "data-message": "pathHelp" }),
    ...ENDS.map(field),
    button("", swap, { class: "tool", "data-message": "swap" }),
    result,
  );
}

/** @param {ReturnType<typeof hopsOf>[number]} hop @param {number} place */
const step = ({ from, to, statements }, place) =>
  element("li", {}, element("h3", {}, `${place + 1}. `, reference(from), " – ", reference(to)), ...cards(statements));

/** @param {number | null} from @param {number | null} to */
function steps(from, to) {
  if (from === null || to === null) return [];
  if (from === to) return [element("p", {}, message("sameEnds"))];
  const hops = hopsOf(shortestPath(from, to));
  const summary = hops.length ? message("steps")(hops.length) : message("noPath");
  return [element("p", { class: "note" }, summary), element("ol", { class: "steps" }, ...hops.map(step))];
}

export function showPath() {
  for (const end of ENDS) {
    const [input, thing] = [byId(`path-${end}`), state.path[end]];
    input.value = thing === null ? "" : nameOf(thing);
    input.placeholder = message("search");
  }
  result.replaceChildren(...steps(state.path.from, state.path.to));
}

/** Ask for a path that begins with a thing. @param {number} thing */
export function startPath(thing) {
  state.path = { from: thing, to: null };
  showPath();
  turn("path");
  byId("path-to").focus();
}
