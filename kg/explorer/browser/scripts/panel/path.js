import { button, make } from "../dom.js";
import { makeSearch } from "../input/search-box.js";

/** The path between two things: a form that asks for both, and the steps in words. */
export function makeWay(root, { data, state, graph, evidence, details, text, word, find, act }) {
  const ends = { from: null, to: null };
  const inputs = {};
  const result = make("div", { "aria-live": "polite" });

  function field(name) {
    const list = make("ul", { id: `way-${name}-found`, role: "listbox", class: "found", "data-label": "found", hidden: true });
    const input = make("input", {
      id: `way-${name}`, type: "search", role: "combobox", autocomplete: "off", spellcheck: "false",
      "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list",
    });
    inputs[name] = input;
    makeSearch(input, list, {
      data, graph, text, word, find, keep: true,
      take(place) {
        ends[name] = place;
        if (ends.from !== null && ends.to !== null) act.path(ends.from, ends.to);
      },
    });
    return make("div", { class: "field" }, make("label", { for: input.id, "data-word": name }), input, list);
  }

  root.append(
    make("h2", { "data-word": "pathTitle" }),
    make("p", { class: "note", "data-word": "pathHelp" }),
    field("from"),
    field("to"),
    button("", () => {
      [ends.from, ends.to] = [ends.to, ends.from];
      if (ends.from !== null && ends.to !== null) act.path(ends.from, ends.to);
      else show();
    }, { class: "tool", "data-word": "swap" }),
    result,
  );

  function step({ from, to, statements }, place) {
    return make(
      "li",
      {},
      make("h3", {}, `${place + 1}. `, details.reference(from), " – ", details.reference(to)),
      ...evidence.cards(statements),
    );
  }

  function show() {
    for (const name of ["from", "to"]) {
      inputs[name].value = ends[name] === null ? "" : text(data.things[ends[name]].label);
      inputs[name].placeholder = word("search");
    }
    if (ends.from === null || ends.to === null) return result.replaceChildren();
    if (ends.from === ends.to) return result.replaceChildren(make("p", {}, word("sameEnds")));
    const steps = graph.hops(graph.path(ends.from, ends.to));
    const told = steps.length ? word("steps")(steps.length) : word("noPath");
    return result.replaceChildren(make("p", { class: "note" }, told), make("ol", { class: "steps" }, ...steps.map(step)));
  }

  return {
    show,
    /** Ask for a path: from one thing, and to another if it is known. */
    ask(from, to = null) {
      ends.from = from;
      ends.to = to;
      show();
    },
    focus: () => inputs[ends.from === null ? "from" : "to"].focus(),
    things: () => (ends.from === null || ends.to === null ? [] : graph.path(ends.from, ends.to)),
  };
}
