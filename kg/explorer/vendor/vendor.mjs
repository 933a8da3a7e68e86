// Makes what the page brings along, from the packages that package-lock.json names with their hashes: npm run vendor

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const folder = "kg/explorer/vendor";
const locked = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;

const { metafile, outputFiles } = await build({
  entryPoints: ["kg/explorer/browser/vendored/charts.js"],
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "charts",
  target: "es2023",
  alias: { vega: "vega-util" }, // Vega-Lite takes four functions of it from the whole of Vega
  legalComments: "none",
  metafile: true,
  write: false,
});
const inputs = Object.keys(metafile.inputs).map((path) => path.match(/^.*node_modules\/(@[^/]+\/)?[^/]+/)?.[0]);
keep("charts.js.gz", outputFiles[0].contents, [...new Set(inputs)].filter(Boolean).sort());

/** Writes the file with the licences of what it is made of, and beside it which packages these are. */
function keep(name, contents, places) {
  const packages = places.map((place) => {
    const { version, license, integrity } = locked[place];
    return { name: place.replace(/^.*node_modules\//, ""), version, licence: license, integrity };
  });
  const whose = new Map();
  for (const [n, place] of places.entries()) {
    const file = readdirSync(place).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(`${place}/${file}`, "utf8").trim() : packages[n].licence;
    whose.set(text, [...(whose.get(text) ?? []), `${packages[n].name} ${packages[n].version}`]);
  }
  const said = [...whose].map(([text, names]) => `${names.join(", ")}\n\n${text}`).join("\n\n");
  const whole = Buffer.concat([Buffer.from(contents), Buffer.from(`/*!\n${said.replaceAll("*/", "* /")}\n*/\n`)]);
  const sha256 = createHash("sha256").update(whole).digest("hex");
  writeFileSync(`${folder}/${name}`, gzipSync(whole, { level: 9 }));
  writeFileSync(`${folder}/${name.replace(/\.gz$/, ".json")}`, `${JSON.stringify({ sha256, packages }, null, 2)}\n`);
}
