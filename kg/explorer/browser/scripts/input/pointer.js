/** The pointer on the picture: a click or tap chooses, a second one expands; a finger hovers over nothing. */

import * as actions from "../actions.js";
import { byId } from "../dom.js";
import { hitAt } from "../picture/hits.js";
import { pairOf } from "../picture/lines.js";
import { unhover } from "../picture/look.js";
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

export function bindPointer() {
  const root = byId("drawing");
  network.on("click", (event) => {
    const { thing, line } = hit(event);
    if (thing !== undefined) actions.touch(thing);
    else if (line !== undefined) actions.selectPair(pairOf(line));
    else if (isAnythingSelected()) actions.deselect();
  });
  // A mouse's second click is told by the browser, however long the first one took to be drawn; of a finger's it says nothing.
  root.addEventListener("dblclick", (/** @type {MouseEvent} */ { clientX, clientY }) => {
    const { left, top } = root.getBoundingClientRect();
    if (!isTouch) expandAt({ x: clientX - left, y: clientY - top });
  });
  network.on("doubleClick", ({ pointer }) => isTouch && expandAt(pointer.DOM));
  for (const name of ["pointerdown", "pointermove"]) {
    addEventListener(
      name,
      (event) => {
        isTouch = /** @type {PointerEvent} */ (event).pointerType === "touch";
        if (isTouch && name === "pointerdown") unhover();
      },
      true,
    );
  }
  // Browsers say after a tap that a mouse had moved there; what it hovers over would stay so.
  root.addEventListener("mousemove", (/** @type {Event} */ event) => isTouch && event.stopPropagation(), true);
  root.addEventListener("mouseleave", unhover);
}
