import { button, make } from "../dom.js";

/** The same as a table: things, sentences or statements, of the picture or all, sorted and filtered. */
export function makeTable(root, { data, graph, picture, evidence, details, text, word, find }) {
  const STEP = 200; // rows at a time
  const inWords = [...data.passages, data.unsourced].some(({ said }) => said);
  const TABLES = { things: "thingRows", ...(inWords && { words: "wordRows" }), statements: "statementRows" };
  const UNDER = { things: ["kind"], words: ["thing"], statements: ["relation", "object"] }; // the first cell, where it is narrow
  const narrow = matchMedia("(max-width: 640px)");
  const sorted = { things: [0, 1], words: [1, 1], statements: [0, 1] }; // column, direction
  let what = "things";
  let every = false;
  let wanted = "";
  let most = STEP;

  const label = (place) => text(data.things[place].label);
  const order = (passages) => passages.reduce((sum, place) => Math.min(sum, place), data.passages.length);
  const chips = (passages) => make("span", { class: "chips" }, ...passages.map(evidence.chip));
  const passages = (s) => data.statements[s][3] ?? [];
  const thing = (place) => details.reference(place);
  const own = (place) => (graph.about.get(place) ?? []).filter((s) => data.statements[s][0] === place && data.statements[s][4]?.length && graph.read(s));
  // Of each column: its name, what it sorts by, and, where it shows something else, its cell.
  const columns = {
    things: [
      ["thing", label, thing],
      ["kind", (place) => text(graph.kindOf(place).label)],
      ["linkedTo", (place) => graph.neighbours(place).length],
      ["marks", (place) => own(place).length, (place) => (own(place).length ? `${evidence.mark(own(place))} ${own(place).length}` : "")],
    ],
    words: [
      ["words", ({ sentence }) => sentence, ({ sentence }) => make("span", { dir: "auto" }, sentence)],
      ["sentence", ({ passage }) => order([passage]), ({ passage }) => chips(passage in data.passages ? [passage] : [])],
      ["thing", ({ subject }) => label(subject), ({ subject }) => thing(subject)],
      ["marks", ({ statements }) => evidence.mark(statements), ({ statements }) => evidence.mark(statements)],
    ],
    statements: [
      ["subject", (s) => label(data.statements[s][0]), (s) => thing(data.statements[s][0])],
      ["relation", (s) => text(data.predicates[data.statements[s][1]])],
      ["object", evidence.shownObject, (s) => (Number.isInteger(data.statements[s][2]) ? thing(data.statements[s][2]) : make("span", { dir: "auto" }, evidence.shownObject(s)))],
      ["sentence", (s) => order(passages(s)), (s) => chips(passages(s))],
      ["marks", (s) => evidence.mark([s]), (s) => evidence.mark([s])],
    ],
  };

  /** The sentences in words, in the order of the text, each with its statements. */
  function sentences() {
    return [...data.passages, data.unsourced].flatMap((source, passage) => evidence.said(source).flatMap(([sentence, statements]) =>
      (statements.length ? [{ sentence, passage, statements, subject: data.statements[statements[0]][0] }] : [])));
  }

  /** The rows of a table with the things that each names. */
  function named() {
    const ends = (s) => [data.statements[s][0], data.statements[s][2]].filter(Number.isInteger);
    if (what === "things") return data.nodes.map((_, place) => [place, [place]]);
    if (what === "words") return sentences().map((row) => [row, row.statements.flatMap(ends)]);
    return data.statements.flatMap((_, s) => (graph.read(s) ? [[s, ends(s)]] : []));
  }

  /** Rows of what is in the picture, or all, that have the words that are asked for, or name what a search finds. */
  function rows() {
    const inside = new Set([...picture.things(), ...picture.lines().flatMap(({ fold }) => (fold === undefined ? [] : [fold]))]);
    const shown = ([, [first, ...others]]) => every || inside.has(first) || (what === "words" && others.some((place) => graph.folds.has(place) && inside.has(place)));
    const plain = (value) => String(value).normalize("NFKC").toLowerCase();
    const asked = plain(wanted);
    const meant = new Set(wanted ? find(wanted, Infinity) : []);
    const cells = columns[what].map(([name, value, cell]) => (name === "sentence" ? (row) => cell(row).textContent : value));
    const fits = ([row, places]) => !wanted || cells.some((value) => plain(value(row)).includes(asked)) || places.some((place) => meant.has(place));
    const [column, direction] = sorted[what];
    const by = columns[what][column][1];
    const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    return named()
      .filter((row) => shown(row) && fits(row))
      .map(([row], i) => [row, by(row), i])
      .sort(([, x, i], [, y, j]) => direction * (typeof x === "number" ? x - y : compare(x, y)) || i - j)
      .map(([row]) => row);
  }

  const filter = make("input", { type: "search", id: "filter", "data-label": "filter", autocomplete: "off", spellcheck: "false" });
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
    table.querySelector(`th [value="${column}"]`).focus();
  }

  function fill() {
    filter.placeholder = word("filter");
    choice.replaceChildren(...Object.entries(TABLES).map(([name, title]) => button(word(title), () => {
      what = name;
      most = STEP;
      fill();
      choice.querySelector(`[value=${name}]`).focus();
    }, { class: "tool", value: name, "aria-pressed": String(name === what) })));
    const found = rows();
    const [sortedBy, direction] = sorted[what];
    const own = (row, [, value, cell]) => (cell ? cell(row) : String(value(row)));
    const under = columns[what].filter(([name]) => narrow.matches && UNDER[what].includes(name));
    const beside = columns[what].filter((column) => !under.includes(column));
    const first = (row) => make("th", { scope: "row" }, own(row, beside[0]), ...under.map((column) => make("div", { class: "under" }, own(row, column))));
    const heads = beside.map((one) => [one[0], columns[what].indexOf(one)]).map(([name, column]) => make(
      "th",
      { scope: "col", "aria-sort": column === sortedBy ? (direction > 0 ? "ascending" : "descending") : "none" },
      button(word(name), () => sort(column), { value: String(column) }),
    ));
    table.className = what;
    table.replaceChildren(
      make("caption", { class: "unseen" }, word(TABLES[what])),
      make("thead", {}, make("tr", {}, ...heads)),
      make("tbody", {}, ...found.slice(0, most).map((row) => make("tr", {}, first(row), ...beside.slice(1).map((column) => make("td", {}, own(row, column)))))),
    );
    count.textContent = word("rowsOf")(Math.min(most, found.length), found.length);
    more.hidden = found.length <= most;
    more.textContent = word("moreRows");
  }

  narrow.addEventListener("change", () => root.hidden || fill());
  return { show: fill };
}
