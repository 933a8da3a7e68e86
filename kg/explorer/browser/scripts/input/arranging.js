/** The menu of arrangements: what the picture is grouped by, in the page's address, too. */

import { look } from "../actions.js";
import { addKey, nextStep } from "../address.js";
import { byId } from "../dom.js";
import { ARRANGEMENTS, areThereCountries } from "../picture/grouping.js";
import { described, restore } from "../picture/snapshot.js";
import { chooseAgain } from "../selection.js";
import { changed, state } from "../state.js";

// Read before what the picture has: where its things stand hangs on it.
addKey("arrange", {
  write: () => state.arrangement,
  read(value) {
    if (value && !ARRANGEMENTS.includes(value)) return null;
    state.arrangement = value;
  },
});

/** Arrange the picture by kind, by country, in rings, or as it was laid out. @param {string} how */
function arrange(how) {
  nextStep();
  const before = described();
  state.arrangement = how;
  if (!how) restore(before);
  chooseAgain();
  changed();
  look();
}

export function bindArranging() {
  const menu = byId("arrange");
  menu.addEventListener("change", () => arrange(menu.value));
  for (const one of menu.children) one.hidden = one.value === "country" && !areThereCountries;
}

export function showArranging() {
  byId("arrange").value = state.arrangement;
}
