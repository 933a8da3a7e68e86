"use strict";

/**
 * The panel beside the drawing: an overview with the legend, or one thing with its statements.
 *
 * Data enters the document as text only. `page` gives: data, state (language, chosen, hidden), text
 * (of a label, in the language in use), word (of the page itself), choose (a thing), filter (kinds).
 */
function makePanel(root, page) {
  const { data, state } = page;
  const about = new Map(); // place of a thing -> places of statements that begin or end with it
  data.statements.forEach(([subject, , object], place) => {
    for (const end of new Set([subject, object])) {
      if (Number.isInteger(end)) about.set(end, [...(about.get(end) ?? []), place]);
    }
  });

  const doubtful = new Set(data.statements.filter(([, , , , errata = []]) => errata.length).map(([subject]) => subject));

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value !== false && value !== undefined) element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.filter((child) => child !== undefined && child !== ""));
    return element;
  }

  const OUTLINES = {
    dot: "M6 1a5 5 0 1 0 .01 0z",
    diamond: "M6 0l5.5 6L6 12 .5 6z",
    square: "M1.5 1.5h9v9h-9z",
    triangle: "M6 .8l5.6 10H.4z",
    triangleDown: "M6 11.2l5.6-10H.4z",
    hexagon: "M3 1h6l3 5-3 5H3L0 6z",
    star: "M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.300l-3.700 2.200 1-4.200L.1 4.500l4.200-.4z",
  };

  function icon(kind) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 12 12");
    svg.setAttribute("class", `icon ${kind.family}`);
    svg.setAttribute("aria-hidden", "true");
    const outline = document.createElementNS("http://www.w3.org/2000/svg", "path");
    outline.setAttribute("d", OUTLINES[kind.shape]);
    svg.append(outline);
    return svg;
  }

  const kindOf = (place) => (place < data.nodes.length ? data.kinds[data.nodes[place].kind] : undefined);

  /** A name to press if the thing is drawn, else its name alone. */
  function reference(place) {
    const label = page.text(data.things[place].label);
    const kind = kindOf(place);
    if (!kind) return make("span", { dir: "auto" }, label);
    return make("button", { type: "button", class: "thing", dir: "auto", onclick: () => page.choose(place) }, icon(kind), label);
  }

  function passage(place) {
    const { name, text, errata = [] } = data.passages[place];
    const at = /^p0*(\d+)s0*(\d+)$/.exec(name);
    return make(
      "div",
      { class: "passage" },
      make("p", { class: "name" }, make("b", {}, name), at ? ` ${page.word("where")(at[1], at[2])}` : ""),
      make("p", { dir: "auto", class: text ? "" : "muted" }, page.text(text) || page.word("unparaphrased")),
      errata.length ? make(
        "details",
        { class: "errata" },
        make("summary", {}, `⚠ ${page.word("errors")(errata.length)}`),
        ...errata.map((erratum) => problem(erratum)),
      ) : "",
    );
  }

  function problem(place, corrections = [], printed = []) {
    return make(
      "p",
      { class: `erratum ${data.errata[place].severity}` },
      make("b", {}, `⚠ ${page.word("erratum")}`),
      ` ${page.text(data.errata[place].problem)}`,
      corrections.length ? make("span", { class: "corrected" }, page.word("corrected"), corrections.map(page.text).join(", ")) : "",
      printed.length ? make("span", { class: "corrected" }, page.word("printed"), printed.map(page.text).join(", ")) : "",
    );
  }

  /** A button with a sentence's name that unfolds what it says. */
  function chip(place, holder) {
    const shown = passage(place);
    shown.hidden = true;
    const button = make("button", {
      type: "button",
      class: "chip",
      "aria-expanded": "false",
      onclick: () => {
        shown.hidden = !shown.hidden;
        button.setAttribute("aria-expanded", String(!shown.hidden));
      },
    }, data.passages[place].name);
    holder.append(shown);
    return button;
  }

  function statement(place, end) {
    const [subject, , object, passages = [], errata = [], corrections = [], printed = []] = data.statements[place];
    const value = end === "subject" ? subject : object;
    const unfolded = make("div");
    return make(
      "dd",
      { id: `statement-${place}`, class: errata.length ? "doubtful" : "" },
      Number.isInteger(value) ? reference(value) : make("span", { dir: "auto" }, page.text(value.text)),
      ...passages.flatMap((passage) => [" ", chip(passage, unfolded)]),
      ...errata.map((erratum, i) => problem(erratum, i ? [] : corrections, i ? [] : printed)),
      unfolded,
    );
  }

  /** Statements under the names of their predicates; texts in another language only if alone. */
  function statements(places, end) {
    const byPredicate = new Map();
    for (const place of places) {
      const [, predicate] = data.statements[place];
      byPredicate.set(predicate, [...(byPredicate.get(predicate) ?? []), place]);
    }
    const language = (place) => (end === "object" && data.statements[place][2].lang) || "";
    return make("dl", {}, ...[...byPredicate].flatMap(([predicate, all]) => {
      const mine = all.filter((place) => [state.language, ""].includes(language(place)));
      return [
        make("dt", {}, (end === "subject" ? "← " : "") + page.text(data.predicates[predicate])),
        ...(mine.length ? mine : all).map((place) => statement(place, end)),
      ];
    }));
  }

  function section(title, ...children) {
    return make("section", {}, make("h3", {}, title), ...children);
  }

  function showThing(place) {
    const thing = data.things[place];
    const kind = kindOf(place);
    const mine = about.get(place) ?? [];
    const outgoing = mine.filter((s) => data.statements[s][0] === place);
    const incoming = mine.filter((s) => data.statements[s][2] === place && data.statements[s][0] !== place);
    const passages = [...new Set(mine.flatMap((s) => data.statements[s][3] ?? []))]
      .sort((a, b) => (data.passages[a].name < data.passages[b].name ? -1 : 1));
    const other = Array.isArray(thing.label) ? thing.label.filter((label) => label !== page.text(thing.label)) : [];
    const names = [...other, ...(thing.names ?? [])].join(" · ");
    root.replaceChildren(
      make("button", { type: "button", class: "back", onclick: () => page.choose(null) }, `‹ ${page.word("overview")}`),
      make("h2", { dir: "auto" }, page.text(thing.label)),
      make("p", { class: "kind" }, icon(kind), page.text(kind.label), make("code", {}, thing.name)),
      names ? make("p", { class: "names" }, make("span", { class: "muted" }, `${page.word("also")} `), make("span", { dir: "auto" }, names)) : "",
      thing.same ? make("p", { class: "names" }, make("span", { class: "muted" }, `${page.word("elsewhere")} `), make("code", {}, thing.same.join(" "))) : "",
      outgoing.length ? section(page.word("said"), statements(outgoing, "object")) : "",
      incoming.length ? section(page.word("named"), statements(incoming, "subject")) : "",
      passages.length ? section(page.word("stated"), ...passages.map(passage)) : "",
    );
  }

  function kindRow(kind, place) {
    const count = data.nodes.filter((node) => node.kind === place).length;
    const label = page.text(kind.label);
    return make(
      "li",
      {},
      make(
        "label",
        {},
        make("input", {
          type: "checkbox",
          value: String(place),
          onchange: (event) => page.filter(place, event.target.checked ? "show" : "hide"),
        }),
        icon(kind),
        make("span", {}, label),
        make("small", {}, String(count)),
      ),
      make("button", { type: "button", class: "only", "aria-label": page.word("onlyThis") + label, onclick: () => page.filter(place, "only") }, page.word("only")),
    );
  }

  function showOverview() {
    const stated = data.statements.length;
    const number = (count) => count.toLocaleString(state.language);
    const first = data.nodes
      .map((node) => [node.id, (about.get(node.id) ?? []).length])
      .filter(([place]) => kindOf(place).rank === "actor")
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 10);
    root.replaceChildren(
      make("p", { class: "counts" }, [
        `${number(data.nodes.length)} ${page.word("things")}`,
        `${number(stated)} ${page.word("statements")}`,
        data.passages.length ? `${number(data.passages.length)} ${page.word("sentences")}` : "",
      ].filter(Boolean).join(" · ")),
      make("p", {}, page.word("help")),
      doubtful.size ? make("p", {}, make("span", { class: "ring", "aria-hidden": "true" }), page.word("ring")) : "",
      section(
        page.word("kinds"),
        make("ul", { class: "kinds" }, ...data.kinds.map(kindRow)),
        make("button", { type: "button", class: "plain", id: "every", onclick: () => page.filter(null, "all") }, page.word("all")),
      ),
      first.length ? section(page.word("connected"), make("ul", { class: "things" }, ...first.map(([place, count]) =>
        make("li", {}, reference(place), " ", make("small", {}, String(count)))))) : "",
    );
  }

  let shown; // the thing that the panel shows

  return {
    icon,
    doubtful,
    /** Show what the state says. */
    show() {
      const top = shown === state.chosen ? root.scrollTop : 0;
      shown = state.chosen;
      if (shown === null) {
        showOverview();
        this.mark();
      } else showThing(shown);
      root.scrollTop = top;
    },
    /** Mark the kinds that are hidden. */
    mark() {
      for (const box of root.querySelectorAll(".kinds input")) box.checked = !state.hidden.has(Number(box.value));
      const every = document.getElementById("every");
      if (every) every.hidden = state.hidden.size === 0;
    },
    /** Bring the row of one statement into view. */
    reveal(statement) {
      const row = document.getElementById(`statement-${statement}`);
      row?.scrollIntoView({ block: "center" });
      row?.classList.add("revealed");
    },
  };
}
