/** Bars and timelines, as in kg/chart/bars.py. */

import { marked } from "./figures.js";

/** @param {Reader} reader @param {Figure[]} figures */
export function bars(reader, figures) {
  const panels = [...new Set(figures.map(({ panel }) => panel))];
  return figures
    .toSorted((a, b) => panels.indexOf(a.panel) - panels.indexOf(b.panel) || (b.size ?? 0) - (a.size ?? 0))
    .map(({ row, panel, text, note, size }, n) => ({
      n,
      panel,
      label: reader.label(row, "y"),
      text,
      note,
      x: size ?? 0,
    }));
}

/** @param {Reader} reader @param {Figure[]} figures */
export function years(reader, figures) {
  return figures
    .map(({ row, panel, note, size }) => {
      const first = Math.trunc(size ?? 0);
      const last = reader.term(row, "x2") ? reader.label(row, "x2") : "";
      const end = /^\d+$/.test(last) ? Number(last) : first;
      const text = marked(end === first ? `${first}` : `${first}–${end}`, row);
      return { panel, label: reader.label(row, "y"), text, note, x: first, x2: end };
    })
    .sort((a, b) => a.x - b.x || a.x2 - b.x2)
    .map((row, n) => ({ n, ...row }));
}
