/** The statements that the picture shows: those that its lines stand for, and the literals of its things. */

import { blockData } from "../blocks.js";
import { data } from "../data/data.js";
import { isRead, statementsFrom, statementsOfEdges } from "../data/graph.js";
import { whole } from "../data/things.js";
import { unescaped } from "../engine/terms.js";
import { drawnEdges, drawnThings } from "../picture/view-state.js";

/** @import { Statement } from "../data/payload.js" */
/** @typedef {{ iri: string, thing: number }} Named a thing with its full IRI, or a blank node with `_:` */
/** @typedef {{ value: string, lang: string, datatype: string }} Literal */
/** @typedef {{ subject: Named, predicate: string, object: Named | Literal, said: Statement }} Triple */

/** @type {Promise<Rdf> | null} */
let known = null;

/** The RDF terms of the page's data, which are unpacked on first use. @returns {Promise<Rdf>} */
export function rdf() {
  known ??= blockData("rdf");
  return known;
}

const LITERAL = /^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s;

/** Parse a literal in N-Triples syntax. @param {string} written @returns {Literal} */
function literal(written) {
  const [, text, lang = "", datatype = ""] = LITERAL.exec(written) ?? ["", written];
  return { value: unescaped(text), lang, datatype };
}

/**
 * The statements that are shown, in the current reading, and the things in them and in the picture.
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

/** The full IRIs of the classes of a thing. @param {number} thing @param {Rdf} terms */
export const classesOf = (thing, terms) => (terms.types[thing] ?? []).map((type) => whole(type, terms.prefixes));
