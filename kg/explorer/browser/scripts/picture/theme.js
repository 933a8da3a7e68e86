/** The colours of the style sheet, for light or dark, whichever is in use: as they are, and paler. */
export function readTheme(kinds) {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const faint = (name, share) => {
    const [r, g, b] = [1, 3, 5].map((i) => parseInt(colour(name).slice(i, i + 2), 16));
    return `rgba(${r}, ${g}, ${b}, ${share})`;
  };
  const tones = (name) => ({ full: colour(name), pale: faint(name, 0.4), dim: faint(name, 0.22) });
  return {
    ink: colour("ink"), soft: colour("soft"), paper: colour("paper"), warn: colour("warn-line"), wire: tones("wire"),
    face: getComputedStyle(document.body).fontFamily,
    families: Object.fromEntries(kinds.map(({ family }) => [family, tones(family)])),
  };
}
