/** The key of the address for the open tab of the panel; read after all others, since selections open their own tabs. */

import { addKey } from "./address.js";
import { byId } from "./dom.js";
import { firstTab } from "./selection.js";
import { state } from "./state.js";

addKey("tab", {
  write: () => (state.tab === firstTab() ? "" : state.tab),
  read(value) {
    if (!value) return;
    if (![...byId("tabs").children].some((tab) => tab.value === value && !tab.hidden)) return null;
    state.tab = value;
  },
});
