/** What is wrong is told by shape, too, not by colour alone: a sign within each doubtful thing, another if that is grave. */

import { isGraveThing, markOfThing } from "../data/marks.js";

/** @import { Colours } from "./theme.js" */

const LEAST = 5; // pixels of radius; in less no sign could be read
/** The height of a sign's letters in the radius of its thing. */
export const SIZE = 1.35;

/** The sign of what is recorded as wrong of a thing, or nothing. @param {number} thing */
export const signOf = (thing) => (markOfThing(thing).includes("†") ? (isGraveThing(thing) ? "!" : "†") : "");

/**
 * Write the signs of things, each in its middle; `unit` is the length of a pixel.
 *
 * @param {CanvasRenderingContext2D} canvas
 * @param {{ x: number, y: number, radius: number, sign: string }[]} things
 * @param {Colours} colours
 * @param {number} unit
 */
export function drawSigns(canvas, things, { paper, face }, unit) {
  canvas.textAlign = "center";
  canvas.textBaseline = "middle";
  canvas.fillStyle = paper;
  for (const { x, y, radius, sign } of things) {
    if (!sign || radius < LEAST * unit) continue;
    canvas.font = `700 ${radius * SIZE}px ${face}`;
    canvas.fillText(sign, x, y + radius * 0.08);
  }
}
