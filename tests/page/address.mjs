// After any sequence of actions the address describes the whole page: a reload and a link restore it, Back and Undo are
// the same and restore the state before, and walking with arrow keys is no step.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { install } from "./browser.mjs";

const [, , file, scripts, seeds] = process.argv;
const { history } = install(readFileSync(file, "utf-8"));
await import(`${scripts}/main.js`);
const [actions, address, { state }, view, { data }, { lines }, graph, { setTheme, isDark }, { speak }, sieve] =
  await Promise.all(
    [
      "actions",
      "address",
      "state",
      "picture/view-state",
      "data/data",
      "picture/lines",
      "data/graph",
      "picture/scheme",
      "input/language",
      "data/sieve",
    ].map((name) => import(`${scripts}/${name}.js`)),
  );

const { changed } = await import(`${scripts}/state.js`);

function random(seed) {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const sorted = (some) => [...some].sort();

/** Everything visible, except language and theme. */
const seen = () => ({
  selected: state.selected,
  pair: state.pair && [state.pair.from, state.pair.to],
  pairEdges: state.pair?.edges.length,
  passage: state.passage,
  path: state.isTold ? { ...state.path } : null,
  highlighted: state.highlighted && sorted(state.highlighted),
  unknown: state.unknown,
  reading: state.reading,
  mode: state.mode,
  preset: view.currentPreset(),
  things: sorted(view.drawnThings()),
  places: sorted(view.places().keys()),
  lines: sorted([...lines().values()].map(({ id, label }) => `${id} ${label}`)),
  hidden: sorted(view.hiddenKinds()),
  sieve: view.currentSieve(),
  pinned: sorted([...view.places().keys()].filter(view.isPinned)),
  tab: state.tab,
});
const kept = () => ({ language: state.language, dark: isDark() });

const shownThings = () => [...view.places().keys()];
const oneOf = (some, next) => some[next(some.length)];

/** The actions of a reader. */
const DEEDS = {
  select: (next) => actions.select(next(graph.count)),
  touch: (next) => actions.touch(oneOf(shownThings(), next)),
  walk: (next) => actions.pass(oneOf(shownThings(), next)),
  line: (next) => lines().size && actions.selectPair(oneOf([...lines().values()], next)),
  nothing: () => actions.deselect(),
  preset: (next) => actions.openPreset(next(data.presets.length)),
  path: (next) => actions.findPath(next(graph.count), next(graph.count)),
  aroundHubs: (next) => actions.findPath(next(graph.count), next(graph.count), { avoids: true }),
  sift: (next) => actions.sift({ ...sieve.open(), [oneOf(sieve.SIEVES.slice(4), next)]: oneOf(["only", "without"], next) }),
  passage: (next) => data.passages.length && actions.readPassage(next(data.passages.length)),
  focus: (next) => actions.focus(oneOf(shownThings(), next)),
  expand: (next) => actions.expand(oneOf(shownThings(), next)),
  pin: (next) => actions.pin(oneOf(shownThings(), next)),
  hide: () => state.selected !== null && view.isShown(state.selected) && actions.hide(state.selected),
  filter: (next) => actions.filter(next(data.kinds.length), oneOf(["show", "hide", "only"], next)),
  every: () => actions.filter(null, "all"),
  unfold(next) {
    const some = view.folded();
    if (some.length) actions.unfold([oneOf(some, next)]);
  },
  fold(next) {
    const some = view.unfolded();
    if (some.length) actions.fold([oneOf(some, next)]);
  },
  unfoldAll: () => actions.unfoldAll(),
  foldAll: () => actions.foldAll(),
  read: () => actions.read(state.reading === "stated" ? "corrected" : "stated"),
  table: () => actions.showAs(state.mode === "table" ? "picture" : "table"),
  speak() {
    speak(state.language === "en" ? "ko" : "en");
    changed();
  },
  theme() {
    setTheme(isDark() ? "light" : "dark");
    changed();
  },
};
const NO_STEP = ["walk", "read", "table", "speak", "theme"];

for (let seed = 1; seed <= Number(seeds); seed += 1) {
  const next = random(seed);
  const told = [];
  for (let count = 0; count < 12; count += 1) {
    const name = oneOf(Object.keys(DEEDS), next);
    if (!shownThings().length && ["touch", "walk", "focus", "expand", "pin"].includes(name)) continue;
    told.push(name);
    const [before, at, was] = [seen(), history.at, kept()];
    DEEDS[name](next);
    const [after, how, there] = [seen(), kept(), location.hash];
    const where = `seed ${seed}: ${told.join(", ")} at ${there}`;
    assert.equal(there, address.written(), where);
    if (NO_STEP.includes(name)) assert.equal(history.at, at, `no step, ${where}`);
    else assert.ok(history.at <= at + 1, `one step, ${where}`);

    actions.followAddress(there);
    assert.deepEqual(seen(), after, `a link leads there, ${where}`);
    assert.deepEqual(kept(), how, where);
    assert.equal(address.written(), there, where);

    if (history.at === at + 1) {
      actions.undo();
      assert.deepEqual(seen(), before, `undo leads back, ${where}`);
      assert.deepEqual(kept(), how, where);
      history.forward();
      assert.deepEqual(seen(), after, `forward again, ${where}`);
      history.back();
      assert.deepEqual(seen(), before, `back, ${where}`);
      history.forward();
    } else if (!NO_STEP.includes(name)) assert.deepEqual(after, before, `no step where nothing changes, ${where}`);
  }
}
console.log("ok");
