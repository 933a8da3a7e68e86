/** Where the names of things and the captions of lines may stand, best places first. */

// Where captions may stand: how far along the line, and on it, above, below, right or left; figures also between these and farther off.
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
// Where a name may stand, by its side of the thing: below, above, right, left, and between these.
export const SIDES = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.7, 1],
  [-0.7, 1],
  [0.7, -1],
  [-0.7, -1],
];
// Where the name of what has so many lines that it is looked for may also stand: somewhat to a side; and farther off.
export const MORE_SIDES = [
  ...SIDES,
  ...[1, -1].flatMap((down) => [0.15, -0.15, 0.35, -0.35].map((right) => [right, down])),
];
export const FARTHER = [0, 8, 16, 24, 32]; // pixels
export const FAR_OUT = [...FARTHER, 48, 64, 96, 128, 176, 224]; // of what is named in any case
