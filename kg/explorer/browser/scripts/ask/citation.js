/** The citations of sentences, which the engine provides, with buttons to copy them. */

import { element, foldable, tool } from "../dom.js";
import { message } from "../messages/messages.js";
import { text } from "../state.js";
import { prepare } from "./actions.js";
import { engine } from "./question.js";

/** The page's name of a passage; in a reader's own articles it includes the article's name. @param {string} iri */
export function passageName(iri) {
  const { passages = "", prefixes = {} } = engine.now ?? {};
  const isOwn = iri.startsWith(passages) && !iri.startsWith(prefixes.p);
  return isOwn ? iri.slice(passages.length) : (iri.split("/").at(-1) ?? "");
}

/** A button that copies a text. @param {string} label @param {string} words */
export function copyButton(label, words) {
  const copy = tool(label, copied, { value: words });
  async function copied() {
    await navigator.clipboard.writeText(words);
    copy.textContent = message("copied");
  }
  return copy;
}

/** @param {string} cite */
const item = (cite) =>
  element("li", {}, element("span", { dir: "auto" }, cite), " ", copyButton(message("copy"), cite));

let unfolded = ""; // the passages whose citations are unfolded, which stay so when the page is rendered again

/** A folded list of the citations of passages, fetched when it is unfolded. @param {string[]} names the page's names of the passages */
export function citing(names) {
  const list = element("ul", { class: "cites" }, element("li", { class: "muted" }, message("starting")));
  const key = names.join(" ");
  /** @param {Event & { target: any }} event */
  async function fill({ target }) {
    if (target.open || unfolded === key) unfolded = target.open ? key : "";
    if (!target.open) return;
    await prepare();
    const all = new Map(Object.entries(engine.now?.citations ?? {}).map(([iri, cite]) => [passageName(iri), cite]));
    const own = names.flatMap((name) => (all.has(name) ? [text(/** @type {Bilingual} */ (all.get(name)))] : []));
    list.replaceChildren(...own.map(item), engine.now ? "" : element("li", { class: "muted" }, message("notStarted")));
  }
  return foldable(message("cite"), { ontoggle: fill, open: unfolded === key }, list);
}
