/** Sparse columns of a table, whose cells are merged with their headings into a last column, as in kg/tables/cells.py. */

const SPARSE = 5; // a column is sparse if less than one in this many rows has a value

/** Which columns are sparse; none if there is only one such column. The first never is. @param {string[][]} cells row by row */
export function sparse(cells) {
  const found = (cells[0] ?? []).map((_, i) => i > 0 && cells.filter((row) => row[i]).length * SPARSE < cells.length);
  return found.filter(Boolean).length < 2 ? found.map(() => false) : found;
}

/** The values of a row in sparse columns, with their headings. @param {string[]} headings @param {string[]} row @param {boolean[]} isSparse */
export const also = (headings, row, isSparse) =>
  row.flatMap((cell, i) => (isSparse[i] && cell ? [`${headings[i]}: ${cell}`] : [])).join("; ");
