/** Candidate spots for the names of things and the captions of lines, the best first. */

// Spots of captions: the share of the way along the line, then right and down from there (on the line, above, below, right,
// left). Figures also have spots between these and farther off.
const BESIDE = [
  [0, 0],
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
];
const CORNERS = [1, -1].flatMap((right) => [1, 0.5, -0.5, -1].map((down) => [right, down]));
const FARTHER_OFF = [[0, -2], [0, 2], ...CORNERS.map(([right, down]) => [1.25 * right, 1.6 * down])];
export const [ALONG, OF_FIGURE] = [BESIDE, [...BESIDE, ...CORNERS, ...FARTHER_OFF]].map((sides) =>
  sides.flatMap((beside) => [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((along) => [along, ...beside])),
);
// Spots of a name, as right and down from its thing: below, above, right, left, and between these.
export const SIDES = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  ...[1, -1].flatMap((down) => [0.7, -0.7].map((right) => [right, down])),
];
// Further spots for things with many lines or with amounts: shifted slightly to a side.
export const MORE_SIDES = [
  ...SIDES,
  ...[1, -1].flatMap((down) => [0.15, -0.15, 0.35, -0.35].map((right) => [right, down])),
];
export const FARTHER = [0, 8, 16, 24, 32]; // pixels of distance from the thing
// Spots all around, for things that are named in any case; farther off than this, nobody sees whose name it is.
export const [ALL_AROUND, FAR_OUT] = [
  [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].flatMap((slide) => [
    [slide, 1],
    [slide, -1],
    [1, slide],
    [-1, slide],
  ]),
  [...FARTHER, 48, 64],
];
