import { make } from "../dom.js";
import { OUTLINES, SVG } from "../shapes.js";

/** Pictures to take away: what is in the picture, whole, as SVG or PNG. */
export function makeImage({ data, state, graph, picture, lettering, curves, drawing, text }) {
  const MARGIN = 60;
  const SHARP = 2; // dots of a PNG for each unit of the picture
  const LARGEST = 8000; // dots across, which browsers still paint

  function element(name, attributes, words) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    if (words !== undefined) made.textContent = words;
    return made;
  }

  /** A text around a point, with the page's own colour behind it. */
  function written({ x, y, size, label, bold = 400 }, fill, paper) {
    const made = element("text", {
      "font-size": size, "font-weight": bold, "text-anchor": "middle", fill,
      stroke: paper, "stroke-width": 5, "paint-order": "stroke", "stroke-linejoin": "round",
    });
    const lines = label.split("\n");
    const top = y - ((lines.length - 1) * size * lettering.HEIGHT) / 2 + size * 0.35;
    lines.forEach((line, i) => made.append(element("tspan", { x, y: top + i * size * lettering.HEIGHT }, line)));
    return made;
  }

  /** The picture as an SVG element with its width and height. */
  function svg() {
    const { ink, soft, paper, wire, families, face } = drawing.theme();
    const things = picture.things();
    const at = (place) => picture.shown().get(place);
    const radius = (place) => lettering.radius(place, 1, drawing.degree(place));
    const xs = things.map((place) => at(place).x);
    const ys = things.map((place) => at(place).y);
    const [left, top] = [Math.min(...xs, 0) - MARGIN * 1.5, Math.min(...ys, 0) - MARGIN];
    const [width, height] = [Math.max(...xs, 0) + MARGIN * 1.5 - left, Math.max(...ys, 0) + MARGIN * 1.5 - top];
    const root = element("svg", { xmlns: SVG, viewBox: `${left} ${top} ${width} ${height}`, width, height, "font-family": face, role: "img" });
    root.append(element("title", {}, text(data.title)), element("rect", { x: left, y: top, width, height, fill: paper }));
    const lines = drawing.lines();
    for (const { from, to, bend, lines: own } of lines.values()) {
      const [a, b] = [at(from), at(to)];
      const fold = own.find((line) => line.fold !== undefined);
      const stroke = fold ? families[graph.kindOf(fold.fold).family].full : wire.full;
      root.append(element("path", { d: curves.path(a, b, bend), fill: "none", stroke, "stroke-width": fold ? 1.5 : 1, ...(fold ? {} : { "stroke-dasharray": "5 4" }) }));
      for (const [place, near] of [[to, 0.9], [from, 0.1]]) {
        if (own.some((line) => line.to === place)) root.append(arrow(at(place), bend ? curves.point(a, b, bend, near) : at(place === to ? from : to), radius(place), stroke));
      }
    }
    for (const place of things) {
      const { x, y } = at(place);
      const size = radius(place);
      const kind = graph.kindOf(place);
      const shape = element("path", { d: OUTLINES[kind.shape], fill: families[kind.family].full, transform: `translate(${x - size} ${y - size}) scale(${size / 6})` });
      shape.append(element("title", {}, `${text(data.things[place].label)} (${text(kind.label)})`));
      root.append(shape);
    }
    const { names, words } = drawing.whole();
    for (const [id, { along, dx, dy, size, label }] of words) {
      const { from, to, bend, weight } = lines.get(id);
      const { x, y } = curves.point(at(from), at(to), bend, along);
      root.append(written({ x: x + dx, y: y + dy, size, label }, weight > 1 ? ink : soft, paper));
    }
    for (const [place, { dx, dy, ...name }] of names) {
      root.append(written({ ...name, x: at(place).x + dx, y: at(place).y + dy }, graph.isIdea(place) ? soft : ink, paper));
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

  const file = ({ root }) => new Blob([new XMLSerializer().serializeToString(root)], { type: "image/svg+xml" });

  return {
    svg: () => save(file(svg()), "svg"),
    /** The picture as PNG: the SVG painted on a canvas. */
    async png() {
      const { root, width, height } = svg();
      const address = URL.createObjectURL(file({ root }));
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
