import { button, make } from "../dom.js";

/** Statements in words, each with the sentence of the article that states it and what is wrong with it. */
export function makeEvidence({ data, state, graph, article, text, word, readPassage }) {
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
    const [subject, predicate] = data.statements[statement];
    return `${text(data.things[subject].label)} — ${text(data.predicates[predicate])}: ${shownObject(statement)}`;
  }

  const errataOf = (statement) => data.statements[statement][4] ?? [];
  const { isMended, mark } = graph;

  /** What was printed where the corrected reading has a statement. */
  function printed(statement) {
    const [subject, predicate] = data.statements[statement];
    return data.statements.flatMap((one, s) =>
      one[0] === subject && one[1] === predicate && one[6] === 1 && errataOf(s).some((e) => errataOf(statement).includes(e)) ? [shownObject(s)] : []);
  }

  function shownObject(statement) {
    const object = data.statements[statement][2];
    return Number.isInteger(object) ? text(data.things[object].label) : text(object.text);
  }

  /** One erratum with what it changes in some statements: the value that is right, or what was printed. */
  function problem(erratum, statements) {
    const { severity, problem: what } = data.errata[erratum];
    const mended = statements.filter(isMended);
    const right = statements.flatMap((s) => data.statements[s][5] ?? []).map(text);
    const before = [...new Set(mended.flatMap(printed))];
    return make(
      "p",
      { class: `erratum ${["High", "Medium", "Low"].includes(severity) ? severity : ""}` },
      make("b", {}, `${mark(statements) || "†"} ${word("erratum")}`),
      make("span", { dir: "auto" }, ` ${text(what)}`),
      right.length ? make("span", { class: "corrected" }, word("corrected"), right.join(", ")) : "",
      mended.length ? make("span", { class: "corrected" }, before.length ? word("mended")(before.join(", ")) : word("supplied")) : "",
    );
  }

  /** The errata of statements, and `more` that touch none of these, each once. */
  function problems(statements, more = []) {
    const found = new Map(more.map((erratum) => [erratum, []]));
    for (const statement of statements) {
      for (const erratum of errataOf(statement)) found.set(erratum, [...(found.get(erratum) ?? []), statement]);
    }
    return [...found].map(([erratum, touched]) => problem(erratum, touched));
  }

  /** The very words of a passage, if the reader brought the article. */
  function quotation(place) {
    const found = article.quotation(place);
    if (found) {
      return make("blockquote", { lang: "ko" }, make("span", { class: "around" }, `…${found.before}`), make("mark", {}, found.words), make("span", { class: "around" }, `${found.after}…`));
    }
    return article.has(place) === false ? make("p", { class: "unfound" }, word("unfound")) : "";
  }

  /** Sentences as a list; those that say a statement which an erratum touches carry a mark. */
  function list(sentences) {
    return make("ul", { class: "said" }, ...sentences.map(([sentence, statements]) => {
      const sign = mark(statements);
      return make("li", { dir: "auto", class: sign ? "doubtful" : "" }, sentence, sign ? make("sup", {}, sign) : "");
    }));
  }

  /** A passage's name, to press and read it in the text. */
  function chip(place) {
    const passage = data.passages[place];
    return button(passage.name, () => readPassage(place), { class: "chip", "aria-label": `${passage.name}, ${where(passage)}, ${word("readHere")}` });
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
        chip(place),
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

  /** The statements that lines of the picture stand for. */
  function ofLines(lines) {
    const own = ({ fold, statement }) => (fold === undefined ? [statement] : graph.about.get(fold).filter((s) => data.statements[s][0] === fold && graph.read(s)));
    return new Set(lines.flatMap(own));
  }

  /** The sentences that say any of `wanted` statements, each once, with its statements. */
  function sentences(wanted) {
    const all = [...data.passages, data.unsourced].flatMap(said).filter(([, statements]) => statements.some((s) => wanted.has(s)));
    return [...new Map(all.map((one) => [one[0], one])).values()];
  }

  return { cards, chip, list, mark, ofLines, problems, quotation, said, sentences, shownObject, where };
}
