/** The shortest path between two things. */

import { data } from "./data.js";
import { edgesOf, isConcept, isRead, isRelation, otherEnd, relationsAround, statementsFrom } from "./graph.js";

const HOP = 1000; // half a hop, in which concepts on the way count one

/** The things of which is said that they are not so: they link nothing, unless a path begins or ends there. @param {Set<number>} ends */
const denied = (ends) =>
  new Set(
    data.statements.flatMap(({ subject, denies }, s) => (denies && isRead(s) && !ends.has(subject) ? [subject] : [])),
  );

/** Half hops between two things: a relation is half on the way. @param {number} a @param {number} b */
const halves = (a, b) => (isRelation(a) !== isRelation(b) ? 1 : 2);

/** The things to which stated edges lead from one. @param {number} thing */
const stated = (thing) =>
  edgesOf(thing).flatMap((edge) => (edge.relation === null && isRead(edge.statement) ? [otherEnd(edge, thing)] : []));

/**
 * How far each thing is from `end`: half hops, and between equals the fewest concepts on the way.
 *
 * @param {number} end
 * @param {Set<number>} ends
 */
function distances(end, ends) {
  const gone = denied(ends);
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

/**
 * The things on the shortest path from one to another, both included; nothing if there is none.
 *
 * @param {number} start
 * @param {number} end
 */
export function shortestPath(start, end) {
  const ends = new Set([start, end]);
  const far = distances(end, ends);
  if (!far.has(start)) return [];
  const path = [start];
  for (let here = start; here !== end; here = path[path.length - 1]) {
    const left = (far.get(here) ?? 0) - (isConcept(here) && !ends.has(here) ? 1 : 0);
    const steps = stated(here).filter((next) => next !== here && far.get(next) === left - halves(here, next) * HOP);
    if (!steps.length) return [];
    const things = steps.filter((next) => !isRelation(next) || ends.has(next));
    path.push(Math.min(...(things.length ? things : steps)));
  }
  return path;
}

/**
 * The hops of a path, over relations: from where to where, and the statements that make it.
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
    const whole = [...new Set([...shared, ...walked])].flatMap(statementsFrom);
    return { from, to, statements: new Set([...direct, ...whole].filter(isRead)) };
  });
}
