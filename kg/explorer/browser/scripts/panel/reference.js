/** Buttons that lead to the thing or passage that they name. */

import { readPassage, select } from "../actions.js";
import { data } from "../data/data.js";
import { count, lookOf } from "../data/graph.js";
import { button, element } from "../dom.js";
import { message } from "../messages/messages.js";
import { icon } from "../shapes.js";
import { nameOf, text } from "../state.js";

/** A button that selects a thing; only its name if it is never drawn. @param {number} thing */
export function reference(thing) {
  if (thing >= count) return element("span", { dir: "auto" }, nameOf(thing));
  return button([icon(lookOf(thing)), nameOf(thing)], () => select(thing), { class: "thing", dir: "auto" });
}

/** The position of a passage in words. @param {Passage} passage */
export function whereIs({ name, paragraph, sentence, article }) {
  return paragraph ? message("where")(paragraph, sentence) + (article ? ` (${text(article)})` : "") : name;
}

/** The position of a passage in short; if there are several articles, with the first words of the title. @param {Passage} passage */
export function briefly({ name, paragraph, sentence, article }) {
  const [title] = /^.{1,18}(?!\S)|^.{1,18}/u.exec(text(article)) ?? [""];
  const whose = title && ` · ${title}${title === text(article) ? "" : "…"}`;
  return paragraph ? message("briefly")(paragraph, sentence) + whose : name;
}

/** A button that opens the passage with a name; only the name if the page does not have it. @param {string} name */
export function chipOf(name) {
  const place = data.passages.findIndex((passage) => passage.name === name);
  return place < 0 ? element("code", {}, name) : chip(place);
}

/** A button with the position of a passage, which opens it in the text. @param {number} passage */
export function chip(passage) {
  const one = data.passages[passage];
  const [brief, long] = [briefly(one), `${whereIs(one)} (${one.name})`];
  const said = { title: long, "aria-label": `${brief}: ${long}, ${message("readHere")}` };
  return button(brief, () => readPassage(passage), { class: "chip", ...said });
}
