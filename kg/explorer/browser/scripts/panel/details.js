import { button, make } from "../dom.js";
import { makeLinks } from "./neighbours.js";
import { icon } from "../shapes.js";

/** The details of what is chosen, a thing or the line between two: what to do with it, and all that is said of it. */
export function makeDetails({ data, state, graph, picture, evidence, text, word, act }) {
  const label = (place) => text(data.things[place].label);

  /** A name to press if the thing is drawn, else its name alone. */
  function reference(place) {
    if (place >= graph.count) return make("span", { dir: "auto" }, label(place));
    return make("button", { type: "button", class: "thing", dir: "auto", onclick: () => act.choose(place) }, icon(graph.kindOf(place)), label(place));
  }

  function section(title, ...children) {
    return make("section", {}, make("h3", {}, title), ...children);
  }

  const links = makeLinks({ data, state, graph, evidence, reference, text, word, act });

  const tool = (name, does, attributes = {}) => button(word(name), does, { class: "tool", "data-act": name, ...attributes });

  function actions(place) {
    const shown = picture.shown().has(place);
    const isFold = graph.folds.has(place);
    const { total } = picture.missing(place);
    const folded = picture.folded(place);
    const unfolded = graph.around(place).filter((fold) => picture.shown().has(fold));
    const pinned = picture.pinned().has(place);
    return make(
      "div",
      { class: "tools", role: "group", "aria-label": word("actions") },
      tool("focus", () => act.focus(place)),
      total ? tool("expand", () => act.expand(place)) : "",
      isFold ? tool(shown ? "fold" : "unfold", () => act.unfold([place], !shown)) : "",
      !isFold && folded.length ? tool("unfoldAround", () => act.unfold(folded, true)) : "",
      !isFold && unfolded.length ? tool("foldAround", () => act.unfold(unfolded, false)) : "",
      tool("pathFrom", () => act.pathFrom(place)),
      shown ? tool("pin", () => act.pin(place), { "aria-pressed": String(pinned) }) : "",
      shown ? tool("hide", () => act.hide(place)) : "",
      tool("release", act.overview),
    );
  }

  /** Statements one by one, as the data has them. */
  function rows(place) {
    const mine = (graph.about.get(place) ?? []).filter(graph.read);
    const out = mine.filter((s) => data.statements[s][0] === place);
    const items = out.map((statement) => {
      const [, predicate, object, , errata = [], corrections = []] = data.statements[statement];
      return [
        make("dt", {}, text(data.predicates[predicate])),
        make(
          "dd",
          { class: errata.length ? "doubtful" : "" },
          Number.isInteger(object) ? reference(object) : make("span", { dir: "auto", lang: object.lang || false }, text(object.text)),
          errata.length ? make("sup", {}, evidence.mark([statement])) : "",
          corrections.length ? make("span", { class: "corrected" }, `${word("corrected")}${corrections.map(text).join(", ")}`) : "",
        ),
      ];
    });
    return items.length ? make("details", { class: "rows" }, make("summary", {}, word("asData")), make("dl", {}, ...items.flat())) : "";
  }

  /** What a thing is linked to by its meaning, whatever the sentences say: "broader", "narrower" or "related". */
  function meant(place, how) {
    const others = (data.things[place][how] ?? []).flatMap((other, n) => [n && how === "broader" ? " › " : " ", reference(other)]);
    return others.length ? make("p", { class: "names", "data-how": how }, make("span", { class: "muted" }, word(how)), ...others) : "";
  }

  function thing(place) {
    const { label: own, name, names = [], same } = data.things[place];
    const kind = graph.kindOf(place);
    const others = [...new Set([...[own].flat().filter((one) => one !== text(own)), ...names])].join(" · ");
    const cards = evidence.cards(graph.statementsOf(place));
    return [
      make("h2", { dir: "auto", tabindex: "-1" }, text(own)),
      make("p", { class: "kind" }, icon(kind), text(kind.label), make("code", {}, name)),
      others ? make("p", { class: "names" }, make("span", { class: "muted" }, `${word("also")} `), make("span", { dir: "auto" }, others)) : "",
      same ? make("p", { class: "names" }, make("span", { class: "muted" }, `${word("elsewhere")} `), make("code", {}, same.join(" "))) : "",
      ...["broader", "narrower", "related"].map((how) => meant(place, how)),
      actions(place),
      links(place),
      section(`${word("said")} (${cards.length})`, ...cards),
      rows(place),
    ];
  }

  /** A line between two things: each statement that it stands for. */
  function line({ from, to, lines }) {
    const folds = [...new Set(lines.flatMap(({ fold }) => (fold === undefined ? [] : [fold])))];
    const unfolded = folds.every((fold) => picture.shown().has(fold));
    return [
      make("h2", { tabindex: "-1" }, name()),
      make("p", {}, reference(from), " ", reference(to)),
      make(
        "div",
        { class: "tools", role: "group", "aria-label": word("actions") },
        folds.length ? tool(unfolded ? "fold" : "unfold", () => act.unfold(folds, !unfolded)) : "",
        tool("release", act.overview),
      ),
      section(word("said"), ...evidence.cards(evidence.ofLines(lines))),
    ];
  }

  /** What is chosen, in words for headings; nothing if nothing is. */
  function name() {
    if (state.line) return `${label(state.line.from)} – ${label(state.line.to)}`;
    return state.chosen === null ? "" : label(state.chosen);
  }

  function show() {
    if (state.line) return line(state.line);
    if (state.chosen !== null) return thing(state.chosen);
    return [make("h2", { tabindex: "-1" }, word("details")), make("p", {}, word("noneChosen"))];
  }

  return { show, name, reference, section };
}
