/** The reader's way through the page, step by step, as the browser's history has it. */

let step = history.state?.step ?? 0; // a page that is loaded anew stands where it stood
/** @type {Record<number, string>} */
const trail = { [step]: location.hash }; // addresses by step: a page inside another one may have no history of its own
let isAlone = false; // then this is it

/** @type {(hash: string, isNew: boolean) => void} */
let follow = () => {};

/** How many steps the reader has taken. */
export const stepOf = () => step;

export const canReturn = () => step > 0;

/** Show an address, as a further step or instead of the one that is shown. @param {string} hash @param {boolean} further */
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

/** Call this with the address that the reader comes to: `isNew` if it is typed or a link, not one of the way. @param {typeof follow} how */
export function onArrival(how) {
  follow = how;
  addEventListener("popstate", ({ state: entry }) => {
    const isNew = entry?.step === undefined;
    step = isNew ? step + 1 : entry.step;
    trail[step] = location.hash;
    follow(location.hash, isNew);
  });
}
