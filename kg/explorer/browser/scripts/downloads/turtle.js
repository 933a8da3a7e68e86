/** Turtle (https://www.w3.org/TR/turtle/) of what is shown. */

import { data } from "../data/data.js";
import { XSD } from "../engine/terms.js";
import { message } from "../messages/messages.js";
import { state, text } from "../state.js";
import { classesOf } from "./subgraph.js";

/** @import { Literal, Named } from "./subgraph.js" */

const LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

/** @param {string} letter */
const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** @param {string} value */
const quoted = (value) => `"${value.replace(/[\\"]/g, "\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g, escaped)}"`;

/** @param {string} iri */
const bracketed = (iri) => `<${iri.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g, escaped)}>`;

/** @param {{ triples: Triple[], things: Named[], terms: Rdf }} shown */
export function turtle({ triples, things, terms }) {
  const spaces = Object.entries({ rdfs: LABEL.slice(0, -5), ...terms.prefixes });
  const used = new Map();
  /** @param {string} iri */
  function term(iri) {
    if (iri.startsWith("_:")) return iri;
    const [prefix, space] =
      spaces.find(([, s]) => s && iri.startsWith(s) && /^[a-z][\w-]*$/i.test(iri.slice(s.length))) ?? [];
    if (space === undefined) return bracketed(iri);
    used.set(prefix, space);
    return `${prefix}:${iri.slice(space.length)}`;
  }
  /** @param {Literal} literal */
  function written({ value, lang, datatype }) {
    if (lang) return `${quoted(value)}@${lang}`;
    return datatype && datatype !== `${XSD}string` ? `${quoted(value)}^^${term(datatype)}` : quoted(value);
  }
  /** @type {Map<string, string[]>} */
  const about = new Map();
  /** @param {string} subject @param {string} rest */
  const add = (subject, rest) => about.set(subject, [...(about.get(subject) ?? []), rest]);
  for (const { iri, thing } of things) {
    const [subject, label] = [term(iri), data.things[thing].label];
    for (const type of classesOf(thing, terms)) add(subject, `a ${term(type)}`);
    const both = Array.isArray(label) ? [`${quoted(label[0])}@en`, `${quoted(label[1])}@ko`] : [quoted(label)];
    add(subject, `${term(LABEL)} ${both.join(" , ")}`);
  }
  for (const { subject, predicate, object } of triples)
    add(term(subject.iri), `${term(predicate)} ${"iri" in object ? term(object.iri) : written(object)}`);
  const body = [...about].map(([subject, said]) => `${subject} ${[...new Set(said)].join(" ;\n    ")} .\n`);
  const head = [
    text(data.title),
    message(state.reading === "corrected" ? "rightReading" : "stated"),
    ...terms.licences,
  ];
  return [
    `# ${head.join(" · ").replace(/\s+/g, " ")}\n`,
    ...[...used].sort().map(([prefix, space]) => `@prefix ${prefix}: ${bracketed(space)} .\n`),
    "\n",
    ...body,
  ].join("");
}
