import { makeAddress } from "./address.js";
import { makeArticle } from "./data/article.js";
import { makeIndex } from "./data/entity-search.js";
import { makeGraph } from "./data/graph.js";
import { makeSentences } from "./data/sentence-search.js";
import { at, press, say } from "./dom.js";
import { bindControls } from "./input/controls.js";
import { makeFiles } from "./input/file-drop.js";
import { bindKeys } from "./input/keyboard.js";
import { makeSearch } from "./input/search-box.js";
import { bindHover } from "./input/tooltip.js";
import { MESSAGES } from "./messages/messages.js";
import { makeDetails } from "./panel/details.js";
import { makeEvidence } from "./panel/evidence.js";
import { makeOverview } from "./panel/overview.js";
import { makePanel } from "./panel/panel.js";
import { makeWay } from "./panel/path.js";
import { makeReader } from "./panel/reader.js";
import { makeTable } from "./panel/table.js";
import { makeCurves } from "./picture/curves.js";
import { makeImage } from "./picture/image.js";
import { makeLettering } from "./picture/labels.js";
import { makeDrawing } from "./picture/renderer.js";
import { makePicture } from "./picture/view-state.js";
/** The page: its state (language, reading, what is chosen, what is lit) and its controls. */
const data = JSON.parse(at("data").textContent);
const state = { language: data.lang, reading: data.readings[0], chosen: null, line: null, passage: null, lit: null, unknown: null, tab: "overview", mode: "picture" };
const narrow = matchMedia("(max-width: 860px) and (min-height: 501px)"); // else panel and picture have room, or the page scrolls
const dark = matchMedia("(prefers-color-scheme: dark)");

const text = (words) => (Array.isArray(words) ? words[state.language === "ko" ? 1 : 0] : words);
const word = (name) => MESSAGES[state.language][name];
let unseen = null; // what the picture is to look at once it is seen again
document.documentElement.dataset.theme = dark.matches ? "dark" : "light";
const graph = makeGraph(data, state);
const lettering = makeLettering(data, state, graph, text);
const curves = makeCurves();
const picture = makePicture(data, graph, lettering.room, () => at("drawing").clientWidth < at("drawing").clientHeight);
const article = makeArticle(data);
const address = makeAddress(data, graph, state);
const find = makeIndex(data, graph);

const act = {
  choose: (place) => go(address.entity(place), () => choose(place)),
  open: (view) => go(address.view(view), () => open(view)),
  path: (from, to) => go(address.path(from, to), () => walk(from, to)),
  readPassage: (place) => go(address.passage(place), () => read(place)),
  focus: (place) => change(() => say(word("added")(picture.focus(place))), place),
  expand: (place) => change(() => say(word("added")(picture.expand(place))), place),
  /** Let statements stand for themselves or be lines again; one alone, or its line, is chosen then. */
  unfold(folds, how) {
    if (folds.length === 1 && !how) clear();
    change(() => picture.unfold(folds, how), folds.length === 1 ? undefined : state.chosen ?? state.line.from, folds);
    if (folds.length > 1) return;
    if (how) act.choose(folds[0]);
    else go("", () => choose(null, drawing.lineOf(folds[0])));
  },
  unfoldAll: (how) => change(() => picture.unfold(how ? picture.folded() : picture.unfolded(), how), null),
  pin: (place) => change(() => picture.pin(place)),
  hide(place) {
    picture.remove(place);
    act.overview();
    say(word("hiddenNow"));
  },
  filter: (kind, how) => change(() => picture.filter(kind, how)),
  undo: () => picture.undo() && change(() => say(word("undone")), null),
  pathFrom(place) {
    way.ask(place);
    panel.turn("path");
    way.focus();
  },
  overview: () => go("", () => choose(null)),
  caption: (line) => drawing.caption(line),
  counts: picture.counts,
};

const evidence = makeEvidence({ data, state, graph, article, text, word, readPassage: act.readPassage });
const details = makeDetails({ data, state, graph, picture, evidence, text, word, act });
const overview = makeOverview({ data, state, graph, picture, details, text, word, find, act });
const drawing = makeDrawing(at("drawing"), { data, state, graph, picture, lettering, curves, text, word });
const image = makeImage({ data, state, graph, picture, lettering, curves, drawing, text });
const way = makeWay(at("way"), { data, state, graph, evidence, details, text, word, find, act });
const reader = makeReader(at("reader"), { data, state, article, evidence, text, word, say, act });
const panel = makePanel(at, { state, details, reader });
const table = makeTable(at("table"), { data, graph, picture, evidence, details, text, word, find, act });
const files = makeFiles(at("file"), at("took"), { article, evidence, word, say, took: () => {
  if (state.tab === "overview") panel.turn("text");
  panel.unfold(true);
  refresh();
} });
makeSearch(at("query"), at("found"), { data, graph, text, word, find, take: act.choose, sentences: makeSentences(data, text), read: act.readPassage });

/** Change the picture, draw it, and bring a thing, what is beside it, and more into view. */
function change(how, place, more = []) {
  const focused = document.activeElement?.dataset?.act ?? document.activeElement?.value;
  how();
  refresh();
  if (place !== undefined) look(place === null ? null : [place, ...graph.neighbours(place), ...more]);
  const again = [...document.querySelectorAll("#overview :is(button, input), #details button")].find((one) => focused && one.offsetParent && (one.dataset.act === focused || one.value === focused));
  if (again && document.activeElement === document.body) again.focus();
}

function go(hash, show) {
  address.push(hash);
  show();
}

function clear() {
  Object.assign(state, { chosen: null, line: null, passage: null, lit: null, unknown: null });
  picture.light(null);
}

function choose(place, line = null) {
  clear();
  Object.assign(state, { chosen: place, line });
  if (place !== null) picture.include(place);
  if (graph.folds.has(place)) picture.light(graph.neighbours(place, picture.hidden()));
  if (line) state.lit = [line.from, line.to];
  panel.turn(place === null && !line ? "overview" : "details");
  refresh();
  at("details").scrollTop = 0;
  if (state.tab === "overview") return;
  panel.unfold(true);
  const heading = at("details").querySelector("h2");
  say(word("chosen") + heading.textContent);
  if (!at("drawing").contains(document.activeElement)) heading.focus();
  if (place !== null) look([place, ...graph.neighbours(place, picture.hidden()).filter((one) => picture.shown().has(one))]);
}

function open(view) {
  clear();
  picture.open(view);
  panel.turn("overview");
  refresh();
  look();
}

function walk(from, to) {
  clear();
  way.ask(from, to);
  const things = way.things();
  state.lit = things.length ? things : null;
  picture.light(things);
  panel.turn("path");
  refresh();
  panel.unfold(true);
  if (things.length) look(things);
}

function read(place) {
  const before = state.passage;
  clear();
  state.passage = place;
  const named = graph.named(place);
  const folded = named.filter((one) => !graph.folds.has(one));
  state.lit = picture.light(folded, place);
  if (before === null) panel.unfold(true);
  panel.turn("text");
  refresh();
  if (folded.length) look(state.lit);
}

/** Show what the page's address names, and say so if it is not here. */
function follow() {
  const { kind, places: [first, second], reading, unknown } = address.read(location.hash);
  state.reading = reading;
  press(at("readings"), reading);
  if (unknown.length) {
    choose(null);
    state.unknown = { kind, names: unknown };
    panel.unfold(true);
    refresh();
    look();
  } else if (kind === "entity") choose(first);
  else if (kind === "path") walk(first, second);
  else if (kind === "passage") read(first);
  else if (kind === "view") open(first);
  else choose(null);
}

/** Bring things into view, all or these: at once, or when the picture is seen again. */
function look(places) {
  unseen = state.mode === "picture" ? null : () => drawing.look(places);
  if (!unseen) drawing.look(places);
}

function refresh() {
  drawing.paint();
  address.keep();
  at("overview").replaceChildren(...overview().filter(Boolean));
  at("details").replaceChildren(...details.show().filter(Boolean));
  way.show();
  if (state.tab === "text") reader.show();
  if (state.mode === "table") table.show();
  files.show();
  at("undo").disabled = !picture.canUndo();
  panel.title();
  at("empty").hidden = data.nodes.length > 0;
}

function speak(language) {
  state.language = language;
  document.documentElement.lang = language;
  document.title = text(data.title);
  at("title").textContent = text(data.title);
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", word(element.dataset.label));
  at("query").placeholder = word("search");
  press(at("languages"), language);
}

function show(mode) {
  state.mode = mode;
  at("table").hidden = mode !== "table";
  at("drawing").hidden = mode === "table";
  at("tools").hidden = mode === "table";
  press(at("modes"), mode);
  refresh();
  if (mode === "picture" && unseen) unseen();
}

bindHover(at("tip"), at("drawing"), { data, graph, drawing, evidence, text });
bindKeys(at("drawing"), { picture, drawing, state, details: at("details"), act });
bindControls({ at, state, data, graph, drawing, image, act, picture, refresh, speak, show, turn: panel.turn, unfold: panel.unfold, press, follow, choose, dark, text });
panel.unfold(!narrow.matches);
if (data.views.length) picture.start(0);
speak(state.language);
state.reading = address.read(location.hash).reading;
press(at("readings"), state.reading);
for (const one of at("readings").children) one.disabled = !data.readings.includes(one.value);
press(at("modes"), state.mode);
drawing.network.once("afterDrawing", () => performance.mark("drawn"));
panel.turn("overview");
refresh();
drawing.look();
if (location.hash) follow();
picture.begin();

/** For scripts around the page: vis-network's object, what is drawn, and choosing a thing by its IRI. */
window.sovkg = {
  network: drawing.network,
  picture,
  lines: drawing.lines,
  readable: drawing.readable,
  select(iri) {
    const place = address.thing(iri);
    if (place !== undefined) act.choose(place);
    return place !== undefined;
  },
};
