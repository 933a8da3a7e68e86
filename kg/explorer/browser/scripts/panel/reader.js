import { button, make } from "../dom.js";

/** The article's outline: paragraph by paragraph what each sentence says; the picture lights it up. */
export function makeReader(root, { data, state, article, evidence, text, word, say, act }) {
  const buttons = new Map(); // passage -> its button
  const KIND = /^(Heading|소제목|제목)[^:]*: /; // how paraphrases of headings begin
  const of = (place) => text(data.passages[place].text) || word("unparaphrased");

  function title(place) {
    const heading = of(place).replace(KIND, "").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    return [data.passages[place].paragraph, heading].filter(Boolean).join(" · ");
  }

  function told(place) {
    const passage = data.passages[place];
    const sentences = evidence.said(passage);
    return make(
      "div",
      { class: "told" },
      evidence.quotation(place),
      sentences.length ? make("p", { class: "muted" }, word("told")) : "",
      sentences.length ? evidence.list(sentences) : make("p", { class: "muted" }, word("nothingStated")),
      ...evidence.problems(new Set(sentences.flatMap(([, statements]) => statements)), passage.errata),
    );
  }

  /** Whether the reader's file has a passage, if there is one. */
  function checked(place) {
    const found = article.has(place);
    if (found === undefined) return "";
    return make("span", { class: found ? "verified" : "differs" }, make("span", { "aria-hidden": "true" }, found ? " ✓" : " ≠"), make("span", { class: "unseen" }, word(found ? "isVerified" : "isDifferent")));
  }

  function sentence(place, isHeading) {
    const passage = data.passages[place];
    const current = place === state.passage;
    const own = make(
      "button",
      {
        type: "button", class: "sentence", dir: "auto", "data-passage": passage.name, "aria-current": current ? "true" : false,
        tabindex: current || (state.passage === null && place === 0) ? "0" : "-1",
        onclick: () => act.readPassage(place),
      },
      isHeading ? "" : make("span", { class: "number" }, passage.sentence ? `${passage.sentence} ` : `${passage.name} `),
      of(place),
      passage.errata.length ? make("sup", {}, "†") : "",
      checked(place),
    );
    buttons.set(place, own);
    return make("li", {}, isHeading ? make("h3", {}, own) : own, current ? told(place) : "");
  }

  const headed = data.passages.some(({ kind }) => kind === "heading");
  const isHeading = (place) => data.passages[place].kind === "heading";

  function paragraph(places) {
    const passage = data.passages[places[0]];
    const name = passage.paragraph && !isHeading(places[0]) ? word("paragraph")(passage.paragraph) : "";
    return make(
      "section",
      { class: `paragraph ${passage.kind ?? ""}` },
      name ? make(headed ? "h4" : "h3", {}, name) : "",
      make("ol", { class: "sentences" }, ...places.map((place) => sentence(place, isHeading(place)))),
    );
  }

  function step(by, focus) {
    const next = state.passage === null ? 0 : state.passage + by;
    if (next < 0 || next >= data.passages.length) return;
    act.readPassage(next);
    if (focus) buttons.get(next)?.focus({ preventScroll: true });
    else say(`${evidence.where(data.passages[next])}: ${of(next)}`);
  }

  root.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!by || !event.target.classList.contains("sentence")) return;
    event.preventDefault();
    step(by, true);
  });

  const back = button("‹", () => step(-1), { class: "tool", "data-label": "previous" });
  const on = button("›", () => step(1), { class: "tool", "data-label": "next" });
  const here = make("span", { class: "here" });
  const jump = make("select", { "data-label": "jump" });
  jump.addEventListener("change", () => act.readPassage(Number(jump.value)));
  const bar = make("div", { class: "bar reading" }, back, on, here, jump);
  const content = make("div", {});
  root.append(bar, content);

  function showBar() {
    const many = data.passages.length;
    back.disabled = !state.passage;
    on.disabled = state.passage === many - 1;
    here.textContent = state.passage === null ? word("sentences")(many) : word("sentenceOf")(data.passages[state.passage].paragraph, state.passage + 1, many);
    const headings = data.passages.flatMap((_, place) => (isHeading(place) ? [place] : []));
    const under = headings.findLast((place) => place <= state.passage);
    jump.replaceChildren(
      ...(state.passage === null || under === undefined ? [make("option", { value: "" }, word("jump"))] : []),
      ...headings.map((place) => make("option", { value: String(place) }, title(place))),
    );
    jump.value = state.passage === null || under === undefined ? "" : String(under);
    jump.hidden = !headings.length;
    bar.hidden = !many;
  }

  function showText() {
    const paragraphs = new Map();
    data.passages.forEach((passage, place) => {
      const key = `${article.of(passage)} ${passage.paragraph ?? ""}`;
      paragraphs.set(key, [...(paragraphs.get(key) ?? []), place]);
    });
    let before = "";
    const entitled = (places) => {
      const title = data.passages[places[0]].article; // of each, where there are several
      const heading = title && text(title) !== before ? [make("h2", { class: "article", dir: "auto" }, text(title))] : [];
      before = title ? text(title) : before;
      return [...heading, paragraph(places)];
    };
    buttons.clear();
    content.replaceChildren(
      make("h2", {}, word("textTitle")),
      make("p", { class: "note" }, word(data.passages.length ? "textHelp" : "noText")),
      data.articles.length && !article.loaded() ? make("p", { class: "note" }, word("paraphrased")) : "",
      ...(data.passages.some(({ sha256: sum }) => sum) ? [
        make("p", { class: "note" }, word("fileNote")),
        make("div", { class: "tools" }, button(word(article.loaded() ? "otherFile" : "ownFile"), () => document.getElementById("file").click(), { class: "tool", id: "bring" })),
      ] : []),
      ...[...paragraphs.values()].flatMap(entitled),
    );
  }

  let followed = null; // the sentence that the page was last scrolled to

  /** Bring the sentence that is read into view, with what it states as far as there is room. */
  function follow() {
    const item = buttons.get(state.passage)?.closest("li");
    if (!item || !root.offsetParent) return;
    if (getComputedStyle(root).overflowY === "visible") {
      if (followed !== state.passage) item.scrollIntoView(); // the page scrolls, not the panel
      followed = state.passage;
      return;
    }
    const [box, own] = [root.getBoundingClientRect(), item.getBoundingClientRect()];
    const [top, room] = [box.top + bar.offsetHeight + 4, box.bottom - 12];
    if (own.top < top || own.height > room - top) root.scrollTop += own.top - top;
    else if (own.bottom > room) root.scrollTop += own.bottom - room;
  }

  return {
    show() {
      const focused = content.contains(document.activeElement) && document.activeElement.classList.contains("sentence");
      showBar();
      showText();
      if (focused) (buttons.get(state.passage) ?? buttons.get(0))?.focus({ preventScroll: true });
      follow();
    },
  };
}
