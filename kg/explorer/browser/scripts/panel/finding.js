/** The headline above the picture: the answer with which the page opens, a step of the tour, or the name of the picture. */

import { leaveTour, showStep } from "../actions.js";
import { data } from "../data/data.js";
import { count, mostConnected } from "../data/graph.js";
import { byId, element, tool } from "../dom.js";
import { message } from "../messages/messages.js";
import { currentPreset, picture } from "../picture/view-state.js";
import { sentenceOf } from "../selection.js";
import { nameOf, number, selectionName, state, text } from "../state.js";
import { chip, whereIs } from "./reference.js";

/** The step that is shown: of the tour, or 0, the opening answer, while its preset is shown; null if neither. */
export function currentStep() {
  if (state.tour !== null) return state.tour;
  return data.steps.length && currentPreset() === data.steps[0].preset ? 0 : null;
}

const last = data.steps.length - 1;

/** A sentence with its marks as superscripts. @param {string} words */
const marked = (words) => words.split(/([†‡]+)/).map((part, i) => (i % 2 ? element("sup", {}, part) : part));

/** @param {number} step */
function tools(step) {
  if (!last) return [];
  if (!step) {
    return [tool(message("tourStart")(last), () => showStep(1), { class: "tool next", "data-act": "tour" })];
  }
  return [
    tool(message("tourBack"), () => showStep(step - 1), { "data-act": "back" }),
    ...(step === last
      ? [tool(message("tourLeave"), leaveTour, { class: "tool next", "data-act": "leave" })]
      : [
          tool(message("tourNext"), () => showStep(step + 1), { class: "tool next", "data-act": "next" }),
          tool("×", leaveTour, { "data-act": "leave", "aria-label": message("tourLeave") }),
        ]),
  ];
}

/** The line above the headline: the place in the tour, or the author of the article. @param {number | null} step */
function kicker(step) {
  if (step) return element("p", { class: "kicker" }, message("tourStep")(step, last));
  const whose = data.articles.map(text).filter(Boolean).join("; ");
  const words = message("origin")(whose, data.articles.length);
  return data.articles.length ? element("p", { class: "kicker", id: "origin", dir: "auto" }, words) : "";
}

/** @param {number} step */
function content(step) {
  const { text: words, passages } = sentenceOf(step);
  return [
    kicker(step),
    element("h1", { id: "headline", dir: "auto" }, ...marked(text(words))),
    element(
      "div",
      { class: "under" },
      element("span", { class: "chips" }, element("small", {}, message("statedIn")), ...passages.map(chip)),
      element("span", { class: "tools", role: "group", "aria-label": message("tour") }, ...tools(step)),
    ),
  ];
}

/** The note of a preset; for all of a reader's own data, the numbers of things and kinds and the most connected thing. @param {number} preset */
export function noteOf(preset) {
  const { name, note: words } = data.presets[preset];
  if (data.articles.length || name !== "all" || !mostConnected.length) return text(words);
  const things = message("things")(number(count - data.relations.length));
  return message("ownData")(things, number(data.kinds.length), nameOf(mostConnected[0]));
}

/** The name of the thing in the centre of the picture, if there is one. */
const centreName = () => (picture.centre === null ? "" : nameOf(picture.centre));

/** A headline that is no sentence, with a note. @param {string} title @param {string} [under] */
const headed = (title, under) => [
  kicker(null),
  element("h1", { id: "headline", dir: "auto" }, title),
  under ? element("p", { class: "under note" }, under) : "",
];

/** The name of the picture and its note. */
function named() {
  if (state.mode === "types") return headed(message("types"), message("typesNote"));
  const preset = currentPreset();
  if (preset === null) return headed(centreName() || text(data.title));
  return headed(text(data.presets[preset].title), noteOf(preset));
}

/** The name of the open passage, path or selection; empty if there is none. */
function chosenName() {
  const { passage, isTold, path, tour } = state;
  if (tour !== null) return "";
  if (passage !== null) return whereIs(data.passages[passage]);
  if (isTold && path.from !== null && path.to !== null) return `${nameOf(path.from)} – ${nameOf(path.to)}`;
  return selectionName();
}

/** Whether something other than the picture as a whole is open. */
const isElsewhere = () =>
  [state.selected, state.pair, state.passage, state.beside].some((chosen) => chosen !== null) || state.isTold;

/** Show the headline. If the view stays, as after a click, its height is kept: else a second click would miss its target. */
export function showFinding() {
  const step = state.mode === "types" ? null : currentStep();
  const root = byId("finding");
  root.style.setProperty("--held", state.stays ? `${root.getBoundingClientRect().height}px` : "auto");
  const name = state.mode === "types" ? "" : chosenName();
  root.replaceChildren(...(name ? headed(name) : step === null ? named() : content(step)).filter(Boolean));
  const told = step ? "tour" : isElsewhere() ? "aside" : "";
  if (!state.stays || told !== "aside" || root.dataset.told === "tour") root.dataset.told = told;
}
