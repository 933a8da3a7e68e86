import { makeAppearance } from "./appearance.js";
import { makeCamera } from "./camera.js";
import { makeWriting } from "./canvas-text.js";
import { makeLines } from "./edges.js";
import { makePlacement } from "./label-placement.js";
import { makeGlide } from "./pan.js";
import { makeMotion } from "./physics.js";
import { readTheme } from "./theme.js";

/**
 * The drawing: vis-network with positions that are given, painted as the page's state says.
 *
 * What it is given: data, state, graph, picture, lettering, curves, and text (of a label in the language in use).
 */
export function makeDrawing(root, { data, state, graph, picture, lettering, curves, text, word }) {
  const tools = () => document.getElementById("tools").offsetHeight + 16; // pixels below that they cover
  const FAR = 0.55; // the scale below which a crowd is drawn paler, without arrows
  const CROWD = 120; // things
  const MANY = 500; // things; from here on nothing moves by itself, and what is painted moves as it is
  const MOST = 3000; // things; beyond it all is painted as from afar, and the pointer moves the picture alone

  const nodes = new vis.DataSet();
  const edges = new vis.DataSet();
  const network = new vis.Network(root, { nodes, edges }, {
    configure: { enabled: false },
    physics: { enabled: false, barnesHut: { avoidOverlap: 0.6, springLength: 140 }, stabilization: false },
    layout: { improvedLayout: false, randomSeed: 1 },
    interaction: { hover: true, keyboard: { enabled: false }, multiselect: false, selectConnectedEdges: false },
    nodes: { borderWidthSelected: 2 },
    edges: { selectionWidth: 1, hoverWidth: 0.5 },
  });
  const lines = makeLines({ data, state, graph, picture, curves, text, word });
  const place = makePlacement(lettering, curves);
  const appearance = makeAppearance({ state, graph, picture, lettering, curves });
  const isHeavy = () => nodes.length > MANY;
  const camera = makeCamera(root, network, { isHeavy, below: tools, arrived: () => soon(true), settle });
  makeGlide(network, root.querySelector("canvas"), isHeavy, settle);

  let colours = readTheme(data.kinds);
  let drawnLines = new Map(); // id -> a line as drawn
  let degrees = new Map(); // thing -> how many lines it has in the picture
  let room = { names: new Map(), words: new Map() };
  let waiting = 0; // the frame in which names are looked at again,
  let forced = false; // and whether they are given room in any case
  let seen = { scale: 0, x: 0, y: 0 }; // where the names were last given room

  const degree = (thing) => degrees.get(thing) ?? 0;
  function isFar() {
    const count = picture.things().length;
    return count > MOST || (count > CROWD && network.getScale() < FAR);
  }

  /** What is in the light: all, or what is chosen with its neighbours, or what a sentence or path names. */
  function lights() {
    if (state.lit) return new Set([...state.lit, ...(state.line?.lines ?? []).flatMap(({ fold }) => (picture.shown().has(fold) ? [fold] : []))]);
    if (state.chosen === null || !picture.shown().has(state.chosen)) return null;
    const near = [...drawnLines.values()].filter(({ from, to }) => from === state.chosen || to === state.chosen);
    return new Set([state.chosen, ...near.flatMap(({ from, to }) => [from, to])]);
  }

  /** The part of the picture that is in sight, in pixels from its origin; the buttons cover the rest. */
  function sight() {
    const { x, y } = network.canvasToDOM({ x: 0, y: 0 });
    return [-x, -y, root.clientWidth - x, root.clientHeight - tools() - y];
  }

  /** Of many things, those in sight; of few all, so that names stay while the picture moves. */
  function inSight(things) {
    if (!isHeavy()) return things;
    const [width, height] = [root.clientWidth, root.clientHeight];
    return things.filter((thing) => {
      const { x, y } = network.canvasToDOM(picture.shown().get(thing));
      return x > -50 && y > -50 && x < width + 50 && y < height + 50;
    });
  }

  /** Names and words in the order in which they are given room: what is lit, then what has most lines. */
  function telling(things) {
    const lit = lights();
    const within = new Set(things);
    const near = (thing) => (thing === state.chosen ? 2 : lit?.has(thing) ? 1 : 0);
    const weight = (thing) => degree(thing) + (graph.isIdea(thing) ? 0 : 3);
    return {
      shapes: things,
      things: (lit ? things.filter((thing) => lit.has(thing)) : things).sort((a, b) => near(b) - near(a) || weight(b) - weight(a) || a - b),
      lines: [...drawnLines.values()].filter((one) => within.has(one.from) && within.has(one.to) && lines.isBright(one, lit)).sort((a, b) => b.weight - a.weight || a.from - b.from || a.to - b.to),
      at: (thing) => picture.shown().get(thing),
      degree,
    };
  }

  function weigh() {
    const { scale, x, y } = { scale: network.getScale(), ...network.getViewPosition() };
    seen = { scale, x, y };
    room = place({ ...telling(inSight(picture.things())), scale, sight: sight() });
  }

  function painted() {
    const lit = lights();
    const how = { colours, lit, far: isFar(), scale: network.getScale() };
    return [
      picture.things().sort((a, b) => degree(a) - degree(b)).map((thing) => appearance.ofThing(thing, degree(thing), how)),
      [...drawnLines.values()].map((one) => appearance.ofLine(one, lines.isBright(one, lit), how)),
    ];
  }

  function update(set, items) {
    const kept = new Set(items.map(({ id }) => id));
    set.remove(set.getIds().filter((id) => !kept.has(id)));
    set.update(items);
  }

  /** Draw what state and picture say. */
  function paint() {
    colours = readTheme(data.kinds);
    drawnLines = lines.gather();
    degrees = new Map();
    for (const { from, to } of drawnLines.values()) for (const end of [from, to]) degrees.set(end, degree(end) + 1);
    const few = picture.things().length <= MOST;
    network.setOptions({ interaction: { hover: few, dragNodes: few } });
    edges.remove(edges.getIds().filter((id) => !drawnLines.has(id)));
    const [things, drawn] = painted();
    update(nodes, things);
    update(edges, drawn);
    weigh();
    if (network.getSelectedNodes().length || network.getSelectedEdges().length) network.unselectAll();
    if (state.chosen !== null && nodes.get(state.chosen)) network.selectNodes([state.chosen], false);
  }

  /** Give names room anew if the scale has changed or, among many things, others are in sight. */
  function rescale(anew = false) {
    const scale = network.getScale();
    const { x, y } = network.getViewPosition();
    const zoomed = Math.abs(scale / seen.scale - 1) > (isHeavy() ? 0.2 : 0.03);
    if (!anew && !zoomed && !(isHeavy() && Math.hypot(x - seen.x, y - seen.y) * scale > 20)) return;
    weigh();
    if (!zoomed) {
      network.redraw();
      return;
    }
    const [things, drawn] = painted();
    nodes.update(things);
    edges.update(drawn);
  }

  /** The names and words that have room, each with where its middle is, its size (in the unit of positions) and text. */
  function readable() {
    const unit = 1 / network.getScale();
    const things = [...room.names].filter(([thing]) => nodes.get(thing)).map(([thing, { dx, dy, size, bold, label }]) => {
      const { x, y } = network.getPosition(thing);
      return [thing, { x: x + dx * unit, y: y + dy * unit, size: size * unit, bold, label }];
    });
    const words = [...room.words].filter(([id]) => drawnLines.has(id)).map(([id, { along, dx, dy, size, label }]) => {
      const { from, to, bend } = drawnLines.get(id);
      const { x, y } = curves.point(network.getPosition(from), network.getPosition(to), bend, along);
      return [id, { x: x + dx * unit, y: y + dy * unit, size: size * unit, label }];
    });
    return { things: new Map(things), words: new Map(words) };
  }

  /** Give names room anew where the look has come to rest. */
  function settle() {
    rescale(true);
  }

  /** Look at the names again in the next frame: what is changed while vis-network draws would be drawn within that. */
  function soon(anew = false) {
    cancelAnimationFrame(waiting);
    forced = forced || anew;
    waiting = requestAnimationFrame(() => {
      rescale(forced);
      forced = false;
    });
  }

  network.on("afterDrawing", (canvas) => {
    const write = makeWriting(canvas, { lettering, colours });
    const unit = 1 / network.getScale();
    const { things, words } = readable();
    for (const [id, one] of words) write(one, drawnLines.get(id).weight > 1 ? colours.ink : colours.soft, unit);
    for (const [thing, one] of things) write(one, graph.isIdea(thing) && thing !== state.chosen ? colours.soft : colours.ink, unit);
    if (!camera.isTravelling()) soon();
  });
  network.on("dragEnd", ({ nodes: moved }) => (moved.length ? keep(moved) : settle()));
  const move = makeMotion(network, (still) => {
    keep(picture.things());
    if (still && state.chosen === null && !state.lit) look();
  });

  function keep(moved) {
    for (const thing of moved) picture.move(thing, network.getPosition(thing));
    paint();
  }

  /** Bring all into view, or these things, or one with what is beside it: of lit things each one, however far. */
  function look(places = null) {
    const looked = (places ?? picture.things()).filter((thing) => nodes.get(thing));
    const points = looked.map((thing) => picture.shown().get(thing));
    if (points.length) camera.look(points, places && !state.lit ? points[0] : null);
  }

  return {
    network,
    paint,
    caption: lines.caption,
    lines: () => drawnLines,
    between: lines.between,
    lineOf: lines.of,
    readable,
    /** What has room in the whole picture at its full size. */
    whole: () => place({ ...telling(picture.things()), scale: 1, most: Infinity }),
    theme: () => colours,
    degree,
    look,
    zoom(factor) {
      network.moveTo({ scale: network.getScale() * factor });
    },
    /** Let the things push and pull each other, or stop it and keep where they are. */
    move,
  };
}
