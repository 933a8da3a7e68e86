/** The English messages about the reader's own file of the article. */

/** @satisfies {Pick<import("./filled.js").Filled, "fileWrong" | "fileRead"> & Record<string, unknown>} */
export const ownFile = {
  ownFile: "Open the article …",
  otherFile: "Open another file …",
  fileNote:
    "If you have the article as a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each checked by its SHA-256. The file stays on this computer.",
  fileWrong(wrong, name) {
    const wrongs = {
      several: "Several files at once; bring one, the article's text.",
      folder: `“${name}” is a folder; bring the text file itself.`,
      large: `“${name}” is larger than 64 MiB, and so not the article's text.`,
      void: `“${name}” is empty.`,
      unreadable: `“${name}” cannot be read.`,
      noText: `“${name}” is no UTF-8 text; save the article as plain text in UTF-8.`,
    };
    return `${wrongs[wrong]} Nothing has changed.`;
  },
  fileRead({ found, of, first, differs, undone, moved }, name, where) {
    /** @param {import("../data/payload.js").Passage | undefined} passage */
    const at = (passage) => (passage ? `${passage.name} (${where(passage)})` : "");
    if (!of) return "This graph has no sentences to compare the file with.";
    if (!found)
      return `“${name}” has none of the ${of} sentences; it differs from ${at(first)} on. Is it the article's text, unchanged?`;
    const habits = {
      mark: "a byte order mark at its beginning",
      lineEnds: "other line ends (CRLF or CR)",
      decomposed: "decomposed letters (NFD)",
    };
    const read = undone.length
      ? ` As it is, the file differs from ${at(first)} on: it has ${undone.map((one) => habits[one]).join(" and ")}, which the page has put right.`
      : "";
    const elsewhere = moved
      ? ` ${moved} of them ${moved === 1 ? "stands" : "stand"} at another place than in the text that the graph was made from.`
      : "";
    if (found === of) return `All ${of} sentences verified.${elsewhere}${read}`;
    return `${found} of ${of} sentences verified.${elsewhere} The first that differs is ${at(differs)}.${read} Only what is verified is quoted.`;
  },
};
