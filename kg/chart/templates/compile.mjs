// Compiles the templates to Vega for pages, in which Vega-Lite would take too much room: npm run charts
//
// Placeholders stay "@name@". Since Vega-Lite computes with sizes, their placeholders are numbers during compilation.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { compile } from "vega-lite";

const folder = new URL(".", import.meta.url);
const SIZES = ["wide", "flow", "high", "ranks", "step", "bar", "last", "across", "row", "up"];
const quiet = { level: () => quiet, error: console.error, warn: () => quiet, info: () => quiet, debug: () => quiet };
/** @param {string} name */
const number = (name) => 870001 + SIZES.indexOf(name);

/** @type {Record<string, object>} */
const compiled = {};
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "vega.json")) {
  const text = readFileSync(new URL(file, folder), "utf8");
  const sized = text.replace(/"@(\w+)@"/g, (whole, name) => (SIZES.includes(name) ? number(name) : whole));
  for (const scale of text.includes("@scale@") ? ["shared", "independent"] : [""]) {
    const spec = { ...JSON.parse(sized.replace("@scale@", scale)), datasets: { rows: [], caption: [] } };
    const vega = JSON.stringify(compile(spec, { logger: quiet }).spec);
    const named = vega
      .replace(/(?<=[:[,])8700\d\d(?=[,\]}])/g, (n) => `"@${SIZES[n - 870001]}@"`)
      .replace(/8700\d\d/g, (n) => `@${SIZES[n - 870001]}@`);
    compiled[file.replace(".json", scale && `-${scale}`)] = JSON.parse(named);
  }
}
const written = `${JSON.stringify(compiled)}\n`;
if (process.argv.includes("--check")) process.exit(readFileSync(new URL("vega.json", folder), "utf8") === written ? 0 : 1);
writeFileSync(new URL("vega.json", folder), written);
