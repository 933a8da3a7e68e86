/** Keyboard control of the picture: arrows walk from thing to thing, or pan it with Shift; Enter leads to the details. */

import { pass } from "../actions.js";
import { byId } from "../dom.js";
import { look, shift, zoom } from "../picture/look.js";
import { network } from "../picture/renderer.js";
import { places } from "../picture/view-state.js";
import { state } from "../state.js";

const STEP = 60; // pixels
const ASIDE = 2; // the weight of the sideways distance relative to the distance ahead
/** @type {Record<string, [number, number]>} */
const TURNS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
/** @type {Record<string, () => void>} */
const KEYS = {
  "+": () => zoom(1.4),
  "=": () => zoom(1.4),
  "-": () => zoom(1 / 1.4),
  0: () => look(),
  Enter: () => state.selected !== null && byId("details").querySelector("h2")?.focus(),
};

/** The nearest thing in a direction, from the selected thing or else from the middle of the view. @param {[number, number]} direction */
function nearest([right, down]) {
  const from = places().get(state.selected ?? -1) ?? network.getViewPosition();
  const far = [...places()].flatMap(([thing, { x, y }]) => {
    const ahead = (x - from.x) * right + (y - from.y) * down;
    const aside = Math.abs((x - from.x) * down) + Math.abs((y - from.y) * right);
    return thing !== state.selected && ahead > 0 && aside < 2 * ahead ? [{ thing, far: ahead + ASIDE * aside }] : [];
  });
  return far.sort((a, b) => a.far - b.far)[0]?.thing;
}

export function bindKeyboard() {
  const root = byId("drawing");
  root.tabIndex = 0;
  root.querySelector(".vis-network").tabIndex = -1; // only one tab stop, which has a label
  root.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = TURNS[event.key];
    if (!direction && !Object.hasOwn(KEYS, event.key)) return;
    event.preventDefault();
    if (!direction) KEYS[event.key]();
    else if (event.shiftKey) shift(-STEP * direction[0], -STEP * direction[1]);
    else {
      const thing = nearest(direction);
      if (thing !== undefined) pass(thing);
    }
  });
}
