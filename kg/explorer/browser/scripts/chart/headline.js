/** The headline of a chart, one sentence with its finding, if there is a clear one, as in kg/chart/headline.py. */

/** @import { Point } from "./slope.js" */

const MOST = 3;

/** @param {Reader} reader @param {Figure[]} figures @param {any[]} rows */
export function headline(reader, figures, rows) {
  if (reader.view.kind === "bar" || reader.view.kind === "flow") return largest(reader, figures);
  return reader.view.kind === "slope" ? moved(reader, rows) : "";
}

/** @param {Reader} reader @param {Figure[]} figures */
function largest(reader, figures) {
  const tops = [];
  for (const panel of new Set(figures.map((figure) => figure.panel))) {
    const own = figures.filter((figure) => figure.panel === panel && figure.size && figure.money);
    own.sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
    if (own.length > 1 && own[0].size === own[1].size) return "";
    if (own.length > 1) tops.push(own[0]);
  }
  if (!tops.length || tops.length > MOST) return "";
  const said = tops.map(({ row, text }) => {
    const name = reader.name(row);
    return reader.lang === "en" ? `${name}, ${text}` : `${name} ${text}`;
  });
  if (reader.lang === "ko") return `가장 큰 것은 ${said.join(", ")}`;
  return said.length > 1 ? `The largest: ${said.join("; ")}` : `The largest is ${said[0]}`;
}

/** @param {Reader} reader @param {Point[]} rows */
function moved(reader, rows) {
  const dated = rows.filter(({ x }) => /^\d+$/.test(x));
  const several = [...Map.groupBy(dated, ({ series }) => series)].filter(
    ([, own]) => new Set(own.map(({ x }) => x)).size > 1,
  );
  if (several.length !== 1) return "";
  const [name, own] = several[0];
  own.sort((a, b) => Number(a.x) - Number(b.x));
  const [first, last] = [own[0], /** @type {Point} */ (own.at(-1))];
  if (reader.lang === "ko") {
    const [from, to] = [first, last].map(({ x, rank, mark }) => `${x}년 ${rank}위${mark}`);
    return `${name}, ${from}에서 ${to}로`;
  }
  const how = last.y < first.y ? "rises" : last.y > first.y ? "falls" : "is back";
  const [from, to] = [first, last].map(({ x, rank, mark }) => `rank ${rank}${mark} in ${x}`);
  return `${name} ${how} from ${from} to ${to}`;
}
