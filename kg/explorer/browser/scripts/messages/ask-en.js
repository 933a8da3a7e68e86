/** The English messages of questions and answers. */

/** @satisfies {Partial<import("./filled.js").Filled> & Record<string, unknown>} */
export const asking = {
  askTab: "Ask",
  askNote: (count) => `${count} questions that the graph answers, each row with the sentences that state it.`,
  whichQuestion: "Which question? money, policy, people …",
  allQuestions: "All questions",
  changeQuestion: "Change the question",
  noQuestion: (name) => `There is no question “${name}” here.`,
  starting: "The engine starts …",
  notStarted:
    "This browser does not let the page start its engine. The picture, the text and the table work without it.",
  answering: "Answering …",
  closeAnswer: "Close the answer",
  rowsOfAnswer: "Rows of the answer",
  answer: "Answer",
  questions: "Questions",
  understanding: (seconds) => `Looking for the question …${seconds ? ` ${seconds} s` : ""}`,
  orElse: "or",
  nearest: "nearest",
  noneAnswers: (unknown, [denied]) =>
    unknown.length
      ? `No question answers this: nothing here is called ${unknown.map((name) => `“${name}”`).join(" or ")}.`
      : denied
        ? `No question answers this: “${denied}” asks for what is not so. What the article denies is a question of its own.`
        : "No question here answers this.",
  saidAs: (sentence) => `You asked: “${sentence}”`,
  leftAside: (words) => `Left out of account: ${words.map((word) => `“${word}”`).join(", ")}.`,
  mayMean: "It may also mean:",
  rows: (count) => (count === 1 ? "1 row" : `${count} rows`),
  forExample: "such as",
  drop: "take away",
  whyRow: (row, mark) => `Why row ${row}${mark ? `, marked ${mark}` : ""}`,
  cite: "To cite",
  copy: "Copy",
  copied: "Copied",
  alsoAsked: (names, more) => `Also asked of what it includes: ${names}${more > 0 ? ` and ${more} more` : ""}.`,
  besides: "also",
  emptyColumns: (names) =>
    `${names.length === 1 ? "One column is" : `${names.length} columns are`} left out, since no row has anything there: ${names.join(", ")}.`,
  addOnce: (amounts, more) =>
    `One amount stands in several rows. Add it up once: ${amounts.map(({ name, amount, rows }) => `${name} (${amount}, in ${rows} rows)`).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
  noEvidence: "For this question no sentences can be told row by row.",
  ended: (seconds) => `No answer within ${seconds} seconds, so it was ended. Narrow the question and ask again.`,
  broke:
    "The engine broke at this query, and starts anew with the next. An ORDER BY over values of several kinds does that: order by STR(?x).",
  refused: (word) => `${word} would reach beyond this graph. Ask what is in it.`,
  served: ({ status, seconds, cut, said }) => {
    const again = seconds ? `Ask again in ${seconds} seconds` : "Ask again later";
    if (cut) return `The server gives no more than ${cut} rows, and this has more. Narrow the question, or use LIMIT.`;
    if (status === 0) return "The server cannot be reached. Is it still running?";
    if (status === 429) return `The server takes no more questions from you for now. ${again}.`;
    if (status === 504)
      return "The server has given the question up, since it takes too long. Narrow it and ask again.";
    if (status === 503)
      return `The server could not answer: too much is being asked, or this takes too much. ${again}.`;
    return `The server has refused the question (${status}). ${said}`;
  },
  notGiven: ({ parameter, text, why, others, type }) =>
    why === "strange"
      ? `This question has no “${parameter}”${others.length ? `; it has: ${others.join(", ")}` : ""}.`
      : why === "several"
        ? `“${text}” is the name of several things: ${others.join(", ")}. Give one of these.`
        : why === "malformed"
          ? `“${text}” is no ${type}; write it like ${others[0]}.`
          : `Nothing that can stand here is called “${text}”.`,
  mistake: ({ line, column, why, words }) => {
    const [first = ""] = words;
    const what = {
      prefix: `the prefix ${first}: has no PREFIX line; add one at the top.`,
      reason: `${first}.`,
      signs: `this cannot stand here; ${words.join(" or ")} could.`,
      unread: "not understood from here on.",
    }[why];
    return `Line ${line}, column ${column}: ${what}`;
  },
  asThePicture: "Draw only these",
  apart: "Each row is one article's; nothing is added up across articles.",
  mixed: "Several articles are asked as one here: this counts or adds up across all of them.",
  noRows: "No rows: the graph states nothing of this.",
  oneCurrency: "All in one currency, at your own rates",
  ownRates: "The article has no rates. What is drawn with yours is about right, and yours, not the article's.",
  commonCurrency: "In which currency",
  rateDate: "Of which day your rates are",
  worth: (other, common) => `1 ${other} in ${common}`,
  convert: "Draw in this currency",
  ownCurrencies: "Each in its own currency",
  otherRows: "These questions have rows for it",
  notAllAsked: "Not every question could be asked in a second.",
  copyCommand: "Copy the command that tells why",
  ownEvidence:
    "Which sentences make a row true is not derived here for SPARQL of your own; `sovkg sparql --why` tells it on the command line.",
  ownQuery: "Your own SPARQL",
  ownNote:
    "SPARQL 1.1 over this graph. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are refused: no query reaches beyond it.",
  run: "Run",
  yes: "Yes",
  no: "No",
  "topic-absence": "What is not said",
  "topic-capability": "Capability",
  "topic-checks": "Errors and checks",
  "topic-companies": "Companies",
  "topic-infrastructure": "Infrastructure",
  "topic-money": "Money",
  "topic-people": "People",
  "topic-policy": "Policy",
  "topic-text": "The text",
  "topic-time": "Time",
};
