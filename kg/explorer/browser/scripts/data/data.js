/** The data of the page, as records with named fields; their types are defined in kg/explorer/contract.py. */

/** @import { Payload } from "./payload.js" */

const travelled = JSON.parse(document.getElementById("data")?.textContent ?? "{}");

/**
 * Unpack a list of records: the values of a row, in the order of the fields; missing ones are those of the blank record.
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
