/** The page: what it shows at first, and who shows what whenever its state changes. */

import { followAddress, look, readPassage, select } from "./actions.js";
import { findThing, keepAddress, readAddress } from "./address.js";
import { data } from "./data/data.js";
import { count } from "./data/graph.js";
import { findSentences } from "./data/sentence-search.js";
import { byId, press } from "./dom.js";
import { bindControls } from "./input/controls.js";
import { bindFiles, showFile } from "./input/file-drop.js";
import { bindKeyboard } from "./input/keyboard.js";
import { speak } from "./input/language.js";
import { makeSearchBox } from "./input/search-box.js";
import { bindTooltip } from "./input/tooltip.js";
import { showDetails } from "./panel/details.js";
import { showOverview } from "./panel/overview.js";
import { showTitle, turn, unfoldPanel } from "./panel/panel.js";
import { makePathForm, showPath } from "./panel/path.js";
import { makeReader, showReader } from "./panel/reader.js";
import { makeTable, showTable } from "./panel/table.js";
import { pointOn } from "./picture/curves.js";
import { lines } from "./picture/lines.js";
import { network, paint, readable } from "./picture/renderer.js";
import { begin, canUndo, drawnThings, isPinned, open, places } from "./picture/view-state.js";
import { changed, onChange, state } from "./state.js";

const narrow = matchMedia("(max-width: 860px) and (min-height: 501px)"); // else panel and picture have room, or the page scrolls

onChange(
  paint,
  keepAddress,
  showOverview,
  showDetails,
  showPath,
  () => state.tab === "text" && showReader(),
  () => state.mode === "table" && showTable(),
  showFile,
  showTitle,
  () => {
    byId("undo").disabled = !canUndo();
  },
);

makePathForm();
makeReader();
makeTable();
makeSearchBox(byId("query"), byId("found"), { take: select, sentences: findSentences, read: readPassage });
bindFiles();
bindTooltip();
bindKeyboard();
bindControls();
unfoldPanel(!narrow.matches);
if (data.presets.length) open(0);
speak(state.language);
state.reading = readAddress(location.hash).reading;
press("readings", state.reading);
byId("empty").hidden = count > 0;
network.once("afterDrawing", () => performance.mark("drawn"));
turn("overview");
changed();
look();
if (location.hash) followAddress();
begin();

/** For scripts around the page: vis-network's object, what is drawn, and selecting a thing by its IRI. */
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
