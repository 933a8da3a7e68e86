/** The slide: the visible part of the picture with title, legend, source and licence, as SVG or PNG in the light theme. */

import { data } from "../data/data.js";
import { isConcept, kindOf } from "../data/graph.js";
import { markOfThing } from "../data/marks.js";
import { byId, element } from "../dom.js";
import { rdf } from "../downloads/subgraph.js";
import { message } from "../messages/messages.js";
import { OUTLINES, SVG, shape } from "../shapes.js";
import { currencyName, state, text } from "../state.js";
import { frames, PALE } from "./grouping.js";
import { extent, inLines } from "./labels.js";
import { lines } from "./lines.js";
import { sightIn } from "./renderer.js";
import { SIZE } from "./signs.js";
import { currenciesOf, patternOf, toneOf } from "./strokes.js";
import { drawn, stroked, written } from "./svg.js";
import { lightColours } from "./theme.js";
import { drawnEdges, pointOf } from "./view-state.js";

const MARGIN = 24; // pixels, as are all that follow
const TITLE = 22;
const SMALL = 12;
const GAP = 18;
const LEAST = 480; // the least width; a title on less would be unreadable
const SHARP = 2; // pixels of a PNG for each pixel on the screen
const LARGEST = 8000; // pixels of a PNG in each direction, which browsers can still paint

/** The visible part of the picture as SVG, `top` pixels below the slide's edge, and the things in it. @param {Colours} colours @param {number} top */
function picture(colours, top) {
  const sight = sightIn(colours);
  const { from, to, width, height } = sight;
  const viewBox = `${from.x} ${from.y} ${to.x - from.x} ${to.y - from.y}`;
  const svg = shape("svg", { x: 0, y: top, width, height, viewBox, overflow: "hidden" });
  /** @type {Map<number, any>} */
  const styles = new Map(sight.things.map((style) => [style.id, style]));
  /** @param {number} thing */
  const radius = (thing) => styles.get(thing).size;
  const unit = (to.x - from.x) / width;
  for (const { left: x, top: y, width, height } of frames()) {
    const how = { fill: "none", stroke: colours.soft, "stroke-width": unit, "stroke-opacity": PALE };
    svg.append(shape("rect", { x, y, width, height, ...how }));
  }
  for (const style of sight.lines) svg.append(...stroked(/** @type {Line} */ (lines().get(style.id)), style, radius));
  svg.append(...sight.things.map(drawn));
  for (const { x, y, radius, sign } of sight.signed) {
    const how = { "font-size": radius * SIZE, "font-weight": 700, "text-anchor": "middle", fill: colours.paper };
    svg.append(shape("text", { x, y: y + radius * SIZE * 0.4, ...how }, sign));
  }
  for (const one of sight.captions) svg.append(written(one, one.line.weight > 1 ? colours.ink : colours.soft, colours));
  const leader = { stroke: colours.ink, "stroke-width": unit };
  for (const { x, y, from: thing } of sight.names)
    if (thing) svg.append(shape("path", { d: `M${thing.x} ${thing.y}L${x} ${y}`, ...leader }));
  for (const one of sight.names) svg.append(written(one, isConcept(one.thing) ? colours.soft : colours.ink, colours));
  svg.append(...sight.titles.map((one) => written(one, colours.soft, colours)));
  /** @param {Point} point */
  const isIn = ({ x, y }) => x >= from.x && x <= to.x && y >= from.y && y <= to.y;
  const things = sight.things.map(({ id }) => id).filter((thing) => isIn(pointOf(thing)));
  return { svg, things, width, height };
}

/** A text wrapped into lines of at most `width` pixels. @param {string} words @param {number} size @param {number} width @param {number} [bold] */
const broken = (words, size, width, bold = 400) =>
  inLines(words.split(/\s+/), (row) => extent(row, size, bold)[0] <= width).filter(Boolean);

/** SVG texts for rows, from `y` downwards. @param {string[]} rows @param {number} y @param {number} size @param {Record<string, string | number>} how */
const block = (rows, y, size, how) =>
  rows.map((row, i) => shape("text", { x: MARGIN, y: y + (i + 0.8) * size * 1.3, "font-size": size, ...how }, row));

/** The legend: the kinds of the things and of the lines between them, and the currencies of wide lines, each with its sign, in rows of at most `width` pixels. @param {number[]} things @param {string[]} currencies @param {Colours} colours @param {number} top @param {number} width */
function legend(things, currencies, colours, top, width) {
  const inside = new Set(things);
  const between = drawnEdges().filter(({ from, to }) => inside.has(from) && inside.has(to));
  const asLines = new Set(between.flatMap(({ relation }) => (relation === null ? [] : kindOf(relation))));
  const made = [];
  let [x, y] = [MARGIN, top + GAP];
  /** @param {string} label @param {string} stroke @param {number} wide @param {number[]} [pattern] */
  function ofLine(label, stroke, wide, pattern = []) {
    const how = { stroke, "stroke-width": wide, "stroke-dasharray": pattern.join(" ") || "none" };
    return { label, sign: () => shape("path", { d: `M${x} ${y - 4}h12`, ...how }) };
  }
  const ofKinds = [...new Set([...things.map(kindOf), ...asLines])].map((kind) => {
    const { label, family, shape: outline } = data.kinds[kind];
    const fill = colours.families[family].full;
    return asLines.has(kind)
      ? ofLine(text(label), fill, 2, patternOf(kind))
      : {
          label: text(label),
          sign: () => shape("path", { d: OUTLINES[outline], fill, transform: `translate(${x} ${y - 10})` }),
        };
  });
  const ofSums = currencies.map((one) =>
    ofLine(message("wideLine")(currencyName(one)), colours.amounts[toneOf(one)].full, 6),
  );
  for (const { label, sign } of [...ofKinds, ...ofSums]) {
    const room = 18 + extent(label, SMALL)[0] + GAP;
    if (x + room > width && x > MARGIN) [x, y] = [MARGIN, y + GAP];
    made.push(sign(), shape("text", { x: x + 18, y, "font-size": SMALL, fill: colours.ink }, label));
    x += room;
  }
  return { made, height: made.length ? y - top + GAP / 2 : 0 };
}

/** The short name of a Creative Commons licence, or else its IRI. @param {string} iri */
function called(iri) {
  const [, code, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(iri) ?? [];
  return code ? `CC ${code.toUpperCase()} ${version}` : iri;
}

/** The title of the slide (the question of an answer, the page's headline or the data's title), and a line with the data's title and the reading. */
function headings() {
  const asked = document.querySelector("#answer:not([hidden]) h1") ?? byId("headline");
  const title = asked?.textContent || text(data.title);
  const reading = data.readings.length > 1 ? message(state.reading === "corrected" ? "rightReading" : "stated") : "";
  return [title, [title === text(data.title) ? "" : text(data.title), reading].filter(Boolean).join(" · ")];
}

/** The slide as an SVG file, with its width and height. @param {boolean} isTransparent */
export async function slide(isTransparent) {
  const { licences } = await rdf();
  const colours = lightColours();
  const { ink, soft, paper, face } = colours;
  const width = Math.max(LEAST, sightIn(colours).width);
  const [found, whose] = headings();
  const title = broken(found, TITLE, width - 2 * MARGIN, 600);
  const under = broken(whose, SMALL + 2, width - 2 * MARGIN);
  const top = MARGIN + title.length * TITLE * 1.3 + under.length * (SMALL + 2) * 1.3 + GAP / 2;
  const { svg: seen, things, width: own, height } = picture(colours, top);
  seen.setAttribute("x", String((width - own) / 2));
  const currencies = currenciesOf([...lines().values()]);
  const { made, height: legendHeight } = legend(things, currencies, colours, top + height, width - MARGIN);
  const authors = data.articles.map(text).filter(Boolean).join("; ");
  const told = [authors ? message("slideSource")(authors) : "", "sovkg", ...licences.map(called)]
    .filter(Boolean)
    .join(" · ");
  const isDoubtful = seen.textContent?.includes("†") || things.some((thing) => markOfThing(thing).includes("†"));
  const notes = [isDoubtful ? message("slideErrata") : "", told].filter(Boolean);
  const rows = notes.flatMap((note) => broken(note, SMALL, width - 2 * MARGIN));
  const bottom = top + height + legendHeight;
  const whole = bottom + rows.length * SMALL * 1.3 + MARGIN;
  const viewBox = `0 0 ${width} ${whole}`;
  const svg = shape("svg", { xmlns: SVG, viewBox, width, height: whole, "font-family": face, role: "img" });
  svg.append(shape("title", {}, found));
  if (!isTransparent) svg.append(shape("rect", { width, height: whole, fill: paper }));
  svg.append(
    ...block(title, MARGIN / 2, TITLE, { "font-weight": 600, fill: ink }),
    ...block(under, MARGIN / 2 + title.length * TITLE * 1.3 + 2, SMALL + 2, { fill: soft }),
    seen,
    ...made,
    ...block(rows, bottom, SMALL, { fill: soft }),
  );
  const file = new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
  return { file, width, height: whole };
}

/** The slide as a PNG file. @param {boolean} isTransparent @returns {Promise<Blob>} */
export async function png(isTransparent) {
  const { file, width, height } = await slide(isTransparent);
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.src = address;
  await image.decode();
  const scale = Math.min(SHARP, LARGEST / width, LARGEST / height);
  const canvas = element("canvas", {
    width: String(Math.round(width * scale)),
    height: String(Math.round(height * scale)),
  });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("PNG"))), "image/png");
  });
}
