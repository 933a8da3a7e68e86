"use strict";

/** The same as a table: things or statements, of the picture or all, sorted and filtered. */
function makeTable(root, { data, graph, picture, evidence, details, text, word }) {
  const STEP = 200; // rows at a time
  const sorted = { things: [0, 1], statements: [0, 1] }; // column, direction
  let what = "things";
  let every = false;
  let wanted = "";
  let most = STEP;

  const label = (place) => text(data.things[place].label);
  const errata = (place) => (graph.about.get(place) ?? []).filter((s) => data.statements[s][0] === place && data.statements[s][4]?.length && graph.read(s)).length;
  const passages = (statement) => (data.statements[statement][3] ?? []).map((place) => data.passages[place].name).join(", ");
  const columns = {
    things: [
      ["thing", label, details.reference],
      ["kind", (place) => text(graph.kindOf(place).label)],
      ["linkedTo", (place) => graph.neighbours(place).length],
      ["marks", (place) => errata(place), (place) => (errata(place) ? `† ${errata(place)}` : "")],
    ],
    statements: [
      ["subject", (s) => label(data.statements[s][0]), (s) => details.reference(data.statements[s][0])],
      ["relation", (s) => text(data.predicates[data.statements[s][1]])],
      ["object", (s) => object(s), (s) => (Number.isInteger(data.statements[s][2]) ? details.reference(data.statements[s][2]) : make("span", { dir: "auto" }, object(s)))],
      ["sentence", passages],
      ["marks", (s) => data.statements[s][4]?.length ?? 0, (s) => (data.statements[s][4]?.length ? "†" : "")],
    ],
  };

  function object(statement) {
    const value = data.statements[statement][2];
    return Number.isInteger(value) ? label(value) : text(value.text);
  }

  function rows() {
    const inside = every ? null : new Set([...picture.things(), ...picture.lines().flatMap(({ fold }) => (fold === undefined ? [] : [fold]))]);
    const all = what === "things"
      ? data.nodes.map((_, place) => place).filter((place) => !inside || inside.has(place))
      : data.statements.map((_, place) => place).filter((s) => graph.read(s) && (!inside || inside.has(data.statements[s][0])));
    const cells = columns[what].map(([, value]) => value);
    const plain = wanted.normalize("NFKC").toLowerCase();
    const [column, direction] = sorted[what];
    const order = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    return all
      .map((row) => [row, cells.map((value) => value(row))])
      .filter(([, values]) => values.some((value) => String(value).normalize("NFKC").toLowerCase().includes(plain)))
      .sort(([a, x], [b, y]) => direction * (typeof x[column] === "number" ? x[column] - y[column] : order(x[column], y[column])) || a - b)
      .map(([row]) => row);
  }

  const filter = make("input", { type: "search", id: "filter", "data-label": "filter", autocomplete: "off" });
  filter.addEventListener("input", () => {
    wanted = filter.value.trim();
    most = STEP;
    fill();
  });
  const choice = make("div", { class: "tools", role: "group", "data-label": "tableOf" });
  const scope = make("input", { type: "checkbox", id: "every-row" });
  scope.addEventListener("change", () => {
    every = scope.checked;
    fill();
  });
  const count = make("p", { class: "note", role: "status" });
  const table = make("table", {});
  const more = button("", () => {
    most += STEP;
    fill();
  }, { class: "tool", "data-word": "moreRows" });
  root.append(
    make("div", { class: "bar" }, choice, filter, make("label", { class: "check" }, scope, make("span", { "data-word": "everyRow" }))),
    count,
    make("div", { class: "scroll", tabindex: "0", role: "region", "data-label": "table" }, table, more),
  );

  function sort(column) {
    const [now, direction] = sorted[what];
    sorted[what] = [column, now === column ? -direction : 1];
    fill();
    table.querySelectorAll("th button")[column].focus();
  }

  function fill() {
    filter.placeholder = word("filter");
    choice.replaceChildren(...["things", "statements"].map((name) => button(word(name === "things" ? "thingRows" : "statementRows"), () => {
      what = name;
      most = STEP;
      fill();
      choice.querySelector(`[value=${name}]`).focus();
    }, { class: "tool", value: name, "aria-pressed": String(name === what) })));
    const found = rows();
    const [sortedBy, direction] = sorted[what];
    const heads = columns[what].map(([name], column) => make(
      "th",
      { scope: "col", "aria-sort": column === sortedBy ? (direction > 0 ? "ascending" : "descending") : "none" },
      button(word(name), () => sort(column)),
    ));
    table.replaceChildren(
      make("caption", { class: "unseen" }, word(what === "things" ? "thingRows" : "statementRows")),
      make("thead", {}, make("tr", {}, ...heads)),
      make("tbody", {}, ...found.slice(0, most).map((row) => make("tr", {}, ...columns[what].map(([, value, cell], i) =>
        make(i ? "td" : "th", i ? {} : { scope: "row" }, cell ? cell(row) : String(value(row))))))),
    );
    count.textContent = word("rowsOf")(Math.min(most, found.length), found.length);
    more.hidden = found.length <= most;
    more.textContent = word("moreRows");
  }

  return { show: fill };
}
