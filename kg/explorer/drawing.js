"use strict";

/**
 * The drawing: vis-network with positions that are given, painted as the page's state says.
 *
 * What it is given: data, state, graph, picture, lettering, and text (of a label in the language in use).
 */
function makeDrawing(root, { data, state, graph, picture, lettering, text, word }) {
  const CLOSE = 0.35; // the least scale at which one thing is looked at
  const LARGE = 1.15; // the largest scale that a look takes by itself
  const tools = () => document.getElementById("tools").offsetHeight + 16; // pixels below that they cover
  const FAR = 0.5; // the scale below which only lines with figures have words
  const LEAST = 3; // pixels of a shape's radius
  const MANY = 500; // things; from here on nothing moves by itself, and lines rest while the picture moves

  const nodes = new vis.DataSet();
  const edges = new vis.DataSet();
  const network = new vis.Network(root, { nodes, edges }, {
    configure: { enabled: false },
    physics: { enabled: false, barnesHut: { avoidOverlap: 0.6, springLength: 140 }, stabilization: false },
    layout: { improvedLayout: false, randomSeed: 1 },
    interaction: { hover: true, keyboard: { enabled: true, bindToWindow: false }, multiselect: false, selectConnectedEdges: false },
    nodes: { borderWidthSelected: 2, labelHighlightBold: false, scaling: { label: { drawThreshold: lettering.LEGIBLE - 2, maxVisible: 1000 } } },
    edges: {
      smooth: false,
      selectionWidth: 1,
      hoverWidth: 0.5,
    },
  });

  /** The colours of the style sheet, for light or dark, whichever is in use. */
  function theme() {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    const faint = (name, share) => {
      const [r, g, b] = [1, 3, 5].map((i) => parseInt(colour(name).slice(i, i + 2), 16));
      return `rgba(${r}, ${g}, ${b}, ${share})`;
    };
    return {
      ink: colour("ink"), soft: colour("soft"), paper: colour("paper"), warn: colour("warn-line"), wire: colour("wire"),
      pale: faint("soft", 0.35), dim: faint("wire", 0.35), face: getComputedStyle(document.body).fontFamily,
      families: Object.fromEntries(data.kinds.map(({ family }) => [family, { full: colour(family), dim: faint(family, 0.22) }])),
    };
  }

  let colours = theme();
  let readable = { things: new Map(), words: new Map() };
  let drawnLines = new Map(); // id -> lines between the same two things, with what is written there
  let scale = 0;

  /** What is in the light: all, or what is chosen with its neighbours, or what a sentence or path names. */
  function lights() {
    if (state.lit) return new Set(state.lit);
    if (state.chosen === null || !picture.shown().has(state.chosen)) return null;
    const near = [...drawnLines.values()].filter(({ from, to }) => from === state.chosen || to === state.chosen);
    return new Set([state.chosen, ...near.flatMap(({ from, to }) => [from, to])]);
  }

  function caption(line) {
    if (line.fold === undefined) return text(data.predicates[data.statements[line.statement][1]]);
    if (line.beside !== undefined) return text(data.predicates[line.beside]);
    const { captions } = graph.folds.get(line.fold);
    return text(state.reading === "corrected" ? captions.at(-1) : captions[0]);
  }

  /** Lines between the same two things are drawn as one, with what each says. */
  function gather() {
    const found = new Map();
    for (const line of picture.lines()) {
      const ends = [Math.min(line.from, line.to), Math.max(line.from, line.to)];
      const id = ends.join("-");
      if (!found.has(id)) found.set(id, { id, from: ends[0], to: ends[1], lines: [] });
      found.get(id).lines.push(line);
    }
    for (const one of found.values()) {
      const said = [...new Set(one.lines.map(caption))].sort((a, b) => /\d/.test(b) - /\d/.test(a));
      one.label = said.length > 2 ? `${said.slice(0, 2).join("\n")}\n+ ${said.length - 2}` : said.join("\n");
      one.weight = (/\d/.test(said[0]) ? 2 : 0) + (one.lines.some((line) => line.fold !== undefined) ? 1 : 0);
    }
    return found;
  }

  function weigh() {
    const lit = lights();
    const near = (place) => (place === state.chosen ? 2 : lit?.has(place) ? 1 : 0);
    const weight = (place) => graph.at[place].length + (graph.kindOf(place).rank === "actor" ? 1000 : 0);
    const places = picture.things().sort((a, b) => near(b) - near(a) || weight(b) - weight(a) || a - b);
    const bright = (line) => !lit || (lit.has(line.from) && lit.has(line.to));
    const lines = [...drawnLines.values()].filter(bright).sort((a, b) => b.weight - a.weight || a.from - b.from || a.to - b.to);
    const said = lit || network.getScale() > FAR ? lines : lines.filter(({ weight }) => weight > 1);
    readable = lettering.legible(lit ? places.filter((place) => lit.has(place)) : places, said, network.getScale(), (place) => picture.shown().get(place));
  }

  function paintedNode(place, lit) {
    const { ink, soft, paper, warn, pale, families, face } = colours;
    const node = data.nodes[place];
    const kind = graph.kindOf(place);
    const bright = !lit || lit.has(place);
    const background = families[kind.family][bright ? "full" : "dim"];
    const chosen = place === state.chosen;
    const emphasis = { background, border: ink };
    const { x, y } = picture.shown().get(place);
    return {
      id: place, x, y, label: lettering.label(place), shape: kind.shape,
      size: Math.max(node.size, LEAST / network.getScale()),
      borderWidth: chosen ? 3 : graph.doubtful.has(place) && bright ? 2 : 1,
      color: { background, border: chosen ? ink : graph.doubtful.has(place) && bright ? warn : paper, highlight: emphasis, hover: emphasis },
      fixed: picture.pinned().has(place),
      shapeProperties: { borderDashes: picture.pinned().has(place) ? [3, 2] : false },
      font: {
        size: readable.things.get(place) ?? 0.1, face,
        color: bright ? (kind.rank === "concept" && !chosen ? soft : ink) : pale,
        strokeWidth: bright ? 3 : 0, strokeColor: paper,
      },
    };
  }

  function paintedEdge(one, lit) {
    const { soft, wire, dim, families } = colours;
    const bright = !lit || (lit.has(one.from) && lit.has(one.to));
    const fold = one.lines.find((line) => line.fold !== undefined);
    const family = fold ? families[graph.kindOf(fold.fold).family] : null;
    const color = family ? family[bright ? "full" : "dim"] : bright ? wire : dim;
    const arrow = (end) => ({ enabled: one.lines.some((line) => line.to === one[end]), scaleFactor: 0.5 });
    return {
      id: one.id, from: one.from, to: one.to,
      width: bright && lit ? 2 : family ? 1.5 : 1,
      color: { color, highlight: soft, hover: soft },
      arrows: { to: arrow("to"), from: arrow("from") },
      dashes: one.lines.every((line) => line.fold === undefined) ? [5, 4] : false,
    };
  }

  function update(set, items) {
    const kept = new Set(items.map(({ id }) => id));
    set.remove(set.getIds().filter((id) => !kept.has(id)));
    set.update(items);
  }

  /** Draw what state and picture say. */
  function paint() {
    colours = theme();
    drawnLines = gather();
    weigh();
    const lit = lights();
    const things = picture.things();
    const many = things.length > MANY;
    network.setOptions({ interaction: { hideEdgesOnDrag: many, hideEdgesOnZoom: many } });
    edges.remove(edges.getIds().filter((id) => !drawnLines.has(id)));
    update(nodes, things.map((place) => paintedNode(place, lit)));
    update(edges, [...drawnLines.values()].map((one) => paintedEdge(one, lit)));
    network.unselectAll();
    if (state.chosen !== null && nodes.get(state.chosen)) network.selectNodes([state.chosen], false);
  }

  function rescale() {
    if (Math.abs(network.getScale() / scale - 1) < (nodes.length > MANY ? 0.2 : 0.03)) return;
    scale = network.getScale();
    weigh();
    const lit = lights();
    nodes.update(picture.things().map((place) => paintedNode(place, lit)));
    edges.update([...drawnLines.values()].map((one) => paintedEdge(one, lit)));
  }
  /** Words on lines, where there is room for them: vis-network would put all in the middle. */
  function write(canvas) {
    canvas.textAlign = "center";
    canvas.textBaseline = "middle";
    canvas.lineJoin = "round";
    canvas.strokeStyle = colours.paper;
    for (const [id, { x, y, size }] of readable.words) {
      canvas.font = `${size}px ${colours.face}`;
      canvas.lineWidth = size / 3;
      const { label, weight } = drawnLines.get(id);
      canvas.fillStyle = weight > 1 ? colours.ink : colours.soft;
      const lines = label.split("\n");
      lines.forEach((line, i) => {
        const top = y + (i - (lines.length - 1) / 2) * size * 1.18;
        canvas.strokeText(line, x, top);
        canvas.fillText(line, x, top);
      });
    }
  }
  network.on("afterDrawing", (canvas) => {
    if (!moving) write(canvas);
    rescale();
  });
  let moving = false;
  network.on("dragEnd", ({ nodes: moved }) => {
    if (!moved.length) return;
    for (const place of moved) picture.move(place, network.getPosition(place));
    paint();
  });

  return {
    network,
    paint,
    caption,
    lines: () => drawnLines,
    readable: () => readable,
    theme,
    /** Bring all into view, or these things, or one with what is beside it: of lit things each one, however far. */
    look(places = null) {
      const seen = (places ?? picture.things()).filter((place) => nodes.get(place));
      if (!seen.length) return;
      network.setSize("100%", "100%");
      const points = seen.map((place) => picture.shown().get(place));
      const [x, y] = ["x", "y"].map((axis) => points.map((point) => point[axis]));
      const [left, right, top, bottom] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
      const wanted = Math.min(
        (root.clientWidth - Math.min(150, root.clientWidth / 4)) / (right - left || 1),
        (root.clientHeight - tools() - 70) / (bottom - top || 1),
        LARGE,
      );
      const near = places && !state.lit && wanted < CLOSE ? picture.shown().get(seen[0]) : null;
      const still = nodes.length > MANY || matchMedia("(prefers-reduced-motion: reduce)").matches;
      network.moveTo({
        position: near ?? { x: (left + right) / 2, y: (top + bottom) / 2 + 16 + tools() / 2 / wanted },
        scale: near ? CLOSE : wanted,
        animation: still ? false : { duration: 250 },
      });
    },
    zoom(factor) {
      network.moveTo({ scale: network.getScale() * factor });
    },
    /** Let the things push and pull each other, or stop it and keep where they are. */
    move(on) {
      moving = on;
      if (!on) for (const place of picture.things()) picture.move(place, network.getPosition(place));
      network.setOptions({ physics: { enabled: on } });
      if (!on) paint();
    },
  };
}
