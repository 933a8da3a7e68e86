/** The tables of the graph: things, sentences and statements, with their columns. */

import { data } from "../data/data.js";
import { isRead, lookOf, neighbours, things } from "../data/graph.js";
import { markOf, touchedOf } from "../data/marks.js";
import { element } from "../dom.js";
import { nameOf, text } from "../state.js";
import { objectOf, sentences } from "./evidence.js";
import { chip, reference } from "./reference.js";

/**
 * A column: its name, the value by which it is sorted and, if that is not what it shows, the cell.
 *
 * @template Row
 * @typedef {{ name: string, value: (row: Row) => string | number, cell?: (row: Row) => Child }} Column
 */

/**
 * A table: its title, its rows with the things that each names, and its columns; those listed in `under` are put into
 * the first cell on narrow screens.
 *
 * @template Row
 * @typedef {{ title: string, under: string[], rows: () => { row: Row, things: number[] }[], columns: Column<Row>[] }} Table
 */

const { statements } = data;
/** @param {number[]} passages */
const order = (passages) => Math.min(...passages, data.passages.length);
/** @param {number[]} passages */
const chips = (passages) => element("span", { class: "chips" }, ...passages.map(chip));
/** @param {string} words */
const auto = (words) => element("span", { dir: "auto" }, words);
/** @param {number} s */
const endsOf = (s) => [statements[s].subject, statements[s].object].filter((end) => typeof end === "number");

/** @type {Table<number>} */
const THINGS = {
  title: "thingRows",
  under: ["kind"],
  rows: () => things.map((thing) => ({ row: thing, things: [thing] })),
  columns: [
    { name: "thing", value: nameOf, cell: reference },
    { name: "kind", value: (thing) => text(lookOf(thing).label) },
    { name: "linkedTo", value: (thing) => neighbours(thing).length },
    {
      name: "marks",
      value: (thing) => touchedOf(thing).length,
      cell: (thing) => (touchedOf(thing).length ? `${markOf(touchedOf(thing))} ${touchedOf(thing).length}` : ""),
    },
  ],
};

/** @param {Sentence} sentence */
const passagesOf = ({ passage }) => (passage === null ? [] : [passage]);

/** @type {Table<Sentence & { subject: number }>} */
const SENTENCES = {
  title: "wordRows",
  under: ["thing"],
  rows: () =>
    sentences().flatMap((sentence) => {
      const [first] = sentence.statements;
      if (first === undefined) return [];
      return [
        { row: { ...sentence, subject: statements[first].subject }, things: sentence.statements.flatMap(endsOf) },
      ];
    }),
  columns: [
    { name: "words", value: (row) => row.text, cell: (row) => auto(row.text) },
    { name: "sentence", value: (row) => order(passagesOf(row)), cell: (row) => chips(passagesOf(row)) },
    { name: "thing", value: ({ subject }) => nameOf(subject), cell: ({ subject }) => reference(subject) },
    { name: "marks", value: ({ statements }) => markOf(statements) },
  ],
};

/** @type {Table<number>} */
const STATEMENTS = {
  title: "statementRows",
  under: ["relation", "object"],
  rows: () => [...statements.keys()].filter(isRead).map((s) => ({ row: s, things: endsOf(s) })),
  columns: [
    { name: "subject", value: (s) => nameOf(statements[s].subject), cell: (s) => reference(statements[s].subject) },
    { name: "relation", value: (s) => text(data.predicates[statements[s].predicate]) },
    {
      name: "object",
      value: objectOf,
      cell(s) {
        const { object } = statements[s];
        return typeof object === "number" ? reference(object) : auto(objectOf(s));
      },
    },
    { name: "sentence", value: (s) => order(statements[s].passages), cell: (s) => chips(statements[s].passages) },
    { name: "marks", value: (s) => markOf([s]) },
  ],
};

/** @type {Record<string, Table<any>>} */
export const TABLES = { things: THINGS, ...(data.sentences.length && { words: SENTENCES }), statements: STATEMENTS };
