/** The lines of the picture as they are drawn: up to three between the same two things each by itself, more as one. */
export function makeLines({ data, state, graph, picture, curves, text, word }) {
  const MANY = 2000; // lines; beyond it all between the same two things are one

  function caption(line) {
    if (line.fold === undefined) return text(data.predicates[data.statements[line.statement][1]]) + graph.markOfLine(line);
    const { captions, called } = graph.folds.get(line.fold);
    const said = text(tells(line) ? inReading(captions) : called);
    if (line.property === undefined) return said;
    const property = text(data.predicates[line.property]);
    return (line.leadsIn ? [property, said] : [said, property]).join(" · ") + (tells(line) ? "" : graph.markOfLine(line));
  }

  /** Whether a line of a fold says all that the fold tells: one to the point, or where there is none, any. */
  const tells = (line) => !line.isAside || line.alone;

  const inReading = (words) => (state.reading === "corrected" ? words.at(-1) : words[0]);

  /** The amount alone that a line tells, if it does. */
  function amount(line) {
    const { amounts } = (tells(line) && line.fold !== undefined && graph.folds.get(line.fold)) || {};
    return amounts ? text(inReading(amounts)) : null;
  }

  function drawn(id, [from, to], said, bend) {
    const lines = said.flatMap(([, own]) => own);
    const [first, second] = said.map(([words]) => words);
    const isFold = lines.some((line) => line.fold !== undefined);
    return {
      id, from, to, lines, bend,
      label: said.length > 2 ? `${first}\n${second}\n${word("moreLines")(said.length - 2)}` : said.map(([words]) => words).join("\n"),
      short: said.length === 1 ? amount(lines[0]) : null,
      weight: (/\d/.test(first) ? 2 : 0) + (isFold ? 1 : 0),
    };
  }

  let found = new Map(); // what was gathered last

  /** A line with all that is between the same two things. */
  function between(id) {
    const { from, to } = found.get(id);
    return { from, to, lines: [...found.values()].filter((one) => one.from === from && one.to === to).flatMap((one) => one.lines) };
  }

  return {
    caption,
    between,
    /** All that is between the two things whose line tells of a fold, or leads to an aside of it; null if none is drawn. */
    of(fold) {
      const own = [...found.values()].filter((one) => one.lines.some((line) => line.fold === fold));
      const telling = own.find((one) => one.lines.some((line) => line.fold === fold && !line.isAside)) ?? own[0];
      return telling ? between(telling.id) : null;
    },
    /** Whether a line is in the light: between two things that are; of a sentence, only if it states the line. */
    isBright({ from, to, lines: own }, lit) {
      if (!lit) return true;
      if (!lit.has(from) || !lit.has(to)) return false;
      return state.passage === null || own.some((line) => graph.states(state.passage, line));
    },
    /** The drawn lines by id, each with its ends, what it says, and the statements or folds that it stands for. */
    gather() {
      const pairs = new Map();
      const all = picture.lines();
      for (const line of all) {
        const ends = [Math.min(line.from, line.to), Math.max(line.from, line.to)];
        const id = ends.join("-");
        if (!pairs.has(id)) pairs.set(id, { ends, said: new Map() });
        const { said } = pairs.get(id);
        const words = caption(line);
        if (!said.has(words)) said.set(words, []);
        said.get(words).push(line);
      }
      found = new Map();
      for (const [id, { ends, said }] of pairs) {
        const telling = [...said].sort(([a], [b]) => /\d/.test(b) - /\d/.test(a));
        const bends = all.length > MANY ? null : curves.BENDS[telling.length];
        const each = bends
          ? telling.map((one, i) => drawn(i ? `${id}/${i}` : id, ends, [one], bends[i]))
          : [drawn(id, ends, telling, 0)];
        for (const one of each) found.set(one.id, one);
      }
      return found;
    },
  };
}
