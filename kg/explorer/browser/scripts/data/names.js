/** How names are compared when they are searched, on this page and on a site's: parts of Hangul, initials, likeness. */

const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/** The rank of what is not found. */
export const NOWHERE = 5;

/** Without case and marks; Hangul falls into its letters, so that half a syllable finds. @param {string} name */
export const plain = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The first letter of each syllable. @param {string} name */
export const initials = (name) =>
  [...name]
    .map((letter) => {
      const syllable = (letter.codePointAt(0) ?? 0) - 0xac00;
      return syllable >= 0 && syllable < 11172 ? INITIALS[Math.floor(syllable / 588)] : letter;
    })
    .join("");

/** 0 for the very name, 1 for its beginning, 2 for that of a word, 3 for anywhere. @param {string} name @param {string} wanted */
export function rank(name, wanted) {
  const at = name.indexOf(wanted);
  if (at < 0) return NOWHERE;
  if (name === wanted) return 0;
  if (at === 0) return 1;
  return name.includes(` ${wanted}`) ? 2 : 3;
}

/** Pairs of letters that follow each other. @param {string} word */
const pairs = (word) => new Set([...word].slice(1).map((letter, n) => [...word][n] + letter));

/** How alike two words are: the share of their pairs that both have. @param {string} one @param {string} other */
export function alike(one, other) {
  const [own, theirs] = [pairs(one), pairs(other)];
  return (2 * [...own].filter((pair) => theirs.has(pair)).length) / (own.size + theirs.size || 1);
}
