/** Files that are dropped onto the page or chosen with the button; the result is shown below the panel. */

import { readArticle } from "../data/article.js";
import { announce, byId, element, tool } from "../dom.js";
import { message } from "../messages/messages.js";
import { turn, unfoldPanel } from "../panel/panel.js";
import { whereIs } from "../panel/reference.js";
import { changed, state } from "../state.js";

/** @import { ArticleReport } from "../data/article.js" */

/** @typedef {"several" | "folder" | "large" | "void" | "unreadable" | "noText"} Wrong */

/** The report on a file: what is wrong with it, or what was found in it. @typedef {{ name: string, wrong?: Wrong, read?: ArticleReport }} FileReport */

const LARGEST = 64 * 1024 * 1024; // bytes, as on the command line

/** @type {FileReport | null} */
let found = null;

/** @param {FileReport} report */
function reportOf({ name, wrong, read: report }) {
  if (wrong) return message("fileWrong")(wrong, name);
  return report ? message("fileRead")(report, name, whereIs) : "";
}

function forget() {
  found = null;
  showFile();
}

export function showFile() {
  const root = byId("took");
  root.hidden = found === null;
  if (found === null) return;
  root.className = found.read?.of && found.read.found === found.read.of ? "" : "wrong";
  const close = tool("×", forget, { "aria-label": message("close") });
  root.replaceChildren(element("p", { dir: "auto" }, reportOf(found)), close);
}

/** Read a file and report on it. @param {File[]} files @param {boolean} isFolder @returns {Promise<FileReport>} */
async function read([file, ...others], isFolder) {
  const { name } = file;
  if (others.length) return { name, wrong: "several" };
  if (isFolder) return { name, wrong: "folder" };
  if (file.size > LARGEST) return { name, wrong: "large" };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { name, wrong: "unreadable" };
  if (!bytes.byteLength) return { name, wrong: "void" };
  let content;
  try {
    content = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { name, wrong: "noText" };
  }
  return content.includes("\0") ? { name, wrong: "noText" } : { name, read: readArticle(content) };
}

/** @param {File[]} files @param {boolean} isFolder */
async function take(files, isFolder = false) {
  if (!files.length) return;
  found = await read(files, isFolder);
  if (state.tab === "overview") turn("text");
  unfoldPanel(true);
  changed();
  announce(reportOf(found));
}

export function bindFiles() {
  const chooser = byId("file");
  chooser.addEventListener("change", async () => {
    await take([...chooser.files]);
    chooser.value = ""; // else choosing the same file again, after a change, would not fire the event
  });
  addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => event.relatedTarget === null && document.body.classList.remove("dropping"));
  addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dropping");
    const entry = event.dataTransfer?.items[0]?.webkitGetAsEntry?.();
    take([...(event.dataTransfer?.files ?? [])], Boolean(entry?.isDirectory));
  });
}
