/** How sentences are cited: their citations, which the engine knows, each to copy. */

import { button, element } from "../dom.js";
import { message } from "../messages/messages.js";
import { text } from "../state.js";
import { prepare } from "./actions.js";
import { engine } from "./question.js";

/** @import { Text } from "../data/payload.js" */

/** The name by which the page has a passage; those of one's own articles have their article's before it. @param {string} iri */
export function passageName(iri) {
  const { passages = "", prefixes = {} } = engine.now ?? {};
  const isOwn = iri.startsWith(passages) && !iri.startsWith(prefixes.p);
  return isOwn ? iri.slice(passages.length) : (iri.split("/").at(-1) ?? "");
}

/** @param {string} cite */
function item(cite) {
  const copy = button(
    message("copy"),
    async () => {
      await navigator.clipboard.writeText(cite);
      copy.textContent = message("copied");
    },
    { class: "tool" },
  );
  return element("li", {}, element("span", { dir: "auto" }, cite), " ", copy);
}

let unfolded = ""; // whose citations are read, which stay so when the page is shown anew

/** The citations of passages, which are fetched when they are unfolded. @param {string[]} names as the page has them */
export function citing(names) {
  const list = element("ul", { class: "cites" }, element("li", { class: "muted" }, message("starting")));
  const key = names.join(" ");
  /** @param {Event & { target: any }} event */
  async function fill({ target }) {
    if (target.open || unfolded === key) unfolded = target.open ? key : "";
    if (!target.open) return;
    await prepare();
    const all = new Map(Object.entries(engine.now?.citations ?? {}).map(([iri, cite]) => [passageName(iri), cite]));
    const own = names.flatMap((name) => (all.has(name) ? [text(/** @type {Text} */ (all.get(name)))] : []));
    list.replaceChildren(...own.map(item), engine.now ? "" : element("li", { class: "muted" }, message("notStarted")));
  }
  return element("details", { ontoggle: fill, open: unfolded === key }, element("summary", {}, message("cite")), list);
}
