/** The rankings as a chart and a table in the overview, beside the preset of rankings. */

import { choose } from "../ask/actions.js";
import { ask, canAsk } from "../ask/client.js";
import { data } from "../data/data.js";
import { byId, element, section, tool } from "../dom.js";
import { ofPicture } from "../downloads/file-name.js";
import { message } from "../messages/messages.js";
import { currentPreset } from "../picture/view-state.js";
import { changed, state } from "../state.js";
import { figureOf } from "./drawing.js";

const QUESTION = "rankings";
const SHOWN = ["country", "pillar", "year", "printedAs"];

/** @type {Map<string, Answer | null>} */
const answers = new Map(); // reading and language -> answer; null while it is awaited

/** The answer in the current reading and language, if it has arrived; else it is requested. */
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

/** A table with a few of the columns. @param {Answer} answer */
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

/** The section of the overview for the preset of rankings; nothing for others. */
export function ranksSection() {
  const preset = currentPreset();
  if (preset === null || data.presets[preset].name !== "ranks" || !canAsk()) return "";
  const found = answer();
  if (!found?.chart)
    return section(message("ranked"), element("p", { class: "muted", role: "status" }, message("answering")));
  const all = tool(message("allOfIt"), () => choose(QUESTION));
  const made = section(
    message("ranked"),
    figureOf(found.chart, byId("overview").clientWidth - 32, ofPicture),
    table(found),
    all,
  );
  made.classList.add("ranks");
  return made;
}
