/** The lines of the picture: up to three between the same two things are drawn separately, more as one. */

import { statementsOfEdges, states } from "../data/graph.js";
import { isCorrected, isGrave } from "../data/marks.js";
import { isOpen } from "../data/sieve.js";
import { state } from "../state.js";
import { amountOf, captionOf, captionOfAll } from "./captions.js";
import { BENDS } from "./curves.js";
import { currentSieve, drawnEdges } from "./view-state.js";

/** A line with the edges that it stands for. @typedef {ReturnType<typeof drawn>} Line */

const MANY = 2000; // edges; with more, all between the same two things are one line
const CROWD = 400; // lines; with more, things in an arrangement leave no room to route them

/**
 * @param {string} id
 * @param {[number, number]} ends
 * @param {[string, Edge[]][]} said captions with their edges
 * @param {number} bend
 */
function drawn(id, [from, to], said, bend) {
  const edges = said.flatMap(([, own]) => own);
  return {
    id,
    from,
    to,
    edges,
    bend,
    usual: bend, // if no thing is in the way
    isOver: false, // whether it crosses a thing all the same
    label: said.length === 1 ? said[0][0] : captionOfAll(said.map(([, [first]]) => first)),
    amount: said.length === 1 ? amountOf(edges[0]) : null, // only the amount if it states one
    // whether a grave erratum concerns it and is not corrected
    grave: [...statementsOfEdges(edges)].some((s) => isGrave(s) && !isCorrected(s)),
    weight: (/\d/.test(said[0][0]) ? 2 : 0) + (edges.some(({ relation }) => relation !== null) ? 1 : 0),
  };
}

/** @type {Map<string, Line>} */
let gathered = new Map();
let wanted = gathered; // those that are drawn if they can be routed
let drawnNow = gathered;
/** @type {Map<number, number>} */
let degrees = new Map(); // thing -> the number of its lines

/** Whether there are so many lines that only chosen ones are drawn: the others would cross things that they do not link. */
export const isSparing = () => state.arrangement !== "" && gathered.size > CROWD && isOpen(currentSieve());

/** Whether a line belongs to what is highlighted or, if nothing is, to the selected thing. @param {Line} line */
const isChosen = (line) =>
  state.highlighted ? isBright(line, new Set(state.highlighted)) : [line.from, line.to].includes(state.selected ?? -1);

/** The lines that are drawn, by id. */
export const lines = () => drawnNow;

/** How many lines are not drawn because they would cross things that they do not link. */
export const blocked = () => wanted.size - drawnNow.size;

/** Route the lines; those that cross things all the same are drawn only if they are chosen. @param {(lines: Line[]) => void} route */
export function routed(route) {
  route([...wanted.values()]);
  drawnNow = new Map([...wanted].filter(([, line]) => !line.isOver || isChosen(line)));
}

/** The number of lines that a thing has in the picture. @param {number} thing */
export const degree = (thing) => degrees.get(thing) ?? 0;

/** All edges between the two things of a line. @param {string} id @returns {Pair} */
export function pairOf(id) {
  const { from, to } = /** @type {Line} */ (gathered.get(id));
  return {
    from,
    to,
    edges: [...gathered.values()].filter((one) => one.from === from && one.to === to).flatMap((one) => one.edges),
  };
}

/** All edges between the two ends of a line of the relation, if possible not an aside's; null if none is drawn. @param {number} relation */
export function pairOfRelation(relation) {
  const own = [...gathered.values()].filter(({ edges }) => edges.some((edge) => edge.relation === relation));
  /** @param {Edge} edge */
  const tells = (edge) => edge.relation === relation && !edge.isAside;
  const telling = own.find(({ edges }) => edges.some(tells)) ?? own[0];
  return telling ? pairOf(telling.id) : null;
}

/**
 * Whether a line is highlighted: it links two highlighted things; if a thing is selected, it is one of its lines; and if
 * a passage is open, that states one of its edges.
 *
 * @param {Line} line
 * @param {Set<number> | null} highlighted null for all
 */
export function isBright({ from, to, edges }, highlighted) {
  if (!highlighted) return true;
  if (!highlighted.has(from) || !highlighted.has(to)) return false;
  const { passage, selected } = state;
  if (!state.highlighted && selected !== null && highlighted.has(selected)) return from === selected || to === selected;
  return passage === null || edges.some((edge) => states(passage, edge));
}

/** Compute the lines of the current picture. */
export function gatherLines() {
  const edges = drawnEdges();
  const pairs = Map.groupBy(edges, ({ from, to }) => `${Math.min(from, to)}-${Math.max(from, to)}`);
  gathered = new Map();
  for (const [id, between] of pairs) {
    const [{ from, to }] = between;
    /** @type {[number, number]} */
    const ends = [Math.min(from, to), Math.max(from, to)];
    const said = Map.groupBy(between, captionOf);
    const telling = [...said].sort(([a], [b]) => Number(/\d/.test(b)) - Number(/\d/.test(a)));
    const bends = edges.length > MANY ? undefined : BENDS[telling.length];
    const each = bends
      ? telling.map((one, i) => drawn(i ? `${id}/${i}` : id, ends, [one], bends[i]))
      : [drawn(id, ends, telling, 0)];
    for (const line of each) gathered.set(line.id, line);
  }
  wanted = isSparing() ? new Map([...gathered].filter(([, line]) => isChosen(line))) : gathered;
  degrees = new Map();
  for (const { from, to } of gathered.values()) for (const end of [from, to]) degrees.set(end, degree(end) + 1);
}
