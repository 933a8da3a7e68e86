/** The key of the address for the open tab of the panel; read after all others, since selections open their own tabs. */

import { addKey } from "./address.js";
import { isAsked } from "./ask/question.js";
import { byId } from "./dom.js";
import { state } from "./state.js";

/** The tab that the current selection or question opens. */
export function firstTab() {
  if (state.selected !== null || state.pair) return "details";
  if (state.passage !== null) return "text";
  if (state.isTold) return "path";
  return isAsked() ? "ask" : "overview";
}

addKey("tab", {
  write: () => (state.tab === firstTab() ? "" : state.tab),
  read(value) {
    if (!value) return;
    if (![...byId("tabs").children].some((tab) => tab.value === value && !tab.hidden)) return null;
    state.tab = value;
  },
});
