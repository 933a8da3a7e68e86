/** Saving of files as downloads. */

import { data } from "../data/data.js";
import { element } from "../dom.js";
import { text } from "../state.js";

/** @param {Blob} blob @param {string} suffix */
export function save(blob, suffix) {
  const name = text(data.title)
    .replace(/[\\/:*?"<>|\s]+/g, "-")
    .slice(0, 60);
  const link = element("a", { download: `${name}.${suffix}` });
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
