/** The names of saved files: what a file is of, in the words of the address, such as `investments-japan` or `mistral-ai`. */

import { asked } from "../ask/question.js";
import { data } from "../data/data.js";
import { slugOf } from "../data/things.js";
import { described } from "../picture/snapshot.js";
import { state } from "../state.js";

const LONGEST = 80;

/** The question of the answer, with its values. */
export const ofAnswer = () =>
  named(asked.own === null ? [asked.name, ...Object.values(asked.typed).flat()] : ["sparql"]);

/** What the picture shows: an answer, what is selected, or the view. */
export function ofPicture() {
  if (asked.isDrawn) return ofAnswer();
  const { pair, passage, selected, isTold, path } = state;
  if (passage !== null) return named([data.passages[passage].name]);
  const { centre, preset } = described();
  const ends = pair ? [pair.from, pair.to] : isTold ? [path.from, path.to] : [selected ?? centre];
  const things = ends.filter((thing) => thing !== null);
  if (things.length) return named(things.map(slugOf));
  return named([preset === null ? "graph" : data.presets[preset].name]);
}

/** @param {string[]} words */
function named(words) {
  const reading = state.reading === data.readings[0] ? [] : [state.reading];
  const safe = [...words, ...reading].map((word) =>
    word.replace(/[^\p{L}\p{M}\p{N}._]+/gu, "-").replace(/^[-.]+|[-.]+$/g, ""),
  );
  return safe.filter(Boolean).join("-").slice(0, LONGEST) || "graph";
}
