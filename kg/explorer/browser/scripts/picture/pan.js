/**
 * Panning and zooming a picture of many things: the painted canvas is moved as a whole and is painted anew when it
 * comes to rest.
 *
 * vis-network would paint everything for each step, which takes half a second for 20,000 things.
 */

/** @import { Network } from "vis-network/standalone" */

const REST = 160; // milliseconds without a step, after which the picture is at rest

/**
 * @param {Network} network
 * @param {HTMLCanvasElement} canvas
 * @param {() => boolean} isHeavy whether painting each step of panning takes too long,
 * @param {() => boolean} isCrowd and each step of zooming, which also changes sizes and names
 * @param {() => void} rested
 */
export function bindPan(network, canvas, isHeavy, isCrowd, rested) {
  const { emitter } = /** @type {any} */ (network).body;
  let gliding = false;
  let frame = 0;
  let timer = 0;

  const now = () => ({ scale: network.getScale(), ...network.canvasToDOM({ x: 0, y: 0 }) });
  /** @type {ReturnType<typeof now> | null} */
  let painted = null; // the scale, and the position of the picture's origin, when it was painted

  function shift() {
    if (!painted) return;
    const here = now();
    const factor = here.scale / painted.scale;
    canvas.style.transform = `translate(${here.x - painted.x * factor}px, ${here.y - painted.y * factor}px) scale(${factor})`;
  }

  const hold = () => emitter.emit("_blockRedraw");
  const release = () => emitter.emit("_allowRedraw");

  /** @param {boolean} isSlow */
  function step(isSlow) {
    if (!painted || !(gliding || isSlow)) return;
    gliding = true;
    hold();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(shift);
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  }

  function rest() {
    if (!gliding) return;
    gliding = false;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    release();
    rested();
  }

  canvas.style.transformOrigin = "0 0";
  network.on("afterDrawing", () => {
    painted = now();
    canvas.style.transform = "";
  });
  // vis-network also repaints when a drag begins: block that until it is clear whether a thing is dragged, which does need it.
  canvas.parentElement?.addEventListener("pointerdown", () => isHeavy() && hold(), true);
  addEventListener("pointerup", () => gliding || release());
  addEventListener("pointercancel", () => gliding || release());
  network.on("dragStart", ({ nodes }) => nodes.length && release());
  network.on("dragging", ({ nodes }) => nodes.length || step(isHeavy()));
  network.on("dragEnd", rest);
  network.on("zoom", () => step(isCrowd()));
}
