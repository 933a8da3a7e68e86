/** The form of the line filter: amount, years, status, hearsay, errata. */

import { sift } from "../actions.js";
import { choices, isOpen, open } from "../data/sieve.js";
import { element, foldable, tool } from "../dom.js";
import { message } from "../messages/messages.js";
import { lines } from "../picture/lines.js";
import { currentSieve } from "../picture/view-state.js";
import { inReading, text } from "../state.js";

/** @import { Sieve } from "../data/sieve.js" */

/** A menu for one field of the filter; nothing without options. @param {keyof Sieve} name @param {string} label @param {[string, string][]} options value and name */
function choice(name, label, options) {
  const now = currentSieve()[name];
  const all = [["", message("any")], ...options].map(([value, said]) =>
    element("option", { value, selected: value === now }, said),
  );
  const select = element(
    "select",
    { id: `sieve-${name}`, onchange: ({ target }) => sift({ ...currentSieve(), [name]: target.value }) },
    ...all,
  );
  return options.length
    ? element("div", { class: "field" }, element("label", { for: `sieve-${name}` }, label), select)
    : "";
}

/** @param {string} value @param {string} said @returns {[string, string]} */
const pair = (value, said) => [value, said];

/** @param {boolean} is */
const three = (is) => (is ? [pair("only", message("onlySuch")), pair("without", message("withoutSuch"))] : []);

export function sieveForm() {
  const { sums, years, statuses, hearsay, errata } = choices();
  const amounts = sums.map(([value, one]) => pair(value, inReading(one.amounts).replaceAll("\n", " ")));
  const each = years.map((year) => pair(String(year), String(year)));
  const fields = [
    choice("least", message("least"), amounts),
    choice("since", message("since"), each),
    choice("until", message("until"), each),
    choice(
      "status",
      message("statusIs"),
      statuses.map(([value, words]) => pair(value, text(words))),
    ),
    choice("hearsay", message("hearsay"), three(hearsay)),
    choice("errata", message("errata"), three(errata)),
  ].filter(Boolean);
  if (!fields.length) return "";
  const isUsed = !isOpen(currentSieve());
  const all = tool(message("everyLine"), () => sift(open()), { "data-act": "everyLine" });
  return foldable(
    message("sieve"),
    { class: "several sieve", open: isUsed },
    ...fields,
    isUsed ? element("p", { class: "note", role: "status" }, message("linesLeft")(lines().size)) : "",
    isUsed ? all : "",
  );
}
