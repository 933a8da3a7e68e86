/** The features by which sentences are compared, their words and pieces of words, as in kg/ask/features.py. */

export const MASK = "zz";
const WORD = /[가-힣]+|\p{Nd}+(?:st|nd|rd|th)?|(?:(?![가-힣])[\p{L}\p{Nl}\p{No}])+\p{Nd}*/gu;
const PIECE = 4;

/** A text normalised for comparison: without differences of width and case. @param {string} text */
export const plain = (text) => text.normalize("NFKC").toUpperCase().toLowerCase();

/** @param {string} word */
export const isKorean = (word) => /^[가-힣]/.test(word);

/** The words of a text; number words in `numbers` are replaced by their figures. @param {string} text @param {Record<string, string>} numbers */
export const words = (text, numbers) =>
  [...plain(text).matchAll(WORD)].map(([word]) => (Object.hasOwn(numbers, word) ? numbers[word] : word));

/** The pieces of a word: pairs of Korean syllables, or the word and its runs of four letters. @param {string} word @returns {string[]} */
export function pieces(word) {
  /** @param {string} marked @param {number} length @param {number} count */
  const runs = (marked, length, count) =>
    Array.from({ length: Math.max(count, 0) }, (_, n) => marked.slice(n, n + length));
  if (isKorean(word)) return runs(`^${word}`, 2, word.length);
  return [word, ...(word.startsWith(MASK) ? [] : runs(`^${word}$`, PIECE, word.length + 3 - PIECE))];
}
