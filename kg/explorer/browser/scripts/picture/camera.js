/** The part of the picture in view: the camera brings points into view, at once or with an animation. */

/** @import { Network } from "vis-network/standalone" */

const CLOSE = 0.35; // the least scale at which a single thing is shown
const LARGE = 1.15; // the largest scale that is chosen automatically
const [NEAR, TIMES] = [0.6, 1.5]; // among others, points are shown at most this large, or this many times as large as all
const LABEL = 24; // pixels that labels take below the lowest thing, more than above the highest
const LATEST = 1500; // milliseconds that an animation takes at most

/** The box around points. @param {Point[]} points */
export function boundsOf(points) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/**
 * @param {HTMLElement} root
 * @param {Network} network
 * @param {object} how
 * @param {() => boolean} how.isHeavy whether the picture is too large for animations
 * @param {() => number} how.below pixels that are taken at the bottom
 * @param {() => void} how.arrived called when an animation has ended
 * @param {() => void} how.settle called after a move without animation
 */
export function makeCamera(root, network, { isHeavy, below, arrived, settle }) {
  let begun = false; // whether a first frame has been shown; moves before that are not animated
  requestAnimationFrame(() => {
    begun = true;
  });
  /** @type {{ position: Point, scale: number } | null} */
  let target = null; // where the current animation leads
  let arrival = 0; // when it has ended at the latest; until then names are not placed anew

  network.on("animationFinished", () => {
    arrival = 0;
    if (target) network.moveTo({ ...target, animation: false }); // vis-network stops one step short
    target = null;
    arrived();
  });

  /** The scale at which points fit. @param {Point[]} points */
  function fitting(points) {
    const [left, top, right, bottom] = boundsOf(points);
    return Math.min(
      (root.clientWidth - Math.min(150, root.clientWidth / 6)) / (right - left || 1),
      Math.max(root.clientHeight - below() - 70, 20) / (bottom - top || 1),
    );
  }

  /**
   * Bring points into view or, if they are too far apart for that, only `first`, if it is given.
   *
   * @param {Point[]} points
   * @param {Point | null} first
   * @param {boolean} isNew whether the picture is new; then the move is not animated
   * @param {Point[]} others points among which these are shown: some of them stay in view
   */
  function look(points, first, isNew, others) {
    if (!root.clientWidth) return;
    network.setSize("100%", "100%");
    const [left, top, right, bottom] = boundsOf(points);
    const most = others.length ? Math.max(NEAR, TIMES * fitting(others)) : LARGE;
    const fit = Math.min(fitting(points), most, LARGE);
    const near = fit < CLOSE ? first : null;
    const still = !begun || isNew || isHeavy() || matchMedia("(prefers-reduced-motion: reduce)").matches;
    target = {
      position: near ?? { x: (left + right) / 2, y: (top + bottom) / 2 + (below() + LABEL) / 2 / fit },
      scale: near ? CLOSE : fit,
    };
    network.moveTo({ ...target, animation: still ? false : { duration: 250, easingFunction: "easeInOutQuad" } });
    if (still) settle();
    else {
      arrival = performance.now() + LATEST;
      /** @type {any} */ (network).view.easingTime = Number.EPSILON; // vis-network takes 0 for "no animation running", and the next move would not end this one
    }
  }

  return { look, isTravelling: () => performance.now() <= arrival };
}
