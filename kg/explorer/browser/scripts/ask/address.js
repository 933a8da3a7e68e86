/** A question in the page's address: `#query=investments&country=japan`, `#query=sentence&?passage=p27s4`, or `#sparql=…`. */

import { addKey, listed, namesIn } from "../address.js";
import { state } from "../state.js";
import { take } from "./actions.js";
import { canAsk } from "./client.js";
import { light } from "./picture.js";
import { asked, begin, isAsked } from "./question.js";
import { readRates, writtenRates } from "./rates.js";

/** Ask a question or, if it is the one already asked (null), highlight its answer. @param {import("./actions.js").Wanted | null} wanted */
function follow(wanted) {
  if (wanted) take(wanted);
  else light();
  if (state.tab === "overview") state.tab = "ask"; // any other tab is kept
}

/** The name of a parameter that is spelt as in an address, as an option, or in Python. @param {string} spelt */
const parameterOf = (spelt) => spelt.replace(/^\?/, "").replace(/[-_](\w)/g, (_, letter) => letter.toUpperCase());

addKey("query", {
  write: () => asked.name,
  more: () => Object.entries(asked.typed).map(([name, values]) => [name, listed(values)]),
  read(name, rest) {
    if (!name || !canAsk()) {
      if (asked.name) begin();
      return name ? [name] : [];
    }
    const given = [...rest].filter(([, value]) => value);
    const typed = Object.fromEntries(given.map(([name, value]) => [parameterOf(name), namesIn(value)]));
    rest.clear();
    const isSame = asked.name === name && JSON.stringify(asked.typed) === JSON.stringify(typed);
    follow(isSame ? null : { name, typed });
  },
});

addKey("rates", {
  write: () => writtenRates(asked.rates),
  read(value) {
    asked.rates = asked.name ? readRates(value) : null;
    return value && !asked.rates ? null : undefined;
  },
});

addKey("sparql", {
  write: () => asked.own ?? "",
  read(own) {
    if (own && (!canAsk() || asked.name)) return [own];
    if (own) follow(asked.own === own ? null : { own });
    else if (asked.own !== null) begin();
  },
});

addKey("drawn", {
  write: () => (asked.isDrawn ? "answer" : ""),
  read(value) {
    asked.isDrawn = value === "answer" && isAsked();
    return value && value !== "answer" ? null : undefined;
  },
});
