/** The shortest paths between two things, and the links of their hops. */

import { inReading, text } from "../state.js";
import { data } from "./data.js";
import {
  byEdges,
  edgesOf,
  isConcept,
  isRead,
  isRelation,
  otherEnd,
  relationOf,
  relationsAround,
  statementsFrom,
  things,
} from "./graph.js";

const HUBS = 6; // things
const TRIED = 20_000; // steps after which the search for further paths is cut
const HOP = 1000; // the cost of half a hop; a concept on the way costs 1

/** The things that are denied (what they state is not so): they are no links, unless a path begins or ends there. @param {Set<number>} ends */
const denied = (ends) =>
  new Set(
    data.statements.flatMap(({ subject, denies }, s) => (denies && isRead(s) && !ends.has(subject) ? [subject] : [])),
  );

/** The number of half hops between two things: one between a relation and another thing. @param {number} a @param {number} b */
const halves = (a, b) => (isRelation(a) !== isRelation(b) ? 1 : 2);

/** The things that are linked to a thing by statements, in the current reading. @param {number} thing */
const stated = (thing) =>
  edgesOf(thing).flatMap((edge) => (edge.relation === null && isRead(edge.statement) ? [otherEnd(edge, thing)] : []));

/**
 * The distance of each thing from `end`: the number of half hops times HOP, plus the number of concepts on the way.
 *
 * @param {number} end
 * @param {Set<number>} ends
 * @param {Set<number>} gone things that may not be on the way, such as denied ones
 */
function distances(end, ends, gone) {
  const far = new Map([[end, 0]]);
  /** @type {[number, number][][]} */
  const waiting = [[[0, end]]]; // by half hops
  for (let hops = 0; hops < waiting.length; hops += 1) {
    const level = (waiting[hops] ?? []).sort((a, b) => a[0] - b[0]);
    for (const [cost, thing] of level) {
      if ((far.get(thing) ?? 0) < cost) continue;
      for (const next of stated(thing)) {
        if (gone.has(next)) continue;
        const step = ends.has(thing) && ends.has(next) ? 2 : halves(thing, next);
        const more = cost + step * HOP + (isConcept(next) && !ends.has(next) ? 1 : 0);
        if (more >= (far.get(next) ?? Infinity)) continue;
        far.set(next, more);
        waiting[hops + step] ??= [];
        waiting[hops + step].push([more, next]);
      }
    }
  }
  return far;
}

/** The things with most edges, which link almost everything, so that paths through them say little. */
const hubs = things
  .filter((thing) => !isRelation(thing))
  .sort(byEdges)
  .slice(0, HUBS);

/**
 * The shortest paths from one thing to another, including both, those through the fewest concepts first; of those that
 * differ only in relations, one. Empty if there is none; `isCut` if the search was cut, so that there may be more.
 *
 * @param {number} start
 * @param {number} end
 * @param {boolean} avoid whether they avoid hubs
 */
export function shortestPaths(start, end, avoid = false) {
  const ends = new Set([start, end]);
  const gone = new Set([...denied(ends), ...(avoid ? hubs : [])].filter((thing) => !ends.has(thing)));
  const far = distances(end, ends, gone);
  /** The half hops from a thing to the end. @param {number} thing */
  const left = (thing) => Math.floor((far.get(thing) ?? Infinity) / HOP);
  /** @type {Map<string, number[]>} */
  const found = new Map();
  let [tried, isCut] = [0, false];
  /** @param {number[]} path */
  function walk(path) {
    const here = path[path.length - 1];
    tried += 1;
    isCut ||= tried > TRIED;
    if (isCut) return;
    if (here === end) {
      const things = path.filter((thing) => !isRelation(thing) || ends.has(thing)).join();
      if (!found.has(things)) found.set(things, path);
      return;
    }
    const steps = new Set(stated(here).filter((next) => next !== here && !gone.has(next)));
    const order = [...steps].sort((one, other) => Number(isRelation(one)) - Number(isRelation(other)) || one - other);
    for (const next of order) {
      const hops = ends.has(here) && ends.has(next) ? 2 : halves(here, next);
      if (left(next) === left(here) - hops) walk([...path, next]);
    }
  }
  if (far.has(start)) walk([start]);
  /** @param {number[]} path */
  const concepts = (path) => path.filter((thing) => isConcept(thing) && !ends.has(thing)).length;
  return { paths: [...found.values()].sort((one, other) => concepts(one) - concepts(other)), isCut };
}

/** The link of two things by a relation: its caption and, if both have edges only to (or from) a third thing, that direction and thing. @typedef {{ said: string, both: "to" | "from" | null, third: number | null }} Link */

/** The link of two things by a relation. @param {number} relation @param {number} from @param {number} to @returns {Link} */
function linkOf(relation, from, to) {
  const { captions } = /** @type {Relation} */ (relationOf(relation));
  const said = inReading(captions).replaceAll("\n", " ");
  const own = edgesOf(from).filter((edge) => edge.relation === relation && edge.from !== edge.to);
  const others = edgesOf(to).filter((edge) => edge.relation === relation && edge.from !== edge.to);
  if (!own.some((edge) => otherEnd(edge, from) === to)) {
    for (const [both, begin, end] of /** @type {const} */ ([
      ["to", "from", "to"],
      ["from", "to", "from"],
    ])) {
      const shared = own.find(
        (edge) => edge[begin] === from && others.some((other) => other[begin] === to && other[end] === edge[end]),
      );
      if (shared) return { said, both, third: shared[end] };
    }
  }
  return { said, both: null, third: null };
}

/**
 * The hops of a path, each across its relations: both things, their links, and the statements behind these.
 *
 * @param {number[]} path
 */
export function hopsOf(path) {
  const gone = denied(new Set(path));
  const things = path.filter((thing, i) => !isRelation(thing) || i === 0 || i === path.length - 1);
  return things.slice(1).map((to, i) => {
    const from = things[i];
    const direct = edgesOf(from).flatMap((edge) =>
      edge.relation === null && otherEnd(edge, from) === to ? [edge.statement] : [],
    );
    const shared = relationsAround(from).filter(
      (relation) =>
        !gone.has(relation) &&
        edgesOf(relation).some((edge) => edge.relation === null && otherEnd(edge, relation) === to),
    );
    const walked = path.slice(path.indexOf(from) + 1, path.indexOf(to)).filter(isRelation);
    const crossed = [...new Set([...shared, ...walked])];
    const links = crossed.map((relation) => linkOf(relation, from, to));
    const properties = direct
      .filter(isRead)
      .map((s) => ({ said: text(data.predicates[data.statements[s].predicate]), both: null, third: null }));
    /** @param {Link} link */
    const order = ({ both }) => ["to", "from"].indexOf(both ?? "");
    const all = /** @type {Link[]} */ ([...properties, ...links]).sort((one, other) => order(one) - order(other));
    const statements = new Set([...direct, ...crossed.flatMap(statementsFrom)].filter(isRead));
    return { from, to, links: all, statements };
  });
}
