/** The graph as a picture or as a table. */

import { byId, press } from "../dom.js";
import { state } from "../state.js";

/** @param {string} mode */
export function showMode(mode) {
  state.mode = mode;
  byId("table").hidden = mode !== "table";
  byId("drawing").hidden = mode === "table";
  byId("tools").hidden = mode === "table";
  press("modes", mode);
}
