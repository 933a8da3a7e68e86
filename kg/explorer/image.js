"use strict";

/** Pictures to take away: what is in the picture, whole, as SVG or PNG. */
function makeImage({ data, state, graph, picture, lettering, drawing, text }) {
  const MARGIN = 60;
  const SHARP = 2; // dots of a PNG for each unit of the picture
  const LARGEST = 8000; // dots across, which browsers still paint

  function element(name, attributes, words) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    if (words !== undefined) made.textContent = words;
    return made;
  }

  function lettersOf(words, x, y, size, fill, paper, middle = false) {
    const lines = words.split("\n");
    const top = middle ? y - ((lines.length - 1) * size * 1.18) / 2 + size * 0.35 : y;
    const made = element("text", { "font-size": size, "text-anchor": "middle", fill, stroke: paper, "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round" });
    lines.forEach((line, i) => made.append(element("tspan", { x, y: top + i * size * 1.18 }, line)));
    return made;
  }

  /** The picture as an SVG element with its width and height. */
  function svg() {
    const { ink, soft, paper, wire, families, face } = drawing.theme();
    const things = picture.things();
    const at = (place) => picture.shown().get(place);
    const xs = things.map((place) => at(place).x);
    const ys = things.map((place) => at(place).y);
    const [left, top] = [Math.min(...xs, 0) - MARGIN * 1.5, Math.min(...ys, 0) - MARGIN];
    const [width, height] = [Math.max(...xs, 0) + MARGIN * 1.5 - left, Math.max(...ys, 0) + MARGIN * 1.5 - top];
    const root = element("svg", { xmlns: SVG, viewBox: `${left} ${top} ${width} ${height}`, width, height, "font-family": face, role: "img" });
    root.append(element("title", {}, text(data.title)), element("rect", { x: left, y: top, width, height, fill: paper }));
    const lines = [...drawing.lines().values()];
    for (const { from, to, lines: own } of lines) {
      const [a, b] = [at(from), at(to)];
      const fold = own.find((line) => line.fold !== undefined);
      const stroke = fold ? families[graph.kindOf(fold.fold).family].full : wire;
      root.append(element("line", { x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke, "stroke-width": fold ? 1.5 : 1, ...(fold ? {} : { "stroke-dasharray": "5 4" }) }));
      for (const [tip, tail, radius] of [[b, a, data.nodes[to].size], [a, b, data.nodes[from].size]]) {
        if (own.some((line) => at(line.to) === tip)) root.append(arrow(tip, tail, radius, stroke));
      }
    }
    const words = drawing.readable().words;
    for (const { id, label } of lines) {
      const spot = words.get(id);
      if (spot) root.append(lettersOf(label, spot.x, spot.y, spot.size, soft, paper, true));
    }
    for (const place of things) {
      const { x, y } = at(place);
      const { size, letters } = data.nodes[place];
      const kind = graph.kindOf(place);
      const shape = element("path", { d: OUTLINES[kind.shape], fill: families[kind.family].full, transform: `translate(${x - size} ${y - size}) scale(${size / 6})` });
      shape.append(element("title", {}, `${text(data.things[place].label)} (${text(kind.label)})`));
      root.append(shape, lettersOf(lettering.label(place), x, y + size + letters, letters, ink, paper));
    }
    return { root, width, height };
  }

  function arrow(tip, tail, radius, fill) {
    const length = Math.hypot(tip.x - tail.x, tip.y - tail.y) || 1;
    const [dx, dy] = [(tip.x - tail.x) / length, (tip.y - tail.y) / length];
    const [x, y] = [tip.x - dx * radius, tip.y - dy * radius];
    const back = [x - dx * 8, y - dy * 8];
    const points = [[x, y], [back[0] - dy * 3, back[1] + dx * 3], [back[0] + dy * 3, back[1] - dx * 3]];
    return element("polygon", { points: points.map((point) => point.map((n) => n.toFixed(1)).join(",")).join(" "), fill });
  }

  function save(blob, suffix) {
    const link = make("a", { download: `${text(data.title).replace(/[\\/:*?"<>|\s]+/g, "-").slice(0, 60)}.${suffix}` });
    link.href = URL.createObjectURL(blob);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  const written = ({ root }) => new Blob([new XMLSerializer().serializeToString(root)], { type: "image/svg+xml" });

  return {
    svg: () => save(written(svg()), "svg"),
    /** The picture as PNG: the SVG painted on a canvas. */
    async png() {
      const { root, width, height } = svg();
      const address = URL.createObjectURL(written({ root }));
      const image = new Image();
      image.src = address;
      await image.decode();
      const scale = Math.min(SHARP, LARGEST / width, LARGEST / height);
      const canvas = make("canvas", { width: Math.round(width * scale), height: Math.round(height * scale) });
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      URL.revokeObjectURL(address);
      const blob = await new Promise((done) => { canvas.toBlob(done, "image/png"); });
      save(blob, "png");
    },
  };
}
