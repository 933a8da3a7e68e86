/** Event handlers of the page's controls: buttons, tabs and keys. */

import * as actions from "../actions.js";
import { writeAddress } from "../address.js";
import { showAsk } from "../ask/panel.js";
import { data } from "../data/data.js";
import { byId, press } from "../dom.js";
import { onArrival } from "../history.js";
import { isUnfolded, turn, unfoldPanel } from "../panel/panel.js";
import { showReader } from "../panel/reader.js";
import { look, lookAgain, movePhysics, zoom } from "../picture/look.js";
import { isDark, prefersDark, setTheme } from "../picture/scheme.js";
import { changed, state } from "../state.js";
import { speak } from "./language.js";
import { bindPointer, isAnythingSelected } from "./pointer.js";

/** @param {string} id @param {() => void} does */
const on = (id, does) => byId(id).addEventListener("click", does);

/** Call a function with the value of a button of a group when it is clicked. @param {string} id @param {(value: any) => void} does */
const onChoice = (id, does) =>
  byId(id).addEventListener("click", (/** @type {any} */ { target: { value } }) => value && does(value));

function bindTools() {
  on("closer", () => zoom(1.4));
  on("farther", () => zoom(1 / 1.4));
  on("whole", () => look());
  on("undo", actions.undo);
  on("physics", () => {
    const moving = byId("physics").getAttribute("aria-pressed") !== "true";
    byId("physics").setAttribute("aria-pressed", String(moving));
    movePhysics(moving);
  });
}

/** Whether the options are unfolded; only narrow pages fold them behind a button. */
const isOffered = () => byId("menu").getAttribute("aria-expanded") === "true";

/** @param {boolean} how */
const offer = (how) => byId("menu").setAttribute("aria-expanded", String(how));

/** Fold the options again, and focus their button. */
function withdraw() {
  offer(false);
  byId("menu").focus();
}

/** @param {string} theme */
function paintIn(theme) {
  setTheme(theme);
  changed();
}

export const showTheme = () => byId("theme").setAttribute("aria-pressed", String(isDark()));

function bindOptions() {
  on("menu", () => offer(!isOffered()));
  onChoice("modes", (mode) => {
    actions.showAs(mode);
    if (isOffered()) withdraw(); // they would cover the chosen mode
  });
  onChoice("readings", actions.read);
  onChoice("languages", (language) => {
    speak(language);
    changed();
  });
  for (const event of ["pointerdown", "focusin"]) {
    document.addEventListener(event, ({ target }) => {
      if (!byId("menu").contains(target) && !byId("options").contains(target)) offer(false);
    });
  }
  on("theme", () => paintIn(isDark() ? "light" : "dark"));
  prefersDark.addEventListener("change", () => paintIn(prefersDark.matches ? "dark" : "light"));
}

/** @param {string} tab */
function turnTo(tab) {
  turn(tab);
  if (tab === "text") showReader();
  showAsk();
  writeAddress();
}

function bindTabs() {
  on("fold", () => unfoldPanel(!isUnfolded()));
  onChoice("tabs", turnTo);
  byId("tabs").addEventListener("keydown", (/** @type {KeyboardEvent} */ { key }) => {
    const by = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    if (!by) return;
    const all = [...byId("tabs").children].filter((one) => !one.hidden);
    const next = all[(all.findIndex(({ value }) => value === state.tab) + by + all.length) % all.length];
    turnTo(next.value);
    next.focus();
  });
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const isWriting =
    event.target instanceof Element && event.target.matches("input:not([type=checkbox]), textarea, .sparql");
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key === "z" && !isWriting) {
    event.preventDefault();
    actions.undo();
  }
  if (isWriting || isCommand || event.altKey) return;
  if (event.key === "Escape" && isOffered()) withdraw();
  else if (event.key === "Escape" && isAnythingSelected()) actions.deselect();
  else if (event.key === "/") {
    event.preventDefault();
    byId("query").focus();
  }
}

export function bindControls() {
  bindPointer();
  bindTools();
  bindOptions();
  bindTabs();
  onArrival(actions.followAddress);
  addEventListener("resize", () => {
    if (state.mode === "picture") lookAgain();
  });
  document.addEventListener("keydown", onKey);
  byId("tab-text").hidden = !data.passages.length;
  byId("readings").hidden = data.readings.length < 2 && data.readings[0] === "stated";
  for (const one of byId("readings").children) one.disabled = !data.readings.includes(one.value);
  press("modes", state.mode);
}
