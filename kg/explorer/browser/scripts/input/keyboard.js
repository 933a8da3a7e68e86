/** The picture by keyboard: arrows walk from thing to thing, with Shift they move it; Enter leads to the details. */
export function bindKeys(root, { picture, drawing, state, details, act }) {
  const STEP = 60; // pixels
  const ASIDE = 2; // how much more than the way ahead the way aside counts
  const TURNS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

  root.tabIndex = 0;
  root.querySelector(".vis-network").tabIndex = -1; // one place to stop at, which has a name
  const by = {
    "+": () => drawing.zoom(1.4),
    "=": () => drawing.zoom(1.4),
    "-": () => drawing.zoom(1 / 1.4),
    0: () => drawing.look(),
    Enter: () => state.chosen !== null && details.querySelector("h2")?.focus(),
  };

  /** The nearest thing in a direction, from what is chosen or else from the middle of what is in sight. */
  function next([right, down]) {
    const things = picture.shown();
    const from = things.get(state.chosen) ?? drawing.network.getViewPosition();
    const far = [...things].flatMap(([thing, { x, y }]) => {
      const [ahead, aside] = [(x - from.x) * right + (y - from.y) * down, Math.abs((x - from.x) * down) + Math.abs((y - from.y) * right)];
      return thing !== state.chosen && ahead > 0 && aside < 2 * ahead ? [[ahead + ASIDE * aside, thing]] : [];
    });
    return far.sort((a, b) => a[0] - b[0])[0]?.[1];
  }

  function pan([right, down]) {
    const { x, y } = drawing.network.getViewPosition();
    const step = STEP / drawing.network.getScale();
    drawing.network.moveTo({ position: { x: x + right * step, y: y + down * step } });
  }

  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const turn = TURNS[event.key];
    if (!turn && !Object.hasOwn(by, event.key)) return;
    event.preventDefault();
    if (!turn) by[event.key]();
    else if (event.shiftKey) pan(turn);
    else {
      const thing = next(turn);
      if (thing !== undefined) act.choose(thing);
    }
  });
}
