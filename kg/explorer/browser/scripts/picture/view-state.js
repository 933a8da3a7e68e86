/**
 * What the picture shows: which things, where they stand, what is pinned, which kinds are left out, and
 * what can be undone. It knows nothing of how things are drawn; `room` gives the width and height of one, `isTall`
 * says whether the screen is higher than wide.
 */
export function makePicture(data, graph, room, isTall) {
  const MOST = 80; // things that come at once; more would cover each other
  const UNDONE = 50;
  const TRIED = 60; // free spots looked at for one without crossings
  let shown = new Map(); // thing -> { x, y }
  let hidden = new Set(); // kinds
  let pinned = new Set();
  let extra = new Set(); // things that stay only as long as they are lit
  let told = new Set(); // folds of the sentence that is lit
  let view = null;
  let begun = false;
  const past = [];

  function remember() {
    if (!begun) return;
    past.push({ shown: new Map([...shown].filter(([place]) => !extra.has(place))), hidden: new Set(hidden), pinned: new Set(pinned), view });
    if (past.length > UNDONE) past.shift();
  }

  const boxes = () => [...shown].map(([place, at]) => box(place, at));

  function box(place, { x, y }) {
    const [width, height] = room(place);
    return [x - width / 2, y - data.nodes[place].size, x + width / 2, y - data.nodes[place].size + height];
  }

  /** Whether a straight line between two points runs over another thing: it would seem to begin or end there. */
  function crosses(a, b, ends) {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const long = dx * dx + dy * dy || 1;
    return [...shown].some(([place, { x, y }]) => {
      if (ends.includes(place)) return false;
      const share = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / long));
      return Math.hypot(a.x + share * dx - x, a.y + share * dy - y) < data.nodes[place].size + 4;
    });
  }

  /** A free spot as near as can be to a point, found along a spiral; if one is near, with no line over other things. */
  function spot(place, near, taken, start = 0, ends = []) {
    const free = [];
    for (let step = start; step < 900; step += 1) {
      const radius = 14 * Math.sqrt(step);
      const angle = step * 2.399963229728653; // the golden angle
      const at = { x: Math.round(near.x + radius * 1.25 * Math.cos(angle)), y: Math.round(near.y + radius * Math.sin(angle)) };
      const [l, t, r, b] = box(place, at);
      if (!taken.every(([l2, t2, r2, b2]) => r < l2 || r2 < l || b < t2 || b2 < t)) continue;
      if (!ends.some((end) => crosses(at, shown.get(end), [end]))) return at;
      if (free.push(at) === TRIED) break;
    }
    return free[0] ?? { x: near.x, y: near.y };
  }

  /** Add things beside those that they are linked with, these first, or else near home. */
  function add(places, near = null, home = { x: 0, y: 0 }) {
    const taken = boxes();
    const waiting = new Set(places.filter((place) => !shown.has(place)));
    while (waiting.size) {
      const order = [...waiting];
      const place = (near ? null : order.find((one) => linked(one).length)) ?? order[0];
      waiting.delete(place);
      const ends = near ? [] : [...new Set(linked(place))];
      const beside = near ? [near] : linked(place).map((one) => shown.get(one));
      const mean = (axis) => beside.reduce((sum, at) => sum + at[axis], 0) / beside.length;
      const at = spot(place, beside.length ? { x: mean("x"), y: mean("y") } : home, taken, near || beside.length === 1 ? 40 : 0, ends);
      shown.set(place, at);
      taken.push(box(place, at));
    }
  }

  function linked(place) {
    return graph.at[place].map((line) => (line.from === place ? line.to : line.from)).filter((one) => one !== place && shown.has(one));
  }

  /** Neighbours that are not shown yet, at most MOST, the most connected first; and how many there are. */
  function missing(place) {
    const all = graph.neighbours(place, hidden).filter((one) => !shown.has(one));
    all.sort((a, b) => graph.isIdea(a) - graph.isIdea(b) || graph.at[b].length - graph.at[a].length || a - b);
    return { some: all.slice(0, MOST), total: all.length };
  }

  /** Of things that a passage names, those that its lines link, or all if none does. */
  function joined(places, passage) {
    const inside = new Set(places);
    const found = places.filter((place) => graph.at[place].some((line) => line.from !== line.to && inside.has(line.from) && inside.has(line.to) &&
      !line.repeats && graph.states(passage, line)));
    return found.length ? found : places;
  }

  function open(index) {
    const { things, links, points: wide, tall } = data.views[index];
    const points = isTall() && tall.length ? tall : wide;
    shown = new Map(things.map((place, i) => [place, { x: points[2 * i], y: points[2 * i + 1] }]));
    hidden = new Set(links ? data.folds.map(({ node }) => data.nodes[node].kind).filter((kind) => !links.includes(kind)) : []);
    extra = new Set();
    pinned = new Set();
    view = index;
  }

  /**
   * The lines between drawn things; a fold that stands for itself has none. A story leaves out asides and some
   * kinds of folds, but none that the lit sentence states: its things would be dots that nothing links.
   */
  function lines() {
    const story = view !== null && data.views[view].links;
    const inside = (place) => shown.has(place) && !hidden.has(data.nodes[place].kind);
    return [...shown.keys()].filter(inside).flatMap((place) => graph.at[place].filter((line) =>
      line.from === place && line.to !== place && inside(line.to) && !shown.has(line.fold) &&
      ((story && told.has(line.fold)) || (!(story && line.isAside) && graph.drawn(line, hidden))) &&
      !(told.has(line.fold) && line.repeats)));
  }

  /** The folds that lines stand for, of all things or of one. */
  function folded(place = null) {
    const own = lines().filter(({ fold, from, to }) => fold !== undefined && (place === null || from === place || to === place));
    return [...new Set(own.map(({ fold }) => fold))];
  }

  return {
    shown: () => shown,
    hidden: () => hidden,
    pinned: () => pinned,
    view: () => view,
    canUndo: () => past.length > 0,
    missing,
    /** The drawn things: those shown whose kind is not left out. */
    things: () => [...shown.keys()].filter((place) => !hidden.has(data.nodes[place].kind)),
    lines,
    folded,
    unfolded: () => [...shown.keys()].filter((place) => graph.folds.has(place)),
    /** How many things, and folds as lines, there are of each kind. */
    counts() {
      const found = new Map();
      for (const place of new Set([...shown.keys(), ...folded()])) found.set(data.nodes[place].kind, (found.get(data.nodes[place].kind) ?? 0) + 1);
      return found;
    },
    start: open,
    /** From now on what changes can be undone: what the first address asks for is no step. */
    begin() {
      begun = true;
    },
    open(index) {
      remember();
      open(index);
    },
    /** Show one thing with what is around it, of every kind. */
    focus(place) {
      remember();
      hidden = new Set();
      extra = new Set();
      view = null;
      shown = new Map([[place, { x: 0, y: 0 }]]);
      const { some, total } = missing(place);
      add(some, { x: 0, y: 0 });
      return { added: some.length, total };
    },
    expand(place) {
      remember();
      if (!shown.has(place)) add([place]);
      extra.delete(place);
      const { some, total } = missing(place);
      add(some, shown.get(place));
      return { added: some.length, total };
    },
    /** Show a thing beside what it is linked with, if it is not there yet. */
    include(place) {
      hidden.delete(data.nodes[place].kind);
      if (shown.has(place)) return;
      remember();
      add([place]);
    },
    remove(place) {
      remember();
      shown.delete(place);
    },
    /** Let folds stand for themselves, or fold them again. */
    unfold(folds, how = true) {
      remember();
      for (const fold of folds) {
        if (how) {
          hidden.delete(data.nodes[fold].kind);
          add([fold]);
        } else shown.delete(fold);
      }
    },
    pin(place) {
      remember();
      if (!pinned.delete(place)) pinned.add(place);
    },
    filter(kind, how) {
      remember();
      if (how === "show") hidden.delete(kind);
      else if (how === "hide") hidden.add(kind);
      else hidden = new Set(how === "only" ? data.kinds.map((_, other) => other).filter((other) => other !== kind) : []);
    },
    move(place, at) {
      if (shown.has(place)) shown.set(place, at);
    },
    /**
     * Show these things, or the lines of a passage, for as long as they are lit; null ends it. Returns what is lit:
     * of a passage, only what its lines link, for the rest would be dots of which nothing is said.
     */
    light(places, passage = null) {
      for (const place of extra) shown.delete(place);
      told = new Set(passage === null ? [] : graph.named(passage).filter((place) => graph.folds.has(place)));
      extra = new Set((places ?? []).filter((place) => !shown.has(place)));
      const points = (places ?? []).flatMap((place) => shown.get(place) ?? []);
      const mean = (axis) => points.reduce((sum, at) => sum + at[axis], 0) / points.length;
      const home = points.length ? { x: mean("x"), y: mean("y") } : undefined;
      const linked = new Set(passage === null ? places : joined(places, passage));
      extra = new Set([...extra].filter((place) => linked.has(place)));
      add([...extra], null, home);
      return [...linked];
    },
    undo() {
      const last = past.pop();
      if (last) ({ shown, hidden, pinned, view } = last);
      extra = new Set();
      return Boolean(last);
    },
  };
}
