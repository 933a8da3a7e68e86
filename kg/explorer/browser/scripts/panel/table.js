/** The graph as a table: things, sentences or statements, of the picture or all, sorted and filtered. */

import { findThings } from "../data/entity-search.js";
import { isRelation } from "../data/graph.js";
import { button, byId, element, tool } from "../dom.js";
import { message, plainMessage } from "../messages/messages.js";
import { drawnEdges, drawnThings } from "../picture/view-state.js";
import { TABLES } from "./tables.js";

/** @import { Column } from "./tables.js" */

const STEP = 200; // rows at a time
const narrow = matchMedia("(max-width: 640px)");

/** @type {Record<string, { by: number, direction: number }>} */
const sorted = { things: { by: 0, direction: 1 }, words: { by: 1, direction: 1 }, statements: { by: 0, direction: 1 } }; // `by`: index of the column
let what = "things";
let isEvery = false;
let wanted = "";
let most = STEP;

/** @param {string | number} value */
const plain = (value) => String(value).normalize("NFKC").toLowerCase();

/** The rows of the picture, or all, that contain the text of the filter or name a thing that a search for it finds. */
function rows() {
  const { columns, rows: all } = TABLES[what];
  const inside = new Set([...drawnThings(), ...drawnEdges().flatMap(({ relation }) => relation ?? [])]);
  /** @param {number[]} things */
  const isShown = ([first, ...others]) =>
    isEvery ||
    inside.has(first) ||
    (what === "words" && others.some((thing) => isRelation(thing) && inside.has(thing)));
  const asked = plain(wanted);
  const meant = new Set(wanted ? findThings(wanted, Infinity) : []);
  /** @param {any} row @param {Column<any>} column */
  const words = (row, { name, value, cell }) =>
    name === "sentence" && cell ? /** @type {Element} */ (cell(row)).textContent : value(row);
  /** @param {any} row @param {number[]} things */
  const fits = (row, things) =>
    !wanted ||
    columns.some((column) => plain(words(row, column) ?? "").includes(asked)) ||
    things.some((thing) => meant.has(thing));
  const { by, direction } = sorted[what];
  const { value } = columns[by];
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  return all()
    .filter(({ row, things }) => isShown(things) && fits(row, things))
    .map(({ row }, i) => ({ row, key: value(row), i }))
    .sort((a, b) => {
      const [x, y] = [a.key, b.key];
      const order = typeof x === "number" && typeof y === "number" ? x - y : compare(String(x), String(y));
      return direction * order || a.i - b.i;
    })
    .map(({ row }) => row);
}

const filter = element("input", {
  type: "search",
  id: "filter",
  "data-label": "filter",
  autocomplete: "off",
  spellcheck: "false",
});
const choice = element("div", { class: "tools", role: "group", "data-label": "tableOf" });
const scope = element("input", { type: "checkbox", id: "every-row" });
const count = element("p", { class: "note", role: "status" });
const table = element("table", {});
const more = tool("", showMore, { "data-message": "moreRows" });

function showMore() {
  most += STEP;
  showTable();
}

/** Add the permanent elements to the page. */
export function makeTable() {
  filter.addEventListener("input", () => {
    wanted = filter.value.trim();
    most = STEP;
    showTable();
  });
  scope.addEventListener("change", () => {
    isEvery = scope.checked;
    showTable();
  });
  narrow.addEventListener("change", () => byId("table").hidden || showTable());
  const all = element("label", { class: "check" }, scope, element("span", { "data-message": "everyRow" }));
  byId("table").append(
    element("div", { class: "bar" }, choice, filter, all),
    count,
    element("div", { class: "scroll", tabindex: "0", role: "region", "data-label": "table" }, table, more),
  );
}

/** @param {number} column */
function sort(column) {
  const { by, direction } = sorted[what];
  sorted[what] = { by: column, direction: by === column ? -direction : 1 };
  showTable();
  /** @type {HTMLElement | null} */ (table.querySelector(`th [value="${column}"]`))?.focus();
}

/** @param {string} name */
function choose(name) {
  what = name;
  most = STEP;
  showTable();
  /** @type {HTMLElement | null} */ (choice.querySelector(`[value=${name}]`))?.focus();
}

/** @param {Column<any>} column @param {number} place */
function head({ name }, place) {
  const { by, direction } = sorted[what];
  const sort_ = place === by ? (direction > 0 ? "ascending" : "descending") : "none";
  return element(
    "th",
    { scope: "col", "aria-sort": sort_ },
    button(plainMessage(name), () => sort(place), { value: String(place) }),
  );
}

export function showTable() {
  filter.placeholder = message("filter");
  choice.replaceChildren(
    ...Object.entries(TABLES).map(([name, { title }]) =>
      tool(plainMessage(title), () => choose(name), { value: name, "aria-pressed": String(name === what) }),
    ),
  );
  const { columns, title, under } = TABLES[what];
  const found = rows();
  const below = columns.filter(({ name }) => narrow.matches && under.includes(name));
  const [first, ...others] = columns.filter((column) => !below.includes(column));
  /** @param {any} row @param {Column<any>} column */
  const cell = (row, { value, cell: own }) => (own ? own(row) : String(value(row)));
  /** @param {any} row */
  const line = (row) => {
    const rest = below.map((column) => element("div", { class: "under" }, cell(row, column)));
    const cells = others.map((column) => element("td", {}, cell(row, column)));
    return element("tr", {}, element("th", { scope: "row" }, cell(row, first), ...rest), ...cells);
  };
  table.className = what;
  table.replaceChildren(
    element("caption", { class: "unseen" }, plainMessage(title)),
    element(
      "thead",
      {},
      element("tr", {}, ...[first, ...others].map((column) => head(column, columns.indexOf(column)))),
    ),
    element("tbody", {}, ...found.slice(0, most).map(line)),
  );
  count.textContent = message("rowsOf")(Math.min(most, found.length), found.length);
  more.hidden = found.length <= most;
  more.textContent = message("moreRows");
}
