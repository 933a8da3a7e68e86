/** Names and words as they are written: above all lines, on the page's own colour, so that no line runs through them. */
export function makeWriting(canvas, { lettering, colours }) {
  const PAD = 1.5; // pixels around a text that lines do not enter

  /** Write a text around a point; `unit` is the length of a pixel. */
  return function write({ x, y, size, label, bold = 400 }, colour, unit) {
    const lines = label.split("\n");
    canvas.font = `${bold} ${size}px ${colours.face}`;
    canvas.textAlign = "center";
    canvas.textBaseline = "middle";
    const step = size * lettering.HEIGHT;
    lines.forEach((line, i) => {
      const middle = y + (i - (lines.length - 1) / 2) * step;
      const width = canvas.measureText(line).width + 2 * PAD * unit;
      canvas.fillStyle = colours.paper;
      canvas.fillRect(x - width / 2, middle - step / 2, width, step);
    });
    canvas.fillStyle = colour;
    lines.forEach((line, i) => canvas.fillText(line, x, y + (i - (lines.length - 1) / 2) * step));
  };
}
