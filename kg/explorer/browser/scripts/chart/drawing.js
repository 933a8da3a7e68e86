/** Charts in the page, drawn on demand by the embedded library in the page's colours. */

import { run } from "../blocks.js";
import { visible } from "../controls.js";
import { element, foldable, tool } from "../dom.js";
import { ofAnswer } from "../downloads/file-name.js";
import { save } from "../downloads/save.js";
import { message } from "../messages/messages.js";
import { specification } from "./vega.js";

const WIDEST = 760; // pixels; in a wider chart rows are hard to follow
const LEAST = 280;

/** Draw a chart as an SVG document. @param {Chart} chart @param {number} wide */
async function drawn(chart, wide) {
  await run("charts");
  const style = getComputedStyle(document.documentElement);
  const names = { ink: "ink", quiet: "soft", ground: "surface", grid: "line", accent: "accent" };
  const colours = Object.fromEntries(
    Object.entries(names).map(([name, own]) => [name, style.getPropertyValue(`--${own}`).trim()]),
  );
  return visible(await window.charts.svg(await specification(chart, Math.min(Math.max(wide, LEAST), WIDEST), colours)));
}

/**
 * A figure that shows a chart as soon as it is drawn; it is hidden from screen readers, which have the table.
 *
 * @param {Chart} chart
 * @param {number} wide the available pixels
 * @param {() => string} called the name of the saved file
 */
export function figureOf(chart, wide, called = ofAnswer) {
  const figure = element("figure", { class: "chart", "aria-label": chart.title, "aria-busy": "true" });
  drawn(chart, wide).then((svg) => {
    const shown = /** @type {any} */ (new DOMParser().parseFromString(svg, "image/svg+xml").documentElement);
    shown.setAttribute("aria-hidden", "true");
    const download = () => save(new Blob([svg], { type: "image/svg+xml" }), `${called()}.svg`);
    const saved = tool(message("saveSvg"), download, { "aria-label": message("saveChart") });
    figure.replaceChildren(shown, saved);
    figure.removeAttribute("aria-busy");
  });
  return figure;
}

let isOpen = false; // kept for the next chart

/** The foldable chart of an answer, drawn when it is first unfolded. @param {Chart | null | undefined} chart @param {() => number} wide @param {Node | string} below @param {boolean} wanted */
export function chartOf(chart, wide, below, wanted) {
  if (!chart) return "";
  return foldable(
    message("asChart"),
    { class: "charted", open: isOpen || wanted, ontoggle: ({ target }) => unfold(target, chart, wide) },
    below,
  );
}

/** @param {HTMLDetailsElement} details @param {Chart} chart @param {() => number} wide */
function unfold(details, chart, wide) {
  isOpen = details.open;
  if (isOpen && !details.querySelector("figure")) details.querySelector("summary")?.after(figureOf(chart, wide()));
}
