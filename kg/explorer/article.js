"use strict";

/**
 * The article that a reader drops onto the page: its sentences, each found by its place and checked by its
 * SHA-256. The file is read in this page and goes nowhere.
 */
function makeArticle(data) {
  const CONTEXT = 60; // letters before and after a sentence
  let letters = null; // code points of the text
  let sentences = new Map(); // passage -> its very words

  /** Read a text; return how many passages are found as they should be, and how many there are. */
  function read(content) {
    letters = [...content];
    sentences = new Map();
    const located = data.passages.filter((passage) => passage.sha256);
    data.passages.forEach((passage, place) => {
      if (!passage.sha256) return;
      const words = letters.slice(passage.begin, passage.end).join("");
      if (sha256(new TextEncoder().encode(words)) === passage.sha256) sentences.set(place, words);
    });
    if (!sentences.size) letters = null;
    return { found: sentences.size, of: located.length };
  }

  return {
    read,
    loaded: () => letters !== null,
    /** The very words of a passage with some of what stands before and after; nothing if unknown. */
    quotation(place) {
      if (!sentences.has(place)) return null;
      const { begin, end } = data.passages[place];
      return {
        before: letters.slice(Math.max(0, begin - CONTEXT), begin).join(""),
        words: sentences.get(place),
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
