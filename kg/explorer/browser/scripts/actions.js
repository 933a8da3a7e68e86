/** What a reader can do: each action changes state and picture, and lets the page show it. */

import { follow, nextStep, stepBack } from "./address.js";
import { data } from "./data/data.js";
import { neighbours } from "./data/graph.js";
import { announce, byId, press } from "./dom.js";
import { message } from "./messages/messages.js";
import { showMode } from "./panel/mode.js";
import { turn, unfoldPanel } from "./panel/panel.js";
import * as changes from "./picture/changes.js";
import { pairOfRelation } from "./picture/lines.js";
import * as camera from "./picture/look.js";
import { isInSight } from "./picture/renderer.js";
import { folded, guestsNow, hiddenKinds, isShown, unfolded } from "./picture/view-state.js";
import {
  chooseAgain,
  chooseNothing,
  choosePair,
  choosePassage,
  choosePath,
  chooseStep,
  chooseThing,
} from "./selection.js";
import { changed, selectionName, state } from "./state.js";

/** @import { Pair } from "./state.js" */

/** @type {(() => void) | null} */
let unseen = null; // what the picture is to look at once it is seen again

/** Bring things into view, all or these: at once, or when the picture is seen again. @param {number[] | null} things @param {boolean} isNew whether the picture is */
export function look(things = null, isNew = false) {
  unseen = state.mode === "picture" ? null : () => camera.look(things, isNew);
  if (!unseen) camera.look(things, isNew);
}

/** Bring what is chosen into view, or all. */
function lookAtChoice() {
  const { selected, highlighted } = state;
  if (selected !== null) look([selected, ...neighbours(selected, hiddenKinds()).filter(isShown)]);
  else look(highlighted);
}

/** Show what was chosen: what is said of it, and where it is. @param {{ from?: number | null, moves?: boolean }} how */
function showChoice({ from = null, moves = true } = {}) {
  turn(state.tab);
  const isTold = state.tab !== "overview";
  state.stays = !moves;
  if (isTold && (state.passage === null || from === null)) unfoldPanel(true);
  changed();
  byId("details").scrollTop = 0;
  if (!isTold) return;
  if (state.tab === "details") {
    announce(message("chosen") + selectionName());
    if (!byId("drawing").contains(document.activeElement)) byId("details").querySelector("h2").focus();
  }
  if (moves) lookAtChoice();
}

/** Reach a thing from outside the picture: by search, link or table. @param {number} thing */
export function select(thing) {
  nextStep();
  chooseThing(thing);
  showChoice();
}

/** Click on a thing in the picture: the look stays. @param {number} thing */
export function touch(thing) {
  nextStep();
  chooseThing(thing);
  showChoice({ moves: false });
}

/** Pass a thing on a walk through the picture, which is no step. @param {number} thing */
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

/** Select nothing; where what came with the choice goes, the rest is looked at again. */
export function deselect() {
  const { length: guests } = guestsNow();
  nextStep();
  chooseNothing();
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

/** Tell a step of the tour; the first is the answer on which the page opens. @param {number} step */
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

/** Show what an address names, and say so if it is not here. @param {string} hash @param {boolean} whole */
export function followAddress(hash, whole = true) {
  state.unknown = null;
  const unknown = follow(hash, whole);
  if (unknown) Object.assign(state, { unknown, tab: "overview" });
  showChoice();
  if (unknown) unfoldPanel(true);
  if (state.tab === "overview") look(state.highlighted, !state.highlighted);
}

/**
 * Change the picture, draw it, and bring a thing, what is beside it, and more into view; all if it is null.
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

/** Show one thing with what is around it, of every kind. @param {number} thing */
export const focus = (thing) => change(() => announce(message("added")(changes.focus(thing))), thing);

/** Show what is around a thing, too. @param {number} thing @param {boolean} moves whether it is brought into view */
export const expand = (thing, moves = true) =>
  change(() => announce(message("added")(changes.expand(thing))), moves ? thing : undefined);

/** What is selected, or an end of the line that is. */
const selectedEnd = () => state.selected ?? state.pair?.from;

/** Let relations stand for themselves; one alone is selected then. @param {number[]} relations */
export function unfold(relations) {
  const [first, ...others] = relations;
  const how = () => {
    changes.unfold(relations);
    if (!others.length) chooseThing(first);
  };
  change(how, others.length ? selectedEnd() : undefined, relations);
  if (!others.length) showChoice();
}

/** Let relations be lines again; the line of one alone is selected then. @param {number[]} relations */
export function fold(relations) {
  const [first, ...others] = relations;
  const how = () => {
    if (!others.length) chooseNothing();
    changes.fold(relations);
  };
  change(how, others.length ? selectedEnd() : undefined, relations);
  if (others.length) return;
  const pair = pairOfRelation(first);
  if (pair) choosePair(pair.from, pair.to);
  showChoice();
}

export const unfoldAll = () => change(() => changes.unfold(folded()), null);
export const foldAll = () => change(() => changes.fold(unfolded()), null);

/** Keep a thing where it is, or let it go. @param {number} thing */
export const pin = (thing) => change(() => changes.pin(thing));

/** Take a thing out of the picture. @param {number} thing */
export function hide(thing) {
  nextStep();
  chooseNothing();
  changes.remove(thing);
  showChoice();
  announce(message("hiddenNow"));
}

/** Show or hide a kind, or show one alone, or all. @param {number | null} kind @param {"show" | "hide" | "only" | "all"} how */
export const filter = (kind, how) => change(() => changes.filter(kind, how));

/** Let only lines be seen that are as asked. @param {import("./data/sieve.js").Sieve} sieve */
export const sift = (sieve) => change(() => changes.sift(sieve));

/** Go back a step. */
export function undo() {
  stepBack();
  announce(message("undone"));
}

/** Show the graph as a picture or as a table. @param {string} mode */
export function showAs(mode) {
  showMode(mode);
  changed();
  if (mode === "picture" && unseen) unseen();
}

/** Read the article as stated or as corrected. @param {import("./data/payload.js").Reading} reading */
export function read(reading) {
  state.reading = reading;
  press("readings", reading);
  chooseAgain();
  changed();
}
