/** Names to press, which lead to what they name. */

import { readPassage, select } from "../actions.js";
import { data } from "../data/data.js";
import { count, lookOf } from "../data/graph.js";
import { button, element } from "../dom.js";
import { message } from "../messages/messages.js";
import { icon } from "../shapes.js";
import { nameOf, text } from "../state.js";

/** @import { Passage } from "../data/payload.js" */

/** A name to press if the thing is drawn, else its name alone. @param {number} thing */
export function reference(thing) {
  if (thing >= count) return element("span", { dir: "auto" }, nameOf(thing));
  const attributes = { type: "button", class: "thing", dir: "auto", onclick: () => select(thing) };
  return element("button", attributes, icon(lookOf(thing)), nameOf(thing));
}

/** Where a passage stands, in words. @param {Passage} passage */
export function whereIs({ name, paragraph, sentence, article }) {
  return paragraph ? message("where")(paragraph, sentence) + (article ? ` (${text(article)})` : "") : name;
}

/** Where a passage stands, in few words; of several articles, with the first words of its title. @param {Passage} passage */
export function briefly({ name, paragraph, sentence, article }) {
  const [title] = /^.{1,18}(?!\S)|^.{1,18}/u.exec(text(article)) ?? [""];
  const whose = title && ` · ${title}${title === text(article) ? "" : "…"}`;
  return paragraph ? message("briefly")(paragraph, sentence) + whose : name;
}

/** Where the passage of a name stands, to press and read it; the name alone if the page does not have it. @param {string} name */
export function chipOf(name) {
  const place = data.passages.findIndex((passage) => passage.name === name);
  return place < 0 ? element("code", {}, name) : chip(place);
}

/** Where a passage stands, to press and read it in the text. @param {number} passage */
export function chip(passage) {
  const one = data.passages[passage];
  const [brief, long] = [briefly(one), `${whereIs(one)} (${one.name})`];
  const said = { title: long, "aria-label": `${brief}: ${long}, ${message("readHere")}` };
  return button(brief, () => readPassage(passage), { class: "chip", ...said });
}
