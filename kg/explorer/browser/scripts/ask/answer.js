/** The answer below the picture: the same table as on the command line, whose rows unfold their evidence. */

import { select } from "../actions.js";
import { chartOf } from "../chart/drawing.js";
import { data } from "../data/data.js";
import { count } from "../data/graph.js";
import { button, byId, element, note, tool } from "../dom.js";
import { tableCsv } from "../downloads/csv.js";
import { ofAnswer } from "../downloads/file-name.js";
import { save } from "../downloads/save.js";
import { message } from "../messages/messages.js";
import { chip, chipOf } from "../panel/reference.js";
import { changed, state } from "../state.js";
import { drawAnswer, leave } from "./actions.js";
import { meant, others, said } from "./alternatives.js";
import { copyButton, passageName } from "./citation.js";
import { troubleWords } from "./panel.js";
import { things } from "./picture.js";
import { asked, engine, isAsked, question, titleOf, valuesOf } from "./question.js";
import { ratesForm } from "./rates.js";
import { why } from "./row.js";
import { also as apart, sparse } from "./sparse.js";
import { thingOf } from "./things.js";

/** @import { Footnote } from "../engine/footnotes.js" */

const STEP = 200; // rows at a time
let most = STEP;

/** The content of a cell: a button if it names a thing or passage of the page. @param {string} words @param {Term | null} term */
function cell(words, term) {
  const thing = thingOf(term);
  if (thing !== undefined && thing < count) return button(words, () => select(thing), { class: "thing", dir: "auto" });
  const passage = term?.type === "uri" ? data.passages.findIndex(({ name }) => name === words) : -1;
  if (passage >= 0) return chip(passage);
  return element("span", { dir: "auto" }, words);
}

const FIGURE = /^(?:[-0-9$€¥₩£]|CA\$|$)/;

/** Whether all cells of a column are figures, which are aligned to the right. @param {Row[]} rows @param {number} i */
const isNumeric = (rows, i) => rows.every(({ cells }) => FIGURE.test(cells[i]));

/** Which columns have different values; the first of them that a row has, unless it is a figure, is the head of its card. @param {Answer} answer */
const tellingColumns = ({ headings, rows }) =>
  headings.map((_, i) => rows.length === 1 || new Set(rows.map(({ cells }) => cells[i])).size > 1);

/** @param {Answer} answer @param {Row} row @param {number} n @param {boolean[]} telling @param {boolean[]} isSparse */
function line(answer, row, n, telling, isSparse) {
  const head = row.cells.findIndex((words, i) => telling[i] && words);
  const isOpen = asked.row === n;
  function turn() {
    asked.row = isOpen ? null : n;
    changed();
  }
  const opens = button(`${n + 1}${row.mark}`, turn, {
    class: "row",
    value: `row-${n}`,
    "aria-expanded": String(isOpen),
    "aria-label": message("whyRow")(n + 1, row.mark),
  });
  const cells = answer.columns.map((name, i) => {
    const term = row.terms[answer.variables.indexOf(name)];
    return element(
      "td",
      {
        class: `${isNumeric(answer.rows, i) ? "numeric" : ""} ${i === head && !FIGURE.test(row.cells[i]) ? "head" : ""} ${isSparse[i] ? "sparse" : ""}`,
        "data-heading": answer.headings[i],
      },
      row.cells[i] ? cell(row.cells[i], term) : "",
    );
  });
  if (isSparse.includes(true))
    cells.push(element("td", { class: "also" }, apart(answer.headings, row.cells, isSparse)));
  const first = asked.own === null ? opens : String(n + 1);
  const own = element("tr", { class: row.mark ? "doubtful" : "" }, element("th", { scope: "row" }, first), ...cells);
  return isOpen
    ? [own, element("tr", { class: "opened" }, element("td", { colspan: String(cells.length + 1) }, why(row)))]
    : [own];
}

/** @param {Footnote} note */
function footnote({ mark, rows, printed, supplied, meant, problem, passages }) {
  const told = printed.length ? message("correctedFrom")(printed.join(", ")) : supplied ? message("supplied") : "";
  const change = told.replace(/\.?$/, told ? ". " : "");
  return element(
    "p",
    { class: "erratum" },
    element("b", {}, `${mark} ${rows.join(", ")}: `),
    change,
    ...meant.map((form) => `${message("corrected")}“${form}”. `),
    problem,
    ...passages.flatMap((passage) => [" ", chipOf(passage)]),
  );
}

/** A button that copies the shell command which shows the evidence. @param {string} own */
function copyCommand(own) {
  const reading = state.reading === "corrected" ? " --reading corrected" : "";
  return copyButton(message("copyCommand"), `sovkg sparql --why${reading} '${own.replaceAll("'", "'\\''")}'`);
}

/** Save all rows as a CSV file, each with its mark and passages. @param {Answer} answer */
function saveTable({ headings, rows }) {
  const lines = rows.map((row, n) => [`${n + 1}${row.mark}`, ...row.cells, row.passages.map(passageName).join(" ")]);
  const written = tableCsv([["#", ...headings, message("sentence")], ...lines]);
  save(new Blob([written], { type: "text/csv;charset=utf-8" }), `${ofAnswer()}.csv`);
}

/** @param {Answer} answer */
function table(answer) {
  const { headings, rows, footnotes, repeated, also, subject, unsaid } = answer;
  const shown = rows.slice(0, most);
  const telling = tellingColumns(answer);
  const isSparse = sparse(rows.map(({ cells }) => cells));
  function showMore() {
    most += STEP;
    drawn = "";
    changed();
  }
  const heads = [
    element("th", { scope: "col" }, "#"),
    ...headings.map((words, i) => element("th", { scope: "col", class: isSparse[i] ? "sparse" : "" }, words)),
    isSparse.includes(true) ? element("th", { scope: "col", class: "also" }, message("besides")) : "",
  ];
  return [
    question()?.gathers && engine.now?.isApart ? note(message("apart")) : "",
    question()?.gathers && engine.now?.mixed ? element("p", { class: "erratum" }, message("mixed")) : "",
    subject ? element("p", {}, element("b", {}, subject)) : "",
    element(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": message("rowsOfAnswer") },
      chartOf(answer.chart, () => byId("answer").clientWidth - 48, ratesForm(answer), asked.rates !== null),
      element(
        "table",
        {},
        element("thead", {}, element("tr", {}, ...heads)),
        element("tbody", {}, ...shown.flatMap((row, n) => line(answer, row, n, telling, isSparse))),
      ),
      rows.length > most ? tool(message("moreRows"), showMore) : "",
      unsaid.length ? note(message("emptyColumns")(unsaid)) : "",
      ...Object.values(also).map((names) => note(message("alsoAsked")(names.slice(0, 5).join(", "), names.length - 5))),
      repeated.length ? note(message("addOnce")(repeated.slice(0, 5), repeated.length - 5)) : "",
      question()?.refusal ? note(message("noEvidence")) : "",
      ...(asked.own !== null ? [note(message("ownEvidence")), copyCommand(asked.own)] : []),
      ...footnotes.map(footnote),
    ),
  ];
}

/** The content of the answer, or the reason why there is none. */
function body() {
  const { answer, holds, trouble, isBusy } = asked;
  if (isBusy) return [element("p", { class: "muted", role: "status" }, message("answering"))];
  if (trouble) return [element("p", { class: "erratum", role: "alert" }, troubleWords()), ...meant()];
  if (holds !== null) return [element("p", {}, message(holds ? "yes" : "no"))];
  if (answer && !answer.rows.length) return [element("p", { class: "muted" }, message("noRows")), ...others()];
  return answer ? table(answer) : [];
}

/** Show rows as cards if the table is too wide or mostly empty. */
function fit() {
  const pane = byId("answer");
  pane.classList.remove("cards");
  const scroll = pane.querySelector(".scroll");
  const cells = [...pane.querySelectorAll("tbody td[data-heading]:not(.sparse)")];
  const isEmpty = cells.filter(({ textContent }) => textContent).length * 2 < cells.length;
  pane.classList.toggle("cards", isEmpty || (scroll !== null && scroll.scrollWidth > scroll.clientWidth));
}

/** @type {ResizeObserver | null} */
let watch = null;

let drawn = "";

export function showAnswer() {
  const pane = byId("answer");
  pane.hidden =
    !isAsked() || (asked.own !== null && !asked.answer && !asked.trouble && asked.holds === null && !asked.isBusy);
  document.body.classList.toggle("answered", !pane.hidden);
  if (pane.hidden) return;
  const { name, typed, own, answer } = asked;
  const { theme } = document.documentElement.dataset;
  const shown = { ...asked, answer: answer?.rows.length };
  const now = JSON.stringify([shown, state.language, theme, engine.now !== null]);
  if (now === drawn) return;
  if (JSON.stringify([name, typed, own]) !== pane.dataset.asked) most = STEP;
  pane.dataset.asked = JSON.stringify([name, typed, own]);
  drawn = now;
  const rows = answer?.rows ?? [];
  const title = own === null ? titleOf(name) : message("ownQuery");
  const given = own === null ? valuesOf(asked) : "";
  const scrolled = pane.querySelector(".scroll")?.scrollTop ?? 0;
  pane.replaceChildren(
    element(
      "div",
      { class: "bar" },
      element("h1", { tabindex: "-1" }, title, given ? element("small", { dir: "auto" }, ` ${given}`) : ""),
      answer ? element("span", { class: "counts", role: "status" }, message("rows")(rows.length)) : "",
      answer && things().length && !asked.isDrawn
        ? tool(message("asThePicture"), drawAnswer, { class: "tool draw" })
        : "",
      answer?.rows.length
        ? tool("CSV", () => saveTable(answer), { class: "tool csv", "aria-label": message("saveTable") })
        : "",
      tool("×", leave, { class: "tool close", "aria-label": message("closeAnswer") }),
    ),
    ...said(),
    ...body(),
  );
  fit();
  watch ??= new ResizeObserver(fit);
  watch.observe(pane); // observing it again has no effect
  const scroll = pane.querySelector(".scroll");
  if (scroll) scroll.scrollTop = scrolled;
}
