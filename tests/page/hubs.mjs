// Prints which of the ten things with most lines have no name when everything is shown, and how far from its thing, in
// pixels, the farthest name is, on two screens, at three scales.

import { readFileSync } from "node:fs";
import { install } from "./browser.mjs";

const [, , file, scripts] = process.argv;
const { byId } = install(readFileSync(file, "utf-8"));
await import(`${scripts}/main.js`);
const [actions, { data }, { degree }, { network, paint, readable }, { drawnThings }, { extent }] = await Promise.all(
  ["actions", "data/data", "picture/lines", "picture/renderer", "picture/view-state", "picture/labels"].map(
    (name) => import(`${scripts}/${name}.js`),
  ),
);

/** The pixels between a name with a leader line and the rim of its thing. */
function leader({ from, x, y, size, bold, label }) {
  if (!from) return 0;
  const [width, height] = extent(label, size, bold);
  const [right, down] = [Math.abs(x - from.x) - width / 2, Math.abs(y - from.y) - height / 2];
  return Math.hypot(Math.max(right, 0), Math.max(down, 0)) * network.getScale();
}

const found = [];
for (const [width, height] of [
  [980, 700],
  [390, 560],
]) {
  Object.assign(byId("drawing"), { clientWidth: width, clientHeight: height });
  actions.openPreset(data.presets.findIndex(({ name }) => name === "all"));
  actions.look(); // all, however small
  const fit = network.getScale();
  const hubs = drawnThings().sort((a, b) => degree(b) - degree(a) || a - b).slice(0, 10);
  for (const times of [1, 0.6, 1 / 3]) {
    network.moveTo({ scale: fit * times });
    paint();
    const { names } = readable();
    const unnamed = hubs.filter((hub) => !names.some(({ thing }) => thing === hub)).map((hub) => data.things[hub].name);
    found.push({ width, times, unnamed, farthest: Math.max(...names.map(leader)) });
  }
}
console.log(JSON.stringify(found));
