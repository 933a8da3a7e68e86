/** The light or dark theme; at first that of the reader's system. */

export const prefersDark = matchMedia("(prefers-color-scheme: dark)");
setTheme(prefersDark.matches ? "dark" : "light");

/** @param {string} theme */
export function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
}

export const isDark = () => document.documentElement.dataset.theme === "dark";
