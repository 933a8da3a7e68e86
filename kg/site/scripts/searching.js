/** The search page of a site; its index is a separate script, which can also be loaded from a local disk. */

import { NOWHERE, pattern, plain, ranking } from "../../explorer/browser/scripts/data/names.js";

/** The name of a page, its kind, its path, and other names by which it is found. @typedef {[string, string, string, string[]]} Entry */

const MOST = 60;
const WORDS = 4; // the rank of a name that contains all words of the query, but not as a phrase

/** @param {Entry[]} entries */
function indexed(entries) {
  return entries.map((entry) => ({ entry, names: [entry[0], ...entry[3]].map(plain) }));
}

/** The entries that match a query, the best first; equal ones in the order of the index. @param {ReturnType<typeof indexed>} index @param {string} query */
export function found(index, query) {
  const typed = query.trim();
  if (!plain(typed)) return [];
  const words = typed.split(/\s+/).map((word) => new RegExp(pattern(word)));
  const rankOf = ranking(typed);
  return index
    .map((own, place) => {
      const best = rankOf(own.names);
      const has = best === NOWHERE && own.names.some((name) => words.every((word) => word.test(name)));
      return { rank: has ? WORDS : best, place, entry: own.entry };
    })
    .filter(({ rank }) => rank < NOWHERE)
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ entry }) => entry);
}

/** @param {Entry} entry @param {string} root */
function item([name, kind, path], root) {
  const link = Object.assign(document.createElement("a"), { href: root + path, textContent: name });
  const small = Object.assign(document.createElement("small"), { textContent: kind });
  const line = document.createElement("li");
  line.append(link, small);
  return line;
}

/** Load the index by running its script. @param {string} source @returns {Promise<Entry[]>} */
function loaded(source) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => resolve(/** @type {{ searched?: Entry[] }} */ (globalThis).searched ?? []);
    script.onerror = reject;
    document.head.append(script);
  });
}

/** Run the search page, if this is it: show the results of the query in its address and of what is typed. */
export async function searching() {
  const form = document.getElementById("search");
  const box = document.getElementById("query");
  const list = document.getElementById("found");
  const status = document.getElementById("status");
  if (!(form instanceof HTMLFormElement && box instanceof HTMLInputElement && list && status)) return;
  const { index: source = "", root = "", found: told = "", nothing = "" } = form.dataset;
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  const index = indexed(await loaded(source));
  const show = () => {
    const all = found(index, box.value);
    list.replaceChildren(...all.slice(0, MOST).map((entry) => item(entry, root)));
    status.textContent = box.value.trim() ? (all.length ? told.replace("{}", String(all.length)) : nothing) : "";
    document.documentElement.dataset.searched = box.value;
  };
  box.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
  box.focus();
}
