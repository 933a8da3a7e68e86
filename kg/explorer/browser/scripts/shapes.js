/** The shapes of things as SVG, for the legend and for saved pictures. */

import { visible } from "./controls.js";

export const SVG = "http://www.w3.org/2000/svg";

/**
 * Outlines as path data, in a box of 12 by 12.
 *
 * @type {Record<string, string>}
 */
export const OUTLINES = {
  dot: "M6 1a5 5 0 1 0 .01 0z",
  diamond: "M6 0l5.5 6L6 12 .5 6z",
  square: "M1.5 1.5h9v9h-9z",
  triangle: "M6 .8l5.6 10H.4z",
  triangleDown: "M6 11.2l5.6-10H.4z",
  hexagon: "M3 1h6l3 5-3 5H3L0 6z",
  star: "M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z",
};

/** Make an SVG element. @param {string} name @param {Record<string, string | number>} attributes @param {...(Node | string)} children */
export function shape(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children.map((child) => (typeof child === "string" ? visible(child) : child)));
  return made;
}

/** An icon of a line. @param {string} how its class: a family, a tone, or `stated` @param {number[]} [pattern] @param {number} [width] */
export function lineIcon(how, pattern = [], width = 2) {
  const stroke = { stroke: "currentColor", "stroke-width": width, "stroke-dasharray": pattern.join(" ") || "none" };
  return shape(
    "svg",
    { viewBox: "0 0 26 12", class: `icon line ${how}`, "aria-hidden": "true" },
    shape("path", { d: "M0 6h26", ...stroke }),
  );
}

/** An icon of a kind, with its shape and colour. @param {Kind} kind */
export const icon = ({ family, shape: outline }) =>
  shape(
    "svg",
    { viewBox: "0 0 12 12", class: `icon ${family}`, "aria-hidden": "true" },
    shape("path", { d: OUTLINES[outline] }),
  );
