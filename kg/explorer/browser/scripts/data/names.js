/** Comparison of names in searches, on this page and on the site: parts of Hangul syllables, initials, similarity. */

/** The final consonants of syllables, as the letters that they are typed as. */
const FINALS =
  "ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ".split(" ");
/** The rank of a name that does not match. */
export const NOWHERE = 5;

/** A name without case and marks, with Hangul as the letters that are typed, so that half a syllable matches. @param {string} name */
export const plain = (name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u11a8-\u11c2]/g, (final) => FINALS[final.charCodeAt(0) - 0x11a8])
    .toLowerCase();

/** A pattern that finds what is typed in plain names; a consonant by itself finds each syllable that begins with it. @param {string} typed */
export const pattern = (typed) =>
  typed
    .normalize("NFC")
    .split(/([ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ])/)
    .map((part, n) => (n % 2 ? `${plain(part)}[ᅡ-ᅵ][ᄀ-ᄒ]{0,2}` : plain(part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("");

/** A function that returns the best rank of plain names for a query: 0 for a whole name, 1 for its beginning, 2 for that of a word, 3 for anywhere else. @param {string} typed */
export function ranking(typed) {
  const wanted = pattern(typed);
  const ranks = [`^${wanted}$`, `^${wanted}`, ` ${wanted}`, wanted].map((each) => new RegExp(each));
  /** @param {string} name */
  const rank = (name) => (ranks[3].test(name) ? ranks.findIndex((each) => each.test(name)) : NOWHERE);
  /** @param {string[]} names */
  return (names) => Math.min(...names.map(rank), NOWHERE);
}

/** The pairs of adjacent letters of a word. @param {string} word */
const pairs = (word) => {
  const letters = Array.from(word.normalize("NFD"));
  return new Set(letters.slice(1).map((letter, n) => letters[n] + letter));
};

/** The similarity of two words, 0 to 1: the Dice coefficient of their pairs of letters. @param {string} one @param {string} other */
export function alike(one, other) {
  const [own, theirs] = [pairs(one), pairs(other)];
  return (2 * [...own].filter((pair) => theirs.has(pair)).length) / (own.size + theirs.size || 1);
}
