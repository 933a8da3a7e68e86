/** The graph as a picture, as a table, or by its types. */

import { areThereTypes, beginsWithTypes } from "../data/types.js";
import { byId, press } from "../dom.js";
import { state } from "../state.js";

/** How the page opens. */
export const firstMode = beginsWithTypes ? "types" : "picture";
/** How else it can be shown. */
export const modes = ["picture", "table", ...(areThereTypes ? ["types"] : [])];

/** @param {string} mode */
export function showMode(mode) {
  state.mode = mode;
  byId("table").hidden = mode !== "table";
  byId("types").hidden = mode !== "types";
  byId("drawing").hidden = mode !== "picture";
  byId("tools").hidden = mode !== "picture";
  press("modes", mode);
}
