/**
 * The graph behind the page: who is linked with whom, by which lines, and by which shortest path.
 *
 * A line is a statement between two things, or one of the pairs that a statement of several parts (a
 * "fold") names. Things, statements and folds go by their places in `data`.
 */
export function makeGraph(data, state) {
  const count = data.nodes.length;
  const kindOf = (place) => data.kinds[data.nodes[place].kind];
  const isIdea = (place) => kindOf(place).rank === "concept";
  const folds = new Map(data.folds.map((fold) => [fold.node, fold]));
  const about = new Map(); // thing -> statements that begin or end with it
  data.statements.forEach(([subject, , object], place) => {
    for (const end of new Set([subject, object])) {
      if (!Number.isInteger(end)) continue;
      if (!about.has(end)) about.set(end, []);
      about.get(end).push(place);
    }
  });
  const lines = [
    ...data.edges.map(([statement, from, to]) => ({ from, to, statement })),
    ...data.folds.flatMap(folded),
  ];

  /**
   * The lines of a fold, each with the property that its words name, if any. `isAside` is one to what is beside the
   * point, `leadsIn` one of these that leads to the fold. A line repeats itself if it leads to the very concept that
   * it says, while others lead on; `alone` says that no line but asides tells of the fold.
   */
  function folded({ node, pairs, captions }) {
    const english = (words) => (Array.isArray(words) ? words[0] : words);
    const said = english(captions[0]).split("\n")[0].replace(/[,†‡]+$/, "");
    const repeats = ([, to, property]) => property === undefined && isIdea(to) && english(data.things[to].label) === said;
    const lead = pairs.some((pair) => !repeats(pair));
    const isAside = ([, , property, how]) => property !== undefined && how !== 1;
    const alone = pairs.every(isAside);
    return pairs.map((pair) => ({
      from: pair[0], to: pair[1], fold: node, property: pair[2], alone,
      isAside: isAside(pair), leadsIn: pair[3] === 2, repeats: lead && repeats(pair),
    }));
  }

  const at = Array.from({ length: count }, () => []);
  for (const line of lines) {
    at[line.from].push(line);
    if (line.to !== line.from) at[line.to].push(line);
  }

  const other = (line, place) => (line.from === place ? line.to : line.from);

  /** Whether a statement belongs to the reading in use: as stated or as corrected. */
  function read(statement) {
    const only = data.statements[statement][6] ?? 0;
    return only === 0 || (only === 2) === (state.reading === "corrected");
  }

  /** Whether a line is there in the reading in use, and of no kind that is left out. */
  function drawn(line, hidden) {
    return line.fold === undefined ? read(line.statement) : !hidden.has(data.nodes[line.fold].kind);
  }

  /** The things beside one: over folds, which are no neighbours themselves unless asked of one. */
  function neighbours(place, hidden = new Set()) {
    const found = new Set();
    for (const line of at[place]) {
      const end = other(line, place);
      if (end === place || hidden.has(data.nodes[end].kind) || !drawn(line, hidden)) continue;
      if (folds.has(end) && !folds.has(place)) continue;
      found.add(end);
    }
    return [...found];
  }

  /** The folds that name a thing. */
  function around(place) {
    return [...new Set(at[place].map((line) => other(line, place)).filter((end) => folds.has(end) && end !== place))];
  }

  /** The statements about a thing, with all those of the folds that name it; of a fold only its own. */
  function statementsOf(place) {
    const own = [...(about.get(place) ?? [])];
    for (const fold of folds.has(place) ? [] : around(place)) own.push(...(about.get(fold) ?? []).filter((s) => data.statements[s][0] === fold));
    return new Set(own.filter(read));
  }

  /** Statements of what is not so, in the reading in use: they link nothing, unless a path begins or ends there. */
  const denied = (ends) => new Set(data.denials.filter(read).map((s) => data.statements[s][0]).filter((place) => !ends.has(place)));

  const half = (a, b) => (folds.has(a) !== folds.has(b) ? 1 : 2);

  /** How far each thing is from `end`: half hops, and between equals the fewest concepts on the way. */
  function distances(end, ends) {
    const gone = denied(ends);
    const far = new Map([[end, 0]]);
    const waiting = [[[0, end]]]; // by half hops
    for (let hops = 0; hops < waiting.length; hops += 1) {
      const level = (waiting[hops] ?? []).sort((a, b) => a[0] - b[0]);
      for (const [cost, place] of level) {
        if (far.get(place) < cost) continue;
        for (const line of at[place]) {
          if (line.fold !== undefined || !read(line.statement)) continue;
          const next = other(line, place);
          if (gone.has(next)) continue;
          const step = ends.has(place) && ends.has(next) ? 2 : half(place, next);
          const more = cost + step * 1000 + (isIdea(next) && !ends.has(next) ? 1 : 0);
          if (more >= (far.get(next) ?? Infinity)) continue;
          far.set(next, more);
          (waiting[hops + step] ??= []).push([more, next]);
        }
      }
    }
    return far;
  }

  /** The things on the shortest path from one to another, both included; nothing if there is none. */
  function path(start, end) {
    const ends = new Set([start, end]);
    const far = distances(end, ends);
    if (!far.has(start)) return [];
    const way = [start];
    while (way.at(-1) !== end) {
      const here = way.at(-1);
      const steps = [];
      const left = far.get(here) - (isIdea(here) && !ends.has(here) ? 1 : 0);
      for (const line of at[here]) {
        if (line.fold !== undefined || !read(line.statement)) continue;
        const next = other(line, here);
        if (next !== here && far.get(next) === left - half(here, next) * 1000) steps.push(next);
      }
      if (!steps.length) return [];
      const things = steps.filter((next) => !folds.has(next) || ends.has(next));
      way.push(Math.min(...(things.length ? things : steps)));
    }
    return way;
  }

  /** The things of a path without the folds between them, and for each hop the statements that make it. */
  function hops(way) {
    const gone = denied(new Set(way));
    const things = way.filter((place, i) => !folds.has(place) || i === 0 || i === way.length - 1);
    return things.slice(1).map((to, i) => {
      const from = things[i];
      const direct = at[from].filter((line) => line.fold === undefined && other(line, from) === to).map((line) => line.statement);
      const shared = around(from).filter((fold) => !gone.has(fold) && at[fold].some((line) => line.fold === undefined && other(line, fold) === to));
      const walked = way.slice(way.indexOf(from) + 1, way.indexOf(to)).filter((place) => folds.has(place));
      const passed = [...new Set([...shared, ...walked])];
      const whole = passed.flatMap((fold) => about.get(fold).filter((s) => data.statements[s][0] === fold));
      return { from, to, passed, statements: new Set([...direct, ...whole].filter(read)) };
    });
  }

  /** The drawn things that a passage's statements name. */
  function named(passage) {
    const found = new Set();
    for (const [subject, , object, passages = []] of data.statements) {
      if (!passages.includes(passage)) continue;
      for (const end of [subject, object]) if (Number.isInteger(end) && end < count) found.add(end);
    }
    return [...found];
  }

  /** Whether a passage states a line: of a fold, any of what makes it up. */
  function states(passage, line) {
    const told = (statement) => read(statement) && data.statements[statement][3]?.includes(passage);
    if (line.fold === undefined) return told(line.statement);
    return about.get(line.fold).some((statement) => data.statements[statement][0] === line.fold && told(statement));
  }

  const isTouched = (statement) => Boolean(data.statements[statement][4]?.length);
  const isMended = (statement) => data.statements[statement][6] === 2;

  /** † for statements that an erratum touches, ‡ for those that the corrected reading has put right. */
  function mark(statements) {
    const touched = [...statements].filter(isTouched);
    return (touched.some((s) => !isMended(s)) ? "†" : "") + (touched.some(isMended) ? "‡" : "");
  }

  const touched = new Map(); // thing -> its own statements that errata touch
  data.statements.forEach(([subject], place) => {
    if (isTouched(place)) touched.set(subject, [...(touched.get(subject) ?? []), place]);
  });
  /** The mark of what is said of a thing itself, in the reading in use. */
  const markOf = (place) => mark((touched.get(place) ?? []).filter(read));

  /** The mark of the one statement that a line is, or that leads to an aside of a fold. */
  function markOfLine({ statement, fold, from, to, property, leadsIn }) {
    if (statement !== undefined) return mark([statement]);
    const ends = leadsIn ? [from, fold] : [fold, to];
    return mark(about.get(fold).filter((s) => {
      const [subject, predicate, object] = data.statements[s];
      return subject === ends[0] && predicate === property && object === ends[1] && read(s);
    }));
  }

  return { at, about, count, folds, touched, isMended, mark, markOf, markOfLine, kindOf, isIdea, read, drawn, neighbours, around, statementsOf, path, hops, named, states };
}
