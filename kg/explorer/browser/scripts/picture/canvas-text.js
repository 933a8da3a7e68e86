/** Names and captions as they are written: above all lines, on the page's own colour, so that no line runs through them. */

import { LINE_HEIGHT } from "./labels.js";

/** @import { Colours } from "./theme.js" */
/** @typedef {{ x: number, y: number, size: number, label: string, bold?: number, grave?: boolean }} Written a text around a point; its † is of something grave */

const PAD = 1.5; // pixels around a text that lines do not enter

/**
 * Lead from a thing to its name, which stands apart from it.
 *
 * @param {CanvasRenderingContext2D} canvas
 * @param {import("./curves.js").Point} from
 * @param {import("./curves.js").Point} to
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
 * Write a text; `unit` is the length of a pixel.
 *
 * @param {CanvasRenderingContext2D} canvas
 * @param {Written} text
 * @param {string} colour
 * @param {Colours} colours
 * @param {number} unit
 */
export function writeText(canvas, { x, y, size, label, bold = 400, grave = false }, colour, colours, unit) {
  const { face, paper } = colours;
  const lines = label.split("\n");
  canvas.font = `${bold} ${size}px ${face}`;
  canvas.textAlign = "center";
  canvas.textBaseline = "middle";
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
        canvas.fillRect(left - unit, middle - step / 2, across + 2 * unit, step); // reversed: told by more than colour
        canvas.fillStyle = paper;
      }
      canvas.fillText(part, left, middle);
      left += across;
    }
    canvas.font = `${bold} ${size}px ${face}`;
  });
}
