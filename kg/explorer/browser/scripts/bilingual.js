/** Texts in both languages of the page. */

/** A text in a language. @param {Bilingual} words @param {Language} lang */
export const inLanguage = (words, lang) => (Array.isArray(words) ? words[lang === "ko" ? 1 : 0] : words);
