/** The embedded blocks of the page, which are only read or run when they are needed. */

import { unpacked } from "./unpacked.js";

const whole = new Promise((resolve) => {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", resolve);
  else resolve(null);
});

/** The packed text of a block; waits for the page to load if the block is not there yet. @param {string} name */
export async function blockText(name) {
  const place = `${name}-block`;
  if (!document.getElementById(place)) await whole;
  return document.getElementById(place)?.textContent ?? "";
}

/** The data in a block. @param {string} name */
export const blockData = async (name) => JSON.parse(new TextDecoder().decode(await unpacked(await blockText(name))));

/** @type {Map<string, Promise<void>>} */
const running = new Map();

/** Run the script in a block, once; the page's content security policy allows its hash. @param {string} name */
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
