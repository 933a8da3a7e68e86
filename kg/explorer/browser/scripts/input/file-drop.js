import { button, make } from "../dom.js";

/** Files that are dropped onto the page or chosen with the button; what was found in one is told below the panel. */
export function makeFiles(chooser, root, { article, evidence, word, say, took }) {
  const LARGEST = 64 * 1024 * 1024; // bytes, as for the command
  let found = null;

  const told = () => word("fileTook")(found, evidence.where);

  function show() {
    root.hidden = found === null;
    if (found === null) return;
    root.className = found.of && found.found === found.of ? "" : "wrong";
    root.replaceChildren(make("p", { dir: "auto" }, told()), button("×", () => {
      found = null;
      show();
    }, { class: "tool", "aria-label": word("close") }));
  }

  function tell(what) {
    found = what;
    took();
    show();
    say(told());
  }

  async function take(files, isFolder = false) {
    if (!files.length) return;
    const [file] = files;
    const wrong = (what) => tell({ wrong: what, name: file.name });
    if (files.length > 1) return wrong("several");
    if (isFolder) return wrong("folder");
    if (file.size > LARGEST) return wrong("large");
    let bytes;
    try {
      bytes = await file.arrayBuffer();
    } catch {
      return wrong("unreadable");
    }
    if (!bytes.byteLength) return wrong("void");
    let content;
    try {
      content = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return wrong("noText");
    }
    return content.includes("\0") ? wrong("noText") : tell({ ...article.read(content), name: file.name });
  }
  chooser.addEventListener("change", async () => {
    await take([...chooser.files]);
    chooser.value = ""; // the same file may be changed and brought again
  });
  addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => event.relatedTarget === null && document.body.classList.remove("dropping"));
  addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dropping");
    const entry = event.dataTransfer.items?.[0]?.webkitGetAsEntry?.();
    take([...event.dataTransfer.files], Boolean(entry?.isDirectory));
  });

  return { show };
}
