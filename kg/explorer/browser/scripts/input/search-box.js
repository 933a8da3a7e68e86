import { make } from "../dom.js";
import { icon } from "../shapes.js";

/**
 * A box to search in, with a list below that arrow keys and Enter reach; `take` gets the thing that is chosen.
 * With `sentences`, these come after the things, and `read` gets the one that is chosen.
 */
export function makeSearch(input, list, { data, graph, text, word, find, take, sentences = () => [], read, keep = false }) {
  let things = [];
  let passages = [];
  let active = 0;
  const count = () => things.length + passages.length;

  function option(row, ...content) {
    return make(
      "li",
      {
        id: `${list.id}-${row}`,
        role: "option",
        "aria-selected": String(row === active),
        onpointerdown: (event) => {
          event.preventDefault();
          choose(row);
        },
      },
      ...content,
    );
  }

  function thing(place, row) {
    const kind = graph.kindOf(place);
    return option(row, icon(kind), make("span", { dir: "auto" }, text(data.things[place].label)), make("small", {}, text(kind.label)));
  }

  function sentence({ place, lang, before, found, after }, row) {
    return option(
      things.length + row,
      make("span", { dir: "auto", lang }, before, found ? make("mark", {}, found) : "", after),
      make("small", {}, data.passages[place].name),
    );
  }

  /** The sentences in a group of their own, below its name. */
  function group() {
    const id = `${list.id}-sentences`;
    return make("li", { role: "group", "aria-labelledby": id }, make("small", { id }, word("sentence")), make("ul", { role: "none" }, ...passages.map(sentence)));
  }

  function show() {
    const open = input.value.trim() !== "";
    list.replaceChildren(
      ...things.map(thing),
      ...(passages.length ? [group()] : []),
      ...(count() ? [] : [make("li", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, word("nothing"))]),
    );
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (open && count()) input.setAttribute("aria-activedescendant", `${list.id}-${active}`);
    else input.removeAttribute("aria-activedescendant");
    list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(row) {
    input.value = keep ? text(data.things[things[row]].label) : "";
    close();
    if (row < things.length) take(things[row]);
    else read(passages[row - things.length].place);
  }

  function search() {
    passages = sentences(input.value);
    things = find(input.value, passages.length ? 8 : 12);
    active = 0;
    show();
  }

  input.addEventListener("input", search);
  input.addEventListener("focus", () => !keep && search());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // Enter ends a Hangul syllable first
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) search();
      active = (active + (event.key === "ArrowDown" ? 1 : -1) + count()) % (count() || 1);
      show();
    } else if (event.key === "Enter" && count() && !list.hidden) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape") {
      if (!keep) input.value = "";
      close();
    }
  });
}
