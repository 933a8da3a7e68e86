/** Placement of names and captions on the screen, so that no text covers another text or a thing. */

import { meets, TakenBoxes } from "./boxes.js";
import { pointOn } from "./curves.js";
import { ALL_AROUND, ALONG, FAR_OUT, FARTHER, MORE_SIDES, OF_FIGURE, SIDES } from "./label-spots.js";
import { extent, LEGIBLE, labelOf, lettersOf, radiusOf } from "./labels.js";
import { degree } from "./lines.js";
import { pointOf } from "./view-state.js";

/** @import { Box } from "./boxes.js" */
/** @import { Written } from "./canvas-text.js" */
/** @import { wantedOf } from "./highlight.js" */
/** @typedef {{ dx: number, dy: number, size: number, bold: number, label: string, isFar: boolean }} Name offset in pixels from its thing; a far one has a leader line */
/** @typedef {{ along: number, dx: number, dy: number, size: number, label: string }} Caption offset in pixels from a point of its line */
/** @typedef {(owner: unknown) => boolean} Over */
/** @typedef {{ names: Map<number, Name>, captions: Map<string, Caption> }} Placed */

/**
 * What is to be placed; `titles` are already placed. `sight` is the visible part in pixels (left, top, right, bottom), so
 * that no text is cut off at its edge.
 *
 * @typedef {ReturnType<typeof wantedOf> & { titles: Written[], scale: number, sight: number[] }} Wanted
 */

const FAR = 12; // pixels; names farther off than this have a leader line (for things with fewer than MANY lines: any that is not adjacent)
const MANY = 12; // lines of a thing, from which on its name may be farther off
const FEW = 60; // things; up to this number, amounts are placed before the names of things without amounts
const HUBS = 14; // the first things, which are named in any case
const CROWD = 600; // things; among more, hubs' names may cover small shapes
const TRIED = 500; // names, and captions, that are tried at most
const LINES = 400; // up to this number of lines, texts avoid the lines of others
const TOLD = 0.5; // the share of names that must be placed before captions are tried
const GAP = 2; // pixels around each text
const FIGURE = 2; // the weight of a line with a figure in its caption
const SHORT = 0.8; // the least length of a line, as a share of its caption's width
const OFF = 1; // the penalty, in crossing lines, of a caption beside its line

/** @param {number} x @param {number} y @param {number} width @param {number} height @returns {Box} */
const boxed = (x, y, width, height) => [
  x - width / 2 - GAP,
  y - height / 2 - GAP,
  x + width / 2 + GAP,
  y + height / 2 + GAP,
];

/** The names and captions that found room, placed one after the other. */
class Placement {
  /** @type {Map<number, Name>} */
  names = new Map();
  /** @type {Map<string, Caption>} */
  captions = new Map();
  #taken = new TakenBoxes();
  /** @type {Map<number, Box>} */
  #boxes = new Map(); // of names
  #strokes;
  #wanted;
  #hubs;
  #paid;

  /** @param {Wanted} wanted @param {Set<number>} paid the things with amounts on their lines */
  constructor(wanted, paid) {
    const { shapes, things, lines, scale } = wanted;
    this.#wanted = wanted;
    this.#paid = paid;
    this.#hubs = new Set(things.slice(0, HUBS));
    for (const thing of shapes) {
      const { x, y } = this.#onScreen(thing);
      const radius = radiusOf(thing, scale, degree(thing));
      this.#taken.add([x - radius, y - radius, x + radius, y + radius], thing);
    }
    for (const { x, y, size, label, bold } of wanted.titles)
      this.#taken.add(boxed(x * scale, y * scale, ...extent(label, size * scale, bold)), "title");
    this.#strokes = lines.length > LINES ? [] : lines.flatMap((line) => pieces(line, (thing) => this.#onScreen(thing)));
  }

  /** @param {number} thing */
  #onScreen(thing) {
    const { x, y } = pointOf(thing);
    return { x: x * this.#wanted.scale, y: y * this.#wanted.scale };
  }

  /**
   * The free spot that the fewest lines cross, the first of equals; null if none is free.
   *
   * If `from` is in sight, spots that its edge would cut off do not count.
   *
   * @template {{ box: Box, off?: number }} Spot
   * @param {Spot[]} spots
   * @param {string | null} owner the line whose own box and stroke do not count
   * @param {Point} from
   * @param {Over} [over] owners whose boxes may be covered
   */
  #best(spots, owner, from, over = /** @type {Over} */ (() => false)) {
    const { sight } = this.#wanted;
    const whole = from.x > sight[0] && from.y > sight[1] && from.x < sight[2] && from.y < sight[3];
    /** @type {Spot | null} */
    let found = null;
    let least = Infinity;
    for (const spot of spots) {
      const [l, t, r, b] = spot.box;
      if (whole && (l < sight[0] || t < sight[1] || r > sight[2] || b > sight[3])) continue;
      if (!this.#taken.isFree(spot.box, owner, over)) continue;
      const struck = this.#strokes.reduce(
        (sum, { id, stroke }) => sum + (id !== owner && meets(stroke, spot.box) ? 1 : 0),
        spot.off ?? 0,
      );
      if (struck < least) [found, least] = [spot, struck];
      if (!least) break;
    }
    return found;
  }

  /** @param {number} thing @param {Name} name @param {Box} box */
  #keep(thing, name, box) {
    this.#taken.add(box, `name ${thing}`);
    this.#boxes.set(thing, box);
    this.names.set(thing, name);
  }

  /** @param {number} thing */
  #forget(thing) {
    this.#taken.remove(`name ${thing}`);
    this.names.delete(thing);
  }

  /** @param {number} thing */
  name(thing) {
    const { scale } = this.#wanted;
    const label = labelOf(thing);
    const { size, bold } = lettersOf(thing, scale, degree(thing));
    const [width, height] = extent(label, size, bold);
    const from = this.#onScreen(thing);
    const away = radiusOf(thing, scale, degree(thing)) + GAP + 1;
    const isLarge = degree(thing) >= MANY;
    const isHub = isLarge && this.#hubs.has(thing);
    const sides = isLarge || this.#paid.has(thing) ? MORE_SIDES : SIDES;
    /** @param {number[]} farthers */
    const spotsAt = (farthers, around = sides) =>
      farthers.flatMap((farther) =>
        around.map(([right, down]) => {
          const [dx, dy] = [right * (away + farther + width / 2), down * (away + farther + height / 2)];
          return { dx, dy, isFar: farther > (isLarge ? FAR : 0), box: boxed(from.x + dx, from.y + dy, width, height) };
        }),
      );
    const spots = spotsAt(isLarge ? FARTHER : [0]);
    /** @type {Over} */
    const small = (one) => typeof one === "number" && one !== thing && degree(one) < MANY;
    /** @type {Over} */
    const others = (one) => typeof one === "number" && !this.#hubs.has(one);
    let spot = this.#best(spots, null, from);
    if (!spot && (isHub || this.#wanted.shapes.length <= FEW))
      spot = this.#best(spotsAt(FAR_OUT, ALL_AROUND), null, from);
    if (!spot && isHub && this.#wanted.shapes.length > CROWD)
      spot = this.#best(spots, null, from, small) ?? this.#best(spotsAt(FAR_OUT, ALL_AROUND), null, from, others);
    if (spot) this.#keep(thing, { dx: spot.dx, dy: spot.dy, size, bold, label, isFar: spot.isFar }, spot.box);
  }

  /** @param {Line} line @param {string} label */
  caption({ id, from, to, bend, amount, weight }, label) {
    const [width, height] = extent(label, LEGIBLE);
    const [a, b] = [this.#onScreen(from), this.#onScreen(to)];
    if (weight < FIGURE && Math.hypot(b.x - a.x, b.y - a.y) < SHORT * width) return; // it would be unclear which line it belongs to
    const spots = (amount || weight >= FIGURE ? OF_FIGURE : ALONG).map(([along, right, down]) => {
      const [dx, dy] = [right * (width / 2 + 4), down * (height / 2 + 4)];
      const { x, y } = pointOn(a, b, bend, along);
      return { along, dx, dy, off: dx || dy ? OFF : 0, box: boxed(x + dx, y + dy, width, height) };
    });
    const spot = this.#best(spots, id, pointOn(a, b, bend, 0.5));
    if (!spot) return;
    this.#taken.remove(id);
    this.#taken.add(spot.box, id);
    this.captions.set(id, { along: spot.along, dx: spot.dx, dy: spot.dy, size: LEGIBLE, label });
  }

  /** Place an amount; if it has no room, place it before the names of its ends, unless these find no other room. @param {Line} line */
  amount(line) {
    const amount = line.amount ?? "";
    this.caption(line, amount);
    if (this.captions.has(line.id)) return;
    const ends = [line.from, line.to].filter((end) => this.names.has(end));
    const before = ends.map((end) => ({ end, name: this.names.get(end), box: this.#boxes.get(end) }));
    for (const end of ends) this.#forget(end);
    this.caption(line, amount);
    for (const end of ends) this.name(end);
    if (ends.every((end) => this.names.has(end))) return;
    this.#taken.remove(line.id);
    this.captions.delete(line.id);
    for (const { end, name, box } of before) {
      this.#forget(end);
      if (name && box) this.#keep(end, name, box);
    }
  }
}

/** Place names, amounts and captions in order of importance; return those that found room. @param {Wanted} wanted @returns {Placed} */
export function placeLabels(wanted) {
  const { things, dim, lines } = wanted;
  const [named, captioned] = [things.slice(0, TRIED), lines.slice(0, TRIED)];
  const amounts = captioned.filter(({ amount }) => amount);
  const paid = new Set(amounts.flatMap(({ from, to }) => [from, to]));
  const placed = new Placement(wanted, paid);
  const { names, captions } = placed;
  for (const thing of named.length <= FEW ? named.filter((one) => paid.has(one)) : named) placed.name(thing);
  if (named.length <= FEW) for (const line of amounts) placed.amount(line);
  for (const thing of named) if (!names.has(thing)) placed.name(thing);
  if (names.size >= TOLD * named.length) {
    for (const line of amounts) placed.caption(line, line.label);
    for (const line of captioned) if (!line.amount) placed.caption(line, line.label);
  }
  for (const thing of dim.slice(0, TRIED)) placed.name(thing);
  return { names, captions };
}

/** A line in straight pieces. @param {Line} line @param {(thing: number) => Point} onScreen */
function pieces({ id, from, to, bend }, onScreen) {
  const [a, b] = [onScreen(from), onScreen(to)];
  const stops = (bend ? [0, 0.25, 0.5, 0.75, 1] : [0, 1]).map((share) => pointOn(a, b, bend, share));
  return stops.slice(1).map((stop, i) => ({ id, stroke: [stops[i].x, stops[i].y, stop.x, stop.y] }));
}
