/** Labels and shapes: how labels wrap, what room they take, how large things and their names are on the screen. */
export function makeLettering(data, state, graph, text) {
  // On the screen, in pixels: the least height of letters that is legible, the most that is a name.
  const LEGIBLE = 11;
  const LARGEST = 17;
  const HEIGHT = 1.18; // of a line
  const HUB = 12; // lines in the picture; from here on a name is bold
  const LEAST = { actor: 3.4, named: 2.8, relation: 2.4, concept: 2 }; // pixels of a shape's radius
  const GROWTH = { actor: [0.85, 9], named: [0.35, 3], relation: [0, 0], concept: [0.1, 1] }; // of it with lines, and at most

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

  /** A label in lines with the mark of what is put right, and the amount that the thing tells after it, uncut. */
  function lined(place) {
    const name = wrapped(text(data.things[place].label));
    const { amounts } = graph.folds.get(place) ?? {};
    if (!amounts) return name + (graph.markOf(place).includes("‡") ? "‡" : "");
    const amount = text(inReading(amounts)).replaceAll("\n", " ");
    const fits = columns(`${name.split("\n").at(-1)} · ${amount}`) <= data.wrap.columns;
    return `${name}${fits ? " · " : "\n· "}${amount}`;
  }

  const inReading = (words) => (state.reading === "corrected" ? words.at(-1) : words[0]);
  const cache = new Map(); // language and reading -> thing -> label
  function label(place) {
    const use = `${state.language} ${state.reading}`;
    if (!cache.has(use)) cache.set(use, new Map());
    const known = cache.get(use);
    if (!known.has(place)) known.set(place, lined(place));
    return known.get(place);
  }

  const ruler = document.createElement("canvas").getContext("2d");
  const face = getComputedStyle(document.body).fontFamily;
  const widths = { 400: new Map(), 600: new Map() }; // of a text, in the height of its letters

  function extent(words, letters, bold = 400) {
    const lines = words.split("\n");
    const known = widths[bold];
    if (!known.has(words)) {
      ruler.font = `${bold} 20px ${face}`;
      known.set(words, Math.max(...lines.map((line) => ruler.measureText(line).width)) / 20);
    }
    return [known.get(words) * letters, lines.length * letters * HEIGHT];
  }

  /** The width and height of a thing with its label below, in the unit of the positions. */
  function room(place) {
    const { size, letters } = data.nodes[place];
    const [width, height] = extent(label(place), letters);
    return [Math.max(width, 2 * size) + 8, 2 * size + height + 8];
  }

  const rank = (place) => data.kinds[data.nodes[place].kind].rank;

  /** The radius of a thing's shape on the screen: however far the look, what has many lines is larger. */
  function radius(place, scale, degree) {
    const [growth, most] = GROWTH[rank(place)];
    return Math.max(data.nodes[place].size * scale, LEAST[rank(place)] + Math.min(growth * Math.sqrt(degree), most));
  }

  /** The height and weight of the letters of a thing's name on the screen. */
  function letters(place, scale, degree) {
    const hub = rank(place) === "actor" ? Math.min(0.6 * Math.sqrt(degree), 5) : 0;
    const size = Math.min(Math.max(data.nodes[place].letters * scale, LEGIBLE + hub), LARGEST);
    return { size, bold: hub && degree >= HUB ? 600 : 400 };
  }

  return { LEGIBLE, HEIGHT, label, room, extent, radius, letters };
}
