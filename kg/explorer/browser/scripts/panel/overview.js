/** The overview: the presets, the list of kinds with filters, and the most connected things. */

import { filter, foldAll, openPreset, showAs, showStep, unfoldAll } from "../actions.js";
import { ranksSection } from "../chart/ranks.js";
import { data } from "../data/data.js";
import { nearestThings } from "../data/entity-search.js";
import { count, countsOf, edgesOf, kindOf, mostConnected, things } from "../data/graph.js";
import { areThereErrata } from "../data/marks.js";
import { localName } from "../data/things.js";
import { button, byId, element, note, section, tool } from "../dom.js";
import { message } from "../messages/messages.js";
import { counts, currentPreset, hiddenKinds } from "../picture/view-state.js";
import { sentenceOf } from "../selection.js";
import { icon } from "../shapes.js";
import { number, state, text } from "../state.js";
import { amountBars } from "./amounts.js";
import { currentStep, noteOf } from "./finding.js";
import { modes } from "./mode.js";
import { chip, reference } from "./reference.js";
import { sieveForm } from "./sieve-form.js";

const totals = countsOf(things);
const relationKinds = new Set(data.relations.map(({ thing }) => kindOf(thing)));
const first = mostConnected.slice(0, 8);

function presets() {
  const current = currentPreset();
  const buttons = data.presets.map((preset, place) =>
    tool(text(preset.title), () => openPreset(place), {
      value: preset.name,
      "aria-pressed": String(place === current && state.mode !== "types"),
    }),
  );
  if (modes.includes("types"))
    buttons.push(
      tool(message("types"), () => showAs("types"), {
        value: "types",
        "aria-pressed": String(state.mode === "types"),
      }),
    );
  return section(
    message("views"),
    element("div", { class: "tools", role: "group", "aria-label": message("views") }, ...buttons),
    note(state.mode === "types" ? message("typesNote") : current === null ? message("ownView") : noteOf(current)),
    data.presets.some(({ name }) => name === "all") ? "" : note(message("tooMany")(number(count))),
  );
}

/** @param {number} kind @param {number} shown the number of its things in the picture */
function kindRow(kind, shown) {
  const look = data.kinds[kind];
  const box = element("input", {
    type: "checkbox",
    value: String(kind),
    checked: !hiddenKinds().has(kind),
    onchange: ({ target }) => filter(kind, target.checked ? "show" : "hide"),
  });
  const share = element("small", {}, message("shownOf")(number(shown), number(totals.get(kind) ?? 0)));
  const label = text(look.label);
  return element(
    "li",
    {},
    element("label", {}, box, icon(look), element("span", {}, label), share),
    button(message("only"), () => filter(kind, "only"), { class: "only", "aria-label": message("onlyThis") + label }),
  );
}

function legend() {
  const found = counts();
  const kinds = [...data.kinds.keys()];
  /** @param {number[]} some */
  const rows = (some) => element("ul", { class: "kinds" }, ...some.map((kind) => kindRow(kind, found.get(kind) ?? 0)));
  const relations = kinds.filter((kind) => relationKinds.has(kind));
  return [
    section(message("kinds"), note(message("kindsNote")), rows(kinds.filter((kind) => !relationKinds.has(kind)))),
    relations.length
      ? section(
          message("lines"),
          note(message("linesNote")),
          rows(relations),
          element(
            "div",
            { class: "tools" },
            tool(message("unfoldAll"), unfoldAll, { "data-act": "unfoldAll" }),
            tool(message("foldAll"), foldAll, { "data-act": "foldAll" }),
          ),
        )
      : "",
    hiddenKinds().size ? tool(message("all"), () => filter(null, "all"), { id: "every" }) : "",
  ];
}

/** A message that the address names something unknown, with suggestions. @param {{ kind: string, names: string[] }} asked */
function unknown({ kind, names }) {
  const last = names.map((name) => localName(name).replaceAll("-", " "));
  const near = ["entity", "path"].includes(kind) ? [...new Set(last.flatMap((name) => nearestThings(name, 3)))] : [];
  const meant = near.flatMap((thing) => [" ", reference(thing)]);
  return element(
    "div",
    { class: "erratum", id: "unknown", role: "alert" },
    element("p", { dir: "auto" }, message("unknown")(kind, names.join(", "))),
    near.length ? element("p", {}, message("didYouMean"), ...meant) : "",
  );
}

function ring() {
  const putRight = state.reading === "corrected" ? ` ${message("putRight")}` : "";
  return element("p", {}, element("span", { class: "ring", "aria-hidden": "true" }, "†"), message("ring"), putRight);
}

function connected() {
  const items = first.map((thing) =>
    element("li", {}, reference(thing), " ", element("small", {}, String(edgesOf(thing).length))),
  );
  return section(message("connected"), element("ul", { class: "things" }, ...items));
}

/** The steps of the tour as buttons. */
function steps() {
  const items = [...data.steps.keys()].slice(1).map((step) => {
    const told = element("span", {}, text(sentenceOf(step).text));
    const how = { class: "question", "aria-current": state.tour === step ? "step" : false };
    return element(
      "li",
      {},
      button(told, () => showStep(step), how),
    );
  });
  return items.length ? section(message("tourSteps"), element("ol", {}, ...items)) : "";
}

/** The links to other pages. */
function beside() {
  const links = data.links.map(([name, address]) => element("a", { href: text(address) }, text(name)));
  return links.length ? note(message("beside"), ...links.flatMap((link) => [" · ", link]).slice(1)) : "";
}

/** The points of the current step, or else the paraphrases of its passages. */
function told() {
  const step = currentStep();
  if (step === null) return [];
  const { points, passages } = sentenceOf(step);
  const paraphrases = passages.map((passage) => ({ text: data.passages[passage].text, passages: [passage] }));
  const said = points.length ? points : step ? paraphrases.filter(({ text: words }) => words) : [];
  const items = said.map(({ text: words, passages: own }) =>
    element("li", { dir: "auto" }, text(words), " ", ...own.map(chip)),
  );
  return items.length ? [section(message("inShort"), element("ul", { class: "points" }, ...items))] : [];
}

export function showOverview() {
  const sizes = [
    message("things")(number(count - data.relations.length)),
    message("statements")(number(data.statements.length)),
    data.passages.length ? message("sentences")(number(data.passages.length)) : "",
  ];
  const content = [
    element("h2", { class: "unseen" }, message("overview")),
    state.unknown ? unknown(state.unknown) : "",
    ...told(),
    state.tour === null && state.mode !== "types" ? amountBars() : "",
    presets(),
    beside(),
    steps(),
    ranksSection(),
    data.articles.length && data.readings.length > 1 ? note(message("bothReadings")) : "",
    element("p", { class: "counts" }, sizes.filter(Boolean).join(" · ")),
    element("p", {}, message("help")),
    data.readings.length === 1 && data.readings[0] === "corrected" ? note(message("onlyCorrected")) : "",
    areThereErrata ? ring() : "",
    ...legend(),
    sieveForm(),
    first.length ? connected() : "",
  ];
  byId("overview").replaceChildren(...content.filter(Boolean));
}
