/** The entities and terms that can be completed in a query: CURIEs with their labels and names. */

/** @typedef {{ curie: string, label: [string, string], names: string[], kind: "property" | "class" | "thing" }} Nameable */

/** @param {Answers} answers @param {Reading} reading @returns {Nameable[]} */
export function vocabulary(answers, reading) {
  const names = answers.names(reading);
  const { rows } = answers.graph.select(reading, "SELECT DISTINCT ?p { ?s ?p ?o }");
  const properties = new Set(rows.map(([term]) => term?.value ?? ""));
  const called = Map.groupBy(names.all, ({ thing }) => thing);
  /** @param {string} iri */
  const kind = (iri) => (properties.has(iri) ? "property" : names.local(iri) === iri ? "thing" : "class");
  return [...new Set([...properties, ...called.keys()])].flatMap((iri) => {
    const own = (called.get(iri) ?? []).map(({ text }) => text);
    const curie = names.contract(iri);
    const isShort = curie !== iri && /^[\w-]+:[\w-]+$/.test(curie);
    /** @type {[string, string]} */
    const label = [names.of(iri, "en"), names.of(iri, "ko")];
    return isShort ? [{ curie, label, names: [...new Set(own)], kind: kind(iri) }] : [];
  });
}
