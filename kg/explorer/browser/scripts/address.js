/**
 * The page's address: which thing, path, passage or view it names, and in which reading, so that a link or
 * reload leads back. Things go by CURIE, IRI, slug or Wikidata ID, passages by name.
 */
export function makeAddress(data, graph, state) {
  const iri = (name) => {
    const [prefix, ...rest] = name.split(":");
    return Object.hasOwn(data.prefixes, prefix) ? data.prefixes[prefix] + rest.join(":") : name;
  };
  const last = (name) => name.split(/[:/#]/).at(-1).toLowerCase();
  const exact = new Map();
  const loose = new Map(); // last segments; of several equal ones the first thing has it
  for (let place = graph.count - 1; place >= 0; place -= 1) {
    const { name, same = [] } = data.things[place];
    for (const id of [name, ...same]) loose.set(last(id), place);
    for (const id of [name, ...same]) exact.set(id, place).set(iri(id), place);
  }
  const isIri = (name) => /^\w+:/.test(name);
  const thing = (name) => exact.get(name) ?? (isIri(name) ? undefined : loose.get(name.toLowerCase()));
  const passages = new Map(data.passages.map(({ name }, place) => [name.toLowerCase(), place]));
  const passage = (name) => passages.get(name.toLowerCase()) ?? passages.get(last(name));
  const views = new Map(data.views.map(({ name }, place) => [name, place]));
  const known = { entity: thing, path: thing, passage, view: (name) => views.get(name) };
  const name = (place) => encodeURIComponent(data.things[place].name);

  /** An address with the reading in use, unless the page opens in it anyway. */
  function whole(hash) {
    return state.reading === data.readings[0] ? hash : `${hash ? `${hash}&` : "#"}reading=${state.reading}`;
  }

  function write(address, how) {
    try {
      if (address !== location.hash) history[how](null, "", address || location.pathname + location.search);
    } catch {
      // A page inside another one may have no address of its own.
    }
  }

  return {
    thing,
    entity: (place) => `#entity=${name(place)}`,
    path: (from, to) => `#path=${name(from)},${name(to)}`,
    passage: (place) => `#passage=${encodeURIComponent(data.passages[place].name)}`,
    view: (place) => `#view=${encodeURIComponent(data.views[place].name)}`,
    /** What an address names: kind, places, reading; under `unknown` what this page does not have. */
    read(hash) {
      const found = { kind: "", places: [], reading: data.readings[0], unknown: [] };
      for (const part of hash.slice(1).split("&").filter(Boolean)) {
        const [, kind, value] = /^(\w+)=(.*)$/.exec(part) ?? [];
        let names = [];
        try {
          names = (value ?? "").split(",").map(decodeURIComponent);
        } catch {
          // Not written by this page; then it names nothing.
        }
        const reading = { corrected: "corrected", stated: "stated", "as-stated": "stated" }[names[0]];
        if (kind === "reading" && data.readings.includes(reading)) {
          found.reading = reading;
        } else if (!Object.hasOwn(known, kind) || names.length !== (kind === "path" ? 2 : 1)) {
          found.unknown.push(part);
        } else {
          const places = names.map(known[kind]);
          found.unknown.push(...names.filter((_, i) => places[i] === undefined));
          Object.assign(found, { kind, places });
        }
      }
      return found;
    },
    /** Remember where the reader is; going back leads there. */
    push: (hash) => write(whole(hash), "pushState"),
    /** Let the address say the reading in use, without a step to go back. */
    keep() {
      write(whole(location.hash.replace(/([#&])reading=[^&]*&?/, "$1").replace(/[#&]$/, "")), "replaceState");
    },
  };
}
