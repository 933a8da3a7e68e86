/** Pictures to take away: what is in the picture, whole, as SVG or PNG. */

import { data } from "../data/data.js";
import { isConcept, lookOf } from "../data/graph.js";
import { element } from "../dom.js";
import { OUTLINES, SVG } from "../shapes.js";
import { text } from "../state.js";
import { pointOn, svgPath } from "./curves.js";
import { LINE_HEIGHT, radiusOf } from "./labels.js";
import { lines } from "./lines.js";
import { degree, placeAll, theme } from "./renderer.js";
import { drawnThings, pointOf } from "./view-state.js";

/** @import { Written } from "./canvas-text.js" */
/** @import { Point } from "./curves.js" */
/** @import { Line } from "./lines.js" */

const MARGIN = 60;
const SHARP = 2; // dots of a PNG for each unit of the picture
const LARGEST = 8000; // dots across, which browsers still paint

/** @param {string} name @param {Record<string, string | number>} attributes @param {string} [words] */
function shape(name, attributes, words) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (words !== undefined) made.textContent = words;
  return made;
}

/** A text around a point, with the page's own colour behind it. @param {Written} text @param {string} fill @param {string} paper */
function written({ x, y, size, label, bold = 400 }, fill, paper) {
  const made = shape("text", {
    "font-size": size,
    "font-weight": bold,
    "text-anchor": "middle",
    fill,
    stroke: paper,
    "stroke-width": 5,
    "paint-order": "stroke",
    "stroke-linejoin": "round",
  });
  const rows = label.split("\n");
  const top = y - ((rows.length - 1) * size * LINE_HEIGHT) / 2 + size * 0.35;
  rows.forEach((row, i) => {
    made.append(shape("tspan", { x, y: top + i * size * LINE_HEIGHT }, row));
  });
  return made;
}

/** @param {number} thing */
const radiusIn = (thing) => radiusOf(thing, 1, degree(thing));

/** A line with its arrows. @param {Line} line */
function stroked({ from, to, bend, edges }) {
  const { wire, families } = theme();
  const [a, b] = [pointOf(from), pointOf(to)];
  const relation = edges.find((edge) => edge.relation !== null)?.relation ?? null;
  const stroke = relation === null ? wire.full : families[lookOf(relation).family].full;
  /** @type {Record<string, string | number>} */
  const dashes = relation === null ? { "stroke-width": 1, "stroke-dasharray": "5 4" } : { "stroke-width": 1.5 };
  const made = [shape("path", { d: svgPath(a, b, bend), fill: "none", stroke, ...dashes })];
  for (const [tip, tail, near] of [
    [to, from, 0.9],
    [from, to, 0.1],
  ]) {
    if (!edges.some((edge) => edge.to === tip)) continue;
    made.push(arrow(pointOf(tip), bend ? pointOn(a, b, bend, near) : pointOf(tail), radiusIn(tip), stroke));
  }
  return made;
}

/** @param {Point} tip @param {Point} tail @param {number} radius @param {string} fill */
function arrow(tip, tail, radius, fill) {
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y) || 1;
  const [dx, dy] = [(tip.x - tail.x) / length, (tip.y - tail.y) / length];
  const [x, y] = [tip.x - dx * radius, tip.y - dy * radius];
  const back = [x - dx * 8, y - dy * 8];
  const points = [
    [x, y],
    [back[0] - dy * 3, back[1] + dx * 3],
    [back[0] + dy * 3, back[1] - dx * 3],
  ];
  return shape("polygon", { points: points.map((point) => point.map((n) => n.toFixed(1)).join(",")).join(" "), fill });
}

/** @param {number} thing */
function drawn(thing) {
  const { x, y } = pointOf(thing);
  const radius = radiusIn(thing);
  const kind = lookOf(thing);
  const made = shape("path", {
    d: OUTLINES[kind.shape],
    fill: theme().families[kind.family].full,
    transform: `translate(${x - radius} ${y - radius}) scale(${radius / 6})`,
  });
  made.append(shape("title", {}, `${text(data.things[thing].label)} (${text(kind.label)})`));
  return made;
}

/** The picture as an SVG element with its width and height. */
function compose() {
  const { ink, soft, paper, face } = theme();
  const things = drawnThings();
  const [xs, ys] = [things.map((thing) => pointOf(thing).x), things.map((thing) => pointOf(thing).y)];
  const [left, top] = [Math.min(...xs, 0) - MARGIN * 1.5, Math.min(...ys, 0) - MARGIN];
  const [width, height] = [Math.max(...xs, 0) + MARGIN * 1.5 - left, Math.max(...ys, 0) + MARGIN * 1.5 - top];
  const viewBox = `${left} ${top} ${width} ${height}`;
  const svg = shape("svg", { xmlns: SVG, viewBox, width, height, "font-family": face, role: "img" });
  svg.append(shape("title", {}, text(data.title)), shape("rect", { x: left, y: top, width, height, fill: paper }));
  svg.append(...[...lines().values()].flatMap(stroked), ...things.map(drawn));
  const { names, captions } = placeAll();
  for (const [id, { along, dx, dy, size, label }] of captions) {
    const { from, to, bend, weight } = /** @type {Line} */ (lines().get(id));
    const { x, y } = pointOn(pointOf(from), pointOf(to), bend, along);
    svg.append(written({ x: x + dx, y: y + dy, size, label }, weight > 1 ? ink : soft, paper));
  }
  for (const [thing, { dx, dy, ...name }] of names) {
    const { x, y } = pointOf(thing);
    svg.append(written({ ...name, x: x + dx, y: y + dy }, isConcept(thing) ? soft : ink, paper));
  }
  return { file: new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" }), width, height };
}

/** @param {Blob} blob @param {string} suffix */
function save(blob, suffix) {
  const name = text(data.title)
    .replace(/[\\/:*?"<>|\s]+/g, "-")
    .slice(0, 60);
  const link = element("a", { download: `${name}.${suffix}` });
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const saveSvg = () => save(compose().file, "svg");

/** The picture as PNG: the SVG painted on a canvas. */
export async function savePng() {
  const { file, width, height } = compose();
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.src = address;
  await image.decode();
  const scale = Math.min(SHARP, LARGEST / width, LARGEST / height);
  const canvas = element("canvas", {
    width: String(Math.round(width * scale)),
    height: String(Math.round(height * scale)),
  });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  canvas.toBlob((blob) => blob && save(blob, "png"), "image/png");
}
