/**
 * How things and lines are painted, in the words of vis-network: what is lit stands out, what is chosen or doubtful has
 * a ring, and of a crowd that is seen from afar concepts and lines are pale, and lines have no arrows.
 *
 * `how` has the colours, what is lit (or null), whether a crowd is seen from afar, and the scale.
 */
export function makeAppearance({ state, graph, picture, lettering, curves }) {
  const FAINT = 0.6; // pixels of width, of lines and of rings seen from afar

  function ofThing(thing, degree, { colours, lit, far, scale }) {
    const { ink, paper, warn, families } = colours;
    const kind = graph.kindOf(thing);
    const bright = !lit || lit.has(thing);
    const background = families[kind.family][!bright ? "dim" : far && kind.rank === "concept" ? "pale" : "full"];
    const chosen = thing === state.chosen;
    const doubtful = graph.markOf(thing).includes("†") && bright;
    const emphasis = { background, border: ink };
    const pinned = picture.pinned().has(thing);
    return {
      id: thing, ...picture.shown().get(thing), shape: kind.shape,
      size: lettering.radius(thing, scale, degree) / scale,
      borderWidth: (chosen ? 3 : doubtful ? 2 : 1) * (far ? FAINT : 1),
      color: { background, border: chosen ? ink : doubtful ? warn : paper, highlight: emphasis, hover: emphasis },
      fixed: pinned,
      shapeProperties: { borderDashes: pinned ? [3, 2] : false },
    };
  }

  function ofLine(one, bright, { colours, lit, far, scale }) {
    const { soft, wire, families } = colours;
    const fold = one.lines.find((line) => line.fold !== undefined);
    const tones = fold ? families[graph.kindOf(fold.fold).family] : wire;
    const arrow = (end) => ({ enabled: !far && one.lines.some((line) => line.to === one[end]), scaleFactor: 0.5 });
    return {
      id: one.id, from: one.from, to: one.to,
      width: bright && lit ? 2 : far ? FAINT / scale : fold ? 1.5 : 1,
      color: { color: tones[!bright ? "dim" : far && !lit ? "pale" : "full"], highlight: soft, hover: soft },
      arrows: { to: arrow("to"), from: arrow("from") },
      dashes: !fold && !far ? [5, 4] : false,
      smooth: curves.smooth(one.bend),
    };
  }

  return { ofThing, ofLine };
}
