// Follows addresses that have two keys each, every value of one key with every value of any other, and prints those that
// the page does not write, after following them, as an address that leads back to the same page.

import { readFileSync } from "node:fs";
import { install } from "./browser.mjs";

const [, , file, scripts] = process.argv;
const { byId } = install(readFileSync(file, "utf-8"));
byId("tabs").children = ["overview", "details", "path", "text"].map((value) =>
  Object.assign(document.createElement("button"), { value }),
);
await import(`${scripts}/main.js`);
const [{ followAddress }, { written }, { state }, view, { lines }, { isDark }] = await Promise.all(
  ["actions", "address", "state", "picture/view-state", "picture/lines", "picture/scheme"].map(
    (name) => import(`${scripts}/${name}.js`),
  ),
);

/** Known and unknown values by key; questions need an engine. @type {Record<string, string[]>} */
const VALUES = {
  lang: ["ko"],
  theme: ["dark"],
  reading: ["corrected", "nope"],
  as: ["table"],
  view: ["all", "nope"],
  around: ["japan", "nope"],
  show: ["sai:Investment"],
  hide: ["sai:Country", "nope"],
  only: ["schema:Person"],
  with: ["japan*", "amazon"],
  add: ["oracle"],
  without: ["japan"],
  lines: ["least 5", "nope"],
  pin: ["japan", "nope"],
  line: ["amazon,japan", "amazon"],
  passage: ["p27s4", "p99s9"],
  path: ["amazon,oracle", "amazon"],
  avoid: ["hubs"],
  way: ["1", "99"],
  at: ["japan"],
  entity: ["amazon", "nope"],
  tour: ["9"],
  beside: ["japan,japan"],
  arrange: ["kind", "nope"],
  tab: ["text"], // an unknown one is told of in the overview, which is a tab itself
};

const sorted = (some) => [...some].sort();
const seen = () => {
  return JSON.stringify({
    ...state,
    highlighted: state.highlighted && sorted(state.highlighted),
    pair: state.pair && [state.pair.from, state.pair.to],
    stays: null,
    dark: isDark(),
    preset: view.currentPreset(),
    things: sorted(view.drawnThings()),
    lines: sorted([...lines().values()].map(({ id, label }) => `${id} ${label}`)),
    hidden: sorted(view.hiddenKinds()),
    sieve: view.currentSieve(),
    pinned: sorted([...view.places().keys()].filter(view.isPinned)),
  });
};

const all = Object.entries(VALUES).flatMap(([key, values]) => values.map((value) => `${key}=${encodeURIComponent(value)}`));
const wrong = [];
let tried = 0;
for (const one of all) {
  for (const other of all.slice(0, all.indexOf(one))) {
    if (one.split("=")[0] === other.split("=")[0]) continue;
    tried += 1;
    const address = `#${one}&${other}`;
    followAddress(address);
    const [first, how] = [written(), seen()];
    const twice = first.slice(1).split("&").map((part) => part.split("=")[0]);
    followAddress("#");
    followAddress(first);
    if (written() !== first || seen() !== how || new Set(twice).size < twice.length) wrong.push([address, first, written()]);
  }
}
console.log(JSON.stringify({ tried, wrong }));
