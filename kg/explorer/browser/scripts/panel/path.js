/** The path between two things: a form for both ends, and the steps with their evidence. */

import { findPath } from "../actions.js";
import { hopsOf, shortestPaths } from "../data/paths.js";
import { byId, element, note, tool } from "../dom.js";
import { listedBox } from "../input/listbox.js";
import { SearchBox } from "../input/search-box.js";
import { message } from "../messages/messages.js";
import { changed, nameOf, state } from "../state.js";
import { cards } from "./evidence.js";
import { turn } from "./panel.js";
import { reference } from "./reference.js";

/** @import { Link } from "../data/paths.js" */

const WAYS = 12; // paths that are offered
const LINKS = 3; // links of a hop that its summary lists

/** @typedef {"from" | "to"} End */
/** @type {End[]} */
const ENDS = ["from", "to"];

/** Find the path if both ends are known. */
function find() {
  const { from, to } = state.path;
  if (from !== null && to !== null) findPath(from, to, { avoids: state.path.avoids });
  else showPath();
}

/** @param {End} end */
function field(end) {
  const { input, list } = listedBox(`path-${end}`, { "data-label": "found" });
  new SearchBox(input, list, {
    keep: true,
    take(thing) {
      state.path[end] = thing;
      if (state.path.from !== null && state.path.to !== null) find();
    },
  });
  return element("div", { class: "field" }, element("label", { for: input.id, "data-message": end }), input, list);
}

const result = element("div", { "aria-live": "polite" });

/** Add the form to the page. */
export function makePathForm() {
  const swap = () => {
    state.path = { ...state.path, from: state.path.to, to: state.path.from };
    find();
  };
  byId("path").append(
    element("h2", { "data-message": "pathTitle" }),
    element("p", { class: "note", "data-message": "pathHelp" }),
    ...ENDS.map(field),
    tool("", swap, { "data-message": "swap" }),
    result,
  );
}

/** A summary of what links the two ends of a hop. @param {Link[]} links */
function linked(links) {
  const said = links.map(({ said, both, third }) =>
    both && third !== null ? message("both")(said, both, nameOf(third)) : said,
  );
  return element("p", { class: "link" }, [...new Set(said)].slice(0, LINKS).join("; "));
}

/** @param {ReturnType<typeof hopsOf>[number]} hop @param {number} place */
const step = ({ from, to, links, statements }, place) =>
  element(
    "li",
    {},
    element("h3", {}, `${place + 1}. `, reference(from), " – ", reference(to)),
    linked(links),
    ...cards(statements),
  );

/** Buttons for all shortest paths, named by the things on the way; the current one is pressed. @param {number[][]} paths @param {boolean} isCut */
function ways(paths, isCut) {
  const { from, to, avoids, way } = state.path;
  if (paths.length < 2 || from === null || to === null) return "";
  const items = paths.slice(0, WAYS).map((path, place) => {
    const passed = hopsOf(path).slice(1);
    const name = passed.map((hop) => nameOf(hop.from)).join(" – ");
    const choose = () => findPath(from, to, { avoids, way: place });
    return tool(name, choose, { "aria-pressed": String(place === way), "data-act": `way-${place}` });
  });
  const more = paths.length - items.length;
  const label = message("asShort")(`${paths.length}${isCut ? "+" : ""}`);
  return element(
    "div",
    { class: "tools ways", role: "group", "aria-label": label },
    element("span", { class: "muted" }, label),
    ...items,
    more > 0 ? element("span", { class: "muted" }, message("andMore")(more)) : "",
  );
}

/** The checkbox for avoiding hubs. */
function avoidance() {
  const { from, to, avoids } = state.path;
  const box = element("input", {
    type: "checkbox",
    id: "avoids",
    checked: avoids,
    onchange: ({ target }) => from !== null && to !== null && findPath(from, to, { avoids: target.checked }),
  });
  return element("label", { class: "check" }, box, message("avoidHubs"));
}

/** @param {number | null} from @param {number | null} to */
function steps(from, to) {
  if (from === null || to === null) return [];
  if (from === to) return [element("p", {}, message("sameEnds"))];
  const { avoids, way } = state.path;
  const { paths, isCut } = shortestPaths(from, to, avoids);
  const hops = hopsOf(paths[Math.min(way, paths.length - 1)] ?? []);
  const summary = hops.length ? message("steps")(hops.length) : message("noPath");
  return [avoidance(), ways(paths, isCut), note(summary), element("ol", { class: "steps" }, ...hops.map(step))].filter(
    Boolean,
  );
}

export function showPath() {
  for (const end of ENDS) {
    const [input, thing] = [byId(`path-${end}`), state.path[end]];
    input.value = thing === null ? "" : nameOf(thing);
    input.placeholder = message("search");
  }
  result.replaceChildren(...steps(state.path.from, state.path.to));
}

/** Open the form for a path that begins with a thing. @param {number} thing */
export function startPath(thing) {
  state.path = { ...state.path, from: thing, to: null, way: 0 };
  turn("path");
  changed();
  byId("path-to").focus();
}
