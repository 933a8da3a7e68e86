"use strict";

/** The drawing, and the state of the page: language, what is chosen, which kinds are hidden. */
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const at = (id) => document.getElementById(id);
  const state = { language: data.lang, chosen: null, hidden: new Set() };

  const text = (words) => (Array.isArray(words) ? words[state.language === "ko" ? 1 : 0] : words);
  const word = (name) => WORDS[state.language][name];
  const kindOf = (node) => data.kinds[node.group];
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
    nodes: { borderWidth: 1, scaling: { label: { drawThreshold: 9, maxVisible: 1000 } } },
    edges: {
      ...data.options.edges,
      arrows: { to: { enabled: true, scaleFactor: 0.45 } },
      scaling: { label: { drawThreshold: 10, maxVisible: 1000 } },
      selectionWidth: 1,
    },
  });

  /** Draw what the state says. */
  function paint() {
    const ink = colour("ink");
    const soft = colour("soft");
    const paper = colour("paper");
    const face = getComputedStyle(document.body).fontFamily;
    const around = state.chosen === null ? null : near[state.chosen];
    const families = Object.fromEntries(data.kinds.map(({ family }) => [family, [colour(family), faint(family, 0.2)]]));
    const pale = faint("soft", 0.25);
    nodes.update(data.nodes.map((node) => {
      const { family, rank } = kindOf(node);
      const lit = !around || around.has(node.id);
      const fill = families[family][lit ? 0 : 1];
      const emphasis = { background: fill, border: ink };
      return {
        id: node.id,
        label: labels[state.language][node.id],
        hidden: state.hidden.has(node.group),
        borderWidth: node.id === state.chosen ? 3 : 1,
        color: { background: fill, border: node.id === state.chosen ? ink : lit ? paper : fill, highlight: emphasis, hover: emphasis },
        font: {
          size: letters(node),
          face,
          color: lit ? (rank === "concept" ? soft : ink) : pale,
          strokeWidth: lit ? 3 : 0,
          strokeColor: paper,
        },
      };
    }));
    const [wire, lit, dim] = [colour("wire"), colour("soft"), faint("wire", 0.25)];
    edges.update(data.edges.map((edge) => {
      const touched = state.chosen !== null && (edge.from === state.chosen || edge.to === state.chosen);
      const shade = touched ? lit : around ? dim : wire;
      return {
        id: edge.id,
        hidden: state.hidden.has(data.nodes[edge.from].group) || state.hidden.has(data.nodes[edge.to].group),
        label: !around || touched ? text(data.predicates[data.statements[edge.id][1]]) : undefined,
        width: touched ? 2 : 1,
        color: { color: shade, highlight: lit, hover: lit },
        font: { size: touched ? 12 : 9, face, color: soft, strokeWidth: 3, strokeColor: paper, align: "middle" },
      };
    }));
  }

  /** The height of a node's letters, held back where the drawing is close, so that names stay names. */
  function letters(node) {
    return Math.min(node.font.size, Math.max(14, 30 / network.getScale()));
  }

  let scale = 0;
  function rescale() {
    if (Math.abs(network.getScale() / scale - 1) < 0.05) return;
    scale = network.getScale();
    const large = data.nodes.filter((node) => node.font.size > 14);
    nodes.update(large.map((node) => ({ id: node.id, font: { size: letters(node) } })));
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
    const visible = data.nodes.filter((node) => !state.hidden.has(node.group) && (place === null || near[place].has(node.id)));
    network.fit({
      nodes: visible.map((node) => node.id),
      minZoomLevel: place === null ? 0.01 : 0.45,
      maxZoomLevel: 1.4,
      animation: still ? false : { duration: 300 },
    });
    if (still) rescale();
  }
