/** Free spots for things added to the picture: near a point, and if possible with no line that crosses other things. */

/** @typedef {number[]} Box left, top, right, bottom */

const TRIED = 60; // free spots with crossings after which the first of them is taken
const STEPS = 900; // of the spiral
const GOLDEN_ANGLE = 2.399963229728653;

/** @param {Box} one @param {Box} other */
const areApart = ([left, top, right, bottom], [left2, top2, right2, bottom2]) =>
  right < left2 || right2 < left || bottom < top2 || bottom2 < top;

/**
 * The first free spot on a spiral around a point, if possible one without crossings; the point itself if none is free.
 *
 * @param {Point} near
 * @param {number} start the step at which the spiral begins
 * @param {Box[]} taken
 * @param {(at: Point) => Box} boxAt the box that has to be free
 * @param {(at: Point) => boolean} crosses whether lines of the thing would cross other things from there
 */
export function freeSpot(near, start, taken, boxAt, crosses) {
  /** @type {Point[]} */
  const free = [];
  for (let step = start; step < STEPS; step += 1) {
    const radius = 14 * Math.sqrt(step);
    const angle = step * GOLDEN_ANGLE;
    const at = {
      x: Math.round(near.x + radius * 1.25 * Math.cos(angle)),
      y: Math.round(near.y + radius * Math.sin(angle)),
    };
    const box = boxAt(at);
    if (!taken.every((other) => areApart(box, other))) continue;
    if (!crosses(at)) return at;
    if (free.push(at) === TRIED) break;
  }
  return free[0] ?? { x: near.x, y: near.y };
}
