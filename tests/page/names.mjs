// Prints which of the pairs in standard input, a typed text and a name, the page's search finds.

import { readFileSync } from "node:fs";

const { NOWHERE, plain, ranking } = await import(`${process.argv[2]}/data/names.js`);
const pairs = JSON.parse(readFileSync(0, "utf-8"));
console.log(JSON.stringify(pairs.map(([typed, name]) => ranking(typed)([plain(name)]) < NOWHERE)));
