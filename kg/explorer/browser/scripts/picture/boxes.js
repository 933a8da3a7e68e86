/** Boxes on the screen (left, top, right and bottom in pixels) and whether they are free. */

/** @typedef {[number, number, number, number]} Box */

const CELL = 64;

/** The boxes already taken, indexed by a grid of cells so that few need to be compared. */
export class TakenBoxes {
  /** @type {Map<string, [Box, unknown][]>} */
  #cells = new Map();

  /** @param {Box} box */
  *#around([left, top, right, bottom]) {
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) yield `${x},${y}`;
    }
  }

  /** @param {Box} box @param {unknown} owner */
  add(box, owner) {
    for (const cell of this.#around(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push([box, owner]);
      else this.#cells.set(cell, [[box, owner]]);
    }
  }

  /** @param {unknown} owner */
  remove(owner) {
    for (const [cell, boxes] of this.#cells) {
      const others = boxes.filter(([, one]) => one !== owner);
      this.#cells.set(cell, others);
    }
  }

  /** Whether no taken box overlaps a box, except those of the owner `but` and of owners for which `over` is true. @param {Box} box @param {unknown} but @param {(owner: unknown) => boolean} over */
  isFree(box, but, over = () => false) {
    const [l, t, r, b] = box;
    for (const cell of this.#around(box)) {
      for (const [[l2, t2, r2, b2], owner] of this.#cells.get(cell) ?? []) {
        if (owner !== but && l < r2 && l2 < r && t < b2 && t2 < b && !over(owner)) return false;
      }
    }
    return true;
  }
}

/** Whether a straight line meets a box. @param {number[]} line x and y of both ends @param {Box} box */
export function meets([ax, ay, bx, by], [left, top, right, bottom]) {
  if (Math.max(ax, bx) < left || Math.min(ax, bx) > right || Math.max(ay, by) < top || Math.min(ay, by) > bottom)
    return false;
  /** @param {number} x @param {number} y */
  const side = (x, y) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const corners = [side(left, top), side(right, top), side(left, bottom), side(right, bottom)];
  return Math.min(...corners) <= 0 && Math.max(...corners) >= 0;
}
