/** Rendering of the picture: vis-network with given positions, painted according to the page's state. */

import { isConcept } from "../data/graph.js";
import { byId } from "../dom.js";
import { state } from "../state.js";
import { widthOf } from "./amounts.js";
import { edgeStyle, nodeStyle } from "./appearance.js";
import { makeCamera } from "./camera.js";
import { drawLeader, writeText } from "./canvas-text.js";
import { move } from "./changes.js";
import { pointOn } from "./curves.js";
import { drawFrames, titles } from "./grouping.js";
import { highlighted, wantedOf } from "./highlight.js";
import { placeLabels } from "./label-placement.js";
import { radiusOf } from "./labels.js";
import { degree, gatherLines, isBright, lines, routed } from "./lines.js";
import { bindPan } from "./pan.js";
import { routeLines } from "./routes.js";
import { drawSigns, signOf } from "./signs.js";
import { keepPlaces } from "./snapshot.js";
import { readColours } from "./theme.js";
import { drawnThings, pointOf } from "./view-state.js";

/** @import { Placed } from "./label-placement.js" */

const FAR = 0.55; // the scale below which a crowd is drawn paler, without arrows
const CROWD = 120; // things, above which they are a crowd; zooming moves the painted canvas
const MANY = 500; // things; with more nothing is animated, and panning moves the painted canvas
const MOST = 3000; // things; with more all is painted as if zoomed out, and the mouse can only move the whole picture
const CLEAR = 3; // pixels around a thing that lines of others avoid

const root = byId("drawing");
const HINT = 20; // pixels above the legend for the hint about lines that are not drawn
const covered = () => byId("tools").offsetHeight; // pixels at the bottom that the buttons cover
const below = () => covered() + HINT;

const nodes = new vis.DataSet(/** @type {{ id: number }[]} */ ([]));
const edges = new vis.DataSet(/** @type {{ id: string }[]} */ ([]));
/** The network object of vis-network. */
export const network = new vis.Network(
  root,
  { nodes, edges },
  {
    configure: { enabled: false },
    physics: { enabled: false, barnesHut: { avoidOverlap: 0.6, springLength: 140 }, stabilization: false },
    layout: { improvedLayout: false, randomSeed: 1 },
    interaction: { keyboard: { enabled: false }, multiselect: false, selectConnectedEdges: false },
    nodes: { borderWidthSelected: 2 },
    edges: { selectionWidth: 1 },
  },
);
const isHeavy = () => nodes.length > MANY;
export const camera = makeCamera(root, network, { isHeavy, below, arrived: () => soon(true), settle });
bindPan(network, root.querySelector("canvas"), isHeavy, () => nodes.length > CROWD, settle);

let colours = readColours();
/** @type {Placed} */
let placed = { names: new Map(), captions: new Map() };
let waiting = 0; // the animation frame in which the placement of names is checked,
let forced = false; // and whether they are placed anew in any case
let seen = { scale: 0, x: 0, y: 0 }; // the view for which the names were last placed

function isFar() {
  const count = drawnThings().length;
  return count > MOST || (count > CROWD && network.getScale() < FAR);
}

/** The visible part of the picture above the buttons, in pixels from its origin. */
function sight() {
  const { x, y } = network.canvasToDOM({ x: 0, y: 0 });
  return [-x, -y, root.clientWidth - x, root.clientHeight - below() - y];
}

/** Of many things those in sight; of few all, so that names stay while the picture moves. @param {number[]} things */
function inSight(things) {
  return isHeavy() ? things.filter((thing) => inBounds(thing, 50)) : things;
}

/** @param {number} thing @param {number} more pixels around the visible part */
function inBounds(thing, more) {
  const { x, y } = network.canvasToDOM(pointOf(thing));
  return x > -more && y > -more && x < root.clientWidth + more && y < root.clientHeight + more;
}

function placeSeen() {
  seen = { scale: network.getScale(), ...network.getViewPosition() };
  const { scale } = seen;
  placed = placeLabels({ ...wantedOf(inSight(drawnThings())), titles: titles(scale), scale, sight: sight() });
}

/** The radius of a thing in the unit of positions, and the same with the margin that lines keep. @param {number} thing @returns {[number, number]} */
function sizes(thing) {
  const scale = network.getScale();
  const radius = radiusOf(thing, scale, degree(thing));
  return [radius / scale, (radius + CLEAR) / scale];
}

/** @param {Colours} colours */
function painted(colours) {
  const lit = highlighted();
  const how = { colours, highlighted: lit, far: isFar(), scale: network.getScale() };
  return {
    things: drawnThings()
      .sort((a, b) => degree(a) - degree(b))
      .map((thing) => nodeStyle(thing, degree(thing), how)),
    lines: [...lines().values()].map((line) => edgeStyle(line, isBright(line, lit), how)),
  };
}

/** Draw things in their sizes at the current scale, and route the lines around them. */
function resize() {
  const scale = network.getScale();
  routed((lines) => routeLines(lines, drawnThings(), sizes, (line) => (widthOf(line) ?? 0) / 2 / scale));
  const now = painted(colours);
  edges.remove(edges.getIds().filter((id) => !lines().has(String(id))));
  nodes.update(now.things);
  edges.update(now.lines);
  placeSeen();
}

let rescaled = () => {};
/** Set the function that is called whenever the scale has changed. @param {() => void} then */
export function whenRescaled(then) {
  rescaled = then;
}

/** Draw the picture according to the state. */
export function paint() {
  colours = readColours();
  gatherLines();
  network.setOptions({ interaction: { dragNodes: drawnThings().length <= MOST } });
  resize();
  const kept = new Set(drawnThings());
  nodes.remove(nodes.getIds().filter((id) => !kept.has(Number(id))));
  if (network.getSelectedNodes().length || network.getSelectedEdges().length) network.unselectAll();
  if (state.selected !== null && nodes.get(state.selected)) network.selectNodes([state.selected], false);
}

/** Place names anew if the scale has changed or, among many things, others are in sight. */
function rescale(anew = false) {
  const scale = network.getScale();
  const { x, y } = network.getViewPosition();
  const zoomed = Math.abs(scale / seen.scale - 1) > (isHeavy() ? 0.2 : 0.03);
  if (!anew && !zoomed && !(isHeavy() && Math.hypot(x - seen.x, y - seen.y) * scale > 20)) return;
  if (zoomed) {
    resize();
    rescaled();
  } else {
    placeSeen();
    network.redraw();
  }
}

/** The placed names and captions, and the titles of groups: each with its centre and size (in the unit of positions) and its text. */
export function readable() {
  const scale = network.getScale();
  const unit = 1 / scale;
  /** @param {number} thing */
  const at = (thing) => network.getPosition(thing);
  const names = [...placed.names].flatMap(([thing, { dx, dy, size, bold, label, isFar }]) => {
    if (!nodes.get(thing)) return [];
    const { x, y } = at(thing);
    const rim = (radiusOf(thing, scale, degree(thing)) / Math.hypot(dx, dy)) * unit; // where a leader line to the name begins
    const from = isFar ? { x: x + dx * rim, y: y + dy * rim } : null;
    return [{ thing, x: x + dx * unit, y: y + dy * unit, size: size * unit, bold, label, from }];
  });
  const captions = [...placed.captions].flatMap(([id, { along, dx, dy, size, label }]) => {
    const line = lines().get(id);
    if (!line) return [];
    const { x, y } = pointOn(at(line.from), at(line.to), line.bend, along);
    return [{ line, x: x + dx * unit, y: y + dy * unit, size: size * unit, label, grave: line.grave }];
  });
  return { names, captions, titles: titles(scale) };
}

/** The highlighted things that have a sign, with their position and drawn radius. */
function signed() {
  const [lit, scale] = [highlighted(), network.getScale()];
  const wrong = drawnThings().filter((thing) => signOf(thing) && (!lit || lit.has(thing)) && nodes.get(thing));
  return wrong.map((thing) => ({
    ...network.getPosition(thing),
    radius: radiusOf(thing, scale, degree(thing)) / scale,
    sign: signOf(thing),
  }));
}

/** Everything that is drawn, in the given colours, and the corners and size of the visible part. @param {Colours} colours */
export function sightIn(colours) {
  const [width, height] = [root.clientWidth, root.clientHeight - covered()];
  const [from, to] = [network.DOMtoCanvas({ x: 0, y: 0 }), network.DOMtoCanvas({ x: width, y: height })];
  return {
    ...painted(colours),
    ...readable(),
    signed: signed(),
    from,
    to,
    width,
    height,
  };
}

/** Place names anew after the view has come to rest. */
function settle() {
  rescale(true);
}

/** Check the placement of names in the next frame, since vis-network must not be changed while it draws. */
function soon(anew = false) {
  cancelAnimationFrame(waiting);
  forced = forced || anew;
  waiting = requestAnimationFrame(() => {
    rescale(forced);
    forced = false;
  });
}

network.on("afterDrawing", (/** @type {CanvasRenderingContext2D} */ canvas) => {
  const unit = 1 / network.getScale();
  const { names, captions, titles } = readable();
  drawFrames(canvas, colours, unit);
  drawSigns(canvas, signed(), colours, unit);
  for (const one of captions) writeText(canvas, one, one.line.weight > 1 ? colours.ink : colours.soft, colours, unit);
  const lit = highlighted();
  for (const { x, y, from } of names) if (from) drawLeader(canvas, from, { x, y }, colours, unit);
  for (const one of names) {
    const isSoft = lit ? !lit.has(one.thing) : isConcept(one.thing);
    writeText(canvas, one, isSoft ? colours.soft : colours.ink, colours, unit);
  }
  for (const one of titles) writeText(canvas, one, colours.soft, colours, unit);
  if (!camera.isTravelling()) soon();
});
network.on("dragEnd", ({ nodes: moved }) => (moved.length ? keep(moved) : settle()));

/** Store the current positions of things. @param {number[]} moved */
export function keep(moved) {
  for (const thing of moved) move(thing, network.getPosition(thing));
  keepPlaces();
  paint();
}

/** Whether a thing is in sight. @param {number} thing */
export const isInSight = (thing) => inBounds(thing, -20);
