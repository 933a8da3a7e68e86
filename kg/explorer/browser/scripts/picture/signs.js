/** Signs within doubtful things, so that errata are not shown by colour alone: † or, for a grave erratum, "!". */

import { isGraveThing, markOfThing } from "../data/marks.js";

const LEAST = 5; // the least radius in pixels; a sign in a smaller thing would be unreadable
/** The height of a sign's letters as a multiple of the radius of its thing. */
export const SIZE = 1.35;

/** The sign of a thing: "!" for a grave erratum, "†" for another, or an empty string. @param {number} thing */
export const signOf = (thing) => (markOfThing(thing).includes("†") ? (isGraveThing(thing) ? "!" : "†") : "");

/**
 * Paint the signs of things, each in its middle; `unit` is the length of a pixel.
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
