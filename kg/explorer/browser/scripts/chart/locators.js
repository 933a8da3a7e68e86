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
  const places = [...new Set(names)].map((name) => NAME.exec(name) ?? ["", name]);
  const groups = Map.groupBy(places, ([, article = "", paragraph = ""]) => `${article} ${paragraph}`);
  return [...groups.values()]
    .map((own) => {
      const [[, article, paragraph]] = own;
      const sentences = own.map(([, , , sentence = ""]) => sentence);
      return [article, paragraph && SAID[lang](paragraph, sentences, full)].filter(Boolean).join(" ");
    })
    .join(lang === "en" ? "; " : ", ");
}
