import { button, make } from "../dom.js";

/**
 * What a thing is linked with: by relation, then the statements of several parts that name it, each in a
 * short phrase with the other ends.
 */
export function makeLinks({ data, state, graph, evidence, reference, text, word, act }) {
  const FEW = 6; // ends of a group that are seen at once
  const MANY = 12; // statements of several parts; more begin folded, so that what is said stays near
  const label = (place) => text(data.things[place].label);

  /** The statements between a thing and others, by relation: which way it leads, and the ends, each once. */
  function relations(place, wanted) {
    const found = new Map();
    for (const line of graph.at[place]) {
      if (line.fold !== undefined || line.from === line.to || !graph.read(line.statement)) continue;
      const out = line.from === place;
      const end = out ? line.to : line.from;
      if (!wanted(end)) continue;
      const relation = data.statements[line.statement][1];
      const key = `${out}-${relation}`;
      if (!found.has(key)) found.set(key, { out, relation, ends: new Map() });
      const { ends } = found.get(key);
      ends.set(end, [...(ends.get(end) ?? []), line.statement]);
    }
    return [...found.values()].sort((a, b) => b.out - a.out);
  }

  const called = ({ out, relation }) => {
    const name = text(data.predicates[relation]);
    return out ? name : word("relationOf")(name);
  };

  function end([place, statements]) {
    const mark = evidence.mark(statements);
    return make("span", { class: "end" }, reference(place), mark ? make("sup", {}, mark) : "");
  }

  /** A relation and its ends, all but a few behind a word that says how many. */
  function group(one) {
    const ends = [...one.ends].map(end);
    const few = ends.length > FEW + 1 ? FEW : ends.length;
    const rest = few < ends.length ? make("details", {}, make("summary", {}, word("andMore")(ends.length - few)), ...ends.slice(few)) : "";
    return make("div", {}, make("dt", {}, called(one)), make("dd", {}, ...ends.slice(0, few), rest));
  }

  /** What the lines of a statement of several parts say, without the name of its class. */
  function phrase(fold) {
    const { captions } = graph.folds.get(fold);
    const said = text(state.reading === "corrected" ? captions.at(-1) : captions[0]).replaceAll("\n", " ");
    const kind = text(graph.kindOf(fold).label);
    const rest = said.startsWith(kind) && /^($|[ †‡])/.test(said.slice(kind.length)) ? said.slice(kind.length) : ` ${said}`;
    return /^ [^(]/.test(rest) ? rest.trim() : label(fold) + rest;
  }

  function statement(fold, place) {
    const said = phrase(fold);
    const others = relations(fold, (one) => one !== place && !(graph.isIdea(one) && said.startsWith(label(one))));
    return make(
      "li",
      {},
      button(said, () => act.choose(fold), { class: "plain", dir: "auto", title: label(fold) }),
      ...others.map((one) => make("span", { class: "part" }, make("span", { class: "muted" }, called(one)), ...[...one.ends].map(end))),
    );
  }

  /** The statements of several parts around a thing, by their class and the part that it has in them. */
  function statements(place) {
    const found = new Map();
    for (const fold of graph.around(place)) {
      const roles = relations(fold, (one) => one === place).map(called).join(", ");
      if (!roles) continue; // only in the other reading
      const name = `${text(graph.kindOf(fold).label)} · ${roles}`;
      found.set(name, [...(found.get(name) ?? []), fold]);
    }
    const open = [...found.values()].flat().length <= MANY;
    return [...found].map(([name, folds]) => make(
      "details",
      { class: "several", open },
      make("summary", {}, `${name} (${folds.length})`),
      make("ul", {}, ...folds.map((fold) => statement(fold, place))),
    ));
  }

  return function links(place) {
    const isFold = graph.folds.has(place);
    const direct = relations(place, (one) => isFold || !graph.folds.has(one)).map(group);
    const several = isFold ? [] : statements(place);
    if (!direct.length && !several.length) return "";
    return make(
      "section",
      { class: "links" },
      make("h3", {}, `${word("linked")} (${graph.neighbours(place).length})`),
      direct.length ? make("dl", {}, ...direct) : "",
      ...several,
    );
  };
}
