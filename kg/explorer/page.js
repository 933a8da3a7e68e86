"use strict";

/** The page: its state (language, what is chosen, which kinds are hidden) and its controls. */
(() => {
  const at = (id) => document.getElementById(id);
  const data = JSON.parse(at("data").textContent);
  const state = { language: data.lang, chosen: null, hidden: new Set() };
  const narrow = matchMedia("(max-width: 860px)");

  const text = (words) => (Array.isArray(words) ? words[state.language === "ko" ? 1 : 0] : words);
  const word = (name) => WORDS[state.language][name];

  const panel = makePanel(at("content"), { data, state, text, word, choose, filter });
  const drawing = makeDrawing(at("drawing"), { data, state, text, doubtful: panel.doubtful });
  makeSearch(at("query"), at("found"), { data, text, word, icon: panel.icon, choose });

  /** Choose the thing at *place*, or nothing; the page's address remembers it. */
  function choose(place, { move = true, statement = null } = {}) {
    const address = place === null ? location.pathname + location.search : `#${encodeURIComponent(data.things[place].name)}`;
    try {
      if (place !== state.chosen) history.pushState(null, "", address);
    } catch {
      // A page inside another one may have no address of its own.
    }
    show(place, { move });
    if (statement !== null) panel.reveal(statement);
  }

  function show(place, { move }) {
    state.chosen = place;
    if (place !== null) state.hidden.delete(data.nodes[place].kind);
    drawing.paint();
    panel.show();
    if (place !== null) {
      unfold(true);
      at("status").textContent = word("chosen") + text(data.things[place].label);
    }
    if (move) {
      if (place !== null) at("content").focus({ preventScroll: true });
      drawing.look(place);
    }
  }

  /** Show what the page's address names. */
  function follow() {
    let name = location.hash.slice(1);
    try {
      name = decodeURIComponent(name);
    } catch {
      // Not written by this page; then it names nothing.
    }
    const place = data.nodes.findIndex(({ id }) => data.things[id].name === name);
    show(place < 0 ? null : place, { move: true });
  }

  function filter(kind, how) {
    if (how === "show") state.hidden.delete(kind);
    else if (how === "hide") state.hidden.add(kind);
    else {
      state.hidden.clear();
      if (how === "only") data.kinds.forEach((_, other) => other !== kind && state.hidden.add(other));
    }
    drawing.paint();
    panel.mark();
  }

  function speak(language) {
    state.language = language;
    document.documentElement.lang = language;
    document.title = text(data.title);
    at("title").textContent = text(data.title);
    for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
    for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", word(element.dataset.label));
    at("query").placeholder = word("search");
    for (const button of at("languages").children) button.setAttribute("aria-pressed", String(button.value === language));
  }

  function unfold(open) {
    at("fold").setAttribute("aria-expanded", String(open));
  }

  drawing.network.on("click", ({ nodes: [node], edges: [edge] }) => {
    if (node !== undefined) choose(node, { move: false });
    else if (edge !== undefined) choose(data.statements[edge][0], { move: false, statement: edge });
    else if (state.chosen !== null) choose(null, { move: false });
  });
  drawing.network.on("hoverNode", ({ node, event }) => {
    const box = at("drawing").getBoundingClientRect();
    const kind = document.createElement("small");
    kind.textContent = text(data.kinds[data.nodes[node].kind].label);
    at("tip").replaceChildren(text(data.things[node].label), kind);
    at("tip").style.left = `${Math.min(event.clientX - box.left + 14, box.width - 180)}px`;
    at("tip").style.top = `${event.clientY - box.top + 14}px`;
    at("tip").hidden = false;
  });
  for (const gone of ["blurNode", "dragStart", "zoom", "click"]) drawing.network.on(gone, () => { at("tip").hidden = true; });

  at("closer").addEventListener("click", () => drawing.zoom(1.4));
  at("farther").addEventListener("click", () => drawing.zoom(1 / 1.4));
  at("whole").addEventListener("click", () => drawing.look(null));
  at("fold").addEventListener("click", () => unfold(at("fold").getAttribute("aria-expanded") !== "true"));
  at("languages").addEventListener("click", ({ target: { value } }) => {
    if (!value) return;
    speak(value);
    drawing.paint();
    panel.show();
  });
  addEventListener("popstate", follow);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawing.paint);
  document.addEventListener("keydown", (event) => {
    if (event.target === at("query")) return;
    if (event.key === "/") {
      event.preventDefault();
      at("query").focus();
    } else if (event.key === "Escape" && state.chosen !== null) choose(null, { move: false });
  });

  unfold(!narrow.matches);
  speak(state.language);
  at("empty").hidden = data.nodes.length > 0;
  drawing.network.once("afterDrawing", () => performance.mark("drawn"));
  follow();

  const full = (name) => {
    const [prefix, ...rest] = name.split(":");
    return Object.hasOwn(data.prefixes, prefix) ? data.prefixes[prefix] + rest.join(":") : name;
  };
  /** For scripts around the page: vis-network's object, and choosing a thing by its IRI. */
  window.sovkg = {
    network: drawing.network,
    select(iri) {
      const place = data.nodes.findIndex(({ id }) => full(data.things[id].name) === iri);
      if (place >= 0) choose(place);
      return place >= 0;
    },
  };
})();
