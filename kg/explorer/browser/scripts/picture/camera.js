/** Where one looks in the picture: points are brought into view, at once or travelling there. */

/** @import { Network } from "vis-network/standalone" */
/** @import { Point } from "./curves.js" */

const CLOSE = 0.35; // the least scale at which one thing is looked at
const [NARROW, LEAST] = [700, 0.2]; // on a screen of fewer pixels across, a new picture is looked at from no farther:
// dots would lie on each other, and lines run over them; "Fit" shows all
const FARAWAY = 6; // times as near as that one would look into the void: then all is seen
const CROWDED = 2; // times as near, and what is in the middle may be nothing at all
const LARGE = 1.15; // the largest scale that a look takes by itself
const LATEST = 1500; // milliseconds that a look takes at most

/**
 * @param {HTMLElement} root
 * @param {Network} network
 * @param {object} how
 * @param {() => boolean} how.isHeavy whether nothing should move by itself
 * @param {() => number} how.below pixels that are covered at the bottom
 * @param {() => void} how.arrived called when a look has come to rest after travelling
 * @param {() => void} how.settle called when it has at once
 */
export function makeCamera(root, network, { isHeavy, below, arrived, settle }) {
  let begun = false; // whether there is anything to see yet: the first look does not travel
  requestAnimationFrame(() => {
    begun = true;
  });
  /** @type {{ position: Point, scale: number } | null} */
  let target = null; // where a look that is on its way leads
  let arrival = 0; // when it has come to rest at the latest; until then names keep their room

  network.on("animationFinished", () => {
    arrival = 0;
    if (target) network.moveTo({ ...target, animation: false }); // vis-network ends a step beside it
    target = null;
    arrived();
  });

  /**
   * Bring points into view, or if they lie too far apart the one of them that matters, where there is one.
   *
   * @param {Point[]} points
   * @param {Point | null} first
   * @param {boolean} isNew whether the picture is: there is nothing yet from which to travel
   * @param {Point} hub where most lines meet, which is looked at where not all can be
   */
  function look(points, first, isNew, hub) {
    network.setSize("100%", "100%");
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const fit = Math.min(
      (root.clientWidth - Math.min(150, root.clientWidth / 6)) / (right - left || 1),
      Math.max(root.clientHeight - below() - 70, 20) / (bottom - top || 1),
      LARGE,
    );
    const wanted = isNew && root.clientWidth < NARROW && fit * FARAWAY > LEAST ? Math.max(fit, LEAST) : fit;
    const near = wanted < CLOSE ? first : null;
    const still = !begun || isNew || isHeavy() || matchMedia("(prefers-reduced-motion: reduce)").matches;
    target = {
      position: near ??
        (wanted > CROWDED * fit ? hub : null) ?? {
          x: (left + right) / 2,
          y: (top + bottom) / 2 + 16 + below() / 2 / wanted,
        },
      scale: near ? CLOSE : wanted,
    };
    network.moveTo({ ...target, animation: still ? false : { duration: 250, easingFunction: "easeInOutQuad" } });
    if (still) settle();
    else {
      arrival = performance.now() + LATEST;
      internals(network).view.easingTime = Number.EPSILON; // at 0 vis-network takes it for none, and would not end it for the next
    }
  }

  return { look, isTravelling: () => performance.now() <= arrival };
}

/** What vis-network has no words for. @param {Network} network @returns {any} */
const internals = (network) => network;
