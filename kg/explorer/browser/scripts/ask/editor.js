/** The editor for the reader's own SPARQL, with completion and markers for syntax errors. */

import { inLanguage } from "../bilingual.js";
import { run } from "../blocks.js";
import { button, element, note, tool } from "../dom.js";
import { message } from "../messages/messages.js";
import { state } from "../state.js";
import { askOwn, leave } from "./actions.js";
import { ask } from "./client.js";
import { asked, engine } from "./question.js";

/** @import { Nameable } from "../engine/vocabulary.js" */

const FIRST = `SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`;
const KEYWORDS =
  "SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BIND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTAINS LCASE REGEX IF COALESCE";

/** @type {any} CodeMirror's view */
let view = null;
let text = FIRST;
let given = ""; // the query that was shown last; the reader may have edited it since

/** @type {Map<string, Promise<Nameable[]>>} */
const nameable = new Map();

/** The entities and terms that can be completed, in the current reading. */
function vocabulary() {
  const found = nameable.get(state.reading) ?? ask("vocabulary", state.reading);
  nameable.set(state.reading, found);
  return /** @type {Promise<Nameable[]>} */ (found);
}

/** Complete prefixes, terms and entities (by CURIE or by name in either language), variables and keywords. @param {any} context */
async function complete(context) {
  const word = context.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);
  if (!word || (word.from === word.to && !context.explicit)) return null;
  if (/^[?$]/.test(word.text)) {
    const variables = new Set(context.state.doc.toString().match(/[?$]\w+/g));
    variables.delete(word.text);
    return { from: word.from, options: [...variables].map((label) => ({ label, type: "variable" })) };
  }
  const known = await vocabulary();
  const named = known.map(({ curie, label, names, kind }) => ({
    label: [curie, ...names].join(" "),
    displayLabel: curie,
    detail: inLanguage(label, state.language),
    apply: curie,
    type: kind,
  }));
  const prefixes = Object.keys(engine.now?.prefixes ?? {}).map((prefix) => ({
    label: `${prefix}:`,
    type: "namespace",
  }));
  const keywords = [...new Set(KEYWORDS.split(" "))].map((label) => ({ label, type: "keyword" }));
  return { from: word.from, options: [...prefixes, ...keywords, ...named], validFor: /^[\p{L}\p{N}_:-]*$/u };
}

/** Show the query of another address, and mark the position of the syntax error, if it has one. */
export function followQuery() {
  if (!view) return;
  if (asked.own && asked.own !== given) {
    given = asked.own;
    if (given !== text) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: given } });
  }
  const { doc } = view.state;
  const details = asked.trouble?.kind === "mistake" ? asked.trouble.details : null;
  const diagnostics = [];
  if (details) {
    const line = doc.line(Math.min(details.line, doc.lines));
    const at = Math.min(line.from + details.column - 1, line.to);
    const from = at === line.to ? Math.max(line.from, at - 1) : at;
    const to = Math.min(from + 1, doc.length);
    diagnostics.push({ from, to, severity: "error", message: message("mistake")(details) });
  }
  view.dispatch(/** @type {any} */ (window).editor.setDiagnostics(view.state, diagnostics));
}

/** The colours of syntax highlighting, by CodeMirror's names of tags. */
const COLORS = {
  keyword: "var(--accent)",
  string: "var(--warn-ink)",
  comment: "var(--soft)",
  variableName: "var(--person)",
  atom: "var(--ink)",
};
const LOOK = {
  "&": {
    border: "1px solid var(--edge)",
    borderRadius: "6px",
    background: "var(--paper)",
    color: "var(--ink)",
    fontSize: "14px",
  },
  "&.cm-focused": { outline: "2px solid var(--accent)" },
  ".cm-content": {
    caretColor: "var(--ink)",
    fontFamily: "ui-monospace, Menlo, Consolas, monospace",
    minHeight: "14rem",
    padding: ".5rem",
  },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-selectionBackground, &.cm-focused .cm-selectionBackground": { background: "var(--pick) !important" },
  ".cm-tooltip": { border: "1px solid var(--line)", background: "var(--surface)", color: "var(--ink)" },
  ".cm-tooltip-autocomplete ul li": { padding: ".25rem .4rem !important" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--accent)", color: "var(--surface)" },
  ".cm-diagnostic-error": { borderLeft: "3px solid var(--warn-line)" },
};

/** The extensions of CodeMirror that are used here. @param {any} code its modules */
function extensions(code) {
  const run = () => {
    askOwn(text);
    return true;
  };
  const colors = Object.entries(COLORS).map(([tag, color]) => ({ tag: code.tags[tag], color }));
  const keys = [...code.completionKeymap, ...code.defaultKeymap, ...code.historyKeymap];
  return [
    code.keymap.of([{ key: "Mod-Enter", run }, ...keys]),
    code.history(),
    code.drawSelection(),
    code.bracketMatching(),
    code.StreamLanguage.define(code.sparql),
    code.syntaxHighlighting(code.HighlightStyle.define(colors)),
    code.autocompletion({ override: [complete], icons: false }),
    code.EditorView.lineWrapping,
    code.EditorView.contentAttributes.of({ "aria-label": "SPARQL" }),
    code.EditorView.updateListener.of((/** @type {any} */ { docChanged, state: now }) => {
      if (docChanged) text = now.doc.toString();
    }),
    code.EditorView.theme(LOOK),
  ];
}

/** Replace the plain text box with CodeMirror. @param {HTMLElement} host @param {HTMLTextAreaElement} plain */
async function mount(host, plain) {
  await run("editor");
  if (!host.isConnected) return;
  const code = /** @type {any} */ (window).editor;
  const root = host.attachShadow({ mode: "open" }); // in a shadow tree its styles need no style element, which the content security policy forbids
  const begun = code.EditorState.create({ doc: plain.value, extensions: extensions(code) });
  view = new code.EditorView({ parent: root, root, state: begun });
  plain.hidden = true;
  followQuery();
}

export function editor() {
  if (asked.own) [text, given] = [asked.own, asked.own];
  const plain = element("textarea", { id: "own-query", rows: "12", spellcheck: "false", autocapitalize: "off" });
  plain.value = text;
  plain.addEventListener("input", () => {
    text = plain.value;
  });
  const host = element("div", { class: "sparql" });
  const begin = () => askOwn(text);
  view = null;
  setTimeout(() => mount(host, plain).catch(() => {})); // if that fails, the plain text box remains
  return [
    button(`← ${message("allQuestions")}`, leave, { class: "plain back" }),
    element("h2", { tabindex: "-1" }, message("ownQuery")),
    note(message("ownNote")),
    element("label", { for: "own-query", class: "unseen" }, "SPARQL"),
    plain,
    host,
    element("div", { class: "tools" }, tool(message("run"), begin, { class: "tool run" })),
  ];
}
