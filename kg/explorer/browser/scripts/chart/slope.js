/** Slope charts: ranks as points, with lines between those of the same thing, as in kg/chart/slope.py. */

import { number } from "../engine/terms.js";

/** @typedef {{ panel: string, x: string, y: number, series: string, line: string, rank: string, mark: string, open: boolean, note: string, text?: string, side?: string }} Point */

const YEAR = /^\d+$/;

/** @param {Reader} reader @param {Figure[]} figures */
export function points(reader, figures) {
  /** @type {Map<string, Point>} */
  const rows = new Map();
  const isPair = "x2" in reader.view.fields;
  const panels = [...new Set(figures.map(({ panel }) => panel))];
  figures.forEach(({ row, panel, note }, n) => {
    const series = reader.label(row, "color");
    for (const end of isPair ? ["", "2"] : [""]) {
      const rank = number(reader.term(row, `y${end}`));
      if (rank === null) continue;
      const x = reader.term(row, `x${end}`) ? reader.label(row, `x${end}`) : "";
      const own = isPair ? `${series} ${n}` : series;
      rows.set(JSON.stringify([panel, x, own]), {
        panel,
        x,
        y: Number(rank),
        series,
        line: YEAR.test(x) ? series : own,
        rank: reader.bound(row, rank, `bound${end}`),
        mark: row.mark,
        open: reader.isOpen(row, `bound${end}`),
        note,
      });
    }
  });
  /** @param {Point} point */
  const year = ({ x }) => (YEAR.test(x) ? Number(x) : 0);
  const sorted = [...rows.values()].sort(
    (a, b) => panels.indexOf(a.panel) - panels.indexOf(b.panel) || year(a) - year(b),
  );
  return labelled(sorted);
}

/** Points with their labels, which name the series at the end of its line; coinciding points share one label. @param {Point[]} rows */
function labelled(rows) {
  const panels = Map.groupBy(rows, ({ panel }) => panel);
  const last = new Map(rows.map(({ panel, series, x }) => [`${panel}\n${series}`, x]));
  for (const shared of Map.groupBy(rows, ({ panel, x, y }) => JSON.stringify([panel, x, y])).values()) {
    const said = new Set();
    for (const row of shared) {
      const own = shared.filter(({ series }) => series === row.series);
      if (own.some(({ mark }) => !mark)) row.mark = "";
      const ends = row.x === last.get(`${row.panel}\n${row.series}`) && row.series !== row.panel;
      said.add(`${ends ? row.series : ""} ${row.rank}${row.mark}`.trim());
    }
    shared.forEach((row, n) => {
      const all = new Set(panels.get(row.panel)?.map(({ x }) => x));
      row.text = n ? "" : [...said].join(" · ");
      row.side = all.size > 1 && row.x === [...all][0] ? "left" : "right";
    });
  }
  return rows;
}
