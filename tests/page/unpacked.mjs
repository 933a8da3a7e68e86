// The page unpacks what Python has packed.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const [, , file, scripts] = process.argv;
const { unpacked } = await import(`${scripts}/unpacked.js`);
const [blocks, texts] = JSON.parse(readFileSync(file, "utf-8"));
for (const [n, block] of blocks.entries()) {
  assert.equal(new TextDecoder().decode(await unpacked(block)), texts[n]);
}
