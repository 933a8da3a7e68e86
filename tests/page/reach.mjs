// Each actor, reached by a link or by either of its names, is shown with its most telling neighbours: at least 8 if it
// has as many, and none of them is a dot without a line.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { install } from "./browser.mjs";

const [, , file, scripts] = process.argv;
install(readFileSync(file, "utf-8"));
await import(`${scripts}/main.js`);
const [actions, { data }, { lines }, graph, view, { findThings }, { slugOf }] = await Promise.all(
  ["actions", "data/data", "picture/lines", "data/graph", "picture/view-state", "data/entity-search", "data/things"].map(
    (name) => import(`${scripts}/${name}.js`),
  ),
);

const actors = [...data.things.keys()].filter((one) => one < graph.count && graph.lookOf(one).rank === "actor");
let lonely = 0;
for (const thing of actors) {
  for (const name of [data.things[thing].label].flat()) {
    const [found] = findThings(name);
    assert.ok([data.things[found].label].flat().includes(name), `${name} is found by its name`);
  }
  const beside = graph.neighbours(thing);
  const things = beside.filter((one) => !graph.isConcept(one)); // concepts count only if there is nothing else
  const all = (things.length ? things : beside).length;
  const ways = { search: () => actions.select(thing), link: () => actions.followAddress(`#entity=${slugOf(thing)}`) };
  for (const [way, go] of Object.entries(ways)) {
    actions.openPreset(0);
    const before = new Set(view.drawnThings());
    lonely += Number(way === "search" && ![...lines().values()].some(({ from, to }) => from === thing || to === thing));
    go();
    const own = [...lines().values()].filter(({ from, to }) => from === thing || to === thing);
    const ends = new Set(own.map(({ from, to }) => (from === thing ? to : from)));
    assert.ok(ends.size >= Math.min(8, all), `${way}: ${slugOf(thing)} has ${ends.size} of ${all}`);
    for (const one of view.drawnThings()) if (!before.has(one)) assert.ok(one === thing || ends.has(one), slugOf(one));
    assert.ok(view.drawnThings().filter((one) => !before.has(one)).length <= 13, slugOf(thing));
    actions.deselect();
    assert.deepEqual(new Set(view.drawnThings()), before, "guests have gone");
  }
}
console.log(JSON.stringify({ actors: actors.length, lonely }));
