/** Hit tests for a finger or the mouse: the nearest thing or line within reach. */

import { radiusOf } from "./labels.js";
import { degree, lines } from "./lines.js";
import { network } from "./renderer.js";
import { distance, stops } from "./routes.js";
import { drawnThings, pointOf } from "./view-state.js";

/** The distance in pixels at which a thing or a line is still hit. */
const REACH = { touch: { thing: 18, line: 12 }, mouse: { thing: 2, line: 6 } };

/**
 * The thing or the line at a point on the screen: the nearer of both if both are in reach, but always the thing if the
 * point is on it or within two pixels.
 *
 * @param {Point} point
 * @param {boolean} isTouch
 * @returns {{ thing?: number, line?: string }}
 */
export function hitAt(point, isTouch) {
  const reach = REACH[isTouch ? "touch" : "mouse"];
  const scale = network.getScale();
  /** @param {number} thing */
  const onScreen = (thing) => network.canvasToDOM(pointOf(thing));
  let [nearest, thing, line] = [Infinity, -1, ""];
  for (const one of drawnThings()) {
    const { x, y } = onScreen(one);
    const away = Math.max(0, Math.hypot(x - point.x, y - point.y) - radiusOf(one, scale, degree(one)));
    if (away <= reach.thing && away < nearest) [nearest, thing] = [away, one];
  }
  for (const { id, from, to, bend } of nearest > 2 ? lines().values() : []) {
    const run = stops(onScreen(from), onScreen(to), bend);
    const away = Math.min(...run.slice(1).map((stop, i) => distance(run[i], stop, point)));
    if (away <= reach.line && away < nearest) [nearest, line] = [away, id];
  }
  return line ? { line } : thing < 0 ? {} : { thing };
}
