/** A place for SPARQL of one's own. */

import { button, element } from "../dom.js";
import { message } from "../messages/messages.js";
import { askOwn, leave } from "./asking.js";
import { asked } from "./question.js";

export function editor() {
  const area = element("textarea", { id: "sparql", rows: "14", spellcheck: "false", autocapitalize: "off" });
  area.value = asked.own ?? "";
  return [
    button(`← ${message("allQuestions")}`, leave, { class: "plain back" }),
    element("h2", { tabindex: "-1" }, message("ownQuery")),
    element("p", { class: "note" }, message("ownNote")),
    element("label", { for: "sparql", class: "unseen" }, "SPARQL"),
    area,
    element(
      "div",
      { class: "tools" },
      button(message("run"), () => askOwn(area.value), { class: "tool" }),
    ),
  ];
}
