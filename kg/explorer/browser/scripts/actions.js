/** The actions of the reader: each changes the state and the picture, and renders the page. */

import { follow, nextStep } from "./address.js";
import { light } from "./ask/picture.js";
import { data } from "./data/data.js";
import { neighbours } from "./data/graph.js";
import { announce, byId, press } from "./dom.js";
import { returnBy } from "./history.js";
import { message } from "./messages/messages.js";
import { showMode } from "./panel/mode.js";
import { turn, unfoldPanel } from "./panel/panel.js";
import * as changes from "./picture/changes.js";
import { highlighted } from "./picture/highlight.js";
import { pairOfRelation } from "./picture/lines.js";
import * as camera from "./picture/look.js";
import { isInSight } from "./picture/renderer.js";
import { folded, guestsNow, unfolded } from "./picture/view-state.js";
import {
  chooseAgain,
  chooseNothing,
  choosePair,
  choosePassage,
  choosePath,
  chooseStep,
  chooseThing,
  firstTab,
} from "./selection.js";
import { changed, selectionName, state } from "./state.js";

/** @type {(() => void) | null} */
let unseen = null; // the pending look, for when the picture is displayed again

/** Bring all or these things into view: now, or when the picture is displayed again. @param {number[] | null} things @param {boolean} isNew whether the picture is new */
export function look(things = null, isNew = false) {
  unseen = state.mode === "picture" ? null : () => camera.look(things, isNew);
  if (!unseen) camera.look(things, isNew);
}

/** Show the selection in the panel and, if `moves`, bring it into view; `from` is the passage that was open before. @param {{ from?: number | null, moves?: boolean }} how */
function showChoice({ from = null, moves = true } = {}) {
  turn(state.tab);
  const isTold = !["overview", "ask"].includes(state.tab);
  state.stays = !moves;
  if (isTold && (state.passage === null || from === null)) unfoldPanel(true);
  changed();
  byId("details").scrollTop = 0;
  if (!isTold) return;
  if (state.tab === "details") {
    announce(message("chosen") + selectionName());
    if (!byId("drawing").contains(document.activeElement)) byId("details").querySelector("h2").focus();
  }
  const lit = highlighted(); // a selected thing with all that its lines lead to
  if (moves) look(lit && [...lit]);
}

/** Select a thing from outside the picture: by search, link or table. @param {number} thing */
export function select(thing) {
  nextStep();
  chooseThing(thing);
  showChoice();
}

/** Select a thing that was clicked in the picture; the view stays. @param {number} thing */
export function touch(thing) {
  nextStep();
  chooseThing(thing);
  showChoice({ moves: false });
}

/** Pass a thing while walking through the picture, which is no step of the history. @param {number} thing */
export function pass(thing) {
  chooseThing(thing, true);
  showChoice({ moves: !isInSight(thing) });
}

/** Select all edges between two things. @param {Pair} pair */
export function selectPair({ from, to }) {
  nextStep();
  choosePair(from, to);
  showChoice({ moves: false });
}

/** Select nothing; if guests disappear with that, bring the rest into view. */
export function deselect() {
  const { length: guests } = guestsNow();
  nextStep();
  chooseNothing();
  state.tab = firstTab();
  if (state.tab === "ask") light();
  showChoice();
  if (guests) look();
}

/** @param {number} preset */
export function openPreset(preset) {
  nextStep();
  chooseNothing();
  if (state.mode === "types") showMode("picture");
  state.arrangement = "";
  changes.open(preset);
  showChoice();
  look(null, true);
}

/** Show a step of the tour; step 0 is the answer with which the page opens. @param {number} step */
export function showStep(step) {
  if (step < 0 || step >= data.steps.length) return;
  nextStep();
  chooseStep(step);
  showChoice();
  byId("overview").scrollTop = 0;
  if (step && data.steps[step].sentences[0].points.length) unfoldPanel(true);
  announce(byId("headline").textContent);
  look(state.highlighted);
}

export const leaveTour = () => showStep(0);

/** @param {number} from @param {number} to @param {{ avoids?: boolean, way?: number }} [how] */
export function findPath(from, to, how = {}) {
  nextStep();
  choosePath(from, to, how);
  showChoice();
}

/** @param {number} passage */
export function readPassage(passage) {
  const from = state.passage;
  nextStep();
  choosePassage(passage);
  showChoice({ from });
}

/** Restore the page from an address, with a message about unknown names. @param {string} hash @param {boolean} whole */
export function followAddress(hash, whole = true) {
  state.unknown = null;
  const unknown = follow(hash, whole);
  if (unknown) Object.assign(state, { unknown, tab: "overview" });
  showChoice();
  if (unknown) unfoldPanel(true);
  if (state.tab === "overview") look(state.highlighted, !state.highlighted);
}

/**
 * Change and draw the picture. Then bring a thing with its neighbours and `more` into view; all if `thing` is null,
 * and nothing if it is undefined.
 *
 * @param {() => void} how
 * @param {number | null} [thing]
 * @param {number[]} more
 */
function change(how, thing, more = []) {
  nextStep();
  how();
  chooseAgain();
  state.stays = thing === undefined;
  changed();
  if (thing !== undefined) look(thing === null ? null : [thing, ...neighbours(thing), ...more]);
}

/** Show one thing with its neighbours of every kind. @param {number} thing */
export const focus = (thing) => change(() => announce(message("added")(changes.focus(thing))), thing);

/** Add the neighbours of a thing. @param {number} thing @param {boolean} moves whether they are brought into view */
export const expand = (thing, moves = true) =>
  change(() => announce(message("added")(changes.expand(thing))), moves ? thing : undefined);

/** The selected thing, or one end of the selected line. */
const selectedEnd = () => state.selected ?? state.pair?.from;

/** Show relations as things; if it is only one, it is selected. @param {number[]} relations */
export function unfold(relations) {
  const [first, ...others] = relations;
  const how = () => {
    changes.unfold(relations);
    if (!others.length) chooseThing(first);
  };
  change(how, others.length ? selectedEnd() : undefined, relations);
  if (!others.length) showChoice();
}

/** Show relations as lines again; if it is only one, its line is selected. @param {number[]} relations */
export function fold(relations) {
  const [first, ...others] = relations;
  const how = () => {
    if (!others.length) chooseNothing();
    relations.forEach(changes.remove);
  };
  change(how, others.length ? selectedEnd() : undefined, relations);
  if (others.length) return;
  const pair = pairOfRelation(first);
  if (pair) choosePair(pair.from, pair.to);
  showChoice();
}

export const unfoldAll = () => change(() => changes.unfold(folded()), null);
export const foldAll = () => change(() => unfolded().forEach(changes.remove), null);

/** Pin or unpin a thing. @param {number} thing */
export const pin = (thing) => change(() => changes.pin(thing));

/** Remove a thing from the picture. @param {number} thing */
export function hide(thing) {
  nextStep();
  chooseNothing();
  changes.remove(thing);
  showChoice();
  announce(message("hiddenNow"));
}

/** Show or hide a kind, show only that kind, or show all kinds (null). @param {number | null} kind @param {"show" | "hide" | "only" | "all"} how */
export const filter = (kind, how) => change(() => changes.filter(kind, how));

/** Draw only the lines that pass a filter. @param {import("./data/sieve.js").Sieve} sieve */
export const sift = (sieve) => change(() => changes.sift(sieve));

/** Go back a step. */
export function undo() {
  returnBy();
  announce(message("undone"));
}

/** Show the graph in a mode: picture, table or types. @param {string} mode */
export function showAs(mode) {
  showMode(mode);
  changed();
  if (mode === "picture" && unseen) unseen();
}

/** Switch to a reading of the article: as stated or as corrected. @param {Reading} reading */
export function read(reading) {
  state.reading = reading;
  press("readings", reading);
  chooseAgain();
  changed();
}
