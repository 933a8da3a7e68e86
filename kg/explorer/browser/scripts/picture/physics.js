/**
 * Things that push and pull each other: faster at first, then slower and slower, so that they come to rest.
 *
 * Left alone, vis-network's forces keep a crowd in motion for minutes.
 */

/** @import { Network } from "vis-network/standalone" */

const [FASTEST, SLOWEST] = [50, 0.4]; // units a step; what is slower rests
const COOLER = 0.75; // of the speed, each time
const EVERY = 250; // milliseconds

/**
 * Returns what switches it on and off.
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
    warm = false; // painting what rests makes vis-network look once more whether it does
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
