/** The view of the reader: all or some things, the limits of zooming, and how the view is kept or restored. */

import { byId } from "../dom.js";
import { state } from "../state.js";
import { boundsOf } from "./camera.js";
import { corners } from "./grouping.js";
import { makePhysics } from "./physics.js";
import { camera, keep, network } from "./renderer.js";
import { drawnThings, pointOf } from "./view-state.js";

const FARTHEST = 3; // the picture can be zoomed out to this fraction (1/3) of the screen's height
const CLOSEST = 6; // the largest scale

const root = byId("drawing");

/** @type {[number[] | null, boolean]} */
let last = [null, true]; // the last view: at which things, and whether the picture was new,
let isMoved = false; // and whether the reader has moved the picture since
let held = network.getViewPosition(); // the position when it was last moved

/**
 * Bring all things into view, or only these.
 *
 * If they are too far apart, only the first is shown, unless they are highlighted or all are asked for. In a new picture
 * the move is not animated.
 *
 * @param {number[] | null} things
 */
export function look(things = null, isNew = false) {
  last = [things, isNew];
  isMoved = false;
  const drawn = new Set(drawnThings());
  const points = (things ?? [...drawn]).filter((thing) => drawn.has(thing)).map(pointOf);
  if (!points.length) return;
  const others = things && state.highlighted ? [...drawn].map(pointOf) : [];
  camera.look(things ? points : [...points, ...corners()], things && !others.length ? points[0] : null, isNew, others);
}

/** Repeat the last look, unless the reader has moved the picture since. */
export const lookAgain = () => isMoved || look(...last);

/** A scale limited to the range in which there is something to see. @param {number} scale */
function bounded(scale) {
  const points = drawnThings().map(pointOf);
  const [left, top, right, bottom] = boundsOf(points);
  const size = Math.max(right - left, bottom - top, 300);
  const least = Math.min(0.5, root.clientHeight / size / FARTHEST);
  return Math.max(least, Math.min(CLOSEST, scale));
}

/** Zoom by a factor. @param {number} factor */
export function zoom(factor) {
  isMoved = true;
  network.moveTo({ scale: bounded(network.getScale() * factor) });
}

/** Move the picture by pixels. @param {number} right @param {number} down */
export function shift(right, down) {
  const [{ x, y }, scale] = [network.getViewPosition(), network.getScale()];
  network.moveTo({ position: { x: x - right / scale, y: y - down / scale } });
}

network.on("zoom", () => {
  isMoved = true;
  const [scale, within] = [network.getScale(), bounded(network.getScale())];
  if (scale !== within) network.moveTo({ scale: within, position: held });
  held = network.getViewPosition();
});
network.on("dragEnd", ({ nodes: moved }) => {
  isMoved = isMoved || !moved.length;
  held = network.getViewPosition();
});

/** Switch the physics simulation on or off; the things keep their final positions. */
export const movePhysics = makePhysics(network, (still) => {
  keep(drawnThings());
  if (still && state.selected === null && !state.highlighted) look();
});
