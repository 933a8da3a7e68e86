/** The English messages of questions and answers. */

/** @satisfies {Partial<import("./filled.js").Filled> & Record<string, unknown>} */
export const asking = {
  askTab: "Ask",
  askNote: (count) => `${count} questions that the graph answers, with the sentences behind each row.`,
  whichQuestion: "Find a question: money, policy, people …",
  allQuestions: "All questions",
  changeQuestion: "Change the question",
  noQuestion: (name) => `There is no question “${name}” here.`,
  starting: "Starting the engine …",
  notStarted:
    "This browser does not allow the page to start its engine. The picture, the text and the table work without it.",
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
        ? `No question answers this: “${denied}” makes this a negative question. What the article denies has a question of its own.`
        : "No question here answers this.",
  saidAs: (sentence) => `You asked: “${sentence}”`,
  leftAside: (words) => `Not taken into account: ${words.map((word) => `“${word}”`).join(", ")}.`,
  mayMean: "It could also mean:",
  rows: (count) => (count === 1 ? "1 row" : `${count} rows`),
  forExample: "such as",
  drop: "remove",
  whyRow: (row, mark) => `Why row ${row}${mark ? `, marked ${mark}` : ""}`,
  cite: "To cite",
  copy: "Copy",
  copied: "Copied",
  alsoAsked: (names, more) => `Also covers what it includes: ${names}${more > 0 ? ` and ${more} more` : ""}.`,
  besides: "also",
  emptyColumns: (names) =>
    `${names.length === 1 ? "One column is left out because it is" : `${names.length} columns are left out because they are`} empty in every row: ${names.join(", ")}.`,
  addOnce: (amounts, more) =>
    `The same amount is in several rows; count it only once: ${amounts.map(({ name, amount, rows }) => `${name} (${amount}, in ${rows} rows)`).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
  noEvidence: "For this question, the sentences behind each row cannot be determined.",
  ended: (seconds) => `No answer within ${seconds} seconds, so it was stopped. Narrow the question and ask again.`,
  broke:
    "The engine failed on this query and restarts with the next one. Brackets nested hundreds deep, or an ORDER BY over values of several kinds, can cause that: order by STR(?x).",
  refused: (word) =>
    /^(SERVICE|FROM|LOAD)$/.test(word)
      ? `${word} would reach beyond this graph. Only what is in it can be queried.`
      : `${word} would change the graph, which can only be queried. Use SELECT, ASK, CONSTRUCT or DESCRIBE.`,
  served: ({ status, seconds, cut, said }) => {
    const again = seconds ? `Ask again in ${seconds} seconds` : "Ask again later";
    if (cut) return `The server gives no more than ${cut} rows, and this has more. Narrow the question, or use LIMIT.`;
    if (status === 0) return "The server cannot be reached. Is it still running?";
    if (status === 429) return `The server accepts no more questions from you for now. ${again}.`;
    if (status === 504) return "The server stopped the question because it took too long. Narrow it and ask again.";
    if (status === 503) return `The server could not answer: it is too busy, or the question needs too much. ${again}.`;
    return `The server refused the question (${status}). ${said}`;
  },
  notGiven: ({ parameter, text, why, others, type }) =>
    ({
      strange: `This question has no “${parameter}”${others.length ? `; it has: ${others.join(", ")}` : ""}.`,
      several: `“${text}” is the name of several things: ${others.join(", ")}. Choose one of them.`,
      malformed: `“${text}” is not a valid ${type}; write it like ${others[0]}.`,
      single: `“${parameter}” takes one value; given were ${text}.`,
      question: `There is no question called “${text}”.`,
      unknown: `Nothing that can be given here is called “${text}”.`,
    })[why],
  mistake: ({ line, column, why, words }) => {
    const [first = ""] = words;
    const what = {
      form: "there is no SELECT, ASK, CONSTRUCT or DESCRIBE; begin with one of these.",
      prefix: `the prefix ${first}: has no PREFIX line; add one at the top.`,
      reason: `${first}.`,
      signs: `not allowed here; expected ${words.join(" or ")}.`,
      unread: "cannot be parsed from here on.",
    }[why];
    return `Line ${line}, column ${column}: ${what}`;
  },
  asThePicture: "Draw only these",
  apart: "Each row comes from one article; nothing is added up across articles.",
  mixed: "Several articles are queried together here: this counts or adds up across all of them.",
  noRows: "No rows: the graph states nothing about this.",
  oneCurrency: "Convert to one currency at your own rates",
  ownRates: "The article gives no rates. Amounts converted with yours are approximate and yours, not the article's.",
  commonCurrency: "Which currency",
  rateDate: "Date of your rates",
  worth: (other, common) => `1 ${other} in ${common}`,
  convert: "Draw in this currency",
  ownCurrencies: "Each in its own currency",
  otherRows: "Questions that have rows for it",
  notAllAsked: "Not every question could be tried within a second.",
  copyCommand: "Copy the command that shows why",
  ownEvidence:
    "The sentences behind a row are not determined here for your own SPARQL; `sovkg sparql --why` does that on the command line.",
  ownQuery: "Your own SPARQL",
  ownNote:
    "SPARQL 1.1 over this graph. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are refused: no query reaches beyond the graph.",
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
