"use strict";

/** The page's address: which thing, path, passage or view it names, so that a link or reload leads back. */
function makeAddress(data, graph) {
  const byName = new Map();
  for (let place = graph.count - 1; place >= 0; place -= 1) byName.set(data.things[place].name, place);
  const passages = new Map(data.passages.map(({ name }, place) => [name, place]));
  const views = new Map(data.views.map(({ name }, place) => [name, place]));
  const name = (place) => encodeURIComponent(data.things[place].name);

  return {
    entity: (place) => `#entity=${name(place)}`,
    path: (from, to) => `#path=${name(from)},${name(to)}`,
    passage: (place) => `#passage=${encodeURIComponent(data.passages[place].name)}`,
    view: (place) => `#view=${encodeURIComponent(data.views[place].name)}`,
    /** What an address names: kind and places; nothing if it is unknown or broken. */
    read(hash) {
      const [, kind, value] = /^#(entity|path|passage|view)=(.*)$/.exec(hash) ?? [];
      let names = [];
      try {
        names = (value ?? "").split(",").map(decodeURIComponent);
      } catch {
        // Not written by this page; then it names nothing.
      }
      const known = { entity: byName, path: byName, passage: passages, view: views }[kind];
      const places = names.map((one) => known?.get(one));
      const right = kind && places.length === (kind === "path" ? 2 : 1) && places.every((place) => place !== undefined);
      return right ? { kind, places } : null;
    },
    /** Remember where the reader is; going back leads there. */
    push(address) {
      try {
        if (address !== location.hash) history.pushState(null, "", address || location.pathname + location.search);
      } catch {
        // A page inside another one may have no address of its own.
      }
    },
  };
}
