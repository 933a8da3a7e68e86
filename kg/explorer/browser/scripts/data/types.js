/** The graph by types: the number of things of each, and the properties between them with their frequencies. */

import { text } from "../state.js";
import { data } from "./data.js";
import { countsOf, edgesOf, isRead, isRelation, kindOf, mostConnected, things } from "./graph.js";

/** @typedef {{ from: number, to: number, names: Map<string, number>, total: number }} Link two kinds, and the number of links by the name of their property or relation */

const HUB = 12; // edges; a graph whose things all have fewer has no hub as a starting point

const own = things.filter((thing) => !isRelation(thing));
/** The number of things of each kind. */
export const sizes = countsOf(own);

/** The links from kind to kind in the current reading and language, the most frequent first. */
export function links() {
  /** @type {Map<string, Link>} */
  const found = new Map();
  for (const thing of own) {
    for (const edge of edgesOf(thing)) {
      if (edge.from !== thing || isRelation(edge.to)) continue;
      if (edge.relation === null ? !isRead(edge.statement) : edge.isAside) continue;
      const [from, to] = [kindOf(edge.from), kindOf(edge.to)];
      const name = text(
        edge.relation === null
          ? data.predicates[data.statements[edge.statement].predicate]
          : data.kinds[kindOf(edge.relation)].label,
      );
      const link = found.get(`${from} ${to}`) ?? { from, to, names: new Map(), total: 0 };
      found.set(`${from} ${to}`, link);
      link.names.set(name, (link.names.get(name) ?? 0) + 1);
      link.total += 1;
    }
  }
  return [...found.values()].sort((a, b) => b.total - a.total || a.from - b.from || a.to - b.to);
}

/** Whether there is more than one type. */
export const areThereTypes = sizes.size > 1;

/** Whether the page opens with the types, since a preset around the most connected thing would show little: nothing is a hub. */
export const beginsWithTypes =
  areThereTypes && data.presets[0]?.name === "hub" && mostConnected.every((thing) => edgesOf(thing).length < HUB);
