/** A question in the page's address: `#query=investments&country=japan`, or `#sparql=…`. */

import { addKey, listed, namesIn } from "../address.js";
import { state } from "../state.js";
import { take } from "./actions.js";
import { canAsk } from "./client.js";
import { asked, begin, isAsked } from "./question.js";
import { readRates, writtenRates } from "./rates.js";

/** @param {import("./actions.js").Wanted} wanted */
function follow(wanted) {
  take(wanted);
  if (state.tab === "overview") state.tab = "ask"; // any other tab is kept
}

addKey("query", {
  write: () => asked.name,
  more: () => Object.entries(asked.typed).map(([name, values]) => [name, listed(values)]),
  read(name, rest) {
    if (!name || !canAsk()) {
      if (asked.name) begin();
      return name ? [name] : [];
    }
    const typed = Object.fromEntries([...rest].map(([parameter, value]) => [parameter, namesIn(value)]));
    rest.clear();
    if (asked.name !== name || JSON.stringify(asked.typed) !== JSON.stringify(typed)) follow({ name, typed });
    else if (state.tab === "overview") state.tab = "ask";
  },
});

addKey("rates", {
  write: () => writtenRates(asked.rates),
  read(value) {
    const rates = readRates(value);
    asked.rates = asked.name ? rates : null;
    return value && !rates ? null : undefined;
  },
});

addKey("sparql", {
  write: () => asked.own ?? "",
  read(own) {
    if (own && !canAsk()) return [own];
    if (own && asked.own !== own) follow({ own });
    else if (!own && asked.own !== null) begin();
  },
});

addKey("drawn", {
  write: () => (asked.isDrawn ? "answer" : ""),
  read(value) {
    asked.isDrawn = value === "answer" && isAsked();
    return value && value !== "answer" ? null : undefined;
  },
});
