/** How lines run around things that they do not touch: each takes the least bend at which it runs over none. */

import { pointOn } from "./curves.js";

/** @import { Point } from "./curves.js" */
/** @import { Line } from "./lines.js" */

const BENT = Array.from({ length: 30 }, (_, i) => (i + 1) / 20).flatMap((bend) => [bend, -bend]); // off its own
const APART = 0.15; // between the bends of lines that link the same two things
const OVER = 100; // things that a line comes near count as much as one that it runs over
const PIECES = 14; // of a curve, straight ones
const MOST = 4_000_000; // pairs of a line and a thing that are looked at; beyond it lines are too many to be told apart

/** @param {Point} a @param {Point} b @param {Point} centre */
export function distance(a, b, centre) {
  const dx = b.x - a.x; // many are asked for: neither arrays nor Math.hypot, which take several times as long
  const dy = b.y - a.y;
  const long = dx * dx + dy * dy || 1;
  const share = Math.max(0, Math.min(1, ((centre.x - a.x) * dx + (centre.y - a.y) * dy) / long));
  const x = a.x + share * dx - centre.x;
  const y = a.y + share * dy - centre.y;
  return Math.sqrt(x * x + y * y);
}

/** A curve in straight pieces. @param {Point} a @param {Point} b @param {number} bend */
export const stops = (a, b, bend) =>
  bend ? Array.from({ length: PIECES + 1 }, (_, i) => pointOn(a, b, bend, i / PIECES)) : [a, b];

/** How many of what is sorted from left to right stand left of x. @param {{ at: Point }[]} sorted @param {number} x */
function firstFrom(sorted, x) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].at.x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Bend lines so that they run around things; where that cannot be, over as few as can be, which they then say.
 *
 * @param {Line[]} lines
 * @param {number[]} things
 * @param {(thing: number) => Point} pointOf
 * @param {(thing: number) => [number, number]} sizes how large each is, and with the room that lines leave around it
 */
export function routeLines(lines, things, pointOf, sizes) {
  if (lines.length * things.length > MOST) return;
  const circles = things
    .map((thing) => {
      const [core, radius] = sizes(thing);
      return { thing, at: pointOf(thing), core, radius };
    })
    .sort((one, other) => one.at.x - other.at.x);
  const widest = Math.max(0, ...circles.map(({ radius }) => radius));
  /** @type {Map<string, number[]>} */
  const taken = new Map();
  for (const line of lines) {
    const [a, b] = [pointOf(line.from), pointOf(line.to)];
    const pair = `${line.from}-${line.to}`;
    const used = taken.get(pair) ?? [];
    taken.set(pair, used);
    /** How many things a bend runs over, and how many more it comes near, which count little; or so much as is too many. @param {number} bend */
    function faults(bend, tooMany = Infinity) {
      const run = stops(a, b, bend);
      let [left, right, top, bottom] = [a.x, a.x, a.y, a.y];
      for (const { x, y } of run) {
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      }
      let found = 0;
      for (let n = firstFrom(circles, left - widest); n < circles.length && circles[n].at.x <= right + widest; n += 1) {
        const { thing, at, radius, core } = circles[n];
        if (at.y < top - radius || at.y > bottom + radius || thing === line.from || thing === line.to) continue;
        let away = Infinity;
        for (let i = 1; i < run.length && away >= core; i += 1) away = Math.min(away, distance(run[i - 1], run[i], at));
        if (away < radius) found += away < core ? OVER : 1;
        if (found >= tooMany) break;
      }
      return found;
    }
    /** @param {number} bend */
    const isFree = (bend) => used.every((other) => Math.abs(other - bend) >= APART);
    let least = faults(line.usual);
    line.bend = line.usual;
    for (const off of least ? BENT : []) {
      const bend = line.usual + off;
      const count = isFree(bend) ? faults(bend, least) : Infinity;
      if (count < least) [least, line.bend] = [count, bend];
      if (!least) break;
    }
    line.isOver = least >= OVER;
    used.push(line.bend);
  }
}
