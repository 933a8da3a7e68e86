/** Names and captions painted on the canvas: above all lines, on the page's background colour, so that no line crosses them. */

import { visible } from "../controls.js";
import { directionOf, LINE_HEIGHT } from "./labels.js";

/** @typedef {{ x: number, y: number, size: number, label: string, bold?: number, grave?: boolean }} Written a text centred at a point; grave if its † is that of a grave erratum */

const PAD = 1.5; // pixels of background left and right of a text

/**
 * Draw a line from a thing to its name, if that is placed at a distance; `unit` is the length of a pixel.
 *
 * @param {CanvasRenderingContext2D} canvas
 * @param {Point} from
 * @param {Point} to
 * @param {Colours} colours
 * @param {number} unit
 */
export function drawLeader(canvas, from, to, { ink }, unit) {
  canvas.strokeStyle = ink;
  canvas.lineWidth = unit;
  canvas.beginPath();
  canvas.moveTo(from.x, from.y);
  canvas.lineTo(to.x, to.y);
  canvas.stroke();
}

/**
 * Paint a text; `unit` is the length of a pixel.
 *
 * @param {CanvasRenderingContext2D} canvas
 * @param {Written} text
 * @param {string} colour
 * @param {Colours} colours
 * @param {number} unit
 */
export function writeText(canvas, { x, y, size, label, bold = 400, grave = false }, colour, colours, unit) {
  const { face, paper } = colours;
  const lines = visible(label).split("\n");
  canvas.font = `${bold} ${size}px ${face}`;
  canvas.textAlign = "center";
  canvas.textBaseline = "middle";
  canvas.direction = directionOf(label);
  const step = size * LINE_HEIGHT;
  lines.forEach((line, i) => {
    const middle = y + (i - (lines.length - 1) / 2) * step;
    const width = canvas.measureText(line).width + 2 * PAD * unit;
    canvas.fillStyle = paper;
    canvas.fillRect(x - width / 2, middle - step / 2, width, step);
  });
  lines.forEach((line, i) => {
    const middle = y + (i - (lines.length - 1) / 2) * step;
    let left = x - canvas.measureText(line).width / 2;
    canvas.textAlign = "left";
    for (const part of line.split(/([†‡]+)/)) {
      const isMark = /^[†‡]/.test(part);
      canvas.font = `${isMark ? 700 : bold} ${size}px ${face}`;
      const across = canvas.measureText(part).width;
      canvas.fillStyle = !isMark ? colour : grave ? colours.grave : colours.mark;
      if (isMark && grave) {
        canvas.fillRect(left - unit, middle - step / 2, across + 2 * unit, step); // inverted, so that not only the colour says it
        canvas.fillStyle = paper;
      }
      canvas.fillText(part, left, middle);
      left += across;
    }
    canvas.font = `${bold} ${size}px ${face}`;
  });
}
