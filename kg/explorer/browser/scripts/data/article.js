import { sha256 } from "./sha256.js";

/**
 * The article that a reader brings to the page: its sentences, each found by its place and checked by its
 * SHA-256. The file is read in this page and goes nowhere.
 */
export function makeArticle(data) {
  const CONTEXT = 60; // letters before and after a sentence
  const TRIES = 100_000; // places at which sentences that have moved are looked for, about a second
  // What programs do to a text that changes no word, and how it is undone.
  const HABITS = [
    ["mark", (content) => content.replace(/^\uFEFF/, "")],
    ["lineEnds", (content) => content.replace(/\r\n?/g, "\n")],
    ["decomposed", (content) => content.normalize("NFC")],
  ];
  const articleOf = ({ name }) => name.split("/").slice(0, -1).join("/"); // empty for the packaged one
  const located = new Map(); // article -> its passages
  data.passages.forEach((passage, place) => {
    if (passage.sha256) located.set(articleOf(passage), [...(located.get(articleOf(passage)) ?? []), place]);
  });
  const brought = new Map(); // article -> its code points in the reader's file, and its very words by passage

  /**
   * Where a text has the passages, and their words: in their places, or moved by a change before them. Those are looked
   * for as far from their place as the one before, then wherever a word may begin, the nearest first.
   */
  function verified(points, places) {
    const found = new Map();
    let [starts, shift, left] = [null, 0, TRIES];
    for (const place of places) {
      const { begin: expected, end, sha256: sum } = data.passages[place];
      const words = (begin) => points.slice(begin, begin + end - expected).join("");
      const has = (begin) => begin >= 0 && sha256(new TextEncoder().encode(words(begin))) === sum;
      let begin = [expected, expected + shift].find(has);
      if (begin === undefined && left > 0) {
        starts ??= [...points.keys()].filter((at) => /\S/.test(points[at]) && !/[\p{L}\p{N}_]/u.test(points[at - 1] ?? ""));
        const distance = (at) => Math.abs(at - expected - shift);
        const nearest = [...starts].sort((one, other) => distance(one) - distance(other)).slice(0, left);
        left -= nearest.length;
        begin = nearest.find(has);
      }
      if (begin === undefined) continue;
      found.set(place, { begin, words: words(begin) });
      shift = begin - expected;
    }
    return found;
  }

  /** What a text has of one article: as it is, or with habits undone if that finds more. */
  function compared(content, [name, places]) {
    const points = [...content];
    const asIs = { name, places, points, sentences: verified(points, places), undone: [] };
    asIs.first = places.find((place) => asIs.sentences.get(place)?.begin !== data.passages[place].begin);
    if (asIs.first === undefined) return asIs;
    const undone = [];
    let mended = content;
    for (const [habit, undo] of HABITS) {
      const before = mended;
      mended = undo(mended);
      if (mended !== before) undone.push(habit);
    }
    if (!undone.length) return asIs;
    const sentences = verified([...mended], places);
    const inPlace = (found) => places.filter((place) => found.get(place)?.begin === data.passages[place].begin).length;
    return inPlace(sentences) > inPlace(asIs.sentences) ? { ...asIs, points: [...mended], sentences, undone } : asIs;
  }

  /**
   * Read a text as that of the article of which it has the most passages: how many these are and how many there are,
   * the first that is not in its place in the file, the first that is nowhere once habits are undone, and how many moved.
   * A text that has none is not kept.
   */
  function read(content) {
    const [best] = [...located].map((one) => compared(content, one)).sort((a, b) => b.sentences.size - a.sentences.size);
    if (!best) return { found: 0, of: 0 };
    const { name, places, points, sentences, first, undone } = best;
    if (sentences.size) brought.set(name, { points, sentences });
    const differs = places.find((place) => !sentences.has(place));
    const moved = places.filter((place) => sentences.has(place) && sentences.get(place).begin !== data.passages[place].begin);
    return {
      found: sentences.size, of: places.length, undone, first: data.passages[first], differs: data.passages[differs],
      moved: moved.length,
    };
  }

  const textOf = (place) => brought.get(articleOf(data.passages[place]));

  return {
    read,
    of: articleOf,
    loaded: () => brought.size > 0,
    /** Whether the reader's file has a passage; undefined if there is no file of its article. */
    has: (place) => (data.passages[place].sha256 ? textOf(place)?.sentences.has(place) : undefined),
    /** The very words of a passage with some of what stands before and after; nothing if unknown. */
    quotation(place) {
      const own = textOf(place);
      if (!own?.sentences.has(place)) return null;
      const { begin, words } = own.sentences.get(place);
      const end = begin + [...words].length;
      return {
        before: own.points.slice(Math.max(0, begin - CONTEXT), begin).join(""),
        words,
        after: own.points.slice(end, end + CONTEXT).join(""),
      };
    },
  };
}
