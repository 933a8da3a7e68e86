/** What the picture shows, as statements: those that its lines stand for, and what is said of its things alone. */

import { blockText } from "../blocks.js";
import { data } from "../data/data.js";
import { isRead, statementsFrom, statementsOfEdges } from "../data/graph.js";
import { drawnEdges, drawnThings } from "../picture/view-state.js";
import { unpacked } from "../unpacked.js";

/** @import { Rdf, Statement } from "../data/payload.js" */
/** @typedef {{ iri: string, thing: number }} Named a thing with its whole IRI, or `_:` and its name if it has none */
/** @typedef {{ value: string, lang: string, datatype: string }} Literal */
/** @typedef {{ subject: Named, predicate: string, object: Named | Literal, said: Statement }} Triple */

/** @type {Promise<Rdf> | null} */
let known = null;

/** What RDF calls the page's terms. */
export function rdf() {
  known ??= blockText("rdf")
    .then(unpacked)
    .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
  return known;
}

/** The whole of a name that begins with a prefix. @param {string} name @param {Record<string, string>} prefixes */
export function whole(name, prefixes) {
  const colon = name.indexOf(":");
  const prefix = name.slice(0, colon);
  return colon >= 0 && Object.hasOwn(prefixes, prefix) ? prefixes[prefix] + name.slice(colon + 1) : name;
}

const LITERAL = /^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s;
/** @type {Record<string, string>} */
const ESCAPED = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", '"': '"', "'": "'", "\\": "\\" };

/** A literal as N-Triples write it. @param {string} written @returns {Literal} */
function literal(written) {
  const [, text, lang = "", datatype = ""] = LITERAL.exec(written) ?? ["", written];
  const value = text.replace(
    /\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,
    (_, code) => ESCAPED[code] ?? String.fromCodePoint(Number.parseInt(code.slice(1), 16)),
  );
  return { value, lang, datatype };
}

/**
 * The statements that are shown, in the reading in use, and the things that they and the picture name.
 *
 * @returns {Promise<{ triples: Triple[], things: Named[], terms: Rdf }>}
 */
export async function subgraph() {
  const terms = await rdf();
  const drawn = drawnThings();
  /** @param {number} thing */
  const named = (thing) => ({ iri: whole(data.things[thing].name, terms.prefixes), thing });
  /** @param {number} s */
  const isOwn = (s) => isRead(s) && typeof data.statements[s].object !== "number";
  const shown = statementsOfEdges(drawnEdges());
  for (const thing of drawn) for (const s of statementsFrom(thing)) if (isOwn(s)) shown.add(s);
  const triples = [...shown]
    .sort((a, b) => a - b)
    .map((s) => {
      const said = data.statements[s];
      const { subject, predicate, object } = said;
      return {
        subject: named(subject),
        predicate: whole(terms.predicates[predicate], terms.prefixes),
        object: typeof object === "number" ? named(object) : literal(terms.objects[s]),
        said,
      };
    });
  const ends = triples.flatMap(({ subject, object }) => ("thing" in object ? [subject, object] : [subject]));
  const things = [...new Set([...drawn, ...ends.map(({ thing }) => thing)])].map(named);
  return { triples, things, terms };
}

/** The classes of a thing, by their whole IRIs. @param {number} thing @param {Rdf} terms */
export const classesOf = (thing, terms) => (terms.types[thing] ?? []).map((type) => whole(type, terms.prefixes));
