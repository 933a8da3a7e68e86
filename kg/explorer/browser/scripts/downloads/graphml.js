/** GraphML (http://graphml.graphdrawing.org/) of what is shown: things with their literals as nodes, and links as edges. */

import { data } from "../data/data.js";
import { text } from "../state.js";
import { classesOf } from "./subgraph.js";

/** @import { Named } from "./subgraph.js" */

/** @param {string} value */
const escaped = (value) =>
  value.replace(/[^\t\n\r\x20-\ufffd]/g, "\ufffd").replace(/[&<>"\r\n\t]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The last part of an IRI, as the name of an attribute. @param {string} iri */
const last = (iri) => iri.split(/[#/]/).at(-1) || iri;

/** @param {{ triples: Triple[], things: Named[], terms: Rdf }} shown */
export function graphml({ triples, things, terms }) {
  /** @type {Map<string, string>} */
  const keys = new Map();
  /** @param {"node" | "edge"} of @param {string} name @param {string} value */
  function datum(of, name, value) {
    const key = keys.get(`${of} ${name}`) ?? `k${keys.size}`;
    keys.set(`${of} ${name}`, key);
    return `<data key="${key}">${escaped(value)}</data>`;
  }
  const literals = triples.flatMap(({ subject, predicate, object }) =>
    "iri" in object ? [] : { thing: subject.thing, name: last(predicate), value: object.value },
  );
  const own = Map.groupBy(literals, ({ thing }) => thing);
  const links = triples.flatMap(({ subject, predicate, object, said }) => {
    if (!("iri" in object)) return [];
    const sentences = said.passages.map((passage) => data.passages[passage].name).join(" ");
    const told = [
      datum("edge", "predicate", predicate),
      datum("edge", "label", text(data.predicates[said.predicate])),
      sentences && datum("edge", "sentences", sentences),
      said.denies ? datum("edge", "denied", "true") : "",
    ];
    return `<edge source="${escaped(subject.iri)}" target="${escaped(object.iri)}">${told.join("")}</edge>`;
  });
  const nodes = things.map(({ iri, thing }) => {
    const [en, ko] = [data.things[thing].label].flat();
    const told = [
      datum("node", "label", en),
      datum("node", "label_ko", ko ?? en),
      datum("node", "type", classesOf(thing, terms).join(" ")),
    ];
    for (const [name, said] of Map.groupBy(own.get(thing) ?? [], (literal) => literal.name))
      told.push(datum("node", `said_${name}`, said.map(({ value }) => value).join(" | ")));
    return `<node id="${escaped(iri)}">${told.join("")}</node>`;
  });
  const declared = [...keys].map(([name, key]) => {
    const [of, attribute] = name.split(" ");
    return `<key id="${key}" for="${of}" attr.name="${escaped(attribute)}" attr.type="string"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared,
    `<graph id="shown" edgedefault="directed">`,
    ...nodes,
    ...links,
    "</graph>",
    "</graphml>\n",
  ].join("\n");
}
