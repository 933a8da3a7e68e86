/** The links of a thing: by property, then the relations that name it, each as a short phrase with its other ends. */

import { select } from "../actions.js";
import { data } from "../data/data.js";
import {
  edgesOf,
  isConcept,
  isRead,
  isRelation,
  lookOf,
  otherEnd,
  relationOf,
  relationsAround,
} from "../data/graph.js";
import { markOf } from "../data/marks.js";
import { button, element, foldable, superscript } from "../dom.js";
import { message } from "../messages/messages.js";
import { inReading, nameOf, text } from "../state.js";
import { andMore } from "./more.js";
import { reference } from "./reference.js";

/** The statements between a thing and others with one property; `out` if the thing is their subject. @typedef {ReturnType<typeof groups>[number]} Group */

const FEW = 6; // ends of a group that are shown unfolded
const MANY = 12; // relations; more are folded at first

/** The statements between a thing and others, grouped by property and direction. @param {number} thing @param {(end: number) => boolean} wanted */
function groups(thing, wanted) {
  const links = edgesOf(thing).flatMap((edge) => {
    if (edge.relation !== null || edge.from === edge.to || !isRead(edge.statement)) return [];
    const { from, statement } = edge;
    const property = data.statements[statement].predicate;
    return { out: from === thing, property, end: otherEnd(edge, thing), statement };
  });
  const some = links.filter(({ end }) => wanted(end));
  const found = Map.groupBy(some, ({ out, property }) => `${out}-${property}`);
  return [...found.values()].sort(([a], [b]) => Number(b.out) - Number(a.out));
}

/** @param {Group} group */
function called([{ out, property }]) {
  const name = text(data.predicates[property]);
  return out ? name : message("relationOf")(name);
}

/** @param {Group} group */
const endsOf = (group) =>
  [...Map.groupBy(group, ({ end }) => end)].map(([thing, links]) => {
    const mark = markOf(links.map(({ statement }) => statement));
    return element("span", { class: "end" }, reference(thing), superscript(mark));
  });

/** A property and its ends; if there are many, those after the first few are folded. @param {Group} group */
function described(group) {
  const ends = endsOf(group);
  const few = ends.length > FEW + 1 ? FEW : ends.length;
  const rest = andMore(ends.slice(few));
  return element("div", {}, element("dt", {}, called(group)), element("dd", {}, ...ends.slice(0, few), rest));
}

/** The caption of a relation without the name of its class; with the relation's name if nothing else is left. @param {number} relation */
export function phrase(relation) {
  const said = inReading(relationOf(relation)?.captions ?? [""]).replaceAll("\n", " ");
  const kind = text(lookOf(relation).label);
  const rest =
    said.startsWith(kind) && /^($|[ †‡])/.test(said.slice(kind.length)) ? said.slice(kind.length) : ` ${said}`;
  return /^ [^(]/.test(rest) ? rest.trim() : nameOf(relation) + rest;
}

/** The item of a relation in the list of one of its things: its phrase and its other ends. @param {number} relation @param {number} thing */
function relationItem(relation, thing) {
  const said = phrase(relation);
  const others = groups(relation, (end) => end !== thing && !(isConcept(end) && said.startsWith(nameOf(end))));
  return element(
    "li",
    {},
    button(said, () => select(relation), { class: "plain", dir: "auto", title: nameOf(relation) }),
    ...others.map((group) =>
      element("span", { class: "part" }, element("span", { class: "muted" }, called(group)), ...endsOf(group)),
    ),
  );
}

/** The relations around a thing, grouped by their class and the thing's role in them. @param {number} thing */
function relationsOf(thing) {
  const named = relationsAround(thing).flatMap((relation) => {
    const parts = groups(relation, (end) => end === thing).map(called);
    // without parts it names the thing only in the other reading
    return parts.length ? { relation, name: `${text(lookOf(relation).label)} · ${parts.join(", ")}` } : [];
  });
  const open = named.length <= MANY;
  const found = Map.groupBy(named, ({ name }) => name);
  return [...found].map(([name, relations]) =>
    foldable(
      `${name} (${relations.length})`,
      { class: "several", open },
      element("ul", {}, ...relations.map(({ relation }) => relationItem(relation, thing))),
    ),
  );
}

/** @param {number} thing */
export function neighbourSection(thing) {
  const direct = groups(thing, (end) => isRelation(thing) || !isRelation(end)).map(described);
  const several = isRelation(thing) ? [] : relationsOf(thing);
  if (!direct.length && !several.length) return "";
  return element(
    "section",
    { class: "links" },
    element("h3", {}, message("asParts")),
    direct.length ? element("dl", {}, ...direct) : "",
    ...several,
  );
}
