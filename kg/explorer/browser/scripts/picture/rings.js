/** Rings around one thing: things at the same distance from it, counted in lines, are on the same ring. */

import { kindOf, otherEnd } from "../data/graph.js";
import { screenShape } from "./arrangement.js";
import { roomOf } from "./labels.js";
import { drawnEdges } from "./view-state.js";

// In the unit of positions:
const MARGIN = 28; // between things,
const RING = 190; // and from ring to ring

/** The things by their distance from the first in lines, and those that cannot be reached. @param {number[]} things @param {number} first @param {Edge[]} edges */
function rings(things, first, edges) {
  const reached = [[first]];
  const left = new Set(things.filter((thing) => thing !== first));
  for (let ring = reached[0]; ring.length && left.size; ) {
    const next = ring.flatMap((thing) =>
      edges.filter(({ from, to }) => from === thing || to === thing).map((edge) => otherEnd(edge, thing)),
    );
    ring = [...new Set(next)].filter((thing) => left.delete(thing));
    if (ring.length) reached.push(ring);
  }
  return { reached, left: [...left] };
}

/**
 * Angles as near as possible to the wanted ones, in the same order, with enough room between neighbours; evenly spread
 * if the ring is full.
 *
 * @param {number[]} wanted sorted angles in radians
 * @param {number[]} apart the angle that each needs
 */
function spread(wanted, apart) {
  const full = apart.reduce((sum, one) => sum + one, 0);
  if (full >= 2 * Math.PI) return wanted.map((_, i) => (2 * Math.PI * i) / wanted.length);
  /** @type {number[]} */
  const found = [];
  wanted.forEach((turn, i) => {
    found.push(i ? Math.max(turn, found[i - 1] + (apart[i - 1] + apart[i]) / 2) : turn);
  });
  const over = found.reduce((sum, turn, i) => sum + turn - wanted[i], 0) / (found.length || 1);
  return found.map((turn) => turn - over);
}

/**
 * The positions of things around `centre`: ring by ring, near the inner things that they are linked with; those that
 * cannot be reached are in a row below.
 *
 * @param {number[]} things
 * @param {number} centre
 */
export function ringsOf(things, centre) {
  const edges = drawnEdges();
  const { reached, left } = rings(things, centre, edges);
  /** @type {Map<number, number>} */
  const turns = new Map();
  /** @type {Map<number, Point>} */
  const points = new Map([[centre, { x: 0, y: 0 }]]);
  let radius = 0;
  reached.slice(1).forEach((ring, level) => {
    /** The angle of an inner thing that a thing is linked with. @param {number} thing */
    const wanted = (thing) => {
      const inner = edges.flatMap((edge) =>
        edge.from === thing || edge.to === thing ? (turns.get(otherEnd(edge, thing)) ?? []) : [],
      );
      return inner[0] ?? 0;
    };
    const outer = new Map(ring.map((thing) => [thing, wanted(thing)]));
    const sorted = level
      ? [...ring].sort((a, b) => Number(outer.get(a)) - Number(outer.get(b)) || a - b)
      : [...ring].sort((a, b) => kindOf(a) - kindOf(b) || a - b);
    const rooms = sorted.map((thing) => roomOf(thing)[0] + MARGIN);
    radius = Math.max(radius + RING, rooms.reduce((sum, one) => sum + one, 0) / (2 * Math.PI));
    const even = sorted.map((_, i) => (2 * Math.PI * i) / sorted.length - Math.PI / 2);
    const placed = level
      ? spread(
          sorted.map((thing) => Number(outer.get(thing))),
          rooms.map((room) => room / radius),
        )
      : even;
    sorted.forEach((thing, i) => {
      turns.set(thing, placed[i]);
      points.set(thing, { x: radius * Math.cos(placed[i]) * screenShape(), y: radius * Math.sin(placed[i]) });
    });
  });
  left.forEach((thing, i) => {
    points.set(thing, { x: (i - (left.length - 1) / 2) * 200, y: radius + RING });
  });
  return points;
}
