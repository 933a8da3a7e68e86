/** The colours of the style sheet for the current theme: in full, and paler. */

import { data } from "../data/data.js";
import { setTheme } from "./scheme.js";
import { TONES } from "./strokes.js";

/** @typedef {ReturnType<typeof readColours>} Colours */

/** The colours of the light theme, whichever is in use. */
export function lightColours() {
  const { theme = "light" } = document.documentElement.dataset;
  setTheme("light");
  const colours = readColours();
  setTheme(theme);
  return colours;
}

/** The colours of the current theme, and the font family. */
export function readColours() {
  const style = getComputedStyle(document.documentElement);
  /** @param {string} name */
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  /** @param {string} name @param {number} share */
  function faint(name, share) {
    const [r, g, b] = [1, 3, 5].map((i) => parseInt(colour(name).slice(i, i + 2), 16));
    return `rgba(${r}, ${g}, ${b}, ${share})`;
  }
  /** @param {string} name */
  const tones = (name) => ({ full: colour(name), pale: faint(name, 0.4), dim: faint(name, 0.22) });
  return {
    ink: colour("ink"),
    soft: colour("soft"),
    paper: colour("paper"),
    warn: colour("ring"), // around a doubtful thing
    mark: colour("warn-ink"), // a † or ‡ that is not grave
    grave: colour("grave"),
    wire: tones("wire"), // plain statements
    face: getComputedStyle(document.body).fontFamily,
    amounts: ["money", ...Array.from({ length: TONES - 1 }, (_, n) => `money-${n + 2}`)].map(tones),
    families: Object.fromEntries(data.kinds.map(({ family }) => [family, tones(family)])),
  };
}
