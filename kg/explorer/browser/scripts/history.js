/** The steps of the reader through the page, in the browser's history. */

let step = history.state?.step ?? 0; // kept when the page is reloaded
/** @type {Record<number, string>} */
const trail = { [step]: location.hash }; // step -> address: a page embedded in another one may have no history of its own,
let isAlone = false; // in which case this replaces it

/** @type {(hash: string, isNew: boolean) => void} */
let follow = () => {};

/** Whether there is a step to go back to. */
export const canReturn = () => step > 0;

/** Set the address, as a further step or in place of the current one. @param {string} hash @param {boolean} further */
export function show(hash, further) {
  const isFurther = further && hash !== trail[step];
  step += Number(isFurther);
  trail[step] = hash;
  try {
    history[isFurther ? "pushState" : "replaceState"]({ step }, "", hash || location.pathname + location.search);
  } catch {
    isAlone = true;
  }
}

/** Go back a step, if there is one. */
export function returnBy() {
  if (!canReturn()) return;
  if (!isAlone) return history.back();
  step -= 1;
  follow(trail[step], false);
}

/** Set the function that is called when the address changes: `isNew` if it was typed or is a link, not a previous step. @param {typeof follow} how */
export function onArrival(how) {
  follow = how;
  addEventListener("popstate", ({ state: entry }) => {
    const isNew = entry?.step === undefined;
    step = isNew ? step + 1 : entry.step;
    trail[step] = location.hash;
    follow(location.hash, isNew);
  });
}
