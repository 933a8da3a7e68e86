/** The outline of the article: each sentence, paragraph by paragraph; the open one is highlighted in the picture. */

import { readPassage } from "../actions.js";
import { citing } from "../ask/citation.js";
import { canAsk } from "../ask/client.js";
import { articleOf, isBrought, isVerified } from "../data/article.js";
import { data } from "../data/data.js";
import { announce, button, byId, element, note, superscript, tool } from "../dom.js";
import { message } from "../messages/messages.js";
import { state, text } from "../state.js";
import { list, problems, quotation, sentencesOf } from "./evidence.js";
import { whereIs } from "./reference.js";

const HEADING = /^(Heading|소제목|제목)[^:]*: /; // the beginning of paraphrases of headings
/** @type {Record<string, number>} */
const KEYS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** @type {Map<number, HTMLButtonElement>} */
const buttons = new Map(); // passage -> its button
const back = tool("‹", () => step(-1), { "data-label": "previous" });
const forth = tool("›", () => step(1), { "data-label": "next" });
const here = element("span", { class: "here" });
const jump = element("select", { "data-label": "jump", onchange: () => readPassage(Number(jump.value)) });
const bar = element("div", { class: "bar reading" }, back, forth, here, jump);
const content = element("div", {});

/** @param {number} passage */
const isHeading = (passage) => data.passages[passage].kind === "heading";
const headings = [...data.passages.keys()].filter(isHeading);

/** @param {number} passage */
const paraphrase = (passage) => text(data.passages[passage].text) || message("unparaphrased");

/** @param {number} passage */
function title(passage) {
  const heading = paraphrase(passage)
    .replace(HEADING, "")
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return [data.passages[passage].paragraph, heading].filter(Boolean).join(" · ");
}

/** The statements of a passage as sentences, with its quotation and errata. @param {number} passage */
function stated(passage) {
  const sentences = sentencesOf(passage);
  const statements = new Set(sentences.flatMap((one) => one.statements));
  return element(
    "div",
    { class: "told" },
    quotation(passage),
    data.articles.length && canAsk() ? citing([data.passages[passage].name]) : "",
    sentences.length ? element("p", { class: "muted" }, message("itStates")) : "",
    sentences.length ? list(sentences) : element("p", { class: "muted" }, message("nothingStated")),
    ...problems(statements, data.passages[passage].errata),
  );
}

/** A sign for whether the reader's file contains a passage; nothing without a file. @param {number} passage */
function checked(passage) {
  const found = isVerified(passage);
  if (found === undefined) return "";
  const sign = element("span", { "aria-hidden": "true" }, found ? " ✓" : " ≠");
  const words = element("span", { class: "unseen" }, message(found ? "isVerified" : "isDifferent"));
  return element("span", { class: found ? "verified" : "differs" }, sign, words);
}

/** @param {number} passage */
function sentence(passage) {
  const { name, sentence: number, errata } = data.passages[passage];
  const isCurrent = passage === state.passage;
  const said = [
    isHeading(passage) ? "" : element("span", { class: "number" }, `${number || name} `),
    paraphrase(passage),
    superscript(errata.length ? "†" : ""),
    checked(passage),
  ];
  const own = button(said, () => readPassage(passage), {
    class: "sentence",
    dir: "auto",
    "data-passage": name,
    "aria-current": isCurrent ? "true" : false,
    tabindex: isCurrent || (state.passage === null && passage === 0) ? "0" : "-1",
  });
  buttons.set(passage, own);
  return element("li", {}, isHeading(passage) ? element("h3", {}, own) : own, isCurrent ? stated(passage) : "");
}

/** @param {number[]} passages */
function paragraph(passages) {
  const { paragraph: number, kind } = data.passages[passages[0]];
  const name = number && !isHeading(passages[0]) ? message("paragraph")(number) : "";
  return element(
    "section",
    { class: `paragraph ${kind}` },
    name ? element(headings.length ? "h4" : "h3", {}, name) : "",
    element("ol", { class: "sentences" }, ...passages.map(sentence)),
  );
}

/** Move by a number of sentences. @param {number} by */
function step(by, focus = false) {
  const next = state.passage === null ? 0 : state.passage + by;
  if (next < 0 || next >= data.passages.length) return;
  readPassage(next);
  if (focus) buttons.get(next)?.focus({ preventScroll: true });
  else announce(`${whereIs(data.passages[next])}: ${paraphrase(next)}`);
}

/** Add the permanent elements to the page. */
export function makeReader() {
  const root = byId("reader");
  root.append(bar, content);
  root.addEventListener("keydown", (/** @type {any} */ event) => {
    const by = KEYS[event.key];
    if (!by || !event.target.classList.contains("sentence")) return;
    event.preventDefault();
    step(by, true);
  });
}

function showBar() {
  const { passage } = state;
  const many = data.passages.length;
  back.disabled = !passage;
  forth.disabled = passage === many - 1;
  here.textContent =
    passage === null
      ? message("sentences")(many)
      : message("sentenceOf")(data.passages[passage].paragraph, passage + 1, many);
  const under = passage === null ? undefined : headings.findLast((heading) => heading <= passage);
  jump.replaceChildren(
    ...(under === undefined ? [element("option", { value: "" }, message("jump"))] : []),
    ...headings.map((heading) => element("option", { value: String(heading) }, title(heading))),
  );
  jump.value = under === undefined ? "" : String(under);
  jump.hidden = !headings.length;
  bar.hidden = !many;
}

/** The paragraphs; if there are several articles, with each title before the first paragraph. @param {number[][]} paragraphs */
function entitled(paragraphs) {
  let before = "";
  return paragraphs.flatMap((passages) => {
    const { article } = data.passages[passages[0]];
    const isNew = article && text(article) !== before;
    before = article ? text(article) : before;
    const heading = isNew ? [element("h2", { class: "article", dir: "auto" }, text(article))] : [];
    return [...heading, paragraph(passages)];
  });
}

function showText() {
  const paragraphs = Map.groupBy([...data.passages.keys()], (passage) => {
    const one = data.passages[passage];
    return `${articleOf(one)} ${one.paragraph || ""}`;
  });
  const choose = () => byId("file").click();
  const bring = tool(message(isBrought() ? "otherFile" : "ownFile"), choose, { id: "bring" });
  const offer = [note(message("fileNote")), element("div", { class: "tools" }, bring)];
  buttons.clear();
  content.replaceChildren(
    element("h2", {}, message("textTitle")),
    note(message(data.passages.length ? "textHelp" : "noText")),
    data.articles.length && !isBrought() ? note(message("paraphrased")) : "",
    ...(data.passages.some(({ sha256 }) => sha256) ? offer : []),
    ...entitled([...paragraphs.values()]),
  );
}

/** @type {number | null} */
let followed = null; // the sentence to which the page was last scrolled

/** Scroll to the open sentence, with as many of its statements as there is room for. */
function follow() {
  const root = byId("reader");
  const item = state.passage === null ? null : buttons.get(state.passage)?.closest("li");
  if (!item || !root.offsetParent) return;
  if (getComputedStyle(root).overflowY === "visible") {
    if (followed !== state.passage) item.scrollIntoView(); // on small screens the page scrolls, not the panel
    followed = state.passage;
    return;
  }
  const [box, own] = [root.getBoundingClientRect(), item.getBoundingClientRect()];
  const [top, room] = [box.top + bar.offsetHeight + 4, box.bottom - 12];
  if (own.top < top || own.height > room - top) root.scrollTop += own.top - top;
  else if (own.bottom > room) root.scrollTop += own.bottom - room;
}

export function showReader() {
  const { activeElement } = document;
  const focused = content.contains(activeElement) && activeElement?.classList.contains("sentence");
  showBar();
  showText();
  if (focused) buttons.get(state.passage ?? 0)?.focus({ preventScroll: true });
  follow();
}
