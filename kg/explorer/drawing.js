"use strict";

/**
 * The drawing: vis-network with positions that are given, painted as the page's state says.
 *
 * `page` gives: data, state (language, chosen, hidden), text, doubtful (things of which something
 * stated is recorded as an error).
 */
function makeDrawing(root, { data, state, text, doubtful }) {
  // On the screen, in pixels: the least height of letters that is legible, the most that is a name.
  const LEGIBLE = 11;
  const LARGEST = 22;
  const CLOSE = 0.5; // the least scale at which one thing is looked at
  const MANY = 500; // things; from here on nothing moves by itself
  const NAMES = 400; // names that are tried for room

  const kindOf = (node) => data.kinds[node.kind];
  const near = data.nodes.map((node) => new Set([node.id]));
  for (const { from, to } of data.edges) {
    near[from].add(to);
    near[to].add(from);
  }
  const byDegree = data.nodes.map(({ id }) => id).sort((a, b) => near[b].size - near[a].size || a - b);
  const actors = byDegree.filter((place) => kindOf(data.nodes[place]).rank === "actor");
  const lit = (place) => state.chosen === null || near[state.chosen].has(place);

  /** How wide a text is, in half-width letters. */
  function columns(words) {
    return [...words].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(letter) ? 2 : 1), 0);
  }

  /** A label in lines that fit data.wrap. */
  function wrapped(label) {
    const { columns: most, lines: last } = data.wrap;
    const cut = (piece) => piece.match(new RegExp(`.{1,${Math.floor((most * [...piece].length) / columns(piece))}}`, "gu"));
    const lines = [""];
    for (const part of label.split(/\s+/).flatMap((piece) => (columns(piece) > most * 1.5 ? cut(piece) : piece))) {
      const longer = lines.at(-1) ? `${lines.at(-1)} ${part}` : part;
      if (columns(longer) <= most || !lines.at(-1)) lines[lines.length - 1] = longer;
      else lines.push(part);
    }
    return lines.length > last ? `${lines.slice(0, last).join("\n")}…` : lines.join("\n");
  }

  const cache = new Map(); // language -> lines of each thing's label
  function labels() {
    if (!cache.has(state.language)) {
      cache.set(state.language, data.nodes.map(({ id }) => wrapped(text(data.things[id].label))));
    }
    return cache.get(state.language);
  }

  const nodes = new vis.DataSet(data.nodes);
  const edges = new vis.DataSet(data.edges);
  const many = data.nodes.length > MANY;
  const network = new vis.Network(root, { nodes, edges }, {
    ...data.options,
    configure: { enabled: false },
    layout: { improvedLayout: false },
    interaction: {
      ...data.options.interaction,
      hover: true,
      keyboard: { enabled: true, bindToWindow: false },
      hideEdgesOnDrag: many,
      hideEdgesOnZoom: many,
    },
    nodes: {
      borderWidthSelected: 2,
      labelHighlightBold: false,
      scaling: { label: { drawThreshold: LEGIBLE - 2, maxVisible: 1000 } },
    },
    edges: {
      ...data.options.edges,
      arrows: { to: { enabled: true, scaleFactor: 0.45 } },
      scaling: { label: { drawThreshold: LEGIBLE - 1, maxVisible: 1000 } },
      selectionWidth: 1,
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
      ink: colour("ink"),
      soft: colour("soft"),
      paper: colour("paper"),
      warn: colour("warn-line"),
      pale: faint("soft", 0.3),
      wire: colour("wire"),
      dim: faint("wire", 0.3),
      face: getComputedStyle(document.body).fontFamily,
      families: Object.fromEntries(
        data.kinds.map(({ family }) => [family, { full: colour(family), dim: faint(family, 0.2) }]),
      ),
    };
  }

  let colours = theme();
  let sizes = new Map();

  /**
   * The names that matter most here, each with the size at which it is legible if there is room
   * beside those before it: of actors, or of what is chosen and its neighbours.
   */
  function legible() {
    const scale = network.getScale();
    const first = state.chosen === null ? actors : [state.chosen, ...byDegree.filter((place) => lit(place) && place !== state.chosen)];
    const taken = [];
    const found = new Map();
    for (const place of first.filter((one) => !state.hidden.has(data.nodes[one].kind)).slice(0, NAMES)) {
      const node = data.nodes[place];
      const size = Math.min(Math.max(node.font.size * scale, LEGIBLE), LARGEST);
      const lines = labels()[place].split("\n");
      const half = (Math.max(...lines.map(columns)) * size * 0.55) / 2;
      const { x, y } = network.getPosition(place);
      const [left, right, top] = [x * scale - half, x * scale + half, (y - node.size) * scale];
      const bottom = (y + node.size) * scale + (lines.length + 0.4) * size * 1.15;
      if (taken.every(([l, r, t, b]) => right < l || r < left || bottom < t || b < top)) {
        taken.push([left, right, top, bottom]);
        found.set(place, size / scale);
      }
    }
    return found;
  }

  function font(node) {
    const { ink, soft, paper, pale, face } = colours;
    const most = (lit(node.id) ? LARGEST : LEGIBLE + 3) / network.getScale();
    const shade = kindOf(node).rank === "concept" && node.id !== state.chosen ? soft : ink;
    return {
      size: sizes.get(node.id) ?? Math.min(node.font.size, Math.max(13, most)),
      face,
      color: lit(node.id) ? shade : pale,
      strokeWidth: lit(node.id) ? 3 : 0,
      strokeColor: paper,
    };
  }

  function paintedNode(node) {
    const { ink, paper, warn, families } = colours;
    const { full, dim } = families[kindOf(node).family];
    const background = lit(node.id) ? full : dim;
    const chosen = node.id === state.chosen;
    // A ring around a shape of a few pixels would hide its colour.
    const ring = lit(node.id) && doubtful.has(node.id) && node.size * network.getScale() > 4.5;
    const emphasis = { background, border: ink };
    return {
      id: node.id,
      label: labels()[node.id],
      hidden: state.hidden.has(node.kind),
      borderWidth: chosen || ring ? 2 : 1,
      color: { background, border: chosen ? ink : ring ? warn : paper, highlight: emphasis, hover: emphasis },
      font: font(node),
    };
  }

  function paintedEdge(edge) {
    const { soft, paper, wire, dim, face } = colours;
    const touched = edge.from === state.chosen || edge.to === state.chosen;
    const color = touched ? soft : state.chosen === null ? wire : dim;
    return {
      id: edge.id,
      hidden: [edge.from, edge.to].some((end) => state.hidden.has(data.nodes[end].kind)),
      // vis-network keeps the old label if the new one is empty.
      label: touched || state.chosen === null ? text(data.predicates[data.statements[edge.id][1]]) : " ",
      width: touched ? 2 : 1,
      color: { color, highlight: soft, hover: soft },
      font: { size: touched ? 12 : 9, face, color: soft, strokeWidth: 3, strokeColor: paper, align: "middle" },
    };
  }

  let scale = 0;
  function rescale() {
    if (Math.abs(network.getScale() / scale - 1) < 0.03) return;
    scale = network.getScale();
    const before = sizes;
    sizes = legible();
    const changed = ({ id, font: { size } }) => size > 13 || before.has(id) || sizes.has(id) || doubtful.has(id);
    nodes.update(data.nodes.filter(changed).map(paintedNode));
  }
  network.on("afterDrawing", rescale);

  return {
    network,
    /** Draw what the state says. */
    paint() {
      colours = theme();
      sizes = legible();
      nodes.update(data.nodes.map(paintedNode));
      edges.update(data.edges.map(paintedEdge));
      network.unselectAll();
      if (state.chosen !== null) network.selectNodes([state.chosen], false);
    },
    /** Bring all into view, or what is chosen and as many of its neighbours as can be read with it. */
    look(place) {
      const seen = ({ id, kind }) => !state.hidden.has(kind) && (place === null || near[place].has(id));
      const places = data.nodes.filter(seen).map(({ id }) => id);
      const still = many || matchMedia("(prefers-reduced-motion: reduce)").matches;
      const animation = still ? false : { duration: 300 };
      const points = places.map((id) => network.getPosition(id));
      const [width, height] = ["x", "y"].map((axis) => {
        const values = points.map((point) => point[axis]);
        return Math.max(...values) - Math.min(...values);
      });
      const fits = Math.min(root.clientWidth / (width + 200), root.clientHeight / (height + 200));
      if (place === null || fits > CLOSE) network.fit({ nodes: places, minZoomLevel: 0.01, maxZoomLevel: 1.4, animation });
      else network.moveTo({ position: network.getPosition(place), scale: CLOSE, animation });
    },
    zoom(factor) {
      network.moveTo({ scale: network.getScale() * factor });
    },
  };
}
