/** Messages that replace others if the graph has no passages of an article, as with a reader's own data. */

/** @typedef {Partial<Record<keyof typeof import("./en.js").en, string>>} Instead */

/** @type {{ en: Instead, ko: Instead }} */
export const unsourced = {
  en: {
    search: "Search names",
    panel: "Overview, details and path",
    help: "Choose a thing or a line to read what is stated of it.",
    said: "What is stated",
    pathHelp: "The shortest path, step by step. Denied links are not used.",
    statedLine: "statement",
    linesNote: "A thing that only links others is a line between them. Unfold it to see it as a thing.",
  },
  ko: {
    search: "이름 찾기",
    panel: "개요, 내용, 경로",
    help: "항목이나 선을 고르면 그에 관한 진술이 보인다.",
    said: "진술",
    pathHelp: "가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
    statedLine: "진술",
    linesNote: "다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다.",
  },
};
