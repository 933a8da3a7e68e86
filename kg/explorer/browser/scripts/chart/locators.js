/** The positions of passages in words, as in kg/chart/locators.py. */

const NAME = /^(?:(.+)\/)?p0*(\d+)s0*(\d+)$/;

/** @param {string[]} sentences @param {Language} lang */
function listed(sentences, lang) {
  if (lang === "ko") return sentences.join("·");
  const others = sentences.slice(0, -1).join(", ");
  return [others, sentences.at(-1)].filter(Boolean).join(" and ");
}

/** @type {Record<Language, (paragraph: string, sentences: string[], full: boolean) => string>} */
const SAID = {
  en: (paragraph, sentences, full) =>
    `${full ? "paragraph " : "¶"}${paragraph}, sentence${sentences.length > 1 ? "s" : ""} ${listed(sentences, "en")}`,
  ko: (paragraph, sentences, full) => {
    const th = full ? "번째 " : "";
    return `${paragraph}${th}문단 ${listed(sentences, "ko")}${th}문장`;
  },
};

/** The positions of passages with these names, grouped by paragraph, in the given order. @param {string[]} names @param {Language} lang */
export function locators(names, lang, full = false) {
  /** @type {Map<string, { article: string, paragraph: string, sentences: string[] }>} */
  const groups = new Map();
  for (const name of new Set(names)) {
    const [, article = "", paragraph = "", sentence = ""] = NAME.exec(name) ?? ["", name];
    const key = `${article} ${paragraph}`;
    const group = groups.get(key) ?? { article, paragraph, sentences: [] };
    groups.set(key, group);
    group.sentences.push(sentence);
  }
  return [...groups.values()]
    .map(({ article, paragraph, sentences }) =>
      [article, paragraph && SAID[lang](paragraph, sentences, full)].filter(Boolean).join(" "),
    )
    .join(lang === "en" ? "; " : ", ");
}
