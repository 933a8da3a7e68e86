/** Positions of things added to the picture: beside those that they are linked with, with room for their labels. */

import { data } from "../data/data.js";
import { edgesOf, otherEnd } from "../data/graph.js";
import { byId } from "../dom.js";
import { freeSpot } from "./free-spots.js";
import { roomOf } from "./labels.js";
import { distance } from "./routes.js";

// Steps of the spiral at which the search begins for a spot beside another thing, or in a circle around it.
const BESIDE = 40;
const AWAY = 130;

export const isTall = () => byId("drawing").clientWidth < byId("drawing").clientHeight;

/** An approximate ratio of width to height of the drawing area: one value for tall, one for wide. */
export const screenShape = () => (isTall() ? 0.6 : 1.5);

/** @param {number} thing @param {Point} at */
function box(thing, { x, y }) {
  const [width, height] = roomOf(thing);
  const top = y - data.things[thing].radius;
  return [x - width / 2, top, x + width / 2, top + height];
}

/** @param {Point} at @param {[number, number]} room */
const roomy = ({ x, y }, [width, height]) => [x - width / 2, y - height / 2, x + width / 2, y + height / 2];

/** @param {Point[]} points @returns {Point} */
export const middle = (points) => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/**
 * Add things to those that are shown, the ones linked with a shown thing first.
 *
 * Each is placed beside the things that it is linked with, or else near `home`; all are placed near the point `near` if
 * it is given, or `round` a thing, far enough away for the lines to have captions. Each takes the room of its label, or
 * `room` (width and height).
 *
 * @param {Map<number, Point>} shown
 * @param {number[]} things
 * @param {{ near?: Point, home?: Point, room?: [number, number], round?: number }} where
 */
export function place(shown, things, { near, home = { x: 0, y: 0 }, room, round } = {}) {
  /** The shown things that have an edge to or from a thing. @param {number} thing */
  const linked = (thing) =>
    edgesOf(thing)
      .map((edge) => otherEnd(edge, thing))
      .filter((one) => one !== thing && shown.has(one));
  /** @param {number} thing */
  const pointOf = (thing) => /** @type {Point} */ (shown.get(thing));
  /** Whether a line from a point to a thing would cross another thing, and seem to begin or end there. @param {Point} at @param {number} end */
  const crosses = (at, end) =>
    [...shown].some(
      ([thing, here]) => thing !== end && distance(at, pointOf(end), here) < data.things[thing].radius + 4,
    );

  const taken = [...shown].map(([thing, at]) => box(thing, at));
  const waiting = new Set(things.filter((thing) => !shown.has(thing)));
  while (waiting.size) {
    const order = [...waiting];
    const thing = (near ? null : order.find((one) => linked(one).length)) ?? order[0];
    waiting.delete(thing);
    const ends = near ? [] : round === undefined ? linked(thing) : [round];
    const beside = near ? [near] : ends.map(pointOf);
    const at = freeSpot(
      beside.length ? middle(beside) : home,
      near || beside.length === 1 ? (round === undefined ? BESIDE : AWAY) : 0,
      taken,
      (spot) => (room ? roomy(spot, room) : box(thing, spot)),
      (spot) => ends.some((end) => crosses(spot, end)),
    );
    shown.set(thing, at);
    taken.push(box(thing, at));
  }
}
