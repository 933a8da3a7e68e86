/** Names, lines and things as SVG elements that look as vis-network paints them. */

import { data } from "../data/data.js";
import { lookOf } from "../data/graph.js";
import { OUTLINES, shape } from "../shapes.js";
import { text } from "../state.js";
import { pointOn, svgPath } from "./curves.js";
import { directionOf, LINE_HEIGHT } from "./labels.js";
import { isPinned, pointOf } from "./view-state.js";

/** @import { Written } from "./canvas-text.js" */

const HALO = 0.45; // the width of the background around letters, relative to their height: enough to fill a space

/** A text centred at a point, with the background colour behind it. @param {Written} text @param {string} fill @param {Colours} colours */
export function written({ x, y, size, label, bold = 400, grave = false }, fill, colours) {
  const rows = label.split("\n");
  const top = y - ((rows.length - 1) * size * LINE_HEIGHT) / 2 + size * 0.35;
  const letters = {
    "font-size": size,
    "font-weight": bold,
    "text-anchor": "middle",
    direction: directionOf(label),
    fill,
  };
  const stroke = { stroke: colours.paper, "stroke-width": size * HALO, "stroke-linejoin": "round" };
  return shape(
    "text",
    { ...letters, ...stroke, "paint-order": "stroke" },
    ...rows.flatMap((row, i) =>
      row.split(/([†‡]+)/).map((part, n) => {
        /** @type {Record<string, number>} */
        const at = n ? {} : { x, y: top + i * size * LINE_HEIGHT };
        const how = { fill: grave ? colours.grave : colours.mark, "font-weight": 700 };
        return shape("tspan", n % 2 ? { ...how, ...(grave ? { "text-decoration": "underline" } : {}) } : at, part);
      }),
    ),
  );
}

/** A line with its arrows. @param {Line} line @param {any} style @param {(thing: number) => number} radius */
export function stroked({ from, to, bend, edges }, { color, width, dashes, arrows }, radius) {
  const [a, b, stroke] = [pointOf(from), pointOf(to), color.color];
  /** @type {Record<string, string | number>} */
  const how = { "stroke-width": width, ...(dashes ? { "stroke-dasharray": dashes.join(" ") } : {}) };
  const made = [shape("path", { d: svgPath(a, b, bend), fill: "none", stroke, ...how })];
  for (const [tip, tail, near] of [
    [to, from, 0.9],
    [from, to, 0.1],
  ]) {
    if (!(tip === to ? arrows.to : arrows.from).enabled || !edges.some((edge) => edge.to === tip)) continue;
    made.push(arrow(pointOf(tip), bend ? pointOn(a, b, bend, near) : pointOf(tail), radius(tip), stroke, width));
  }
  return made;
}

/** An arrowhead of the same size as that of vis-network. @param {Point} tip @param {Point} tail @param {number} radius @param {string} fill @param {number} width of its line */
function arrow(tip, tail, radius, fill, width) {
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y) || 1;
  const [dx, dy] = [(tip.x - tail.x) / length, (tip.y - tail.y) / length];
  const [x, y] = [tip.x - dx * radius, tip.y - dy * radius];
  const [long, wide] = [5 + 3 * width, 1.5 + width];
  const back = [x - dx * long, y - dy * long];
  const points = [
    [x, y],
    [back[0] - dy * wide, back[1] + dx * wide],
    [back[0] + dy * wide, back[1] - dx * wide],
  ];
  return shape("polygon", { points: points.map((point) => point.map((n) => n.toFixed(1)).join(",")).join(" "), fill });
}

/** A thing with its border and tooltip. @param {any} style */
export function drawn({ id, x, y, size, borderWidth, color }) {
  const kind = lookOf(id);
  const unit = size / 6;
  return shape(
    "path",
    {
      d: OUTLINES[kind.shape],
      fill: color.background,
      stroke: color.border,
      "stroke-width": borderWidth / unit,
      ...(isPinned(id) ? { "stroke-dasharray": `${3 / unit} ${2 / unit}` } : {}),
      transform: `translate(${x - size} ${y - size}) scale(${unit})`,
    },
    shape("title", {}, `${text(data.things[id].label)} (${text(kind.label)})`),
  );
}
