/** Vega specifications of charts, from the same templates as on the command line, as in kg/chart/vega.py. */

import { blockData } from "../blocks.js";
import { columns, inLines } from "../picture/labels.js";

const TITLE = 10.2; // the generous width of a half-width letter in pixels: in titles, small and bold text
const SMALL = 5.9;
const FIGURE = 6.4;
const BOLD = 7.2;
const LINE = 15; // line height of a name in pixels
const UNDER = 13; // line height of the note below it
const [GAP, ASIDE, NARROW] = [14, 0.28, 0.36]; // pixels beside a name; the largest share of a flow, or a narrow one, for names on each side

/** @param {string} words @param {number} most */
const wrap = (words, most) => inLines(words.split(" "), (line) => columns(line) <= most);

/** The width of the longest text in pixels. @param {string[]} words */
const longest = (words) => Math.ceil(BOLD * Math.max(0, ...words.map(columns)));

/** The pixels for the names on one side of a flow; longer ones are wrapped. @param {Chart} chart @param {number} wide @param {number} side */
function room({ rows }, wide, side) {
  const names = rows.filter(({ kind, x }) => kind === "name" && x === side).map(({ text }) => text);
  return Math.floor(Math.min(longest(names) + GAP, (wide < 500 ? NARROW : ASIDE) * wide));
}

/** The text of a row of a flow, a name or a figure, in lines that fit. @param {any} row @param {number[]} sides @param {number} flow */
function fitted({ kind, x, text }, sides, flow) {
  if (kind === "name") return { text: wrap(text, Math.floor((sides[x] - GAP) / BOLD)) };
  return kind === "figure" ? { text: wrap(text, Math.floor((flow - GAP) / FIGURE)) } : {};
}

/**
 * @param {Chart} chart
 * @param {number} wide pixels
 * @param {Record<string, string>} colours ground, ink, quiet, grid, accent
 */
export async function specification(chart, wide, colours) {
  const most = Math.floor(wide / SMALL);
  const lines = chart.caption.flatMap((text) => wrap(text, most));
  const slots = chart.kind === "flow" ? Math.max(...chart.rows.map(({ y }) => Math.floor(y))) + 1 : 0;
  const ranks = chart.rows.filter((row) => "series" in row).map(({ y }) => y);
  const span = ranks.length ? Math.ceil(Math.max(...ranks) - Math.min(...ranks)) : 0;
  const narrow = wide < 500;
  const sides = [0, 1].map((side) => room(chart, wide, side));
  const flow = wide - sides[0] - sides[1];
  const told = chart.rows.map((row) => fitted(row, sides, flow));
  const label = wide - (narrow ? longest(chart.rows.map(({ text = "" }) => text)) + GAP : 150);
  const named = chart.rows.map(({ label: name = "" }) => wrap(name, Math.floor(label / BOLD)));
  const notes = chart.rows.map(({ note = "" }) => wrap(note, most));
  /** The number of lines after the first in the longest text. @param {string[][]} all */
  const further = (all) => Math.max(...all.map(({ length }) => length)) - 1;
  const more = further(named);
  const high = more * LINE + further(notes) * UNDER;
  /** @type {Record<string, unknown>} */
  const values = {
    ...colours,
    scale: chart.scale,
    wide: chart.kind === "flow" ? wide - sides[0] : wide,
    label,
    out: -sides[0],
    across: narrow ? 1 : 99,
    flow,
    step: narrow ? 64 : 110,
    bar: (chart.rows.some(({ note }) => note) ? 56 : 40) + high,
    row: 54 + high,
    up: (chart.kind === "bar" ? -14 : -12) - more * LINE,
    ranks: Math.min(Math.max(160, (narrow ? 15 : 17) * span), 480),
    title: wrap(chart.title, Math.floor(wide / TITLE)),
    subtitle: chart.subtitle ? wrap(chart.subtitle, most) : [],
    high: (44 + 14 * further(told.map(({ text = [] }) => text))) * slots,
    last: slots - 0.5,
  };
  const templates = await blockData("templates");
  const template = JSON.stringify(templates[chart.kind === "bar" ? `bar-${chart.scale}` : chart.kind]);
  const spec = JSON.parse(
    template.replace(/"@(\w+)@"|@(\w+)@/g, (_, whole, part) =>
      whole ? JSON.stringify(values[whole]) : String(values[part]),
    ),
  );
  /** @type {Record<string, object[]>} */
  const rows = {
    rows: chart.rows.map((row, n) => ({
      ...row,
      ...("label" in row
        ? { label: [...Array(more + 1 - named[n].length).fill(""), ...named[n]], note: notes[n] }
        : {}),
      ...told[n],
      p: chart.panels.indexOf(row.panel),
    })),
    caption: lines.map((line, n) => ({ n, text: line })),
  };
  for (const each of spec.data) if (Object.hasOwn(rows, each.name)) each.values = rows[each.name];
  return spec;
}
