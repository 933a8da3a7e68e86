/**
 * How things and lines are painted, as options of vis-network: all but the highlighted ones are dimmed, a selected or
 * doubtful thing has a ring, and if a crowd is zoomed out, concepts and lines are pale and lines have no arrows.
 */

import { kindOf, lookOf } from "../data/graph.js";
import { isGraveThing, markOfThing } from "../data/marks.js";
import { state } from "../state.js";
import { widthOf } from "./amounts.js";
import { smooth } from "./curves.js";
import { radiusOf } from "./labels.js";
import { currencyOf, patternOf, STATED, toneOf } from "./strokes.js";
import { isPinned, pointOf } from "./view-state.js";

/** @import { VisEdge, VisNode } from "../globals.js" */
/** @typedef {{ colours: Colours, highlighted: Set<number> | null, far: boolean, scale: number }} Sight far: whether a crowd is zoomed out */

const THICK = 3; // pixels; thinner bent lines are drawn through their arrows, else they would miss their captions
const FAINT = 0.6; // width in pixels of lines, and factor for rings, when zoomed out

/**
 * @param {number} thing
 * @param {number} degree
 * @param {Sight} sight
 * @returns {VisNode & { id: number }}
 */
export function nodeStyle(thing, degree, { colours, highlighted, far, scale }) {
  const { ink, paper, warn, grave, families } = colours;
  const { family, rank, shape } = lookOf(thing);
  const bright = !highlighted || highlighted.has(thing);
  const background = families[family][!bright ? "dim" : far && rank === "concept" ? "pale" : "full"];
  const selected = thing === state.selected;
  const doubtful = markOfThing(thing).includes("†") && bright;
  const isGrave = doubtful && isGraveThing(thing);
  const pinned = isPinned(thing);
  return {
    id: thing,
    ...pointOf(thing),
    shape,
    size: radiusOf(thing, scale, degree) / scale,
    borderWidth: (selected ? 3 : isGrave ? 4 : doubtful ? 2 : 1) * (far ? FAINT : 1),
    color: {
      background,
      border: selected ? ink : isGrave ? grave : doubtful ? warn : paper,
      highlight: { background, border: ink },
    },
    fixed: pinned,
    shapeProperties: { borderDashes: pinned ? [3, 2] : false },
  };
}

/**
 * @param {Line} line
 * @param {boolean} bright
 * @param {Sight} sight
 * @returns {VisEdge & { id: string }}
 */
export function edgeStyle(line, bright, { colours, highlighted, far, scale }) {
  const { wire, families, amounts } = colours;
  const relation = line.edges.find((edge) => edge.relation !== null)?.relation ?? null;
  const wide = far ? null : widthOf(line);
  const currency = wide === null ? undefined : currencyOf(line);
  const family = relation === null ? wire : families[lookOf(relation).family];
  const tones = currency === undefined ? family : amounts[toneOf(currency)];
  const dashes = relation === null ? STATED : wide === null ? patternOf(kindOf(relation)) : [];
  /** @param {number} end */
  const arrow = (end) => ({ enabled: !far && line.edges.some((edge) => edge.to === end), scaleFactor: 0.5 });
  return {
    id: line.id,
    from: line.from,
    to: line.to,
    width: wide !== null ? wide : bright && highlighted ? 2 : far ? FAINT / scale : relation === null ? 1 : 1.5,
    color: {
      color: tones[!bright ? "dim" : far && !highlighted ? "pale" : "full"],
      highlight: tones.full,
    },
    arrows: { to: arrow(line.to), from: arrow(line.from) },
    arrowStrikethrough: line.bend !== 0 && (wide ?? 0) < THICK,
    dashes: dashes.length && !far ? dashes : false,
    smooth: smooth(line.bend),
  };
}
