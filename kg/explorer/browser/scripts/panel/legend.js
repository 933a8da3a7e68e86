/** The legend on the picture: the kinds of things, lines and rings that it now contains; a click hides a kind. */

import { filter } from "../actions.js";
import { data } from "../data/data.js";
import { isGraveThing, markOfThing } from "../data/marks.js";
import { button, byId, element } from "../dom.js";
import { message } from "../messages/messages.js";
import { blocked, isSparing, lines } from "../picture/lines.js";
import { currenciesOf, patternOf, STATED, toneOf } from "../picture/strokes.js";
import { counts, drawnThings, picture } from "../picture/view-state.js";
import { icon, lineIcon } from "../shapes.js";
import { currencyName, text } from "../state.js";

const MOST = 9; // kinds; the overview lists all
const hint = element("b", {});

/** @param {number} kind @param {boolean} isLine */
function key(kind, isLine) {
  const look = data.kinds[kind];
  const shown = !picture.away.has(kind);
  const sign = isLine ? lineIcon(look.family, patternOf(kind)) : icon(look);
  return button([sign, text(look.label)], () => filter(kind, shown ? "hide" : "show"), {
    "aria-pressed": String(shown),
    "data-act": `key-${kind}`,
  });
}

/** @param {Node} sign @param {string} words */
const note = (sign, words) => element("span", {}, sign, words);

/** The legend of the signs of errata, on things and on lines, as far as the picture has them. @param {"grave" | "light"} how @param {boolean} onThings @param {boolean} onLines */
function wrong(how, onThings, onLines) {
  if (!onThings && !onLines) return [];
  const ring = element("i", { class: `ring ${how}`, "aria-hidden": "true" }, how === "grave" ? "!" : "†");
  const mark = element("b", { class: `dagger ${how}`, "aria-hidden": "true" }, "†");
  return [element("span", {}, ...(onThings ? [ring] : []), ...(onLines ? [mark] : []), message(`${how}Error`))];
}

/** Show a hint if lines are not drawn at the current scale. */
export function showHint() {
  const [none, more] = [isSparing() && !lines().size, blocked()];
  hint.textContent = none ? message("linesOfChoice") : more ? message("linesBlocked")(more) : "";
  hint.hidden = !hint.textContent;
}

export function showLegend() {
  showHint();
  const found = counts();
  const relations = new Set(data.relations.map(({ thing }) => data.things[thing].kind));
  const kinds = [...data.kinds.keys()].filter((kind) => found.has(kind) || picture.away.has(kind));
  const most = kinds.toSorted((a, b) => (found.get(b) ?? 0) - (found.get(a) ?? 0)).slice(0, MOST);
  const seen = kinds.filter((kind) => most.includes(kind));
  const drawn = [...lines().values()];
  const doubtful = drawnThings().filter((thing) => markOfThing(thing).includes("†"));
  const doubted = drawn.filter(({ label }) => label.includes("†"));
  byId("legend").replaceChildren(
    hint,
    ...seen.filter((kind) => !relations.has(kind)).map((kind) => key(kind, false)),
    ...seen.filter((kind) => relations.has(kind)).map((kind) => key(kind, true)),
    ...(drawn.some(({ edges }) => edges.some(({ relation }) => relation === null))
      ? [note(lineIcon("stated", STATED), message("statedLine"))]
      : []),
    ...currenciesOf(drawn).map((one) =>
      note(lineIcon(`tone-${toneOf(one)}`, [], 6), message("wideLine")(currencyName(one))),
    ),
    ...wrong(
      "grave",
      doubtful.some(isGraveThing),
      doubted.some(({ grave }) => grave),
    ),
    ...wrong("light", !doubtful.every(isGraveThing), !doubted.every(({ grave }) => grave)),
  );
}
