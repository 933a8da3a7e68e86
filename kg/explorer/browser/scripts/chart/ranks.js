/** Ranks as a chart and a table, beside the picture of what else is compared. */

import { choose } from "../ask/actions.js";
import { ask, canAsk } from "../ask/client.js";
import { data } from "../data/data.js";
import { button, byId, element, section } from "../dom.js";
import { message } from "../messages/messages.js";
import { currentPreset } from "../picture/view-state.js";
import { changed, state } from "../state.js";
import { figureOf } from "./drawing.js";

/** @import { Answer } from "../engine/answer.js" */

const QUESTION = "rankings";
const SHOWN = ["country", "pillar", "year", "printedAs"];

/** @type {Map<string, Answer | null>} */
const answers = new Map(); // by reading and language; null while it is asked for

/** The answer in the reading and language in use, if it is there; else it is asked for. */
function answer() {
  const { reading, language } = state;
  const key = `${reading} ${language}`;
  if (!answers.has(key)) {
    answers.set(key, null);
    ask("answer", QUESTION, {}, reading, language).then(
      ({ table: found }) => {
        answers.set(key, found);
        changed();
      },
      () => answers.delete(key),
    );
  }
  return answers.get(key);
}

/** A few columns: the answer to the question has all. @param {Answer} answer */
function table({ columns, headings, rows }) {
  const shown = SHOWN.map((name) => columns.indexOf(name)).filter((i) => i >= 0);
  const head = shown.map((i) => element("th", { scope: "col" }, headings[i]));
  const body = rows.map(({ cells, mark }) =>
    element(
      "tr",
      { class: mark ? "doubtful" : "" },
      ...shown.map((i, place) => element("td", { dir: "auto" }, cells[i], place ? "" : mark)),
    ),
  );
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": message("ranked") },
    element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...body)),
  );
}

/** What stands in the overview while ranks are looked at. */
export function ranksSection() {
  const preset = currentPreset();
  if (preset === null || data.presets[preset].name !== "ranks" || !canAsk()) return "";
  const found = answer();
  if (!found?.chart)
    return section(message("ranked"), element("p", { class: "muted", role: "status" }, message("answering")));
  const all = button(message("allOfIt"), () => choose(QUESTION), { class: "tool" });
  const made = section(message("ranked"), figureOf(found.chart, byId("overview").clientWidth - 32), table(found), all);
  made.classList.add("ranks");
  return made;
}
