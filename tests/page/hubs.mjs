// Prints which of the ten things with most lines have no name when everything is shown, on two screens, at three scales.

import { readFileSync } from "node:fs";
import { install } from "./browser.mjs";

const [, , file, scripts] = process.argv;
const { byId } = install(readFileSync(file, "utf-8"));
await import(`${scripts}/main.js`);
const [actions, { data }, { degree }, { network, paint, readable }, { drawnThings }] = await Promise.all(
  ["actions", "data/data", "picture/lines", "picture/renderer", "picture/view-state"].map((name) => import(`${scripts}/${name}.js`)),
);

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
    const named = new Set(readable().names.map(({ thing }) => thing));
    found.push({ width, times, unnamed: hubs.filter((hub) => !named.has(hub)).map((hub) => data.things[hub].name) });
  }
}
console.log(JSON.stringify(found));
