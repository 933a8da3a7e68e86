/** Pointer control of the picture: a click or tap selects, a double one expands; touch has no hovering. */

import * as actions from "../actions.js";
import { byId } from "../dom.js";
import { hitAt } from "../picture/hits.js";
import { pairOf } from "../picture/lines.js";
import { shift } from "../picture/look.js";
import { network } from "../picture/renderer.js";
import { state } from "../state.js";

export const isAnythingSelected = () => state.selected !== null || Boolean(state.pair) || Boolean(state.highlighted);

let isTouch = false;

/** @param {{ pointer: { DOM: { x: number, y: number } } }} event */
const hit = ({ pointer }) => hitAt(pointer.DOM, isTouch);

/** @param {{ x: number, y: number }} point */
function expandAt(point) {
  const { thing } = hitAt(point, isTouch);
  if (thing !== undefined) actions.expand(thing, false);
}

/** Let two fingers also move the picture, which vis-network only zooms. @param {HTMLElement} root */
function bindFingers(root) {
  /** @type {Point | null} */
  let middle = null;
  root.addEventListener("touchmove", ({ touches: [one, other, third] }) => {
    const before = middle;
    middle = other && !third ? { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 } : null;
    if (before && middle) shift(middle.x - before.x, middle.y - before.y);
  });
  root.addEventListener("touchend", () => {
    middle = null;
  });
}

export function bindPointer() {
  const root = byId("drawing");
  bindFingers(root);
  network.on("click", (event) => {
    const { thing, line } = hit(event);
    if (thing !== undefined) actions.touch(thing);
    else if (line !== undefined) actions.selectPair(pairOf(line));
    else if (isAnythingSelected()) actions.deselect();
  });
  // The browser detects a mouse's double click even if drawing after the first one takes long; for touch, vis-network does it.
  root.addEventListener("dblclick", (/** @type {MouseEvent} */ { clientX, clientY }) => {
    const { left, top } = root.getBoundingClientRect();
    if (!isTouch) expandAt({ x: clientX - left, y: clientY - top });
  });
  network.on("doubleClick", ({ pointer }) => isTouch && expandAt(pointer.DOM));
  const note = (/** @type {PointerEvent} */ { pointerType }) => {
    isTouch = pointerType === "touch";
  };
  addEventListener("pointerdown", note, true);
}
