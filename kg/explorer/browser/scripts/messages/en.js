/** What the page itself says in English. */

/** @satisfies {import("./filled.js").Filled & Record<string, unknown>} */
export const en = {
  search: "Search names, sentences, “p27”",
  found: "Found",
  nothing: "Nothing found",
  language: "Language",
  options: "Options: table, reading, language, colours",
  theme: "Dark colours",
  reading: "Reading",
  stated: "As stated",
  rightReading: "Corrected",
  mode: "Shown as",
  asPicture: "Picture",
  asTable: "Table",
  drawing: "Picture of the graph",
  drawingHelp:
    "Picture of the graph. Arrow keys walk from thing to thing, Enter leads to what is said of it; with Shift they move the picture, plus and minus zoom, 0 shows all. Search and the table reach everything, too.",
  pictureTools: "Picture",
  closer: "Closer",
  farther: "Farther",
  whole: "Fit",
  undo: "Undo",
  physics: "Move freely",
  savePng: "PNG",
  saveSvg: "SVG",
  print: "Print",
  panel: "Overview, details, path and text",
  tabs: "Beside the picture",
  overview: "Overview",
  details: "Details",
  noneChosen: "Nothing is chosen. Choose a thing or a line in the picture or the table, or search for a name.",
  pathTab: "Path",
  textTab: "Text",
  origin: (whose, count) =>
    `What ${count > 1 ? `${count} articles state` : "one article states"}${whose ? `: ${whose}` : ""}.`,
  bothReadings: "“As stated” is what is printed; “Corrected” has recorded errors put right.",
  views: "What to look at",
  ownView: "Your own selection.",
  tooMany: (count) =>
    `With ${count} things the graph is too large to be drawn at once: start here, search, and expand.`,
  help: "Choose a thing or a line to read what is said, and in which sentence.",
  things: (count) => `${count} things`,
  statements: (count) => `${count} statements`,
  sentences: (count) => `${count} sentences`,
  kinds: "Things",
  lines: "Statements drawn as lines",
  linesNote: "An investment, a rank or a role links what it names. Unfold it to see it as a thing.",
  unfoldAll: "Unfold all",
  foldAll: "Fold all",
  kindsNote: "How many of each kind are in the picture; what is unchecked is left out.",
  shownOf: (shown, all) => `${shown} of ${all}`,
  moreLines: (count) => `+ ${count} more`,
  only: "only",
  onlyThis: "Show only: ",
  all: "Show all kinds",
  connected: "Most connected",
  unknown: (kind, names) => {
    const what = { entity: "thing", path: "thing", passage: "sentence", view: "selection" }[kind];
    return what
      ? `The address asks for “${names}”, but this page has no ${what} of that name.`
      : `The address ends in “${names}”, which names nothing on this page.`;
  },
  didYouMean: "Did you mean:",
  onlyCorrected: "This page holds only the corrected reading; what was printed is not in it.",
  actions: "What to do with it",
  focus: "Focus",
  expand: "Expand",
  unfold: "Unfold",
  fold: "Fold",
  unfoldAround: "Unfold its lines",
  foldAround: "Fold its lines",
  pathFrom: "Path from here",
  pin: "Pin",
  hide: "Hide",
  release: "Deselect",
  linked: "Linked with",
  relationOf: (relation) => `“${relation}” ${/ (of|by|in|as|at|with|from|to|on)$/.test(relation) ? "this" : "of"}`,
  andMore: (count) => `${count} more`,
  also: "Also called",
  elsewhere: "Elsewhere",
  broader: "Belongs under",
  narrower: "Narrower",
  related: "Related",
  said: "What is said, sentence by sentence",
  asData: "Statement by statement",
  erratum: "Erratum:",
  ring: "A ring, and a † beside words, mark what is recorded as an error of the article.",
  putRight: "A ‡ marks what is put right in this reading.",
  corrected: "Corrected: ",
  correctedFrom: (before) => `Corrected here; printed: ${before}`,
  supplied: "Corrected here; not printed",
  unparaphrased: "No paraphrase yet.",
  unsourced: "No passage states this.",
  pathTitle: "Path between two things",
  pathHelp: "The shortest path, step by step, with the sentences that make it. What is denied is no link.",
  from: "From",
  to: "To",
  swap: "Swap",
  sameEnds: "Both are the same; name two different things.",
  steps: (count) => (count === 1 ? "One step:" : `${count} steps:`),
  noPath: "No path leads from one to the other.",
  table: "Table",
  tableOf: "Rows",
  thingRows: "Things",
  wordRows: "In words",
  statementRows: "Statements",
  words: "What is said",
  close: "Close",
  filter: "Filter rows",
  everyRow: "Include what is not in the picture",
  moreRows: "More rows",
  rowsOf: (some, all) => `${some} of ${all} rows`,
  thing: "Thing",
  kind: "Kind",
  linkedTo: "Neighbours",
  marks: "Errata",
  subject: "Subject",
  relation: "Relation",
  object: "Object",
  sentence: "Sentences",
  empty: "There is nothing to draw.",
  chosen: "Chosen: ",
  added: ({ added, total }) =>
    added < total ? `${added} of ${total} neighbours added; expand again for more.` : `${added} neighbours added.`,
  undone: "Undone.",
  hiddenNow: "Hidden.",

  // of the article's text and the reader's own file of it
  unfound: "Your file does not have this sentence as the graph knows it.",
  readHere: "read it in the text",
  where: (paragraph, sentence) => `paragraph ${paragraph}, sentence ${sentence}`,
  textTitle: "The article, sentence by sentence",
  textHelp: "Choose a sentence and the picture lights up what it states; arrow keys go on.",
  paraphrased: "These sentences are paraphrases, not the article's words.",
  noText: "This graph names no passages.",
  itStates: "What it states:",
  nothingStated: "No statements of this sentence are in this page.",
  previous: "Previous sentence",
  next: "Next sentence",
  sentenceOf: (paragraph, place, all) => `${paragraph ? `paragraph ${paragraph}, ` : ""}${place} of ${all}`,
  jump: "Go to a heading",
  isVerified: ", verified in your file",
  isDifferent: ", different in your file",
  paragraph: (number) => `Paragraph ${number}`,
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
