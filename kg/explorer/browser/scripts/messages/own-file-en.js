/** The English messages about the reader's own file of the article. */

/** @satisfies {Pick<import("./filled.js").Filled, "fileWrong" | "fileRead"> & Record<string, unknown>} */
export const ownFile = {
  ownFile: "Open the article …",
  otherFile: "Open another file …",
  fileNote:
    "If you have the article as a text file, open it or drop it on the page: its own sentences are then shown beside their paraphrases, each checked by its SHA-256. The file stays on this computer.",
  fileWrong(wrong, name) {
    const wrongs = {
      several: "Several files at once; open just one, the article's text.",
      folder: `“${name}” is a folder; open the text file itself.`,
      large: `“${name}” is larger than 64 MiB, so it is not the article's text.`,
      void: `“${name}” is empty.`,
      unreadable: `“${name}” cannot be read.`,
      noText: `“${name}” is not UTF-8 text; save the article as plain text in UTF-8.`,
    };
    return `${wrongs[wrong]} Nothing has changed.`;
  },
  fileRead({ found, of, first, differs, undone, moved }, name, where) {
    /** @param {Passage | undefined} passage */
    const at = (passage) => (passage ? `${passage.name} (${where(passage)})` : "");
    if (!of) return "This graph has no sentences to compare the file with.";
    if (!found)
      return `“${name}” contains none of the ${of} sentences; it differs from ${at(first)} onwards. Is it the unchanged text of the article?`;
    const habits = {
      mark: "a byte order mark at the beginning",
      lineEnds: "other line breaks (CRLF or CR)",
      decomposed: "decomposed characters (NFD)",
    };
    const read = undone.length
      ? ` The file differs from ${at(first)} onwards: it has ${undone.map((one) => habits[one]).join(" and ")}, which the page has corrected.`
      : "";
    const elsewhere = moved
      ? ` ${moved} of them ${moved === 1 ? "is" : "are"} in a different place than in the text that the graph was made from.`
      : "";
    if (found === of) return `All ${of} sentences verified.${elsewhere}${read}`;
    return `${found} of ${of} sentences verified.${elsewhere} The first that differs is ${at(differs)}.${read} Only verified sentences are quoted.`;
  },
};
