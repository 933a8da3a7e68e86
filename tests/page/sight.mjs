// Each actor that a link opens is in sight with everything that its lines lead to, and with their names, on three sizes
// of the picture beside an open panel, in both languages.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { install } from "./browser.mjs";

const [, , file, scripts] = process.argv;
const { byId } = install(readFileSync(file, "utf-8"));
await import(`${scripts}/main.js`);
const [{ followAddress }, { data }, { lines }, graph, { network, readable }, { slugOf }, { extent }] = await Promise.all(
  ["actions", "data/data", "picture/lines", "data/graph", "picture/renderer", "data/things", "picture/labels"].map(
    (name) => import(`${scripts}/${name}.js`),
  ),
);

const actors = [...data.things.keys()].filter((one) => one < graph.count && graph.lookOf(one).rank === "actor");
const found = { pictures: 0, things: 0, unnamed: 0 };
for (const [width, height, tools] of [
  [390, 315, 54],
  [704, 687, 122],
  [960, 687, 92],
]) {
  Object.assign(byId("drawing"), { clientWidth: width, clientHeight: height });
  byId("tools").offsetHeight = tools;
  for (const language of ["en", "ko"]) {
    for (const actor of actors) {
      followAddress("#");
      followAddress(`#lang=${language}&entity=${slugOf(actor)}`);
      const scale = network.getScale();
      const names = new Map(readable().names.map((name) => [name.thing, name]));
      const own = [...lines().values()].filter(({ from, to }) => from === actor || to === actor);
      found.pictures += 1;
      for (const thing of new Set([actor, ...own.flatMap(({ from, to }) => [from, to])])) {
        const where = `${slugOf(actor)}: ${slugOf(thing)}, ${width}, ${language}`;
        const dot = network.canvasToDOM(network.getPosition(thing));
        assert.ok(dot.x > 0 && dot.x < width && dot.y > 0 && dot.y < height - tools, where);
        found.things += 1;
        const name = names.get(thing);
        if (!name) {
          found.unnamed += 1;
          continue;
        }
        const { x, y } = network.canvasToDOM(name);
        const [wide, high] = extent(name.label, name.size * scale, name.bold);
        assert.ok(x - wide / 2 >= 0 && x + wide / 2 <= width, `name of ${where}`);
        assert.ok(y - high / 2 >= 0 && y + high / 2 <= height - tools, `name of ${where}`);
      }
    }
  }
}
console.log(JSON.stringify(found));
