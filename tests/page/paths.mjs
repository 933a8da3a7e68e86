// Prints the shortest paths between pairs of things as the page shows them, by name, with the links of their hops.

import { readFileSync } from "node:fs";
import { install } from "./browser.mjs";

const [, , file, scripts, ...pairs] = process.argv;
install(readFileSync(file, "utf-8"));
const [{ shortestPaths, hopsOf }, { findThing, slugOf }, { message }] = await Promise.all(
  ["data/paths", "data/things", "messages/messages"].map((name) => import(`${scripts}/${name}.js`)),
);

const told = pairs.map((pair) => {
  const [from, to] = pair.split(",").map(findThing);
  const named = (avoid) =>
    shortestPaths(from, to, avoid).paths.map((path) => {
      const hops = hopsOf(path);
      return [...hops.map((hop) => slugOf(hop.from)), slugOf(path.at(-1))];
    });
  const hops = hopsOf(shortestPaths(from, to).paths[0] ?? []);
  const links = hops.map(({ links }) => links.map(({ said, both, third }) => [said, both, third === null ? null : slugOf(third)]));
  return { pair, paths: named(false), around: named(true), links };
});
console.log(JSON.stringify(told));
