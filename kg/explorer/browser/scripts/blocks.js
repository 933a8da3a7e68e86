/** The blocks of the page that nothing runs until they are wanted. */

import { unpacked } from "./unpacked.js";

const whole = new Promise((resolve) => {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", resolve);
  else resolve(null);
});

/** How a block travels; those that are not there yet stand at the end of the page. @param {string} name */
export async function blockText(name) {
  const place = `${name}-block`;
  if (!document.getElementById(place)) await whole;
  return document.getElementById(place)?.textContent ?? "";
}

/** @type {Map<string, Promise<void>>} */
const running = new Map();

/** Run the script that a block holds, once; the page's policy knows its hash. @param {string} name */
export function run(name) {
  const started = running.get(name) ?? start(name);
  running.set(name, started);
  return started;
}

/** @param {string} name */
async function start(name) {
  const script = document.createElement("script");
  script.textContent = new TextDecoder().decode(await unpacked(await blockText(name)));
  document.head.append(script);
}
