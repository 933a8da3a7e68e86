/** The statements that errata concern, and the errata of each row, as in kg/question/errata.py. */

import { bind } from "./binding.js";
import { keyOf, named } from "./terms.js";

/** @import { Ask } from "./widening.js" */
/** @typedef {{ property: string, printed: Term | null }} Correction */
/** @typedef {Map<string, Map<string, Correction | string>>} Touches erratum -> its changes by key: a correction that was made or, where the statement is unchanged, the right value as text (may be empty) */
/** @typedef {{ iri: string, problem: Partial<Record<string, string>>, severity: string, passages: string[], corrected: Correction[], stands: boolean, meant: string[] }} Erratum */

/** @param {(Term | null)[]} triple */
export const keyOfTriple = (triple) => triple.map(keyOf).join(" ");

/** The errata that concern each statement, by the statement's key. @param {Ask} ask @param {EngineData} engineData */
export function touched(ask, { queries }) {
  /** @type {Map<string, Touches>} */
  const found = new Map();
  for (const text of [queries.printed, queries.putRight]) {
    for (const [erratum, node, property, value, other = null] of ask(text).rows) {
      if (erratum?.type !== "uri" || !node || !property || !value) continue;
      const key = keyOfTriple([node, property, value]);
      const change = text === queries.putRight ? { property: property.value, printed: other } : (other?.value ?? "");
      const known = found.get(key) ?? new Map();
      found.set(key, known);
      add(known, new Map([[erratum.value, new Map([[keyOfChange(change), change]])]]));
    }
  }
  return found;
}

/** @param {Correction | string} change */
const keyOfChange = (change) => (typeof change === "string" ? change : `${change.property} ${keyOf(change.printed)}`);

/** @param {Touches} known @param {Touches} more */
function add(known, more) {
  for (const [erratum, changes] of more) known.set(erratum, new Map([...(known.get(erratum) ?? []), ...changes]));
}

/** The errata that concern any of a row's statements, merged. @param {Iterable<string>} keys @param {Map<string, Touches>} known */
export function hits(keys, known) {
  /** @type {Touches} */
  const found = new Map();
  for (const key of keys) add(found, known.get(key) ?? new Map());
  return found;
}

/** The description of each erratum: problem, severity and passages. @param {Ask} ask @param {EngineData} engineData @param {Iterable<string>} iris @param {(iri: string) => string} slug */
export function described(ask, { queries }, iris, slug) {
  /** @type {Map<string, Erratum>} */
  const found = new Map();
  const terms = [...iris].map(named);
  if (!terms.length) return found;
  for (const [erratum, problem, severity, passage] of ask(bind(queries.errata, { erratum: terms })).rows) {
    if (!erratum) continue;
    /** @type {Erratum} */
    const known = found.get(erratum.value) ?? {
      iri: erratum.value,
      problem: {},
      severity: "",
      passages: [],
      corrected: [],
      stands: true,
      meant: [],
    };
    if (problem) known.problem[problem["xml:lang"] ?? "en"] = problem.value;
    known.severity = slug(severity?.value ?? "");
    if (passage) known.passages = [...new Set([...known.passages, passage.value])].sort();
    found.set(erratum.value, known);
  }
  return found;
}

/** The errata with the corrections of the given statements; `stands` if one of them is not corrected. @param {Touches} touches @param {Map<string, Erratum>} known */
export function applied(touches, known) {
  return [...touches.keys()].sort().flatMap((iri) => {
    const erratum = known.get(iri);
    if (!erratum) return [];
    const changes = [...(touches.get(iri)?.values() ?? [])];
    const corrected = changes.filter((change) => typeof change !== "string");
    const meant = changes.filter((change) => typeof change === "string").filter(Boolean);
    return [{ ...erratum, corrected, stands: corrected.length < changes.length, meant }];
  });
}

/** The mark for errata: † if a statement is uncorrected, ‡ if one is corrected. @param {Erratum[]} errata */
export const markOf = (errata) =>
  (errata.some(({ stands }) => stands) ? "†" : "") + (errata.some(({ corrected }) => corrected.length) ? "‡" : "");

/** The problem of an erratum as text, in the given language if there is one; else its IRI. @param {Erratum} erratum @param {Language} lang */
export const problemOf = ({ problem, iri }, lang) => problem[lang] ?? Object.values(problem)[0] ?? iri;
