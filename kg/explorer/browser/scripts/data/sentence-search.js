/** Search for sentences: by their position in the text, and by the words of their paraphrases in both languages. */

import { text } from "../state.js";
import { data } from "./data.js";

/** @typedef {{ passage: number, lang: string | undefined, before: string, found: string, after: string }} Found */

const AROUND = [28, 72]; // letters of an excerpt before the match, and from its beginning on
const PLACES = [
  /^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,
  /^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/,
];
const paraphrases = data.passages.map((passage) => [passage.text].flat());

/** A word as a regular expression: Latin words and figures match from their beginning, figures with or without commas. @param {string} word */
function pattern(word) {
  const letters = word
    .replace(/(?<=\d),(?=\d)/g, "")
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/(?<=\d)(?=\d)/g, ",?");
  const start = /^\d/.test(word) ? "(?<!\\d|\\d[.,])" : /^\p{Script=Latin}/u.test(word) ? "(?<!\\p{Script=Latin})" : "";
  return new RegExp(start + letters, "iu");
}

/** An excerpt of a paraphrase around a match, cut between words. @param {string} own @param {string} found @param {number} from */
function excerpt(own, found, from) {
  const before = own.slice(Math.max(0, from - AROUND[0]), from).replace(from > AROUND[0] ? /^\S*\s/ : "", "");
  const after = own
    .slice(from + found.length, from + AROUND[1])
    .replace(from + AROUND[1] < own.length ? /\s\S*$/ : "", "");
  return {
    before: (before.length < from ? "…" : "") + before,
    found,
    after: after + (from + found.length + after.length < own.length ? "…" : ""),
  };
}

/**
 * Find up to `most` sentences, in the order of the text: each passage with an excerpt of its paraphrase.
 *
 * @param {string} query
 * @param {number} most
 */
export function findSentences(query, most = 12) {
  const typed = query
    .trim()
    .normalize("NFC")
    .replace(/[ㄱ-ㅎ]+$/, ""); // letters of an unfinished syllable
  const [, paragraph, sentence] = PLACES.map((place) => place.exec(typed)).find(Boolean) ?? [];
  const patterns = paragraph || typed.length < 2 ? [] : typed.split(/\s+/).map(pattern);
  /** @type {Found[]} */
  const found = [];
  for (const [place, passage] of data.passages.entries()) {
    if (found.length === most) break;
    const isThere = paragraph
      ? passage.paragraph === Number(paragraph) && (!sentence || passage.sentence === Number(sentence))
      : passage.name.toLowerCase() === typed.toLowerCase();
    const [shown, ...others] = [text(passage.text), ...paraphrases[place]];
    const fits = patterns.length
      ? [shown, ...others].find((one) => patterns.every((wanted) => wanted.test(one)))
      : undefined;
    const own = isThere ? shown : fits;
    if (own === undefined) continue;
    const match = isThere ? null : patterns[0].exec(own);
    const lang = own === shown ? undefined : ["en", "ko"][paraphrases[place].indexOf(own)];
    found.push({ passage: place, lang, ...excerpt(own, match?.[0] ?? "", match?.index ?? 0) });
  }
  return found;
}
