"use strict";

/** Statements in words, each with the sentence of the article that states it and what is wrong with it. */
function makeEvidence({ data, state, graph, article, text, word, readPassage }) {
  const language = () => (state.language === "ko" ? 1 : 0);

  function where({ name, paragraph, sentence, article: title }) {
    return paragraph ? word("where")(paragraph, sentence) + (title ? ` (${text(title)})` : "") : name;
  }

  /** What a passage says in the reading in use: sentences, each with its statements. */
  function said(passage) {
    const { said: printed, right } = passage;
    const found = (state.reading === "corrected" && right ? right : printed) ?? [];
    return found[language()] ?? [];
  }

  /** A statement as it is, for graphs that are too large to be put into sentences. */
  function plain(statement) {
    const [subject, predicate, object] = data.statements[statement];
    const name = (place) => text(data.things[place].label);
    return `${name(subject)} — ${text(data.predicates[predicate])}: ${Number.isInteger(object) ? name(object) : text(object.text)}`;
  }

  function problem(place, corrections = []) {
    const { severity, problem: what } = data.errata[place];
    return make(
      "p",
      { class: `erratum ${["High", "Medium", "Low"].includes(severity) ? severity : ""}` },
      make("b", {}, `† ${word("erratum")}`),
      make("span", { dir: "auto" }, ` ${text(what)}`),
      corrections.length ? make("span", { class: "corrected" }, word("corrected"), corrections.map(text).join(", ")) : "",
    );
  }

  /** The errata of statements, each once, with the values that are right. */
  function problems(statements) {
    const found = new Map();
    for (const statement of statements) {
      const [, , , , errata = [], corrections = []] = data.statements[statement];
      errata.forEach((erratum) => found.set(erratum, [...(found.get(erratum) ?? []), ...corrections]));
    }
    return [...found].map(([erratum, corrections]) => problem(erratum, corrections));
  }

  /** The very words of a passage, if the reader brought the article. */
  function quotation(place) {
    const found = article.quotation(place);
    if (found) {
      return make("blockquote", { lang: "ko" }, make("span", { class: "around" }, `…${found.before}`), make("mark", {}, found.words), make("span", { class: "around" }, `${found.after}…`));
    }
    return article.loaded() && data.passages[place].sha256 ? make("p", { class: "muted" }, word("unfound")) : "";
  }

  /** Sentences as a list; those that say a statement which an erratum touches carry a dagger. */
  function list(sentences) {
    return make("ul", { class: "said" }, ...sentences.map(([sentence, statements]) => {
      const doubtful = statements.some((s) => data.statements[s][4]?.length);
      return make("li", { dir: "auto", class: doubtful ? "doubtful" : "" }, sentence, doubtful ? make("sup", {}, "†") : "");
    }));
  }

  function card(place, sentences) {
    const passage = data.passages[place];
    const statements = sentences.flatMap(([, own]) => own);
    return make(
      "article",
      { class: "card" },
      list(sentences),
      make(
        "p",
        { class: "source" },
        button(passage.name, () => readPassage(place), { class: "chip", "aria-label": `${where(passage)}, ${word("readHere")}` }),
        ` ${where(passage)}`,
      ),
      passage.text ? make("p", { class: "paraphrase", dir: "auto" }, text(passage.text)) : make("p", { class: "muted" }, word("unparaphrased")),
      quotation(place),
      ...problems(new Set(statements)),
    );
  }

  /** What is said by any of `wanted` statements, sentence by sentence of the article. */
  function cards(wanted) {
    const touches = ([, statements]) => statements.some((s) => wanted.has(s));
    const found = data.passages.flatMap((passage, place) => {
      const sentences = said(passage).filter(touches);
      return sentences.length ? [card(place, sentences)] : [];
    });
    const told = new Set();
    for (const source of [...data.passages, data.unsourced]) for (const [, statements] of said(source)) for (const s of statements) told.add(s);
    const loose = said(data.unsourced).filter(touches);
    const bare = [...wanted].filter((s) => !told.has(s)).map((s) => [plain(s), [s]]);
    if (loose.length + bare.length) {
      const all = [...loose, ...bare];
      found.push(make("article", { class: "card" }, list(all), make("p", { class: "source muted" }, word("unsourced")), ...problems(new Set(all.flatMap(([, own]) => own)))));
    }
    return found;
  }

  return { cards, list, said, where, problem, quotation, plain };
}
