/**
 * The course of lines: straight, or bent to one side if several link the same two things.
 *
 * A bend is the roundness of a curve in vis-network, clockwise if positive; its control point is computed as
 * vis-network does it, so that captions are on the line that it draws.
 */

/** @typedef {{ x: number, y: number }} Point */

/** The bends of lines, by the number of lines that link the same two things. */
export const BENDS = [[], [0], [-0.3, 0.3], [-0.4, 0, 0.4]];

/** @param {Point} a @param {Point} b @param {number} bend */
function control(a, b, bend) {
  const [across, up] = [b.x - a.x, a.y - b.y];
  const turn = Math.atan2(up, across) + (bend * 0.5 + 0.5) * Math.PI;
  const reach = (Math.abs(bend) * 0.5 + 0.5) * Math.hypot(across, up);
  return { x: a.x + reach * Math.sin(turn), y: a.y + reach * Math.cos(turn) };
}

/**
 * The point on a curve at a share (0 to 1) of the way from a to b.
 *
 * @param {Point} a
 * @param {Point} b
 * @param {number} bend
 * @param {number} share
 */
export function pointOn(a, b, bend, share) {
  if (!bend) return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  const via = control(a, b, bend);
  const [first, middle, last] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: first * a.x + middle * via.x + last * b.x, y: first * a.y + middle * via.y + last * b.y };
}

/** A bend as an option of vis-network. @param {number} bend @returns {any} */
export const smooth = (bend) =>
  bend ? { enabled: true, type: bend < 0 ? "curvedCCW" : "curvedCW", roundness: Math.abs(bend) } : { enabled: false };

/** A line with a bend as the path data of SVG. @param {Point} a @param {Point} b @param {number} bend */
export function svgPath(a, b, bend) {
  /** @param {Point} point */
  const written = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${written(a)} ${bend ? `Q${written(control(a, b, bend))} ` : "L"}${written(b)}`;
}
