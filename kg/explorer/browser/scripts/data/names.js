/** Comparison of names in searches, on this page and on the site: parts of Hangul syllables, initials, similarity. */

/** The final consonants of syllables, as the letters that they are typed as. */
const FINALS =
  "ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ".split(" ");
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/** The rank of a name that does not match. */
export const NOWHERE = 5;

/** A name without case and marks, with Hangul as the letters that are typed, so that half a syllable matches. @param {string} name */
export const plain = (name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u11a8-\u11c2]/g, (final) => FINALS[final.charCodeAt(0) - 0x11a8])
    .toLowerCase();

/** A name with the first letter in place of each Hangul syllable. @param {string} name */
const initials = (name) =>
  [...name]
    .map((letter) => {
      const syllable = (letter.codePointAt(0) ?? 0) - 0xac00;
      return syllable >= 0 && syllable < 11172 ? INITIALS[Math.floor(syllable / 588)] : letter;
    })
    .join("");

/** The rank of a match: 0 for the whole name, 1 for its beginning, 2 for the beginning of a word, 3 for anywhere else. @param {string} name @param {string} wanted */
function rank(name, wanted) {
  const at = name.indexOf(wanted);
  if (at < 0) return NOWHERE;
  if (name === wanted) return 0;
  if (at === 0) return 1;
  return name.includes(` ${wanted}`) ? 2 : 3;
}

/** The names of a thing, prepared for searching. @param {string[]} names */
export const searchable = (names) => ({ plain: names.map(plain), initials: names.map(initials) });

/** A function that returns the best rank of a thing's names for a query; a query of consonants matches initials. @param {string} typed */
export function ranking(typed) {
  const isInitials = /^[ㄱ-ㅎ]+$/.test(typed);
  const wanted = isInitials ? typed : plain(typed);
  /** @param {ReturnType<typeof searchable>} names */
  return (names) => Math.min(...names[isInitials ? "initials" : "plain"].map((name) => rank(name, wanted)), NOWHERE);
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
