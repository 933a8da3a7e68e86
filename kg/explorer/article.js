"use strict";

/**
 * The article that a reader drops onto the page: its sentences, each found by its place and checked by its
 * SHA-256. The file is read in this page and goes nowhere.
 */
function makeArticle(data) {
  const CONTEXT = 60; // letters before and after a sentence
  let sentences = new Map(); // passage -> its very words, and the code points of the text

  /**
   * Read a text; return how many passages are found as they should be, and how many there are in its article.
   * What was read of another article stays.
   */
  function read(content) {
    const letters = [...content];
    const found = new Map();
    const located = data.passages.filter((passage) => passage.sha256);
    data.passages.forEach((passage, place) => {
      if (!passage.sha256) return;
      const words = letters.slice(passage.begin, passage.end).join("");
      if (sha256(new TextEncoder().encode(words)) === passage.sha256) found.set(place, { words, letters });
    });
    const title = ({ article }) => JSON.stringify(article ?? "");
    const known = new Set([...found.keys()].map((place) => title(data.passages[place])));
    const kept = [...sentences].filter(([place]) => found.size && !known.has(title(data.passages[place])));
    sentences = new Map([...kept, ...found]);
    const of = found.size ? located.filter((passage) => known.has(title(passage))) : located;
    return { found: found.size, of: of.length };
  }

  return {
    read,
    loaded: () => sentences.size > 0,
    /** The very words of a passage with some of what stands before and after; nothing if unknown. */
    quotation(place) {
      if (!sentences.has(place)) return null;
      const { words, letters } = sentences.get(place);
      const { begin, end } = data.passages[place];
      return {
        before: letters.slice(Math.max(0, begin - CONTEXT), begin).join(""),
        words,
        after: letters.slice(end, end + CONTEXT).join(""),
      };
    },
  };
}

/** Take files that are dropped onto the page or chosen with the button; `took` gets what was found. */
function takeFiles(chooser, article, took) {
  async function take(file) {
    if (!file) return;
    let content = "";
    try {
      content = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    } catch {
      // Not a text; then it has none of the sentences.
    }
    took(article.read(content));
  }
  chooser.addEventListener("change", () => take(chooser.files[0]));
  addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => event.relatedTarget === null && document.body.classList.remove("dropping"));
  addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dropping");
    take(event.dataTransfer.files[0]);
  });
}
