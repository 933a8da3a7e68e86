"use strict";

/** The search box: names in both languages and aliases, reached by arrow keys and Enter. */
function makeSearch(input, list, { data, text, word, icon, choose }) {
  const SHOWN = 12;
  // Letters without case and marks; Hangul falls into its parts, so that half a syllable finds.
  const plain = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const names = data.nodes.map(({ id }) => {
    const { label, names: others = [], name } = data.things[id];
    return [label, others].flat().map(plain).concat(plain(name.split(":").at(-1)));
  });
  const degree = data.nodes.map(() => 0);
  for (const { from, to } of data.edges) {
    degree[from] += 1;
    degree[to] += 1;
  }
  let places = [];
  let active = 0;

  /** 0 for the very name, 1 for its beginning, 2 for that of a word, 3 for anywhere, 4 for nowhere. */
  function rank(name, wanted) {
    const place = name.indexOf(wanted);
    if (place < 0) return 4;
    if (name === wanted) return 0;
    if (place === 0) return 1;
    return name.includes(` ${wanted}`) ? 2 : 3;
  }

  function find(query) {
    const wanted = plain(query.trim());
    if (!wanted) return [];
    return names
      .map((own, place) => [Math.min(...own.map((name) => rank(name, wanted))), place])
      .filter(([found]) => found < 4)
      .sort((a, b) => a[0] - b[0] || degree[b[1]] - degree[a[1]] || a[1] - b[1])
      .slice(0, SHOWN)
      .map(([, place]) => place);
  }

  function option(place, row) {
    const item = document.createElement("li");
    const name = document.createElement("span");
    const kind = document.createElement("small");
    const look = data.kinds[data.nodes[place].kind];
    item.id = `found-${row}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", String(row === active));
    name.dir = "auto";
    name.textContent = text(data.things[place].label);
    kind.textContent = text(look.label);
    item.append(icon(look), name, kind);
    item.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      take(place);
    });
    return item;
  }

  function show() {
    const open = input.value.trim() !== "";
    const nothing = document.createElement("li");
    nothing.textContent = word("nothing");
    list.replaceChildren(...(places.length ? places.map(option) : [nothing]));
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (open && places.length) input.setAttribute("aria-activedescendant", `found-${active}`);
    else input.removeAttribute("aria-activedescendant");
    list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function take(place) {
    input.value = "";
    close();
    choose(place);
  }

  function search() {
    places = find(input.value);
    active = 0;
    show();
  }

  input.addEventListener("input", search);
  input.addEventListener("focus", search);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // Enter ends a Hangul syllable first
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      active = (active + (event.key === "ArrowDown" ? 1 : -1) + places.length) % (places.length || 1);
      show();
    } else if (event.key === "Enter" && places.length) take(places[active]);
    else if (event.key === "Escape") {
      input.value = "";
      close();
    }
  });
}
