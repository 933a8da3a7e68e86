/** The sums of money in the picture as bars, on one scale for each kind and currency; a click selects the line with its evidence. */

import { selectPair } from "../actions.js";
import { data } from "../data/data.js";
import { lookOf, sumsOf } from "../data/graph.js";
import { isGrave, markOf } from "../data/marks.js";
import { button, element, note, section, superscript } from "../dom.js";
import { message } from "../messages/messages.js";
import { figureOf, shareOf } from "../picture/amounts.js";
import { pairOfRelation } from "../picture/lines.js";
import { toneOf } from "../picture/strokes.js";
import { folded } from "../picture/view-state.js";
import { shape } from "../shapes.js";
import { currencyName, nameOf, state, text } from "../state.js";
import { problems } from "./evidence.js";

/** @typedef {{ relation: number, sum: Sum }} Told */

const MOST = 12; // bars

/** The two ends of a relation, as of its line; the relation alone if it has no edges. @param {number} relation */
function endsOf(relation) {
  const own = data.edges.filter((edge) => edge.relation === relation);
  const point = own.find(({ role }) => role === "point") ?? own[0];
  return point ? [point.start, point.end] : [relation];
}

/** A bar as wide as the sum's share of its scale, but always visible; none for the only sum on its scale. @param {Told} told */
function bar({ relation, sum }) {
  const share = shareOf(relation, sum);
  if (share === null) return "";
  const rect = shape("rect", { width: `${Math.max(0.6, 100 * share)}%`, height: "100%" });
  return shape("svg", { class: `amount tone-${toneOf(sum.currency)}`, "aria-hidden": "true" }, rect);
}

/** @param {Told} told */
function row(told) {
  const { relation, sum } = told;
  const mark = markOf([sum.statement]);
  const grave = mark && isGrave(sum.statement);
  const pair = pairOfRelation(relation);
  const isChosen = pair !== null && state.pair?.from === pair.from && state.pair.to === pair.to;
  const name = endsOf(relation).map(nameOf).join(" → ");
  const figure = element("b", {}, figureOf(sum.statement), superscript(mark));
  const line = element("span", { class: "figure" }, element("span", { dir: "auto" }, name), figure);
  return element(
    "li",
    {},
    button([line, bar(told)], () => pair && selectPair(pair), {
      class: grave ? "sum grave" : "sum",
      "aria-pressed": String(isChosen),
    }),
  );
}

/** The section of the sums in the picture, if there are several, with the grave errata that concern them. */
export function amountBars() {
  const told = folded().flatMap((relation) => sumsOf(relation).map((sum) => ({ relation, sum })));
  if (told.length < 2) return "";
  const groups = Map.groupBy(told, ({ relation, sum }) => `${lookOf(relation).family} ${sum.currency}`);
  const currencies = [...groups.values()].map(([{ sum }]) => sum.currency);
  const lists = [...groups.values()].flatMap((group) => {
    const sorted = group.sort((a, b) => b.sum.value - a.sum.value).slice(0, MOST);
    const [{ relation, sum }] = sorted;
    const isShared = currencies.filter((one) => one === sum.currency).length > 1;
    const kind = isShared ? ` · ${text(lookOf(relation).label)}` : "";
    return [element("h4", {}, currencyName(sum.currency) + kind), element("ul", { class: "sums" }, ...sorted.map(row))];
  });
  const statements = told.map(({ sum }) => sum.statement).filter(isGrave);
  return section(
    message(state.reading === "corrected" ? "rightAmounts" : "amounts"),
    ...lists,
    ...problems(statements),
    note(message("scales")),
  );
}
