// A card has the same content in both languages: at most three sentences, of the same passages, about the thing.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { install } from "./browser.mjs";

const [, , file, scripts] = process.argv;
install(readFileSync(file, "utf-8"));
await import(`${scripts}/main.js`);
const [{ tellingOf }, { data }, { count, lookOf, statementsOf }, { state }] = await Promise.all(
  ["panel/card", "data/data", "data/graph", "state"].map((name) => import(`${scripts}/${name}.js`)),
);

let told = 0;
let fewer = 0;
for (const thing of data.things.keys()) {
  if (thing >= count || lookOf(thing).rank !== "actor") continue;
  const [english, korean] = ["en", "ko"].map((language) => {
    state.language = language;
    return tellingOf(thing);
  });
  const own = statementsOf(thing);
  for (const some of [english, korean]) {
    assert.ok(some.length <= 3);
    assert.ok(some.every(({ statements }) => statements.some((s) => own.has(s))));
  }
  const passages = (some) => some.map(({ passage }) => passage);
  assert.ok(passages(korean).every((passage) => passages(english).includes(passage)), data.things[thing].name);
  told += english.length > 0;
  fewer += korean.length < english.length;
}
process.stdout.write(JSON.stringify({ told, fewer }));
