/** The menu of arrangements, which is also part of the page's address. */

import { look } from "../actions.js";
import { addKey, nextStep } from "../address.js";
import { byId } from "../dom.js";
import { ARRANGEMENTS, areThereCountries } from "../picture/grouping.js";
import { described, restore } from "../picture/snapshot.js";
import { chooseAgain } from "../selection.js";
import { changed, state } from "../state.js";

// Must be read before the things of the picture, whose positions depend on it.
addKey("arrange", {
  write: () => state.arrangement,
  read(value) {
    if (value && !ARRANGEMENTS.includes(value)) return null;
    state.arrangement = value;
  },
});

/** Arrange the picture by kind, by country, in rings, or (empty) as it was laid out. @param {string} how */
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
