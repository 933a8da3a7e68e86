/** What the page shows, as records with names; the contract is kg/explorer/contract.py. */

/** @import { Payload } from "./payload.js" */

const travelled = JSON.parse(document.getElementById("data")?.textContent ?? "{}");

/**
 * The records of a list: each has the fields of the blank one, and of those it has, the values of its row.
 *
 * @param {{ blank: Record<string, unknown>, rows: unknown[][] }} list
 */
function records({ blank, rows }) {
  const fields = Object.keys(blank);
  return rows.map((row) => {
    const record = { ...blank };
    row.forEach((value, i) => {
      record[fields[i]] = value;
    });
    return record;
  });
}

export const data = /** @type {Payload} */ (
  Object.fromEntries(Object.entries(travelled).map(([name, value]) => [name, value.blank ? records(value) : value]))
);
