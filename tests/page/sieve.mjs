// Each option of the filter form lets pass only the lines that meet it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { install } from "./browser.mjs";

const [, , file, scripts] = process.argv;
install(readFileSync(file, "utf-8"));
await import(`${scripts}/main.js`);
const [actions, sieve, { data }, { lines }, { relationOf }] = await Promise.all(
  ["actions", "data/sieve", "data/data", "picture/lines", "data/graph"].map((name) => import(`${scripts}/${name}.js`)),
);

const english = (words) => (Array.isArray(words) ? words[0] : words);
actions.openPreset(data.presets.findIndex(({ name }) => name === "all"));
const total = lines().size;
const { sums, years, statuses } = sieve.choices();
const asked = [
  ...sums.map(([value]) => ["least", value]),
  ...years.flatMap((year) => [["since", String(year)], ["until", String(year)]]),
  ...statuses.map(([value]) => ["status", value]),
  ...["only", "without"].flatMap((how) => [["hearsay", how], ["errata", how]]),
];
let seen = 0;
for (const [name, value] of asked) {
  actions.sift({ ...sieve.open(), [name]: value });
  const edges = [...lines().values()].flatMap((line) => line.edges);
  assert.ok(edges.length < total * 2, `${name} ${value}`);
  for (const edge of edges) {
    const relation = edge.relation === null ? { currency: "", sums: [], years: [], status: "", hedge: "" } : relationOf(edge.relation);
    const right = {
      least: () => relation.sums.some((sum) => `${sum.currency} ${sum.value}` === value || (sum.currency === value.split(" ")[0] && sum.value >= Number(value.split(" ")[1]))),
      since: () => relation.years.at(-1) >= Number(value),
      until: () => relation.years[0] <= Number(value),
      status: () => english(relation.status) === value,
      hearsay: () => Boolean(relation.hedge) === (value === "only"),
      errata: () => true,
    };
    assert.ok(right[name](), `${name} ${value}: ${relation.thing}`);
    seen += 1;
  }
}
actions.sift(sieve.open());
assert.equal(lines().size, total);
console.log(JSON.stringify({ asked: asked.length, seen, total }));
