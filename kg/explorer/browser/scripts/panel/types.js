/** Types and their links: a drawing with kinds as dots, sized by their numbers, and properties as lines; and a table of all. */

import { filter, showAs } from "../actions.js";
import { data } from "../data/data.js";
import { links, sizes } from "../data/types.js";
import { button, byId, element, tool } from "../dom.js";
import { message } from "../messages/messages.js";
import { extent } from "../picture/labels.js";
import { icon, SVG, shape } from "../shapes.js";
import { number, text } from "../state.js";

/** @import { Link } from "../data/types.js" */
/** @typedef {{ x: number, y: number, radius: number }} Spot */

const MOST = 12; // kinds that are drawn
const NAMED = 18; // lines that have captions
const [LEAST, LARGEST] = [9, 38]; // radius of dots in pixels
const NARROW = 560; // pixels; on a narrower page only the table is shown
const LETTERS = 12;
const ROOM = 80; // pixels of width for each kind

/** Show the things of one kind, in the picture. @param {number} kind */
function open(kind) {
  showAs("picture");
  filter(kind, "only");
}

/** The kinds in their order around the circle: each is followed by the one with which it has most links. @param {number[]} kinds @param {Link[]} all */
function ordered(kinds, all) {
  /** @param {number} a @param {number} b */
  const weight = (a, b) =>
    all.reduce(
      (sum, { from, to, total }) => sum + ((from === a && to === b) || (from === b && to === a) ? total : 0),
      0,
    );
  const [first, ...left] = kinds;
  const found = [first];
  while (left.length) {
    const last = found[found.length - 1];
    left.sort((a, b) => weight(last, b) - weight(last, a) || kinds.indexOf(a) - kinds.indexOf(b));
    found.push(/** @type {number} */ (left.shift()));
  }
  return found;
}

/** The caption of a link: its two most frequent properties with their numbers. @param {Link} link */
function said({ names }) {
  const most = [...names].sort(([, a], [, b]) => b - a);
  const some = most.slice(0, 2).map(([name, n]) => `${name} ${number(n)}`);
  return [...some, ...(most.length > 2 ? [message("moreLines")(most.length - 2)] : [])].join(", ");
}

/** @param {Spot} a @param {Spot} b @param {Spot} middle */
function curve(a, b, middle) {
  const pull = 0.35;
  const [mx, my] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const side = 18 / (Math.hypot(b.x - a.x, b.y - a.y) || 1); // separates the lines of both directions
  const bend = {
    x: mx + (middle.x - mx) * pull - (b.y - a.y) * side,
    y: my + (middle.y - my) * pull + (b.x - a.x) * side,
  };
  const length = Math.hypot(b.x - bend.x, b.y - bend.y) || 1;
  const [dx, dy] = [(b.x - bend.x) / length, (b.y - bend.y) / length];
  const tip = { x: b.x - dx * (b.radius + 2), y: b.y - dy * (b.radius + 2) };
  const back = { x: tip.x - dx * 9, y: tip.y - dy * 9 };
  const arrow = `${tip.x},${tip.y} ${back.x - dy * 4},${back.y + dx * 4} ${back.x + dy * 4},${back.y - dx * 4}`;
  const at = { x: a.x / 4 + bend.x / 2 + b.x / 4, y: a.y / 4 + bend.y / 2 + b.y / 4 };
  return { path: `M${a.x} ${a.y}Q${bend.x} ${bend.y} ${back.x} ${back.y}`, arrow, at };
}

/** @param {string} words @param {number} x @param {number} y @param {Record<string, string | number>} [how] */
const label = (words, x, y, how = {}) =>
  shape("text", { x, y, "font-size": LETTERS, "text-anchor": "middle", class: "label", ...how }, words);

/** @param {number[]} kinds @param {Link[]} all @param {number} width @param {number} height */
function drawing(kinds, all, width, height) {
  const largest = Math.max(...kinds.map((kind) => sizes.get(kind) ?? 0));
  const middle = { x: width / 2, y: height / 2, radius: 0 };
  /** @type {Map<number, Spot>} */
  const spots = new Map();
  ordered(kinds, all).forEach((kind, i) => {
    const turn = (2 * Math.PI * i) / kinds.length - Math.PI / 2;
    const radius = LEAST + (LARGEST - LEAST) * Math.sqrt((sizes.get(kind) ?? 0) / largest);
    const [x, y] = [middle.x + (width / 2 - 130) * Math.cos(turn), middle.y - 14 + (height / 2 - 76) * Math.sin(turn)];
    spots.set(kind, { x, y, radius });
  });
  const svg = shape("svg", { xmlns: SVG, viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" });
  const between = all.filter(({ from, to }) => from !== to && spots.has(from) && spots.has(to));
  /** @type {[number, number, number, number][]} */
  const taken = [...spots.values()].map(({ x, y, radius: r }) => [x - r, y - r, x + r, y + r]);
  /** @type {Element[]} */
  const words = [];
  /** Write a text unless it would cover another one or a dot. @param {string} told @param {number} x @param {number} y @param {number} [letters] */
  function write(told, x, y, letters = LETTERS, weight = 400) {
    const half = extent(told, letters, weight)[0] / 2 + 3;
    if (taken.some(([l, t, r, d]) => x + half > l && x - half < r && y + 4 > t && y - letters < d)) return;
    taken.push([x - half, y - letters, x + half, y + 4]);
    words.push(label(told, x, y, { "font-size": letters, "font-weight": weight }));
  }
  for (const [kind, { x, y, radius }] of spots)
    write(`${text(data.kinds[kind].label)} ${number(sizes.get(kind) ?? 0)}`, x, y + radius + 16, 14, 600);
  between.forEach((link, i) => {
    const [a, b] = /** @type {[Spot, Spot]} */ ([spots.get(link.from), spots.get(link.to)]);
    const { path, arrow, at } = curve(a, b, middle);
    const thick = 1 + 5 * Math.sqrt(link.total / between[0].total);
    svg.append(
      shape("path", { d: path, class: "link", "stroke-width": thick }),
      shape("polygon", { points: arrow, class: "tip" }),
    );
    if (i < NAMED) write(said(link), at.x, at.y + 4);
  });
  for (const [kind, { x, y, radius }] of spots) {
    const own = all.find(({ from, to }) => from === kind && to === kind);
    const dot = shape("circle", { cx: x, cy: y, r: radius, class: `dot ${data.kinds[kind].family}` });
    dot.addEventListener("click", () => open(kind));
    svg.append(dot);
    if (own) write(`↻ ${said(own)}`, x, y + radius + 32);
  }
  svg.append(...words);
  return svg;
}

/** @param {number} kind */
const kindButton = (kind) =>
  button([icon(data.kinds[kind]), text(data.kinds[kind].label)], () => open(kind), { class: "thing" });

/** @param {Link[]} all */
function table(all) {
  const rows = all.flatMap(({ from, to, names }) => [...names].map(([name, n]) => ({ from, name, to, n })));
  rows.sort((a, b) => b.n - a.n);
  const heads = ["subject", "relation", "object", "howMany"].map((name) =>
    element("th", { scope: "col" }, message(/** @type {any} */ (name))),
  );
  const cells = rows.map(({ from, name, to, n }) =>
    element(
      "tr",
      {},
      element("td", {}, kindButton(from)),
      element("td", { dir: "auto" }, name),
      element("td", {}, kindButton(to)),
      element("td", { class: "numeric" }, number(n)),
    ),
  );
  return element("table", {}, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...cells));
}

/** Draw the types in the current reading and language. */
export function showTypes() {
  const pane = byId("types");
  const all = links();
  const kinds = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const { clientWidth: width, clientHeight: height } = /** @type {HTMLElement} */ (pane.parentElement);
  const list = kinds.map((kind) =>
    element("li", {}, kindButton(kind), " ", element("small", {}, number(sizes.get(kind) ?? 0))),
  );
  pane.replaceChildren(
    width < NARROW
      ? ""
      : drawing(kinds.slice(0, Math.min(MOST, Math.floor(width / ROOM))), all, width - 32, Math.max(480, height - 100)),
    element("ul", { class: "things" }, ...list),
    all.length ? table(all) : "",
    tool(message("asPicture"), () => showAs("picture")),
  );
}
