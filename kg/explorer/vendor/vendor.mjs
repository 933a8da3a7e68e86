// Bundles the libraries that pages embed, from the packages locked in package-lock.json: npm run vendor

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import zopfli from "@gfx/zopfli"; // compresses 5 % better than zlib, which makes pages smaller
import { build } from "esbuild";

const folder = "kg/explorer/vendor";
const sources = "kg/explorer/browser/vendored";
const locked = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;

const unused = ["d3-geo", "d3-time-format", "topojson-client", "vega-selections"];
await bundled("charts", Object.fromEntries(unused.map((name) => [name, `./${sources}/nothing.cjs`])));
await bundled("editor");
await keep("oxigraph.wasm.gz", readFileSync("node_modules/oxigraph/web_bg.wasm"), ["node_modules/oxigraph"], false);

/** Bundle a module with all its imports as a global of its name. */
async function bundled(name, alias = {}) {
  const { metafile, outputFiles } = await build({
    entryPoints: [`${sources}/${name}.js`],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: name,
    target: "es2023",
    alias,
    legalComments: "none",
    metafile: true,
    write: false,
  });
  const inputs = Object.keys(metafile.inputs).map((path) => path.match(/^.*node_modules\/(@[^/]+\/)?[^/]+/)?.[0]);
  await keep(`${name}.js.gz`, outputFiles[0].contents, [...new Set(inputs)].filter(Boolean).sort());
}

/** Write a packed file, with the licences of its packages appended if it is a text, and a JSON list of these packages. */
async function keep(name, contents, places, isText = true) {
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
  const own = Buffer.from(contents);
  const whole = isText ? Buffer.concat([own, Buffer.from(`/*!\n${said.replaceAll("*/", "* /")}\n*/\n`)]) : own;
  const target = `${folder}/${name}`;
  if (existsSync(target) && gunzipSync(readFileSync(target)).equals(whole)) return;
  const sha256 = createHash("sha256").update(whole).digest("hex");
  writeFileSync(target, await zopfli.gzipAsync(whole, { numiterations: 5 }));
  writeFileSync(`${folder}/${name.replace(/\.gz$/, ".json")}`, `${JSON.stringify({ sha256, packages }, null, 2)}\n`);
}
