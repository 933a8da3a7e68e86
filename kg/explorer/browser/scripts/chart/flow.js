/** Flow charts, of who gives to whom, as in kg/chart/flow.py. */

const WIDEST = 22; // pixels
const CURVE = [0, 0.38, 0.62, 1]; // the points of a curve across the picture

/** @param {Reader} reader @param {Figure[]} figures */
export function links(reader, figures) {
  /** @type {Record<string, unknown>[]} */
  const rows = [];
  let top = 0;
  for (const panel of new Set(figures.map((figure) => figure.panel))) {
    const own = figures.filter((figure) => figure.panel === panel);
    if (panel) {
      rows.push({ panel, kind: "panel", x: 0, y: top, text: panel });
      top += 1;
    }
    rows.push(...inPanel(reader, panel, own, top));
    top += own.length + 1;
  }
  return rows;
}

/** @param {Reader} reader @param {string} panel @param {Figure[]} figures @param {number} top */
function inPanel(reader, panel, figures, top) {
  const ends = figures.map(({ row }) => [reader.label(row, "source"), reader.label(row, "target")]);
  const largest = Math.max(...figures.map(({ size }) => Math.abs(size ?? 0))) || 1;
  const totals = [new Map(), new Map()];
  figures.forEach(({ size }, n) => {
    ends[n].forEach((name, side) => {
      totals[side].set(name, (totals[side].get(name) ?? 0) + (size ?? 0));
    });
  });
  const targets = ordered(ends, 1, totals, ordered(ends, 0, totals, []));
  const sources = ordered(ends, 0, totals, targets);
  const slots = [
    placed(ends, 0, sources, targets).map((slot) => top + slot),
    placed(ends, 1, targets, sources).map((slot) => top + slot),
  ];
  /** @type {Record<string, unknown>[]} */
  const rows = [];
  figures.forEach(({ row, size, text, note }, n) => {
    const label = "label" in reader.view.fields ? reader.label(row, "label") : "";
    const width = size === null ? 1.5 : Math.max(Math.round((Math.abs(size) / largest) * WIDEST * 100) / 100, 1);
    const link = { panel, link: top + n, width, said: size !== null, source: ends[n][0] };
    for (const x of CURVE) rows.push({ ...link, kind: "link", x, y: slots[Math.round(x)][n], note });
    const words = [label, text, note].filter(Boolean).join(" · ");
    rows.push({ ...link, kind: "figure", x: 0, y: slots[0][n], text: words });
  });
  for (const side of [0, 1]) {
    for (const name of new Set(ends.map((pair) => pair[side]))) {
      const own = slots[side].filter((_, n) => ends[n][side] === name);
      const [y0, y1] = [Math.min(...own), Math.max(...own)];
      rows.push({ panel, kind: "name", x: side, text: name, y: (y0 + y1) / 2, y0, y1 });
    }
  }
  return rows;
}

/** The names on one side in order: those with the largest totals first, then near what they are linked to. @param {string[][]} ends @param {number} side @param {Map<string, number>[]} totals @param {string[]} others */
function ordered(ends, side, totals, others) {
  /** @param {string} name */
  function place(name) {
    const linked = others.length
      ? ends.filter((pair) => pair[side] === name).map((pair) => others.indexOf(pair[1 - side]))
      : [0];
    return linked.reduce((sum, each) => sum + each, 0) / linked.length;
  }
  /** @param {string} name */
  const total = (name) => totals[side].get(name) ?? 0;
  return [...new Set(ends.map((pair) => pair[side]))].sort((a, b) => total(b) - total(a) || place(a) - place(b));
}

/** The vertical slot of each link on one side, grouped by name. @param {string[][]} ends @param {number} side @param {string[]} names @param {string[]} others */
function placed(ends, side, names, others) {
  const order = ends.map((pair, n) => [names.indexOf(pair[side]), others.indexOf(pair[1 - side]), n]);
  order.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  /** @type {number[]} */
  const slots = [];
  order.forEach(([, , n], slot) => {
    slots[n] = slot;
  });
  return slots;
}
