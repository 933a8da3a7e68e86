import { button, make } from "../dom.js";
import { icon } from "../shapes.js";

/** The overview: the selections that the page offers, the legend that filters, and what is most connected. */
export function makeOverview({ data, state, graph, picture, details, text, word, find, act }) {
  const number = (count) => count.toLocaleString(state.language);
  const totals = data.kinds.map((_, kind) => data.nodes.filter((node) => node.kind === kind).length);

  function selections() {
    const current = picture.view();
    const buttons = data.views.map((view, place) => button(
      text(view.title),
      () => act.open(place),
      { class: "tool", value: view.name, "aria-pressed": String(place === current) },
    ));
    return details.section(
      word("views"),
      make("div", { class: "tools", role: "group", "aria-label": word("views") }, ...buttons),
      make("p", { class: "note" }, current === null ? word("ownView") : text(data.views[current].note)),
      data.views.some(({ name }) => name === "all") ? "" : make("p", { class: "note" }, word("tooMany")(number(graph.count))),
    );
  }

  function kindRow(kind, place, shownHere) {
    const label = text(kind.label);
    return make(
      "li",
      {},
      make(
        "label",
        {},
        make("input", {
          type: "checkbox",
          value: String(place),
          checked: !picture.hidden().has(place),
          onchange: (event) => act.filter(place, event.target.checked ? "show" : "hide"),
        }),
        icon(kind),
        make("span", {}, label),
        make("small", {}, word("shownOf")(number(shownHere), number(totals[place]))),
      ),
      button(word("only"), () => act.filter(place, "only"), { class: "only", "aria-label": word("onlyThis") + label }),
    );
  }

  function legend() {
    const isFold = data.kinds.map(() => false);
    for (const fold of graph.folds.keys()) isFold[data.nodes[fold].kind] = true;
    const counts = act.counts();
    const rows = (wanted) => data.kinds.flatMap((kind, place) => (isFold[place] === wanted ? [kindRow(kind, place, counts.get(place) ?? 0)] : []));
    return [
      details.section(word("kinds"), make("p", { class: "note" }, word("kindsNote")), make("ul", { class: "kinds" }, ...rows(false))),
      isFold.some(Boolean) ? details.section(
        word("lines"),
        make("p", { class: "note" }, word("linesNote")),
        make("ul", { class: "kinds" }, ...rows(true)),
        make(
          "div",
          { class: "tools" },
          button(word("unfoldAll"), () => act.unfoldAll(true), { class: "tool", "data-act": "unfoldAll" }),
          button(word("foldAll"), () => act.unfoldAll(false), { class: "tool", "data-act": "foldAll" }),
        ),
      ) : "",
      picture.hidden().size ? button(word("all"), () => act.filter(null, "all"), { class: "tool", id: "every" }) : "",
    ];
  }

  /** What the page is: what articles state, whose they are, and what the readings are. */
  function origin() {
    if (!data.articles.length) return [];
    const whose = data.articles.map(text).filter(Boolean).join("; ");
    return [
      make("p", { id: "origin", dir: "auto" }, word("origin")(whose, data.articles.length)),
      data.readings.length > 1 ? make("p", { class: "note" }, word("bothReadings")) : "",
    ];
  }

  /** That the page's address names what the page does not have, with what it may mean. */
  function unknown({ kind, names }) {
    const near = ["entity", "path"].includes(kind) ? [...new Set(names.flatMap((name) => find(name.split(/[:/#]/).at(-1).replaceAll("-", " "), 3)))] : [];
    return make(
      "div",
      { class: "erratum", id: "unknown", role: "alert" },
      make("p", { dir: "auto" }, word("unknown")(kind, names.join(", "))),
      near.length ? make("p", {}, word("didYouMean"), ...near.flatMap((place) => [" ", details.reference(place)])) : "",
    );
  }

  return () => {
    const first = data.nodes
      .map((_, place) => [place, graph.at[place].length])
      .filter(([place]) => graph.kindOf(place).rank === "actor")
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 8);
    const counts = [
      word("things")(number(graph.count - graph.folds.size)),
      word("statements")(number(data.statements.length)),
      data.passages.length ? word("sentences")(number(data.passages.length)) : "",
    ];
    return [
      make("h2", { class: "unseen" }, word("overview")),
      state.unknown ? unknown(state.unknown) : "",
      ...origin(),
      selections(),
      make("p", { class: "counts" }, counts.filter(Boolean).join(" · ")),
      make("p", {}, word("help")),
      data.readings.length === 1 ? make("p", { class: "note" }, word("onlyCorrected")) : "",
      graph.touched.size ? make("p", {}, make("span", { class: "ring", "aria-hidden": "true" }), word("ring"), state.reading === "corrected" ? ` ${word("putRight")}` : "") : "",
      ...legend(),
      first.length ? details.section(word("connected"), make("ul", { class: "things" }, ...first.map(([place, count]) =>
        make("li", {}, details.reference(place), " ", make("small", {}, String(count)))))) : "",
    ];
  };
}
