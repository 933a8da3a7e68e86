/** Sparse columns of a table, whose cells stand with their headings in a last one, as kg/tables/cells.py has them. */

const SPARSE = 5; // a column that is empty but in less than one of so many rows

/** Which columns are sparse, if several are. @param {string[][]} cells row by row */
export function sparse(cells) {
  const found = (cells[0] ?? []).map((_, i) => i > 0 && cells.filter((row) => row[i]).length * SPARSE < cells.length);
  return found.filter(Boolean).length < 2 ? found.map(() => false) : found;
}

/** What a row has in sparse columns. @param {string[]} headings @param {string[]} row @param {boolean[]} isSparse */
export const also = (headings, row, isSparse) =>
  row.flatMap((cell, i) => (isSparse[i] && cell ? [`${headings[i]}: ${cell}`] : [])).join("; ");
