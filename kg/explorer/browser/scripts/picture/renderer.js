/** The picture as it is drawn: vis-network with positions that are given, painted as the page's state says. */

import { isConcept } from "../data/graph.js";
import { byId } from "../dom.js";
import { state } from "../state.js";
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
const CROWD = 120; // things
const MANY = 500; // things; from here on nothing moves by itself, and what is painted moves as it is
const MOST = 3000; // things; beyond it all is painted as from afar, and the pointer moves the picture alone
const CLEAR = 3; // pixels around a thing that no line but its own enters

const root = byId("drawing");
const covered = () => byId("tools").offsetHeight; // pixels below that the buttons cover

const nodes = new vis.DataSet(/** @type {{ id: number }[]} */ ([]));
const edges = new vis.DataSet(/** @type {{ id: string }[]} */ ([]));
/** vis-network's own object. */
export const network = new vis.Network(
  root,
  { nodes, edges },
  {
    configure: { enabled: false },
    physics: { enabled: false, barnesHut: { avoidOverlap: 0.6, springLength: 140 }, stabilization: false },
    layout: { improvedLayout: false, randomSeed: 1 },
    interaction: { hover: true, keyboard: { enabled: false }, multiselect: false, selectConnectedEdges: false },
    nodes: { borderWidthSelected: 2 },
    edges: { selectionWidth: 1, hoverWidth: 0.5 },
  },
);
const isHeavy = () => nodes.length > MANY;
export const camera = makeCamera(root, network, { isHeavy, below: covered, arrived: () => soon(true), settle });
bindPan(network, root.querySelector("canvas"), isHeavy, settle);

let colours = readColours();
/** @type {Placed} */
let placed = { names: new Map(), captions: new Map() };
let waiting = 0; // the frame in which names are looked at again,
let forced = false; // and whether they are given room in any case
let seen = { scale: 0, x: 0, y: 0 }; // where the names were last given room

function isFar() {
  const count = drawnThings().length;
  return count > MOST || (count > CROWD && network.getScale() < FAR);
}

/** The part of the picture that is in sight, in pixels from its origin; the buttons cover the rest. */
function sight() {
  const { x, y } = network.canvasToDOM({ x: 0, y: 0 });
  return [-x, -y, root.clientWidth - x, root.clientHeight - covered() - y];
}

/** Of many things, those in sight; of few all, so that names stay while the picture moves. @param {number[]} things */
function inSight(things) {
  return isHeavy() ? things.filter((thing) => inBounds(thing, 50)) : things;
}

/** @param {number} thing @param {number} more pixels around what is in sight */
function inBounds(thing, more) {
  const { x, y } = network.canvasToDOM(pointOf(thing));
  return x > -more && y > -more && x < root.clientWidth + more && y < root.clientHeight + more;
}

function placeSeen() {
  seen = { scale: network.getScale(), ...network.getViewPosition() };
  const { scale } = seen;
  placed = placeLabels({ ...wantedOf(inSight(drawnThings())), titles: titles(scale), scale, sight: sight() });
}

/** How large a thing is now, and with the room that lines leave around it. @param {number} thing @returns {[number, number]} */
function sizes(thing) {
  const scale = network.getScale();
  const radius = radiusOf(thing, scale, degree(thing));
  return [radius / scale, (radius + CLEAR) / scale];
}

/** @param {import("./theme.js").Colours} colours */
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

/** Draw things as large as they are at this scale, and lines around them. */
function resize() {
  routed((lines) => routeLines(lines, drawnThings(), pointOf, sizes));
  const now = painted(colours);
  edges.remove(edges.getIds().filter((id) => !lines().has(String(id))));
  nodes.update(now.things);
  edges.update(now.lines);
  placeSeen();
}

let rescaled = () => {};
/** Have something done whenever the scale has changed. @param {() => void} then */
export function whenRescaled(then) {
  rescaled = then;
}

/** Draw what the state says. */
export function paint() {
  colours = readColours();
  gatherLines();
  const few = drawnThings().length <= MOST;
  network.setOptions({ interaction: { hover: few, dragNodes: few } });
  resize();
  const kept = new Set(drawnThings());
  nodes.remove(nodes.getIds().filter((id) => !kept.has(Number(id))));
  if (network.getSelectedNodes().length || network.getSelectedEdges().length) network.unselectAll();
  if (state.selected !== null && nodes.get(state.selected)) network.selectNodes([state.selected], false);
}

/** Give names room anew if the scale has changed or, among many things, others are in sight. */
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

/** The names and captions that have room, and titles of groups, each with where its middle is, its size (in the unit of positions) and text. */
export function readable() {
  const scale = network.getScale();
  const unit = 1 / scale;
  /** @param {number} thing */
  const at = (thing) => network.getPosition(thing);
  const names = [...placed.names].flatMap(([thing, { dx, dy, size, bold, label, isFar }]) => {
    if (!nodes.get(thing)) return [];
    const { x, y } = at(thing);
    const rim = (radiusOf(thing, scale, degree(thing)) / Math.hypot(dx, dy)) * unit; // where a line to the name begins
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

/** The things that stand out and have a sign, each as large as it is drawn. */
function signed() {
  const [lit, scale] = [highlighted(), network.getScale()];
  const wrong = drawnThings().filter((thing) => signOf(thing) && (!lit || lit.has(thing)) && nodes.get(thing));
  return wrong.map((thing) => ({
    ...network.getPosition(thing),
    radius: radiusOf(thing, scale, degree(thing)) / scale,
    sign: signOf(thing),
  }));
}

/** All that is in sight, as it is now but in these colours, and which part of the picture that is. @param {import("./theme.js").Colours} colours */
export function sightIn(colours) {
  const [from, to] = [
    network.DOMtoCanvas({ x: 0, y: 0 }),
    network.DOMtoCanvas({ x: root.clientWidth, y: root.clientHeight }),
  ];
  return {
    ...painted(colours),
    ...readable(),
    signed: signed(),
    from,
    to,
    width: root.clientWidth,
    height: root.clientHeight,
  };
}

/** Give names room anew where the look has come to rest. */
function settle() {
  rescale(true);
}

/** Look at the names again in the next frame: what is changed while vis-network draws would be drawn within that. */
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

/** Keep where things are now. @param {number[]} moved */
export function keep(moved) {
  for (const thing of moved) move(thing, network.getPosition(thing));
  keepPlaces();
  paint();
}

/** Whether a thing is in sight. @param {number} thing */
export const isInSight = (thing) => inBounds(thing, -20);
