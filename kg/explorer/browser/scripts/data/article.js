/**
 * The article's text from a file of the reader's: its sentences, each located by its position and checked by its
 * SHA-256. The file is read within the page and is not sent anywhere.
 */

import { data } from "./data.js";
import { sha256 } from "./sha256.js";

/** @typedef {"mark" | "lineEnds" | "decomposed"} Habit */
/** @typedef {Map<number, { begin: number, words: string }>} Verified passage -> its begin (in code points) and its words */
/** @typedef {{ name: string, places: number[], points: string[], sentences: Verified, undone: Habit[], first?: number }} Compared */

const CONTEXT = 60; // letters that are shown before and after a sentence
const TRIES = 100_000; // positions at which moved sentences are searched for in all, which takes about a second

/**
 * Changes that programs make to a text without changing its words (byte order mark, line ends, Unicode decomposition),
 * each with a function that undoes it.
 *
 * @type {[Habit, (content: string) => string][]}
 */
const HABITS = [
  ["mark", (content) => content.replace(/^\uFEFF/, "")],
  ["lineEnds", (content) => content.replace(/\r\n?/g, "\n")],
  ["decomposed", (content) => content.normalize("NFC")],
];

/** The name of a passage's article; empty for the packaged one. @param {Passage} passage */
export const articleOf = ({ name }) => name.split("/").slice(0, -1).join("/");

const passages = [...data.passages.keys()].filter((passage) => data.passages[passage].sha256);
const located = Map.groupBy(passages, (passage) => articleOf(data.passages[passage]));

/** @type {Map<string, { points: string[], sentences: Verified }>} */
const brought = new Map(); // article -> the code points of the reader's file, and the passages found in it

/**
 * Locate the passages in a text by their SHA-256, in their positions or moved by a change before them.
 *
 * A moved passage is tried with the shift of the one before, then at every beginning of a word, the nearest first.
 *
 * @param {string[]} points
 * @param {number[]} places
 */
function verified(points, places) {
  /** @type {Verified} */
  const found = new Map();
  /** @type {number[] | null} */
  let starts = null;
  let [shift, left] = [0, TRIES];
  for (const place of places) {
    const { begin: expected, end, sha256: sum } = data.passages[place];
    /** @param {number} begin */
    const words = (begin) => points.slice(begin, begin + end - expected).join("");
    /** @param {number} begin */
    const has = (begin) => begin >= 0 && sha256(new TextEncoder().encode(words(begin))) === sum;
    let begin = [expected, expected + shift].find(has);
    if (begin === undefined && left > 0) {
      starts ??= [...points.keys()].filter(
        (at) => /\S/.test(points[at]) && !/[\p{L}\p{N}_]/u.test(points[at - 1] ?? ""),
      );
      const near = expected + shift;
      const nearest = [...starts].sort((one, other) => Math.abs(one - near) - Math.abs(other - near)).slice(0, left);
      left -= nearest.length;
      begin = nearest.find(has);
    }
    if (begin === undefined) continue;
    found.set(place, { begin, words: words(begin) });
    shift = begin - expected;
  }
  return found;
}

/** Whether a passage was found in its original position. @param {Verified} sentences @param {number} place */
const inPlace = (sentences, place) => sentences.get(place)?.begin === data.passages[place].begin;

/**
 * Compare a text with one article: as it is or, if more passages are then in place, with the HABITS undone.
 *
 * @param {string} content
 * @param {[string, number[]]} article
 * @returns {Compared}
 */
function compared(content, [name, places]) {
  const points = [...content];
  /** @type {Compared} */
  const asIs = { name, places, points, sentences: verified(points, places), undone: [] };
  const first = places.find((place) => !inPlace(asIs.sentences, place));
  if (first === undefined) return asIs;
  /** @type {Habit[]} */
  const undone = [];
  let plain = content;
  for (const [habit, undo] of HABITS) {
    const before = plain;
    plain = undo(plain);
    if (plain !== before) undone.push(habit);
  }
  if (!undone.length) return { ...asIs, first };
  const sentences = verified([...plain], places);
  /** @param {Verified} found */
  const score = (found) => places.filter((place) => inPlace(found, place)).length;
  const better = score(sentences) > score(asIs.sentences);
  return better ? { ...asIs, points: [...plain], sentences, undone, first } : { ...asIs, first };
}

/** @typedef {ReturnType<typeof readArticle>} ArticleReport */

/**
 * Read a text as the article of which it has most passages, and keep it unless it has none.
 *
 * Returns the number of passages found and their total, the habits that were undone, the `first` passage that is not in
 * place in the unchanged file, the first that was not found at all (`differs`), and the number of moved ones.
 *
 * @param {string} content
 */
export function readArticle(content) {
  const [best] = [...located].map((one) => compared(content, one)).sort((a, b) => b.sentences.size - a.sentences.size);
  if (!best) return { found: 0, of: 0, undone: [], moved: 0 };
  const { name, places, points, sentences, first, undone } = best;
  if (sentences.size) brought.set(name, { points, sentences });
  const differs = places.find((place) => !sentences.has(place));
  return {
    found: sentences.size,
    of: places.length,
    undone,
    first: first === undefined ? undefined : data.passages[first],
    differs: differs === undefined ? undefined : data.passages[differs],
    moved: places.filter((place) => sentences.has(place) && !inPlace(sentences, place)).length,
  };
}

/** The reader's file of a passage's article. @param {number} passage */
const fileOf = (passage) => brought.get(articleOf(data.passages[passage]));

/** Whether the reader has opened a file of an article. */
export const isBrought = () => brought.size > 0;

/** Whether the reader's file contains a passage; undefined without a file of its article, or without a SHA-256. @param {number} passage */
export const isVerified = (passage) =>
  data.passages[passage].sha256 ? fileOf(passage)?.sentences.has(passage) : undefined;

/** The words of a passage with their context before and after; null if they are unknown. @param {number} passage */
export function quotationOf(passage) {
  const file = fileOf(passage);
  const found = file?.sentences.get(passage);
  if (!file || !found) return null;
  const { begin, words } = found;
  const end = begin + [...words].length;
  return {
    before: file.points.slice(Math.max(0, begin - CONTEXT), begin).join(""),
    words,
    after: file.points.slice(end, end + CONTEXT).join(""),
  };
}
