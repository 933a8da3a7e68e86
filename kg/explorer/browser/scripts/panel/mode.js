/** The display modes of the graph: a picture, a table, or its types. */

import { areThereTypes, beginsWithTypes } from "../data/types.js";
import { byId, press } from "../dom.js";
import { state } from "../state.js";

/** The mode in which the page opens. */
export const firstMode = beginsWithTypes ? "types" : "picture";
/** All modes. */
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
