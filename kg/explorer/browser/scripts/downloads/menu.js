/** The menu of downloads: a slide of what is in sight, data of what is shown, a link. */

import { announce, byId } from "../dom.js";
import { message } from "../messages/messages.js";
import { png, slide } from "../picture/image.js";
import { csv } from "./csv.js";
import { ofPicture } from "./file-name.js";
import { graphml } from "./graphml.js";
import { save } from "./save.js";
import { subgraph } from "./subgraph.js";
import { turtle } from "./turtle.js";

/** @param {(shown: Awaited<ReturnType<typeof subgraph>>) => string} written @param {string} type @param {string} suffix */
async function saveData(written, type, suffix) {
  save(new Blob([written(await subgraph())], { type: `${type};charset=utf-8` }), `${ofPicture()}.${suffix}`);
}

const isTransparent = () => byId("transparent").checked;

async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    announce(message("linkCopied"));
  } catch {
    prompt(message("copyLink"), location.href); // the browser denies access to the clipboard
  }
}

/** @type {Record<string, () => unknown>} */
const TAKES = {
  png: async () => save(await png(isTransparent()), `${ofPicture()}.png`),
  svg: async () => save((await slide(isTransparent())).file, `${ofPicture()}.svg`),
  print: () => print(),
  link: copyLink,
  turtle: () => saveData(turtle, "text/turtle", "ttl"),
  csv: () => saveData(csv, "text/csv", "csv"),
  graphml: () => saveData(graphml, "application/graphml+xml", "graphml"),
};

/** Position the menu above its button, within the window. */
function place() {
  const [menu, above] = [byId("taking"), byId("take").getBoundingClientRect()];
  menu.style.left = `${Math.max(8, Math.min(above.left, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, above.top - menu.offsetHeight - 8)}px`;
}

export function bindDownloads() {
  const menu = byId("taking");
  const isOpen = () => menu.matches(":popover-open");
  menu.addEventListener("toggle", () => {
    byId("take").setAttribute("aria-expanded", String(isOpen()));
    if (isOpen()) place();
  });
  menu.addEventListener("click", async (/** @type {any} */ { target }) => {
    if (!Object.hasOwn(TAKES, target.id)) return;
    menu.hidePopover();
    byId("take").focus();
    await TAKES[target.id]();
  });
  for (const one of [menu, byId("take")]) {
    one.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Escape" && isOpen()) event.stopPropagation(); // it only closes the menu
    });
  }
}
