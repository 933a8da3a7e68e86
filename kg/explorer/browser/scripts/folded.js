/** The blocks of the page that nothing runs until they are wanted. */

import { opened } from "./opened.js";

const whole = new Promise((resolve) => {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", resolve);
  else resolve(null);
});

/** How the block of this id travels; they stand at the end of the page. @param {string} id */
export async function folded(id) {
  await whole;
  return document.getElementById(id)?.textContent ?? "";
}

/** @type {Map<string, Promise<void>>} */
const running = new Map();

/** Run the script that the block of this id holds, once; the page's policy knows its hash. @param {string} id */
export function run(id) {
  const started = running.get(id) ?? start(id);
  running.set(id, started);
  return started;
}

/** @param {string} id */
async function start(id) {
  const script = document.createElement("script");
  script.textContent = new TextDecoder().decode(await opened(await folded(id)));
  document.head.append(script);
}
