/** Control and invisible characters made visible as on the command line, so that a name cannot turn what follows it round. */

import { data } from "./data/data.js";

const hidden = new RegExp(data.controls, "gu"); // as in kg/text/controls.py; its group is set where they have no effect
const PLAIN = /^[\n -~\xa1-\xac\uac00-\ud7a3]*$/; // the usual case

/** @param {string} control */
const escaped = (control) =>
  `\\${control.length > 1 ? "U" : "u"}${(control.codePointAt(0) ?? 0)
    .toString(16)
    .toUpperCase()
    .padStart(4 * control.length, "0")}`;

/** A text as it is shown. @param {string} words */
export const visible = (words) =>
  PLAIN.test(words) ? words : words.replace(hidden, (all, control) => (control ? escaped(control) : all));
