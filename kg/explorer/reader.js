"use strict";

/** The article's outline: paragraph by paragraph what each sentence says; the picture lights it up. */
function makeReader(root, { data, state, article, evidence, text, word, act }) {
  const buttons = new Map(); // passage -> its button

  function told(place) {
    const passage = data.passages[place];
    const sentences = evidence.said(passage);
    return make(
      "div",
      { class: "told" },
      evidence.quotation(place),
      sentences.length ? evidence.list(sentences) : make("p", { class: "muted" }, word("nothingStated")),
      ...passage.errata.map((erratum) => evidence.problem(erratum)),
    );
  }

  function sentence(place) {
    const passage = data.passages[place];
    const current = place === state.passage;
    const own = make(
      "button",
      {
        type: "button", class: "sentence", dir: "auto", "data-passage": passage.name, "aria-current": current ? "true" : false,
        tabindex: current || (state.passage === null && place === 0) ? "0" : "-1",
        onclick: () => act.readPassage(place),
      },
      make("span", { class: "number" }, passage.sentence ? String(passage.sentence) : passage.name),
      " ",
      text(passage.text) || word("unparaphrased"),
      passage.errata.length ? make("sup", {}, "†") : "",
    );
    buttons.set(place, own);
    return make("li", {}, own, current ? told(place) : "");
  }

  function paragraph(number, places) {
    return make(
      "section",
      { class: `paragraph ${data.passages[places[0]].kind === "heading" ? "heading" : ""}` },
      number ? make("h3", {}, word("paragraph")(number)) : "",
      make("ol", { class: "sentences" }, ...places.map(sentence)),
    );
  }

  function step(by) {
    const next = state.passage === null ? 0 : state.passage + by;
    if (next < 0 || next >= data.passages.length) return;
    act.readPassage(next);
    buttons.get(next)?.focus();
  }

  root.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!by || !event.target.classList.contains("sentence")) return;
    event.preventDefault();
    step(by);
  });

  return {
    show() {
      const paragraphs = new Map(); // of each article, where there are several
      data.passages.forEach(({ paragraph: number = 0, article: title = "" }, place) => {
        const key = JSON.stringify([title, number]);
        if (!paragraphs.has(key)) paragraphs.set(key, { number, title, places: [] });
        paragraphs.get(key).places.push(place);
      });
      let before = "";
      const focused = root.contains(document.activeElement) && document.activeElement.classList.contains("sentence");
      buttons.clear();
      root.replaceChildren(
        make("h2", {}, word("textTitle")),
        make("p", { class: "note" }, word(data.passages.length ? "textHelp" : "noText")),
        data.passages.length ? make(
          "div",
          { class: "tools" },
          button(word("previous"), () => step(-1), { class: "tool" }),
          button(word("next"), () => step(1), { class: "tool" }),
          button(word(article.loaded() ? "otherFile" : "ownFile"), () => document.getElementById("file").click(), { class: "tool", id: "bring" }),
        ) : "",
        data.passages.some(({ sha256: sum }) => sum) ? make("p", { class: "note" }, word("fileNote")) : "",
        ...[...paragraphs.values()].flatMap(({ number, title, places }) => {
          const heading = text(title) === before ? [] : [make("h2", { class: "article", dir: "auto" }, text(title))];
          before = text(title);
          return [...heading, paragraph(number, places)];
        }),
      );
      const current = buttons.get(state.passage);
      if (focused) (current ?? buttons.get(0))?.focus({ preventScroll: true });
      if (current && root.offsetParent) current.scrollIntoView({ block: "nearest" });
    },
  };
}
