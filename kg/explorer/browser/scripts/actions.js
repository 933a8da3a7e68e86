/** What a reader can do: each action changes state and picture, and lets the page show it. */

import { ofPassage, ofPath, ofPreset, ofThing, pushAddress, readAddress } from "./address.js";
import { isRelation, neighbours, thingsOf } from "./data/graph.js";
import { shortestPath } from "./data/paths.js";
import { announce, byId, press } from "./dom.js";
import { message } from "./messages/messages.js";
import { turn, unfoldPanel } from "./panel/panel.js";
import { pairOfRelation } from "./picture/lines.js";
import * as renderer from "./picture/renderer.js";
import * as view from "./picture/view-state.js";
import { changed, selectionName, state } from "./state.js";

/** @import { Pair } from "./state.js" */

/** @type {(() => void) | null} */
let unseen = null; // what the picture is to look at once it is seen again

/** Bring things into view, all or these: at once, or when the picture is seen again. @param {number[] | null} things */
export function look(things = null) {
  unseen = state.mode === "picture" ? null : () => renderer.look(things);
  if (!unseen) renderer.look(things);
}

function clear() {
  Object.assign(state, { selected: null, pair: null, passage: null, highlighted: null, unknown: null });
  view.highlight(null);
}

/** Show what is said of a thing, or of the pair of things that a line links, or what the page is. @param {number | null} thing @param {Pair | null} pair */
function showSelection(thing, pair = null) {
  clear();
  Object.assign(state, { selected: thing, pair });
  if (thing !== null) view.include(thing);
  if (thing !== null && isRelation(thing)) view.highlight(neighbours(thing, view.hiddenKinds()));
  if (pair) state.highlighted = [pair.from, pair.to];
  turn(thing === null && !pair ? "overview" : "details");
  changed();
  byId("details").scrollTop = 0;
  if (state.tab === "overview") return;
  unfoldPanel(true);
  announce(message("chosen") + selectionName());
  if (!byId("drawing").contains(document.activeElement)) byId("details").querySelector("h2").focus();
  if (thing !== null) look([thing, ...neighbours(thing, view.hiddenKinds()).filter(view.isShown)]);
}

/** @param {number} preset */
function showPreset(preset) {
  clear();
  view.open(preset);
  turn("overview");
  changed();
  look();
}

/** @param {number} from @param {number} to */
function showPath(from, to) {
  clear();
  state.path = { from, to };
  const things = shortestPath(from, to);
  state.highlighted = things.length ? things : null;
  view.highlight(things);
  turn("path");
  changed();
  unfoldPanel(true);
  if (things.length) look(things);
}

/** @param {number} passage */
function showPassage(passage) {
  const before = state.passage;
  clear();
  state.passage = passage;
  const things = thingsOf(passage).filter((thing) => !isRelation(thing));
  state.highlighted = view.highlight(things, passage);
  if (before === null) unfoldPanel(true);
  turn("text");
  changed();
  if (things.length) look(state.highlighted);
}

/** Select a thing. @param {number} thing */
export function select(thing) {
  pushAddress(ofThing(thing));
  showSelection(thing);
}

/** Select all edges between two things. @param {Pair} pair */
export const selectPair = (pair) => showSelection(null, pair);

/** Select nothing. */
export function deselect() {
  pushAddress("");
  showSelection(null);
}

/** @param {number} preset */
export function openPreset(preset) {
  pushAddress(ofPreset(preset));
  showPreset(preset);
}

/** @param {number} from @param {number} to */
export function findPath(from, to) {
  pushAddress(ofPath(from, to));
  showPath(from, to);
}

/** @param {number} passage */
export function readPassage(passage) {
  pushAddress(ofPassage(passage));
  showPassage(passage);
}

/** Show what the page's address names, and say so if it is not here. */
export function followAddress() {
  const {
    kind,
    places: [first, second],
    reading,
    unknown,
  } = readAddress(location.hash);
  state.reading = reading;
  press("readings", reading);
  if (unknown.length) {
    showSelection(null);
    state.unknown = { kind, names: unknown };
    unfoldPanel(true);
    changed();
    look();
  } else if (kind === "entity") showSelection(first);
  else if (kind === "path") showPath(first, second);
  else if (kind === "passage") showPassage(first);
  else if (kind === "view") showPreset(first);
  else showSelection(null);
}

/**
 * Change the picture, draw it, and bring a thing, what is beside it, and more into view; all if it is null.
 *
 * @param {() => void} how
 * @param {number | null} [thing]
 * @param {number[]} more
 */
function change(how, thing, more = []) {
  const active = /** @type {any} */ (document.activeElement);
  const focused = active?.dataset?.act ?? active?.value;
  how();
  changed();
  if (thing !== undefined) look(thing === null ? null : [thing, ...neighbours(thing), ...more]);
  /** @type {any[]} */
  const controls = [...document.querySelectorAll("#overview :is(button, input), #details button")];
  const again = controls.find(
    (one) => focused && one.offsetParent && (one.dataset.act === focused || one.value === focused),
  );
  if (again && document.activeElement === document.body) again.focus();
}

/** Show one thing with what is around it, of every kind. @param {number} thing */
export const focus = (thing) => change(() => announce(message("added")(view.focus(thing))), thing);

/** Show what is around a thing, too. @param {number} thing */
export const expand = (thing) => change(() => announce(message("added")(view.expand(thing))), thing);

/** What is selected, or an end of the line that is. */
const selectedEnd = () => state.selected ?? state.pair?.from;

/** Let relations stand for themselves; one alone is selected then. @param {number[]} relations */
export function unfold(relations) {
  const [first, ...others] = relations;
  change(() => view.unfold(relations), others.length ? selectedEnd() : undefined, relations);
  if (!others.length) select(first);
}

/** Let relations be lines again; the line of one alone is selected then. @param {number[]} relations */
export function fold(relations) {
  const [first, ...others] = relations;
  if (!others.length) clear();
  change(() => view.fold(relations), others.length ? selectedEnd() : undefined, relations);
  if (others.length) return;
  pushAddress("");
  showSelection(null, pairOfRelation(first));
}

export const unfoldAll = () => change(() => view.unfold(view.folded()), null);
export const foldAll = () => change(() => view.fold(view.unfolded()), null);

/** Keep a thing where it is, or let it go. @param {number} thing */
export const pin = (thing) => change(() => view.pin(thing));

/** Take a thing out of the picture. @param {number} thing */
export function hide(thing) {
  view.remove(thing);
  deselect();
  announce(message("hiddenNow"));
}

/** Show or hide a kind, or show one alone, or all. @param {number | null} kind @param {"show" | "hide" | "only" | "all"} how */
export const filter = (kind, how) => change(() => view.filter(kind, how));

export const undo = () => view.undo() && change(() => announce(message("undone")), null);

/** Show the graph as a picture or as a table. @param {string} mode */
export function showAs(mode) {
  state.mode = mode;
  byId("table").hidden = mode !== "table";
  byId("drawing").hidden = mode === "table";
  byId("tools").hidden = mode === "table";
  press("modes", mode);
  changed();
  if (mode === "picture" && unseen) unseen();
}

/** Read the article as stated or as corrected. @param {import("./data/payload.js").Reading} reading */
export function read(reading) {
  state.reading = reading;
  press("readings", reading);
  changed();
}
