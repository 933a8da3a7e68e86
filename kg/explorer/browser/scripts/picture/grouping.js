/** Other arrangements of what is in the picture: grouped by kind or by country, or in rings around one thing. */

import { data } from "../data/data.js";
import { edgesOf, kindOf, otherEnd } from "../data/graph.js";
import { byId } from "../dom.js";
import { message } from "../messages/messages.js";
import { nameOf, state, text } from "../state.js";
import { move } from "./changes.js";
import { roomOf } from "./labels.js";
import { drawnEdges, drawnThings, guestsNow, picture } from "./view-state.js";

/** @import { Edge } from "../data/graph.js" */
/** @import { Point } from "./curves.js" */
/** @typedef {{ name: string, left: number, top: number, width: number, height: number }} Group */

export const ARRANGEMENTS = ["kind", "country", "radial"];

const MARGIN = 28; // between things,
const HEAD = 64; // for the name of a group,
const APART = 60; // between groups,
const SMALL = 2; // times as much on a small screen, where letters are as large as on others;
const RING = 190; // and from ring to ring, in the unit of positions

const country = data.kinds.findIndex(({ name }) => /(^|:)Country$/.test(name));

export const areThereCountries = country >= 0;

/** The country to which a thing is counted by a statement of its own. @param {number} thing */
function countryOf(thing) {
  if (kindOf(thing) === country) return nameOf(thing);
  const own = edgesOf(thing).find(
    (edge) => edge.relation === null && edge.from === thing && kindOf(edge.to) === country,
  );
  return own ? nameOf(own.to) : message("noCountry");
}

const isTall = () => byId("drawing").clientWidth < byId("drawing").clientHeight;

/** Width to height of the screen, about: wide or tall. */
const width = () => (isTall() ? 0.6 : 1.5);

/** Things in blocks, the largest first, row by row on about the shape of the screen. @param {Map<string, number[]>} groups */
function blocks(groups) {
  const [head, apart] = [HEAD, APART].map((room) => (isTall() ? SMALL * room : room));
  const made = [...groups].map(([name, things]) => {
    const rooms = things.map(roomOf);
    const cell = [0, 1].map((side) => Math.max(...rooms.map((room) => room[side])) + MARGIN);
    const columns = Math.ceil(Math.sqrt((things.length * cell[1] * width()) / cell[0])) || 1;
    const rows = Math.ceil(things.length / columns);
    const across = Math.min(columns, things.length);
    return {
      name,
      things,
      cell,
      columns,
      width: across * cell[0] + MARGIN,
      head,
      height: head + rows * cell[1] + MARGIN,
    };
  });
  /** @param {string} name */
  const isRest = (name) => Number(name === message("noCountry"));
  made.sort((a, b) => isRest(a.name) - isRest(b.name) || b.height - a.height || b.things.length - a.things.length);
  const area = made.reduce((sum, one) => sum + (one.width + apart) * (one.height + apart), 0);
  const full = Math.max(Math.sqrt(area * width()), ...made.map((one) => one.width));
  let [x, y, high] = [0, 0, 0];
  return made.map((one) => {
    if (x && x + one.width > full) [x, y, high] = [0, y + high + apart, 0];
    const placed = { ...one, left: x, top: y };
    x += one.width + apart;
    high = Math.max(high, one.height);
    return placed;
  });
}

/** @param {number[]} things @param {(thing: number) => string} nameOfGroup */
function grouped(things, nameOfGroup) {
  /** @type {Map<string, number[]>} */
  const groups = new Map();
  for (const thing of things) groups.set(nameOfGroup(thing), [...(groups.get(nameOfGroup(thing)) ?? []), thing]);
  const placed = blocks(groups);
  const points = placed.flatMap(({ things: own, cell, columns, left, top, head }) =>
    own.map((thing, i) => {
      const x = left + MARGIN / 2 + (i % columns) * cell[0] + cell[0] / 2;
      const y = top + head + Math.floor(i / columns) * cell[1] + data.things[thing].radius + MARGIN / 2;
      return /** @type {[number, Point]} */ ([thing, { x, y }]);
    }),
  );
  return { points, groups: placed };
}

/** The things by how many lines they are from the first, and those that no line leads to. @param {number[]} things @param {number} first @param {Edge[]} edges */
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
 * Turns in the order in which they are wanted, each as far from the next as it must be.
 *
 * @param {number[]} wanted sorted
 * @param {number[]} apart
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

/** The thing in the middle and the others around it, ring by ring near those that lead to them; what nothing leads to is below. @param {number[]} things */
function radial(things) {
  const most = [...things].sort((a, b) => edgesOf(b).length - edgesOf(a).length || a - b)[0];
  const centre = picture.centre !== null && things.includes(picture.centre) ? picture.centre : most;
  const edges = drawnEdges();
  const { reached, left } = rings(things, centre, edges);
  /** @type {Map<number, number>} */
  const turns = new Map();
  /** @type {[number, Point][]} */
  const points = [[centre, { x: 0, y: 0 }]];
  let radius = 0;
  reached.slice(1).forEach((ring, level) => {
    /** Where the things stand that lead to one. @param {number} thing */
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
      points.push([thing, { x: radius * Math.cos(placed[i]) * width(), y: radius * Math.sin(placed[i]) }]);
    });
  });
  left.forEach((thing, i) => {
    points.push([thing, { x: (i - (left.length - 1) / 2) * 200, y: radius + RING }]);
  });
  return { points, groups: [] };
}

/** @type {Group[]} */
let groups = [];
let arranged = "";

/** Let what is in the picture stand as the reader wants it; what only visits stands where there is room. */
export function keepArranged() {
  const guests = new Set(guestsNow());
  const things = drawnThings()
    .filter((thing) => !guests.has(thing))
    .sort((a, b) => a - b);
  const wanted = state.arrangement && `${state.arrangement} ${state.language} ${things}`;
  if (wanted === arranged) return;
  arranged = wanted;
  groups = [];
  if (!wanted || !things.length) return;
  const how = {
    radial: () => radial(things),
    kind: () => grouped(things, (thing) => text(data.kinds[kindOf(thing)].label)),
    country: () => grouped(things, countryOf),
  }[state.arrangement];
  const made = how?.() ?? { points: [], groups: [] };
  groups = made.groups;
  for (const [thing, at] of made.points) move(thing, at);
}

/** The corners of the groups, which are to be seen with what is in them. */
export const corners = () =>
  groups.flatMap(({ left, top, width: wide, height }) => [
    { x: left, y: top },
    { x: left + wide, y: top + height },
  ]);

/** Write the name of each group above it, in a frame. @param {CanvasRenderingContext2D} canvas @param {import("./theme.js").Colours} colours @param {number} unit the length of a pixel */
export function drawGroups(canvas, colours, unit) {
  canvas.lineWidth = unit;
  canvas.strokeStyle = colours.soft;
  canvas.font = `600 ${Math.max(13 * unit, 15)}px ${colours.face}`;
  canvas.textAlign = "left";
  canvas.textBaseline = "middle";
  for (const { name, left, top, width: wide, height } of groups) {
    canvas.globalAlpha = 0.35;
    canvas.strokeRect(left, top, wide, height);
    canvas.globalAlpha = 1;
    const [letters, begin] = [Math.max(13 * unit, 15), left + 8 * unit];
    canvas.fillStyle = colours.paper;
    canvas.fillRect(begin - 4 * unit, top - letters * 0.7, canvas.measureText(name).width + 8 * unit, letters * 1.4);
    canvas.fillStyle = colours.soft;
    canvas.fillText(name, begin, top);
  }
}
