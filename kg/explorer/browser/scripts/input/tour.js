/** The tour in the address and by keyboard: arrow keys go a step back or forward unless the focused element uses them. */

import { leaveTour, showStep } from "../actions.js";
import { addKey } from "../address.js";
import { data } from "../data/data.js";
import { chooseStep } from "../selection.js";
import { state } from "../state.js";

const OWN = "input, select, textarea, [role=tablist], [role=application]"; // elements that use arrow keys themselves

export function bindTour() {
  addKey("tour", {
    write: () => (state.tour === null ? "" : String(state.tour)),
    read(value) {
      if (!/^\d*$/.test(value)) return null;
      if (Number(value) >= Math.max(data.steps.length, 1)) return [value];
      if (Number(value)) chooseStep(Number(value));
    },
  });
  document.addEventListener("keydown", (event) => {
    if (state.tour === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.target instanceof Element && event.target.closest(OWN)) return;
    if (event.key === "ArrowRight") showStep(state.tour + 1);
    else if (event.key === "ArrowLeft") showStep(state.tour - 1);
    else if (event.key === "Escape") leaveTour();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}
