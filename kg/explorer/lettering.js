"use strict";

/** Labels: how they wrap, what room they take, and which are legible beside each other on the screen. */
function makeLettering(data, state, text) {
  // On the screen, in pixels: the least height of letters that is legible, the most that is a name.
  const LEGIBLE = 11;
  const LARGEST = 17;
  const WIDTH = 0.56; // of a half-width letter, in its height
  const HEIGHT = 1.18; // of a line
  // Where the words of a line may stand: how far along it, and on it, above or below.
  const SPOTS = [0, -1, 1].flatMap((lift) => [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((along) => [along, lift]));
  const TRIED = 500; // names that are tried for room

  /** How wide a text is, in half-width letters. */
  function columns(words) {
    return [...words].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(letter) ? 2 : 1), 0);
  }

  /** A label in lines that fit data.wrap. */
  function wrapped(label) {
    const { columns: most, lines: last } = data.wrap;
    const cut = (piece) => piece.match(new RegExp(`.{1,${Math.max(1, Math.floor((most * [...piece].length) / columns(piece)))}}`, "gu"));
    const lines = [""];
    for (const part of label.split(/\s+/).flatMap((piece) => (columns(piece) > most * 1.5 ? cut(piece) : piece))) {
      const longer = lines.at(-1) ? `${lines.at(-1)} ${part}` : part;
      if (columns(longer) <= most || !lines.at(-1)) lines[lines.length - 1] = longer;
      else lines.push(part);
    }
    return lines.length > last ? `${lines.slice(0, last).join("\n")}…` : lines.join("\n");
  }

  const cache = { en: new Map(), ko: new Map() };
  function label(place) {
    const known = cache[state.language];
    if (!known.has(place)) known.set(place, wrapped(text(data.things[place].label)));
    return known.get(place);
  }

  function extent(words, letters) {
    const lines = words.split("\n");
    return [Math.max(...lines.map(columns)) * letters * WIDTH, lines.length * letters * HEIGHT];
  }

  /** The width and height of a thing with its label below, in the unit of the positions. */
  function room(place) {
    const { size, letters } = data.nodes[place];
    const [width, height] = extent(label(place), letters);
    return [Math.max(width, 2 * size) + 8, 2 * size + height + 8];
  }

  const apart = ([l, t, r, b], [l2, t2, r2, b2]) => r <= l2 || r2 <= l || b <= t2 || b2 <= t;

  /**
   * The labels that have room, the most telling first, each with the size (in the unit of the positions)
   * at which it is legible: of things below them, then of lines somewhere along. `places` and `lines` come in order of weight.
   */
  function legible(places, lines, scale, at) {
    const shapes = new Map(places.map((place) => {
      const { x, y } = at(place);
      const radius = data.nodes[place].size;
      return [place, [(x - radius) * scale, (y - radius) * scale, (x + radius) * scale, (y + radius) * scale]];
    }));
    const taken = [];
    const things = new Map();
    const words = new Map();
    const outlines = [...shapes];
    for (const place of places.slice(0, TRIED)) {
      const node = data.nodes[place];
      const size = Math.min(Math.max(node.letters * scale, LEGIBLE), LARGEST);
      const [width, height] = extent(label(place), size);
      const { x, y } = at(place);
      const top = (y + node.size) * scale + 2;
      const own = [x * scale - width / 2, top, x * scale + width / 2, top + height + 3];
      if (taken.every((box) => apart(own, box)) && outlines.every(([one, box]) => one === place || apart(own, box))) {
        taken.push(own);
        things.set(place, size / scale);
      }
    }
    for (const { id, label: said, from, to } of lines.slice(0, TRIED)) {
      const [width, height] = extent(said, LEGIBLE);
      const [a, b] = [at(from), at(to)];
      for (const [along, lift] of SPOTS) {
        const x = a.x + (b.x - a.x) * along;
        const y = a.y + (b.y - a.y) * along + (lift * (height / 2 + 4)) / scale;
        const own = [x * scale - width / 2 - 2, y * scale - height / 2 - 1, x * scale + width / 2 + 2, y * scale + height / 2 + 1];
        if (taken.every((box) => apart(own, box)) && outlines.every(([, box]) => apart(own, box))) {
          taken.push(own);
          words.set(id, { x, y, size: LEGIBLE / scale });
          break;
        }
      }
    }
    return { things, words, taken };
  }

  return { LEGIBLE, label, room, legible };
}
