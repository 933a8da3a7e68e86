/** Labels and shapes: how labels wrap, what room they take, how large things and their names are on the screen. */

import { data } from "../data/data.js";
import { lookOf, relationOf } from "../data/graph.js";
import { markOfThing } from "../data/marks.js";
import { inReading, state, text } from "../state.js";

/** @import { Rank } from "../data/payload.js" */

// On the screen, in pixels: the least height of letters that is legible, the most that is a name.
export const LEGIBLE = 11;
const LARGEST = 17;
/** The height of a line in that of its letters. */
export const LINE_HEIGHT = 1.18;
const HUB = 12; // lines in the picture; from here on a name is bold
/** @type {Record<Rank, number>} */
const LEAST = { actor: 3.4, named: 2.8, relation: 2.4, concept: 2 }; // pixels of a shape's radius
/** @type {Record<Rank, [number, number]>} */
const GROWTH = { actor: [0.85, 9], named: [0.35, 3], relation: [0, 0], concept: [0.1, 1] }; // of it with lines, and at most
const [FAR, SHRUNK] = [0.16, 0.7]; // looked at from farther, shapes shrink with the picture, to so much of it: lines need a way

/** How wide a text is, in half-width letters. @param {string} words */
export const columns = (words) =>
  [...words].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(letter) ? 2 : 1), 0);

/** A label in lines that fit data.wrap. @param {string} label */
function wrapped(label) {
  const { columns: most, lines: last } = data.wrap;
  /** @param {string} piece */
  const cut = (piece) =>
    piece.match(new RegExp(`.{1,${Math.max(1, Math.floor((most * [...piece].length) / columns(piece)))}}`, "gu")) ?? [];
  const lines = [""];
  for (const part of label.split(/\s+/).flatMap((piece) => (columns(piece) > most * 1.5 ? cut(piece) : piece))) {
    const line = lines[lines.length - 1];
    const longer = line ? `${line} ${part}` : part;
    if (columns(longer) <= most || !line) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.length > last ? `${lines.slice(0, last).join("\n")}…` : lines.join("\n");
}

/** A label in lines with the mark of what is put right, and the amount that the thing tells after it, uncut. @param {number} thing */
function composed(thing) {
  const name = wrapped(text(data.things[thing].label));
  const amounts = relationOf(thing)?.amounts ?? [];
  if (!amounts.length) return name + (markOfThing(thing).includes("‡") ? "‡" : "");
  const amount = inReading(amounts).replaceAll("\n", " ");
  const fits = columns(`${name.split("\n").at(-1)} · ${amount}`) <= data.wrap.columns;
  return `${name}${fits ? " · " : "\n· "}${amount}`;
}

/** @type {Map<string, Map<number, string>>} */
const cache = new Map(); // language and reading -> thing -> label

/** The label of a thing as it is drawn. @param {number} thing */
export function labelOf(thing) {
  const use = `${state.language} ${state.reading}`;
  const known = cache.get(use) ?? new Map();
  cache.set(use, known);
  if (!known.has(thing)) known.set(thing, composed(thing));
  return known.get(thing);
}

const ruler = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
const face = getComputedStyle(document.body).fontFamily;
/** @type {Record<number, Map<string, number>>} */
const widths = { 400: new Map(), 600: new Map() }; // of a text, in the height of its letters

/**
 * The width and height of a text in letters of a height and weight.
 *
 * @param {string} words
 * @param {number} letters
 * @returns {[number, number]}
 */
export function extent(words, letters, bold = 400) {
  const lines = words.split("\n");
  const known = widths[bold];
  let width = known.get(words);
  if (width === undefined) {
    ruler.font = `${bold} 20px ${face}`;
    width = Math.max(...lines.map((line) => ruler.measureText(line).width)) / 20;
    known.set(words, width);
  }
  return [width * letters, lines.length * letters * LINE_HEIGHT];
}

/** The width and height of a thing with its label below, in the unit of the positions. @param {number} thing */
export function roomOf(thing) {
  const { radius, font } = data.things[thing];
  const [width, height] = extent(labelOf(thing), font);
  return [Math.max(width, 2 * radius) + 8, 2 * radius + height + 8];
}

/**
 * The radius of a thing's shape on the screen: however far the look, what has many lines is larger.
 *
 * @param {number} thing
 * @param {number} scale
 * @param {number} degree how many lines it has in the picture
 */
export function radiusOf(thing, scale, degree) {
  const { rank } = lookOf(thing);
  const [growth, most] = GROWTH[rank];
  const least = LEAST[rank] + Math.min(growth * Math.sqrt(degree), most);
  return Math.max(data.things[thing].radius * scale, least * Math.max(SHRUNK, Math.min(1, scale / FAR)));
}

/** The height and weight of the letters of a thing's name on the screen. @param {number} thing @param {number} scale @param {number} degree */
export function lettersOf(thing, scale, degree) {
  const hub = lookOf(thing).rank === "actor" ? Math.min(0.6 * Math.sqrt(degree), 5) : 0;
  const size = Math.min(Math.max(data.things[thing].font * scale, LEGIBLE + hub), LARGEST);
  return { size, bold: hub && degree >= HUB ? 600 : 400 };
}
