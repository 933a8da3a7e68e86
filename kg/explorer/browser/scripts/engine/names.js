/** The names of things, and the look-up of things by name, as in kg/names. */

import { isNamed } from "./terms.js";

/** @typedef {{ thing: string, text: string, lang: string, property: string, kind: string }} Name */
/** @typedef {Set<string>} Things */

const LANGUAGES = ["en", "ko"];
const EVERYTHING = `SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }
UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`;

/** A name normalised for comparison: NFKC, lower case, without spaces, underscores and hyphens. @param {string} name */
export const normal = (name) =>
  name
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "");

/** @param {string} text */
const line = (text) => text.replaceAll(/[\n\t]/g, " ");

export class Names {
  /** @type {Name[]} */
  all = [];
  #labels;
  /** @type {Map<string, Things>[]} */
  #tiers = [];
  /** @type {Map<string, Things>} */
  #items = new Map();
  /** @type {Things} */
  #everything;
  #engineData;

  /** @param {SparqlSource} graph @param {Reading} reading @param {EngineData} engineData */
  constructor(graph, reading, engineData) {
    this.#engineData = engineData;
    const { labels, same, queries } = engineData;
    for (const [thing, name, kind, property] of graph.select(reading, queries.names).rows) {
      if (!thing || !name || !property || !isNamed(thing) || name.type !== "literal") continue;
      const lang = name["xml:lang"] ?? "";
      const found = { thing: thing.value, text: name.value, lang, property: property.value, kind: kind?.value ?? "" };
      this.all.push(found);
    }
    const labelling = this.all.filter(({ property }) => labels.includes(property));
    this.#labels = Map.groupBy(labelling, ({ thing }) => thing);
    const predicates = same.map((iri) => `<${iri}>`).join("|");
    for (const [thing, item] of graph.select(reading, `SELECT ?thing ?item { ?thing ${predicates} ?item }`).rows) {
      if (thing && item && isNamed(thing)) put(this.#items, item.value, thing.value);
    }
    this.#everything = new Set(graph.select(reading, EVERYTHING).rows.map(([thing]) => thing?.value));
    this.#tiers = Array.from({ length: 6 }, () => new Map());
    const [called, exact, every, loose, ends, looseEnds] = this.#tiers;
    for (const { thing, text, lang, property } of this.all) {
      const isLabel = labels.includes(property);
      if (isLabel && (!lang || LANGUAGES.includes(lang))) put(called, text, thing);
      if (isLabel) put(exact, text, thing);
      for (const name of [text, this.slug(thing)]) {
        put(every, name, thing);
        put(loose, normal(name), thing);
      }
    }
    for (const iri of this.#everything) {
      put(ends, this.slug(iri), iri);
      put(looseEnds, normal(this.slug(iri)), iri);
    }
  }

  /** The last segment of an IRI; for a passage, its name. @param {string} iri */
  slug(iri) {
    const { passages, prefixes } = this.#engineData;
    if (iri.startsWith(passages) && !iri.startsWith(prefixes.p)) return iri.slice(passages.length);
    return (
      iri
        .replace(/[/#]+$/, "")
        .split(/[/#]/)
        .at(-1) || iri
    );
  }

  /** The local name of a vocabulary term; for anything else its IRI. @param {string} iri */
  local(iri) {
    const name = this.slug(iri);
    return this.#engineData.vocabularies.includes(iri.endsWith(name) ? iri.slice(0, -name.length) : iri) ? name : iri;
  }

  /** The shortest CURIE of an IRI, the name of a passage, or the IRI itself. @param {string} iri */
  contract(iri) {
    const { passages, prefixes } = this.#engineData;
    const fits = Object.entries(prefixes).filter(([, space]) => space && iri.startsWith(space));
    const [best] = fits.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? 1 : -1));
    if (best) return `${best[0]}:${iri.slice(best[1].length)}`;
    return iri.startsWith(passages) ? iri.slice(passages.length) : iri;
  }

  /** The text to type for a thing: its slug if that is unambiguous, else its CURIE. @param {string} iri */
  typed(iri) {
    const slug = this.slug(iri);
    const means = this.lookup(slug);
    return means.size === 1 && means.has(iri) ? slug : this.contract(iri);
  }

  /** The best label of a thing, by language and then by property; undefined if it has none. @param {string} iri @param {Language} lang */
  #label(iri, lang) {
    const order = [lang, ...LANGUAGES.filter((other) => other !== lang), ""];
    const { labels } = this.#engineData;
    /** @param {Name} name */
    const rank = ({ lang: own, property }) => {
      const place = order.indexOf(own.split("-")[0].toLowerCase());
      return (place < 0 ? order.length : place) * 100 + labels.indexOf(property);
    };
    const known = (this.#labels.get(iri) ?? []).filter(({ text }) => text.trim());
    return known.sort((a, b) => rank(a) - rank(b) || (a.text < b.text ? -1 : 1))[0]?.text;
  }

  /** The name of a thing as displayed, from which it can be looked up: its label, with the CURIE if that is ambiguous. @param {string} iri @param {Language} lang */
  of(iri, lang) {
    const label = this.#label(iri, lang);
    const { base, prefixes } = this.#engineData;
    const name = label ?? this.slug(iri);
    const foreign = Object.values(prefixes).some((space) => !space.startsWith(base) && iri.startsWith(space));
    const found = label !== undefined || !foreign ? this.lookup(line(name)) : new Set();
    if (found.size === 1 && found.has(iri)) return name;
    const full = this.contract(iri);
    return name === this.slug(iri) ? full : `${name} (${full})`;
  }

  /** The things that a text names: the best-ranked ones of the first kind of match that leaves any after `fits`. @param {string} text @param {(things: Things) => Things} [fits] */
  lookup(text, fits = (things) => things) {
    for (const found of this.#candidates(text)) {
      const fitting = found.size ? fits(found) : found;
      if (!fitting.size) continue;
      const ranked = [...fitting].map((iri) => ({ iri, rank: this.#rank(iri) }));
      const first = Math.min(...ranked.map(({ rank }) => rank));
      return new Set(ranked.filter(({ rank }) => rank === first).map(({ iri }) => iri));
    }
    return /** @type {Things} */ (new Set());
  }

  /** @param {string} text @returns {Generator<Things>} */
  *#candidates(text) {
    const [called, exact, every, loose, ends, looseEnds] = this.#tiers;
    /** @type {Things} */
    const none = new Set();
    yield this.#addressed(text);
    yield called.get(text) ?? none;
    yield this.#slugs(text);
    yield exact.get(text) ?? none;
    yield every.get(text) ?? none;
    yield loose.get(normal(text)) ?? none;
    yield ends.get(text) ?? none;
    yield looseEnds.get(normal(text)) ?? none;
  }

  /** @param {string} text */
  #addressed(text) {
    const { passages, prefixes } = this.#engineData;
    const inner = /\((\S+)\)$/.exec(text)?.[1];
    const guesses = [text, ...(inner ? [inner] : [])].flatMap((name) => {
      const bare = name.replace(/^</, "").replace(/>$/, "");
      const [prefix, ...rest] = bare.split(":");
      const expanded = rest.length && Object.hasOwn(prefixes, prefix) ? [prefixes[prefix] + rest.join(":")] : [];
      return [...expanded, ...(/^[a-z0-9-]+\/p\d+s\d+$/.test(name) ? [passages + passage(name)] : []), bare];
    });
    return new Set(guesses.filter((iri) => this.#everything.has(iri)));
  }

  /** @param {string} text */
  #slugs(text) {
    const { spaces, prefixes } = this.#engineData;
    const item = /^(?:wd:)?([Qq]\d+)$/.exec(text.replace(prefixes.wd, "").replaceAll(/^<|>$/g, ""))?.[1];
    const found = item && this.#items.get(prefixes.wd + item.toUpperCase());
    if (found) return found;
    const plain = /^[A-Za-z0-9-]+$/.test(text) ? spaces.map((space) => space + passage(text)) : [];
    return new Set(plain.filter((iri) => this.#everything.has(iri)));
  }

  /** The rank of a thing: entities first, then classes and codes of the vocabulary, then properties, then provenance agents and activities. @param {string} iri */
  #rank(iri) {
    const { base } = this.#engineData;
    if (["agent/", "activity/", "encoding/"].some((space) => iri.startsWith(base + space))) return 3;
    const name = this.local(iri);
    if (name === iri) return 0;
    return /^\p{Lu}/u.test(name) ? 1 : 2;
  }
}

/** The name of a passage, which may be typed with a one-digit paragraph: p1s2 for p01s2. @param {string} name */
const passage = (name) => name.replace(/(?<![^/])p(?=\ds\d+$)/, "p0");

/** @param {Map<string, Things>} map @param {string} key @param {string} thing */
function put(map, key, thing) {
  const known = map.get(key);
  if (known) known.add(thing);
  else map.set(key, new Set([thing]));
}
