/** Saving of files as downloads. */

import { element } from "../dom.js";

/** @param {Blob} blob @param {string} name */
export function save(blob, name) {
  const link = element("a", { download: name });
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
