/** What a sentence is compared by, its words and their pieces, as in kg/ask/features.py. */

export const MASK = "zz";
const WORD = /[가-힣]+|\p{Nd}+(?:st|nd|rd|th)?|(?:(?![가-힣])[\p{L}\p{Nl}\p{No}])+\p{Nd}*/gu;
const PIECE = 4;

/** As texts are compared: without differences of width and case. @param {string} text */
export const plain = (text) => text.normalize("NFKC").toUpperCase().toLowerCase();

/** @param {string} word */
export const isKorean = (word) => /^[가-힣]/.test(word);

/** @param {string} text @param {Record<string, string>} numbers */
export const words = (text, numbers) =>
  [...plain(text).matchAll(WORD)].map(([word]) => (Object.hasOwn(numbers, word) ? numbers[word] : word));

/** @param {string} word @returns {string[]} */
export function pieces(word) {
  /** @param {string} marked @param {number} length @param {number} count */
  const runs = (marked, length, count) =>
    Array.from({ length: Math.max(count, 0) }, (_, n) => marked.slice(n, n + length));
  if (isKorean(word)) return runs(`^${word}`, 2, word.length);
  return [word, ...(word.startsWith(MASK) ? [] : runs(`^${word}$`, PIECE, word.length + 3 - PIECE))];
}
