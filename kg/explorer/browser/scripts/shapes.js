/** The shapes of things, for the legend and for pictures that are taken away. */

/** @import { Kind } from "./data/payload.js" */

export const SVG = "http://www.w3.org/2000/svg";

/**
 * Outlines in a box of 12 by 12.
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

/** A small picture of a line. @param {string} how the family of what it tells, or that it is `stated` or `wide` */
export function lineIcon(how) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 12");
  svg.setAttribute("class", `icon line ${how}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute(
    "d",
    how === "wide"
      ? "M0 5h20v2H0zM10 2h10v8H10z"
      : how === "stated"
        ? "M0 5h5v2H0zM8 5h5v2H8zM16 5h4v2h-4z"
        : "M0 5h20v2H0z",
  );
  svg.append(path);
  return svg;
}

/**
 * A small picture of a kind's shape, in its colour.
 *
 * @param {Kind} kind
 */
export function icon(kind) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 12 12");
  svg.setAttribute("class", `icon ${kind.family}`);
  svg.setAttribute("aria-hidden", "true");
  const outline = document.createElementNS(SVG, "path");
  outline.setAttribute("d", OUTLINES[kind.shape]);
  svg.append(outline);
  return svg;
}
