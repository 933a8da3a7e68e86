/** The tooltip beside the pointer: a thing with its kind, or the sentences that a line stands for. */

import { lookOf, statementsOfEdges } from "../data/graph.js";
import { byId, element } from "../dom.js";
import { sentencesSaying, worded } from "../panel/evidence.js";
import { hitAt } from "../picture/hits.js";
import { lines } from "../picture/lines.js";
import { network } from "../picture/renderer.js";
import { nameOf, text } from "../state.js";

const MOST = 3; // sentences

/** @param {MouseEvent} event @param {...(Node | string)} content */
function show(event, ...content) {
  const tip = byId("tip");
  const box = byId("drawing").getBoundingClientRect();
  tip.replaceChildren(...content);
  tip.hidden = false;
  tip.style.left = `${Math.max(0, Math.min(event.clientX - box.left + 14, box.width - tip.offsetWidth - 4))}px`;
  tip.style.top = `${Math.max(0, Math.min(event.clientY - box.top + 14, box.height - tip.offsetHeight - 4))}px`;
}

/** @param {MouseEvent} event @param {string} id */
function showLine(event, id) {
  const sentences = sentencesSaying(statementsOfEdges(/** @type {Line} */ (lines().get(id)).edges));
  const few = sentences
    .slice(0, MOST)
    .map(({ text: words, statements }) => element("span", { class: "told" }, ...worded({ text: words, statements })));
  show(event, ...few, sentences.length > MOST ? element("small", {}, `+ ${sentences.length - MOST}`) : "");
}

function hide() {
  byId("tip").hidden = true;
}

export function bindTooltip() {
  byId("drawing").addEventListener("mouseleave", hide);
  byId("drawing").addEventListener("pointerdown", hide, true);
  byId("drawing").addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
    if (event.pointerType === "touch" || event.buttons) return;
    const box = byId("drawing").getBoundingClientRect();
    const { thing, line } = hitAt({ x: event.clientX - box.left, y: event.clientY - box.top }, false);
    if (thing !== undefined) show(event, nameOf(thing), element("small", {}, text(lookOf(thing).label)));
    else if (line !== undefined) showLine(event, line);
    else hide();
    byId("drawing").style.cursor = (thing ?? line) === undefined ? "" : "pointer";
  });
  network.on("zoom", hide);
}
