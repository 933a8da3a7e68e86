// Prints how many lines cross things that they do not link, and how many cross each other: in every preset, on three
// screens, and of everything in groups.

import { readFileSync } from "node:fs";
import { install } from "./browser.mjs";

const [, , file, scripts] = process.argv;
const { byId } = install(readFileSync(file, "utf-8"));
const [actions, { state }, { data }, { degree, lines }, view, { radiusOf }, renderer, routes, { widthOf }] = await Promise.all(
  [
    "actions",
    "state",
    "data/data",
    "picture/lines",
    "picture/view-state",
    "picture/labels",
    "picture/renderer",
    "picture/routes",
    "picture/amounts",
  ].map(async (name) => (await import(`${scripts}/main.js`), import(`${scripts}/${name}.js`))),
);

/** Whether two straight pieces cross. */
function cross([a, b], [c, d]) {
  const side = (p, q, r) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** The courses of all lines, and the number of crossings with things that they do not link. */
function drawn() {
  const scale = renderer.network.getScale();
  const runs = [...lines().values()].map((line) => ({
    line,
    run: routes.stops(view.pointOf(line.from), view.pointOf(line.to), line.bend),
  }));
  const over = runs.flatMap(({ line, run }) =>
    view.drawnThings().filter((thing) => {
      if (thing === line.from || thing === line.to) return false;
      const radius = (radiusOf(thing, scale, degree(thing)) + (widthOf(line) ?? 0) / 2) / scale;
      return run.some((stop, i) => i && routes.distance(run[i - 1], stop, view.pointOf(thing)) < radius);
    }),
  );
  return { runs, over: over.length, scale };
}

/** Everything in groups, with nothing and then with its largest hub selected. */
function grouped(width) {
  actions.openPreset(data.presets.findIndex(({ name }) => name === "all"));
  const hub = view.drawnThings().reduce((most, one) => (degree(one) > degree(most) ? one : most));
  const all = lines().size;
  const seen = ["kind", "country"].map((arrangement) => {
    state.arrangement = arrangement;
    actions.deselect();
    const none = lines().size;
    actions.select(hub);
    const { runs, over } = drawn();
    return { width, arrangement, all, none, degree: degree(hub), lines: runs.length, over };
  });
  state.arrangement = "";
  actions.deselect();
  return seen;
}

const [found, groups] = [[], []];
for (const [width, height] of [
  [980, 800],
  [620, 768],
  [390, 560],
]) {
  Object.assign(byId("drawing"), { clientWidth: width, clientHeight: height });
  for (const [place, { name }] of data.presets.entries()) {
    actions.openPreset(place);
    const { runs, over, scale } = drawn();
    let crossings = 0;
    const few = runs.length < 300 ? runs : [];
    few.forEach(({ line, run }, i) => {
      for (const { line: other, run: way } of few.slice(0, i)) {
        if ([line.from, line.to].some((end) => end === other.from || end === other.to)) continue;
        const pieces = (some) => some.slice(1).map((stop, n) => [some[n], stop]);
        if (pieces(run).some((one) => pieces(way).some((two) => cross(one, two)))) crossings += 1;
      }
    });
    const bent = runs.filter(({ line }) => line.bend !== line.usual).length;
    found.push({ width, name, scale, lines: runs.length, over, crossings, bent });
  }
  groups.push(...grouped(width));
}
console.log(JSON.stringify({ found, groups }));
