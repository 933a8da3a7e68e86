// Prints the captions of all lines when everything is shown, in both languages.

import { readFileSync } from "node:fs";
import { install } from "./browser.mjs";

const [, , file, scripts] = process.argv;
install(readFileSync(file, "utf-8"));
await import(`${scripts}/main.js`);
const [actions, { speak }, { data }, { lines }] = await Promise.all(
  ["actions", "input/language", "data/data", "picture/lines"].map((name) => import(`${scripts}/${name}.js`)),
);

const found = { en: [], ko: [] };
for (const language of ["en", "ko"]) {
  speak(language);
  actions.openPreset(data.presets.findIndex(({ name }) => name === "all"));
  found[language].push(...[...lines().values()].map(({ label, edges }) => [label, edges.length]));
}
console.log(JSON.stringify({ found }));
