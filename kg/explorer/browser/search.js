"use strict";

/** Names that are searched: labels of both languages, aliases, identifiers; parts of Hangul, initials. */
function makeIndex(data, graph) {
  const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  const NOWHERE = 5;
  // Letters without case and marks; Hangul falls into its parts, so that half a syllable finds.
  const plain = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const initials = (name) => [...name].map((letter) => {
    const syllable = letter.codePointAt(0) - 0xac00;
    return syllable >= 0 && syllable < 11172 ? INITIALS[Math.floor(syllable / 588)] : letter;
  }).join("");
  const names = data.nodes.map((_, place) => {
    const { label, names: others = [], name, same = [] } = data.things[place];
    const all = [label, others].flat();
    const ids = [name, ...same].map((id) => plain(id.split(/[:/#]/).at(-1)));
    return { plain: [...all.map(plain), ...ids], initials: all.map(initials).filter((short) => /[ㄱ-ㅎ]/.test(short)) };
  });

  /** 0 for the very name, 1 for its beginning, 2 for that of a word, 3 for anywhere, 5 for nowhere. */
  function rank(name, wanted) {
    const place = name.indexOf(wanted);
    if (place < 0) return NOWHERE;
    if (name === wanted) return 0;
    if (place === 0) return 1;
    return name.includes(` ${wanted}`) ? 2 : 3;
  }

  return function find(query, most = 12) {
    const typed = query.trim().normalize("NFC");
    const wanted = plain(typed);
    if (!wanted) return [];
    const consonants = /^[ㄱ-ㅎ]+$/.test(typed);
    return names
      .map((own, place) => [Math.min(...(consonants ? own.initials : own.plain).map((name) => rank(name, consonants ? typed : wanted)), NOWHERE), place])
      .filter(([found]) => found < NOWHERE)
      .sort((a, b) => a[0] - b[0] || graph.isIdea(a[1]) - graph.isIdea(b[1]) || graph.at[b[1]].length - graph.at[a[1]].length || a[1] - b[1])
      .slice(0, most)
      .map(([, place]) => place);
  };
}

/**
 * A box to search in, with a list below that arrow keys and Enter reach; `take` gets the thing that is chosen.
 * With `sentences`, these come after the things, and `read` gets the one that is chosen.
 */
function makeSearch(input, list, { data, graph, text, word, find, take, sentences = () => [], read, keep = false }) {
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
