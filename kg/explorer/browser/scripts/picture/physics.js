/**
 * The physics simulation with a falling speed limit, so that the things come to rest.
 *
 * Without that, vis-network's forces keep a crowd in motion for minutes.
 */

/** @import { Network } from "vis-network/standalone" */

const [FASTEST, SLOWEST] = [50, 0.4]; // units a step: the first limit, and the speed below which a thing is at rest
const COOLER = 0.75; // the factor by which the limit falls each time
const EVERY = 250; // milliseconds between two limits

/**
 * Return a function that switches the simulation on and off.
 *
 * @param {Network} network
 * @param {(still: boolean) => void} rested called when the things have come to rest, or have been stopped
 */
export function makePhysics(network, rested) {
  let timer = 0;
  let on = false;
  let warm = false;

  function heat(speed = FASTEST) {
    clearTimeout(timer);
    warm = true;
    network.setOptions({ physics: { enabled: true, maxVelocity: speed, minVelocity: SLOWEST } });
    if (speed > SLOWEST / 2) timer = setTimeout(() => heat(speed * COOLER), EVERY);
  }

  /** @param {boolean} still */
  function stop(still) {
    clearTimeout(timer);
    warm = false; // painting makes vis-network emit "stabilized" once more
    rested(still);
  }

  network.on("dragStart", ({ nodes }) => on && nodes.length && heat());
  network.on("stabilized", () => warm && stop(true));

  /** @param {boolean} how */
  return function move(how) {
    on = how;
    if (on) {
      heat();
      return;
    }
    network.setOptions({ physics: { enabled: false } });
    stop(false);
  };
}
