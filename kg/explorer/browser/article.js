"use strict";

/**
 * The article that a reader brings to the page: its sentences, each found by its place and checked by its
 * SHA-256. The file is read in this page and goes nowhere.
 */
function makeArticle(data) {
  const CONTEXT = 60; // letters before and after a sentence
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

  /** The passages that a text has in their places. */
  function verified(points, places) {
    const found = new Map();
    for (const place of places) {
      const { begin, end, sha256: sum } = data.passages[place];
      const words = points.slice(begin, end).join("");
      if (sha256(new TextEncoder().encode(words)) === sum) found.set(place, words);
    }
    return found;
  }

  /** What a text has of one article: as it is, or with habits undone if that finds more. */
  function compared(content, [name, places]) {
    const points = [...content];
    const asIs = { name, places, points, sentences: verified(points, places), undone: [] };
    asIs.first = places.find((place) => !asIs.sentences.has(place));
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
    return sentences.size > asIs.sentences.size ? { ...asIs, points: [...mended], sentences, undone } : asIs;
  }

  /**
   * Read a text as that of the article of which it has the most passages: how many these are and how many there are,
   * the first that differs in the file, the first that still does once habits are undone, and whether all after it do.
   * A text that has none is not kept.
   */
  function read(content) {
    const [best] = [...located].map((one) => compared(content, one)).sort((a, b) => b.sentences.size - a.sentences.size);
    if (!best) return { found: 0, of: 0 };
    const { name, places, points, sentences, first, undone } = best;
    if (sentences.size) brought.set(name, { points, sentences });
    const differs = places.findIndex((place) => !sentences.has(place));
    const rest = differs < 0 ? [] : places.slice(differs);
    return {
      found: sentences.size, of: places.length, undone, first: data.passages[first], differs: data.passages[places[differs]],
      moved: rest.length > 2 && rest.every((place) => !sentences.has(place)),
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
      const { begin, end } = data.passages[place];
      return {
        before: own.points.slice(Math.max(0, begin - CONTEXT), begin).join(""),
        words: own.sentences.get(place),
        after: own.points.slice(end, end + CONTEXT).join(""),
      };
    },
  };
}
