/** The entry point of the page: sets it up, and registers what is rendered when its state changes. */

import { followAddress, readPassage, select } from "./actions.js";
import { writeAddress } from "./address.js";
import { showAnswer } from "./ask/answer.js";
import { showAsk } from "./ask/panel.js";
import { data } from "./data/data.js";
import { count } from "./data/graph.js";
import { findSentences } from "./data/sentence-search.js";
import { findThing } from "./data/things.js";
import { byId } from "./dom.js";
import { canReturn } from "./history.js";
import { bindArranging, showArranging } from "./input/arranging.js";
import { bindControls, showTheme } from "./input/controls.js";
import { bindFiles, showFile } from "./input/file-drop.js";
import { holdFocus, keepFocus } from "./input/focus.js";
import { bindKeyboard } from "./input/keyboard.js";
import { SearchBox } from "./input/search-box.js";
import { bindTooltip } from "./input/tooltip.js";
import { bindTour } from "./input/tour.js";
import "./selection-keys.js";

import "./ask/address.js"; // after the selection, which a question does not replace
import "./tab-key.js"; // after both, since they open their tabs
import { bindDownloads } from "./downloads/menu.js";
import { showBeside } from "./panel/comparison.js";
import { showDetails } from "./panel/details.js";
import { showFinding } from "./panel/finding.js";
import { showHint, showLegend } from "./panel/legend.js";
import { showOverview } from "./panel/overview.js";
import { narrow, showTitle, unfoldPanel } from "./panel/panel.js";
import { makePathForm, showPath } from "./panel/path.js";
import { makeReader, showReader } from "./panel/reader.js";
import { makeTable, showTable } from "./panel/table.js";
import { showTypes } from "./panel/types.js";
import { pointOn } from "./picture/curves.js";
import { keepArranged } from "./picture/grouping.js";
import { lines } from "./picture/lines.js";
import { network, paint, readable, whenRescaled } from "./picture/renderer.js";
import { keepPlaces } from "./picture/snapshot.js";
import { drawnThings, isPinned, places } from "./picture/view-state.js";
import { onChange, state } from "./state.js";

onChange(
  holdFocus,
  keepArranged,
  paint,
  keepPlaces,
  writeAddress,
  showTheme,
  showFinding,
  showLegend,
  showArranging,
  showOverview,
  showDetails,
  showBeside,
  showPath,
  () => state.tab === "text" && showReader(),
  () => state.mode === "table" && showTable(),
  () => state.mode === "types" && showTypes(),
  showAsk,
  showAnswer,
  showFile,
  showTitle,
  () => {
    byId("undo").disabled = !canReturn();
  },
  keepFocus,
);

whenRescaled(showHint);
makePathForm();
makeReader();
makeTable();
new SearchBox(byId("query"), byId("found"), { take: select, sentences: findSentences, read: readPassage, asks: true });
bindFiles();
bindTooltip();
bindKeyboard();
bindTour();
bindArranging();
bindControls();
bindDownloads();
unfoldPanel(!narrow.matches);
byId("empty").hidden = count > 0;
network.once("afterDrawing", () => performance.mark("drawn"));
followAddress(location.hash);
if (state.mode !== "picture") performance.mark("drawn"); // a hidden picture is not drawn

/**
 * An interface for scripts around the page, available once the page has `data-ready`: the network object of vis-network,
 * what is drawn, and a function that selects a thing by its IRI.
 */
window.sovkg = {
  data,
  network,
  lines,
  readable,
  pointOn,
  picture: { shown: places, things: drawnThings, isPinned },
  /** @param {string} iri */
  select(iri) {
    const thing = findThing(iri);
    if (thing !== undefined) select(thing);
    return thing !== undefined;
  },
};
document.documentElement.dataset.ready = "";
