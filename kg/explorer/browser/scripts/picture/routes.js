/** Routing of lines around things that they do not link: each takes the least bend at which it crosses none. */

import { pointOn } from "./curves.js";
import { pointOf } from "./view-state.js";

const BENT = Array.from({ length: 30 }, (_, i) => (i + 1) / 20).flatMap((bend) => [bend, -bend]); // added to the usual bend
const APART = 0.15; // between the bends of lines that link the same two things
const OVER = 100; // a thing that a line crosses counts as much as this many that it only comes near
const PIECES = 14; // straight pieces of a curve
const MOST = 4_000_000; // pairs of a line and a thing; with more, nothing is routed: the lines could not be told apart anyway

/** The distance of a point from the straight line between a and b. @param {Point} a @param {Point} b @param {Point} centre */
export function distance(a, b, centre) {
  const dx = b.x - a.x; // called very often: arrays and Math.hypot would take several times as long
  const dy = b.y - a.y;
  const long = dx * dx + dy * dy || 1;
  const share = Math.max(0, Math.min(1, ((centre.x - a.x) * dx + (centre.y - a.y) * dy) / long));
  const x = a.x + share * dx - centre.x;
  const y = a.y + share * dy - centre.y;
  return Math.sqrt(x * x + y * y);
}

/** The ends of the straight pieces of a curve. @param {Point} a @param {Point} b @param {number} bend */
export const stops = (a, b, bend) =>
  bend ? Array.from({ length: PIECES + 1 }, (_, i) => pointOn(a, b, bend, i / PIECES)) : [a, b];

/** The index of the first circle that is not left of x, by binary search. @param {{ at: Point }[]} sorted @param {number} x */
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
 * Bend lines so that they avoid things or, if that is impossible, cross as few as possible; then `isOver` is set.
 *
 * @param {Line[]} lines
 * @param {number[]} things
 * @param {(thing: number) => [number, number]} sizes the radius of each, and the same with the margin that lines keep
 * @param {(line: Line) => number} half half the width of a line
 */
export function routeLines(lines, things, sizes, half) {
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
    const thick = half(line);
    const used = taken.get(pair) ?? [];
    taken.set(pair, used);
    /** The faults of a bend: OVER for each thing that it crosses, 1 for each that it comes near; stops at `tooMany`. @param {number} bend */
    function faults(bend, tooMany = Infinity) {
      const run = stops(a, b, bend);
      let [left, right, top, bottom] = [a.x, a.x, a.y, a.y];
      for (const { x, y } of run) {
        [left, right] = [Math.min(left, x - thick), Math.max(right, x + thick)];
        [top, bottom] = [Math.min(top, y - thick), Math.max(bottom, y + thick)];
      }
      let found = 0;
      for (let n = firstFrom(circles, left - widest); n < circles.length && circles[n].at.x <= right + widest; n += 1) {
        const { thing, at, radius, core } = circles[n];
        if (at.y < top - radius || at.y > bottom + radius || thing === line.from || thing === line.to) continue;
        let away = Infinity;
        for (let i = 1; i < run.length && away >= core + thick; i += 1)
          away = Math.min(away, distance(run[i - 1], run[i], at));
        if (away < radius + thick) found += away < core + thick ? OVER : 1;
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
