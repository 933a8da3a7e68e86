/** Names that are searched: labels of both languages, aliases, identifiers; parts of Hangul, initials. */

import { data } from "./data.js";
import { count, edgesOf, isConcept } from "./graph.js";

const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const NOWHERE = 5;
const ALIKE = 0.5;

/** Without case and marks; Hangul falls into its letters, so that half a syllable finds. @param {string} name */
const plain = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The first letter of each syllable. @param {string} name */
const initials = (name) =>
  [...name]
    .map((letter) => {
      const syllable = (letter.codePointAt(0) ?? 0) - 0xac00;
      return syllable >= 0 && syllable < 11172 ? INITIALS[Math.floor(syllable / 588)] : letter;
    })
    .join("");

const index = data.things.slice(0, count).map(({ label, names, name, same }) => {
  const all = [label, names].flat();
  const ids = [name, ...same].map((id) => plain(id.split(/[:/#]/).at(-1) ?? ""));
  return { plain: [...all.map(plain), ...ids], initials: all.map(initials).filter((short) => /[ㄱ-ㅎ]/.test(short)) };
});

/** 0 for the very name, 1 for its beginning, 2 for that of a word, 3 for anywhere. @param {string} name @param {string} wanted */
function rank(name, wanted) {
  const at = name.indexOf(wanted);
  if (at < 0) return NOWHERE;
  if (name === wanted) return 0;
  if (at === 0) return 1;
  return name.includes(` ${wanted}`) ? 2 : 3;
}

/**
 * The drawn things whose names have what is asked for, at most so many, the best first.
 *
 * @param {string} query
 * @param {number} most
 */
export function findThings(query, most = 12) {
  const typed = query.trim().normalize("NFC");
  const wanted = plain(typed);
  if (!wanted) return [];
  const consonants = /^[ㄱ-ㅎ]+$/.test(typed);
  return index
    .map((own, thing) => {
      const ranks = consonants
        ? own.initials.map((name) => rank(name, typed))
        : own.plain.map((name) => rank(name, wanted));
      return { rank: Math.min(...ranks, NOWHERE), thing };
    })
    .filter((found) => found.rank < NOWHERE)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(isConcept(a.thing)) - Number(isConcept(b.thing)) ||
        edgesOf(b.thing).length - edgesOf(a.thing).length ||
        a.thing - b.thing,
    )
    .slice(0, most)
    .map(({ thing }) => thing);
}

/** Pairs of letters that follow each other. @param {string} word */
const pairs = (word) => new Set([...word].slice(1).map((letter, n) => [...word][n] + letter));

/** How alike two words are: the share of their pairs that both have. @param {string} one @param {string} other */
function alike(one, other) {
  const [own, theirs] = [pairs(one), pairs(other)];
  return (2 * [...own].filter((pair) => theirs.has(pair)).length) / (own.size + theirs.size || 1);
}

/** What may be meant by a name: things that have it, or else those whose names are most like it. @param {string} query @param {number} most */
export function nearestThings(query, most) {
  const found = findThings(query, most);
  if (found.length) return found;
  const wanted = plain(query.trim());
  return index
    .map((own, thing) => ({ thing, share: Math.max(...own.plain.map((name) => alike(name, wanted))) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share || edgesOf(b.thing).length - edgesOf(a.thing).length)
    .slice(0, most)
    .map(({ thing }) => thing);
}
