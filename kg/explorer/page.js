"use strict";

/** The drawing, and the state of the page: language, what is chosen, which kinds are hidden. */
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const at = (id) => document.getElementById(id);
  const state = { language: data.lang, chosen: null, hidden: new Set() };

  const text = (words) => (Array.isArray(words) ? words[state.language === "ko" ? 1 : 0] : words);
  const word = (name) => WORDS[state.language][name];
  const kindOf = (node) => data.kinds[node.kind];
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const faint = (name, share) => {
    const [r, g, b] = [1, 3, 5].map((i) => parseInt(colour(name).slice(i, i + 2), 16));
    return `rgba(${r}, ${g}, ${b}, ${share})`;
  };

  /** A label in lines of about data.wrap.columns half-width letters. */
  function wrapped(label) {
    const wide = (letters) => [...letters].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(letter) ? 2 : 1), 0);
    const lines = [""];
    for (const part of label.split(/\s+/).flatMap((piece) => (wide(piece) > data.wrap.columns * 1.5 ? piece.match(/.{1,20}/gu) : piece))) {
      const longer = lines.at(-1) ? `${lines.at(-1)} ${part}` : part;
      if (wide(longer) <= data.wrap.columns || !lines.at(-1)) lines[lines.length - 1] = longer;
      else lines.push(part);
    }
    return lines.length > data.wrap.lines ? `${lines.slice(0, data.wrap.lines).join("\n")}…` : lines.join("\n");
  }

  const nodes = new vis.DataSet(data.nodes);
  const edges = new vis.DataSet(data.edges);
  const near = data.nodes.map((node) => new Set([node.id]));
  for (const edge of data.edges) {
    near[edge.from].add(edge.to);
    near[edge.to].add(edge.from);
  }
  const labels = { en: [], ko: [] };
  for (const language of Object.keys(labels)) {
    labels[language] = data.nodes.map((node) => {
      const { label } = data.things[node.id];
      return wrapped(Array.isArray(label) ? label[language === "ko" ? 1 : 0] : label);
    });
  }

  const network = new vis.Network(at("drawing"), { nodes, edges }, {
    ...data.options,
    configure: { enabled: false },
    layout: { improvedLayout: false },
    interaction: {
      ...data.options.interaction,
      hover: true,
      tooltipDelay: 3600000,
      keyboard: { enabled: true, bindToWindow: false },
      hideEdgesOnDrag: data.edges.length > 3000,
      hideEdgesOnZoom: data.edges.length > 3000,
    },
    nodes: { borderWidth: 1, borderWidthSelected: 2, labelHighlightBold: false, scaling: { label: { drawThreshold: 9, maxVisible: 1000 } } },
    edges: {
      ...data.options.edges,
      arrows: { to: { enabled: true, scaleFactor: 0.45 } },
      scaling: { label: { drawThreshold: 10, maxVisible: 1000 } },
      selectionWidth: 1,
    },
  });

  /** The colours of the page in use, light or dark. */
  function theme() {
    return {
      ink: colour("ink"),
      soft: colour("soft"),
      paper: colour("paper"),
      pale: faint("soft", 0.3),
      wire: colour("wire"),
      dim: faint("wire", 0.3),
      face: getComputedStyle(document.body).fontFamily,
      families: Object.fromEntries(data.kinds.map(({ family }) => [family, { full: colour(family), dim: faint(family, 0.2) }])),
    };
  }

  const lit = (place) => state.chosen === null || near[state.chosen].has(place);

  function font(node) {
    const { ink, soft, paper, pale, face } = state.theme;
    // Large letters are held back where the drawing is close, so that names stay names.
    const size = Math.min(node.font.size, Math.max(14, 28 / network.getScale()));
    const shade = kindOf(node).rank === "concept" ? soft : ink;
    return { size, face, color: lit(node.id) ? shade : pale, strokeWidth: lit(node.id) ? 3 : 0, strokeColor: paper };
  }

  function paintedNode(node) {
    const { ink, paper, families } = state.theme;
    const { full, dim } = families[kindOf(node).family];
    const chosen = node.id === state.chosen;
    const background = lit(node.id) ? full : dim;
    const emphasis = { background, border: ink };
    return {
      id: node.id,
      label: labels[state.language][node.id],
      hidden: state.hidden.has(node.kind),
      borderWidth: chosen ? 2 : 1,
      color: { background, border: chosen ? ink : paper, highlight: emphasis, hover: emphasis },
      font: font(node),
    };
  }

  function paintedEdge(edge) {
    const { soft, paper, wire, dim, face } = state.theme;
    const touched = edge.from === state.chosen || edge.to === state.chosen;
    const color = touched ? soft : state.chosen === null ? wire : dim;
    return {
      id: edge.id,
      hidden: [edge.from, edge.to].some((end) => state.hidden.has(data.nodes[end].kind)),
      label: touched || state.chosen === null ? text(data.predicates[data.statements[edge.id][1]]) : " ",
      width: touched ? 2 : 1,
      color: { color, highlight: soft, hover: soft },
      font: { size: touched ? 12 : 9, face, color: soft, strokeWidth: 3, strokeColor: paper, align: "middle" },
    };
  }

  function paint() {
    state.theme = theme();
    nodes.update(data.nodes.map(paintedNode));
    edges.update(data.edges.map(paintedEdge));
  }

  let scale = 0;
  function rescale() {
    if (Math.abs(network.getScale() / scale - 1) < 0.05) return;
    scale = network.getScale();
    nodes.update(data.nodes.filter((node) => node.font.size > 14).map((node) => ({ id: node.id, font: font(node) })));
  }

  function translate() {
    document.documentElement.lang = state.language;
    document.title = text(data.title);
    at("title").textContent = text(data.title);
    for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
    for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", word(element.dataset.label));
    for (const element of document.querySelectorAll("[data-placeholder]")) element.placeholder = word(element.dataset.placeholder);
    for (const button of at("languages").children) button.setAttribute("aria-pressed", String(button.value === state.language));
  }

  /** Show all, or one thing and its neighbours. */
  function look(place) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const visible = data.nodes.filter((node) => !state.hidden.has(node.kind) && (place === null || near[place].has(node.id)));
    network.fit({
      nodes: visible.map((node) => node.id),
      minZoomLevel: place === null ? 0.01 : 0.45,
      maxZoomLevel: 1.4,
      animation: still ? false : { duration: 300 },
    });
    if (still) rescale();
  }

  const panel = makePanel(at("content"), {
    data,
    text,
    word,
    hidden: state.hidden,
    language: () => state.language,
    choose,
    filter(kind, how) {
      if (how === "all") state.hidden.clear();
      else if (how === "only") data.kinds.forEach((_, place) => (place === kind ? state.hidden.delete(place) : state.hidden.add(place)));
      else if (how) state.hidden.delete(kind);
      else state.hidden.add(kind);
      paint();
      panel.show(null);
    },
  });

  /** Choose the thing at *place*, or nothing; the address of the page remembers it. */
  function choose(place, { move = true, statement = null } = {}) {
    state.chosen = place;
    if (place !== null) state.hidden.delete(data.nodes[place].kind);
    const address = place === null ? "" : `#${encodeURIComponent(data.things[place].name)}`;
    if (location.hash !== address) history.pushState(null, "", address || location.pathname + location.search);
    show({ move });
    if (statement !== null) panel.reveal(statement);
  }

  function show({ move }) {
    network.unselectAll();
    if (state.chosen !== null) network.selectNodes([state.chosen], false);
    paint();
    panel.show(state.chosen);
    if (state.chosen !== null) {
      unfold(true);
      at("status").textContent = word("chosen") + text(data.things[state.chosen].label);
    }
    if (move) look(state.chosen);
  }

  function follow({ move = true } = {}) {
    const name = decodeURIComponent(location.hash.slice(1));
    const place = name ? data.things.findIndex((thing, i) => i < data.nodes.length && thing.name === name) : -1;
    state.chosen = place < 0 ? null : place;
    show({ move });
  }

  function unfold(open) {
    at("fold").setAttribute("aria-expanded", String(open));
  }

  function speak(language) {
    state.language = language;
    translate();
    paint();
    panel.show(state.chosen);
  }

  network.on("click", (event) => {
    const [node] = event.nodes;
    const [edge] = event.edges;
    if (node !== undefined) choose(node, { move: false });
    else if (edge !== undefined) choose(data.statements[edge][0], { move: false, statement: edge });
    else if (state.chosen !== null) choose(null, { move: false });
  });
  network.on("zoom", rescale);
  network.on("animationFinished", rescale);
  network.on("hoverNode", ({ node, event }) => {
    const box = at("drawing").getBoundingClientRect();
    const tip = at("tip");
    const kind = document.createElement("small");
    kind.textContent = text(kindOf(data.nodes[node]).label);
    tip.replaceChildren(text(data.things[node].label), kind);
    tip.style.left = `${Math.min(event.clientX - box.left + 14, box.width - 180)}px`;
    tip.style.top = `${event.clientY - box.top + 14}px`;
    tip.hidden = false;
  });
  for (const gone of ["blurNode", "dragStart", "zoom", "click"]) network.on(gone, () => { at("tip").hidden = true; });

  at("closer").addEventListener("click", () => zoom(1.4));
  at("farther").addEventListener("click", () => zoom(1 / 1.4));
  at("whole").addEventListener("click", () => look(null));
  function zoom(factor) {
    network.moveTo({ scale: network.getScale() * factor });
    rescale();
  }
  at("languages").addEventListener("click", (event) => { if (event.target.value) speak(event.target.value); });
  at("fold").addEventListener("click", () => unfold(at("fold").getAttribute("aria-expanded") !== "true"));
  addEventListener("popstate", () => follow());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  document.addEventListener("keydown", (event) => {
    const typing = event.target === at("query");
    if (event.key === "/" && !typing) {
      event.preventDefault();
      at("query").focus();
    } else if (event.key === "Escape" && !typing && state.chosen !== null) choose(null, { move: false });
  });

  makeSearch(at("query"), at("found"), { data, text, word, icon: panel.icon, choose });
  unfold(!matchMedia("(max-width: 860px)").matches);
  at("empty").hidden = data.nodes.length > 0;
  translate();
  network.once("afterDrawing", () => performance.mark("drawn"));
  follow({ move: false });
  look(state.chosen);

  const full = (name) => {
    const [prefix, ...rest] = name.split(":");
    return Object.hasOwn(data.prefixes, prefix) ? data.prefixes[prefix] + rest.join(":") : name;
  };
  /** For scripts around the page: the vis-network object, and what the controls do. */
  window.sovkg = {
    network,
    language: speak,
    select(iri) {
      const place = data.nodes.findIndex((_, i) => full(data.things[i].name) === iri);
      if (place >= 0) choose(place);
      return place >= 0;
    },
  };
})();
