/** Other arrangements of the picture: grouped by kind or by country, or in rings around one thing. */

import { data } from "../data/data.js";
import { byEdges, edgesOf, kindOf } from "../data/graph.js";
import { byId } from "../dom.js";
import { message } from "../messages/messages.js";
import { nameOf, number, state, text } from "../state.js";
import { isTall, screenShape } from "./arrangement.js";
import { move } from "./changes.js";
import { extent, roomOf } from "./labels.js";
import { ringsOf } from "./rings.js";
import { drawnThings, guestsNow, picture } from "./view-state.js";

/** @import { Written } from "./canvas-text.js" */
/** @typedef {{ name: string, things: number[], left: number, top: number, width: number, height: number }} Group */

export const ARRANGEMENTS = ["kind", "country", "radial"];

// In the unit of positions:
const MARGIN = 28; // between things,
const HEAD = 64; // for the name of a group,
const APART = 60; // between groups,
const SMALL = 2; // factor for HEAD and APART on a tall (small) screen, where letters are as large as on others
const LETTERS = [13, 15]; // the least height of a group's name: in pixels, and in the unit of positions
const INDENT = 8; // pixels
const SEEN = [0.8, 0.65]; // the shares of the screen's width and height that the arrangement takes at most
export const PALE = 0.35; // the opacity of frames

const country = data.kinds.findIndex(({ name }) => /(^|:)Country$/.test(name));

export const areThereCountries = country >= 0;

/** The name of the country that a thing is or is linked to by a statement of its own, or "no country". @param {number} thing */
function countryOf(thing) {
  if (kindOf(thing) === country) return nameOf(thing);
  const own = edgesOf(thing).find(
    (edge) => edge.relation === null && edge.from === thing && kindOf(edge.to) === country,
  );
  return own ? nameOf(own.to) : message("noCountry");
}

/** The title at the top of a group's frame: its name and its number of things. @param {string} name @param {number[]} things */
const titleOf = (name, things) => `${name} ${number(things.length)}`;

/** The approximate length of a pixel in the unit of positions when all groups are in view, at least 1. @param {Group[]} made */
function unitOf(made) {
  const { clientWidth, clientHeight } = byId("drawing");
  const wide = Math.max(...made.map(({ left, width }) => left + width));
  const high = Math.max(...made.map(({ top, height }) => top + height));
  return Math.max(1, wide / (SEEN[0] * clientWidth), high / (SEEN[1] * clientHeight));
}

/** The groups as blocks, the tallest first, in rows that fill about the shape of the screen; no title (a pixel is one `unit`) is wider than its block. @param {Map<string, number[]>} groups */
function blocks(groups, unit = 1) {
  const letters = Math.max(LETTERS[0] * unit, LETTERS[1]);
  const [head, apart] = [HEAD, APART].map((room) => Math.max(isTall() ? SMALL * room : room, 1.5 * letters));
  const made = [...groups].map(([name, things]) => {
    const rooms = things.map(roomOf);
    const cell = [0, 1].map((side) => Math.max(...rooms.map((room) => room[side])) + MARGIN);
    const columns = Math.ceil(Math.sqrt((things.length * cell[1] * screenShape()) / cell[0])) || 1;
    const rows = Math.ceil(things.length / columns);
    const across = Math.min(columns, things.length);
    return {
      name,
      things,
      cell,
      columns,
      width: Math.max(across * cell[0] + MARGIN, extent(titleOf(name, things), letters, 600)[0] + 2 * INDENT * unit),
      head,
      height: head + rows * cell[1] + MARGIN,
    };
  });
  /** @param {string} name */
  const isRest = (name) => Number(name === message("noCountry"));
  made.sort((a, b) => isRest(a.name) - isRest(b.name) || b.height - a.height || b.things.length - a.things.length);
  const area = made.reduce((sum, one) => sum + (one.width + apart) * (one.height + apart), 0);
  const full = Math.max(Math.sqrt(area * screenShape()), ...made.map((one) => one.width));
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
  const groups = Map.groupBy(things, nameOfGroup);
  let placed = blocks(groups);
  for (let times = 0; times < 4; times += 1) placed = blocks(groups, unitOf(placed));
  const points = placed.flatMap(({ things: own, cell, columns, left, top, head }) =>
    own.map((thing, i) => {
      const x = left + MARGIN / 2 + (i % columns) * cell[0] + cell[0] / 2;
      const y = top + head + Math.floor(i / columns) * cell[1] + data.things[thing].radius + MARGIN / 2;
      return /** @type {[number, Point]} */ ([thing, { x, y }]);
    }),
  );
  return { points, groups: placed };
}

/** The thing in the middle of the rings: the centre of the picture, or the most connected thing. @param {number[]} things */
function centre(things) {
  if (picture.centre !== null && things.includes(picture.centre)) return picture.centre;
  return [...things].sort(byEdges)[0];
}

/** @type {Group[]} */
let groups = [];
let arranged = "";

/** Arrange the picture as the reader has chosen, if anything has changed; guests are not part of an arrangement. */
export function keepArranged() {
  if (state.mode !== "picture") return; // a hidden picture has no size
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
    radial: () => ({ points: [...ringsOf(things, centre(things))], groups: [] }),
    kind: () => grouped(things, (thing) => text(data.kinds[kindOf(thing)].label)),
    country: () => grouped(things, countryOf),
  }[state.arrangement];
  const made = how?.() ?? { points: [], groups: [] };
  groups = made.groups;
  for (const [thing, at] of made.points) move(thing, at);
}

/** Two corners of each group, so that its frame is brought into view with its things. */
export const corners = () =>
  groups.flatMap(({ left, top, width: wide, height }) => [
    { x: left, y: top },
    { x: left + wide, y: top + height },
  ]);

/** The frames of the groups. */
export const frames = () => groups;

/** The titles of the groups, at the top of their frames. @param {number} scale @returns {Written[]} */
export const titles = (scale) =>
  groups.map(({ name, things, left, top }) => {
    const label = titleOf(name, things);
    const letters = Math.max(LETTERS[0], LETTERS[1] * scale);
    const x = left + (INDENT + extent(label, letters, 600)[0] / 2) / scale;
    return { x, y: top, size: letters / scale, bold: 600, label };
  });

/** @param {CanvasRenderingContext2D} canvas @param {Colours} colours @param {number} unit the length of a pixel */
export function drawFrames(canvas, colours, unit) {
  canvas.lineWidth = unit;
  canvas.strokeStyle = colours.soft;
  canvas.globalAlpha = PALE;
  for (const { left, top, width, height } of groups) canvas.strokeRect(left, top, width, height);
  canvas.globalAlpha = 1;
}
