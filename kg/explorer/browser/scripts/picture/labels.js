/** Labels and shapes: wrapping of labels, the room they take, and the sizes of things and names on the screen. */

import { visible } from "../controls.js";
import { data } from "../data/data.js";
import { lookOf, relationOf } from "../data/graph.js";
import { markOfThing } from "../data/marks.js";
import { inReading, state, text } from "../state.js";

// Heights of letters on the screen in pixels: the least that is legible, and the most for a name.
export const LEGIBLE = 11;
const LARGEST = 17;
/** The line height as a multiple of the height of letters. */
export const LINE_HEIGHT = 1.18;
const HUB = 12; // lines in the picture, from which on an actor's name is bold
/** @type {Record<Rank, number>} */
const LEAST = { actor: 3.4, named: 2.8, relation: 2.4, concept: 2 }; // the least radius of a shape in pixels
/** @type {Record<Rank, [number, number]>} */
const GROWTH = { actor: [0.85, 9], named: [0.35, 3], relation: [0, 0], concept: [0.1, 1] }; // growth of that by the square root of the number of lines, and its maximum
const [FAR, SHRUNK] = [0.16, 0.7]; // below this scale least radii shrink with it, down to this share, to leave room for lines

/** The direction of a text, which its first letter decides. @param {string} words */
export const directionOf = (words) => (/^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words) ? "rtl" : "ltr");

/** The width of a text in half-width letters. @param {string} words */
export const columns = (words) =>
  [...words].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(letter) ? 2 : 1), 0);

/** Words in lines that each fit; one that fits nowhere has a line of its own. @param {string[]} words @param {(line: string) => boolean} fits */
export function inLines(words, fits) {
  const lines = [""];
  for (const word of words) {
    const line = lines[lines.length - 1];
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer) || !line) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A label wrapped into lines as data.wrap says. @param {string} label */
function wrapped(label) {
  const { columns: most, lines: last } = data.wrap;
  /** @param {string} piece */
  const cut = (piece) =>
    piece.match(new RegExp(`.{1,${Math.max(1, Math.floor((most * [...piece].length) / columns(piece)))}}`, "gu")) ?? [];
  const words = label.split(/\s+/).flatMap((piece) => (columns(piece) > most * 1.5 ? cut(piece) : piece));
  const lines = inLines(words, (line) => columns(line) <= most);
  return lines.length > last ? `${lines.slice(0, last).join("\n")}…` : lines.join("\n");
}

/** The wrapped label of a thing, followed by its amount (uncut) or, if it has none, by ‡ if it is corrected. @param {number} thing */
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

/** The label of a thing as it is drawn, from a cache. @param {number} thing */
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
const widths = { 400: new Map(), 600: new Map() }; // weight -> text -> width, as a multiple of the height of its letters

/**
 * The width and height of a text in letters of the given height and weight.
 *
 * @param {string} words
 * @param {number} letters
 * @returns {[number, number]}
 */
export function extent(words, letters, bold = 400) {
  const lines = visible(words).split("\n");
  const known = widths[bold];
  let width = known.get(words);
  if (width === undefined) {
    ruler.font = `${bold} 20px ${face}`;
    width = Math.max(...lines.map((line) => ruler.measureText(line).width)) / 20;
    known.set(words, width);
  }
  return [width * letters, lines.length * letters * LINE_HEIGHT];
}

/** The width and height of a thing with its label below it, in the unit of positions. @param {number} thing */
export function roomOf(thing) {
  const { radius, font } = data.things[thing];
  const [width, height] = extent(labelOf(thing), font);
  return [Math.max(width, 2 * radius) + 8, 2 * radius + height + 8];
}

/**
 * The radius of a thing's shape on the screen in pixels; at any scale, things with many lines are larger.
 *
 * @param {number} thing
 * @param {number} scale
 * @param {number} degree the number of its lines in the picture
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
