/** The form of the line filter: amount, years, status, hearsay, errata. */

import { sift } from "../actions.js";
import { choices, isOpen, open } from "../data/sieve.js";
import { button, element } from "../dom.js";
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

/** @param {boolean} is @returns {[string, string][]} */
const three = (is) =>
  is
    ? [
        ["only", message("onlySuch")],
        ["without", message("withoutSuch")],
      ]
    : [];

export function sieveForm() {
  const { sums, years, statuses, hearsay, errata } = choices();
  const fields = [
    choice(
      "least",
      message("least"),
      sums.map(([value, { amounts }]) => [value, inReading(amounts).replaceAll("\n", " ")]),
    ),
    choice(
      "since",
      message("since"),
      years.map((year) => [String(year), String(year)]),
    ),
    choice(
      "until",
      message("until"),
      years.map((year) => [String(year), String(year)]),
    ),
    choice(
      "status",
      message("statusIs"),
      statuses.map(([value, words]) => [value, text(words)]),
    ),
    choice("hearsay", message("hearsay"), three(hearsay)),
    choice("errata", message("errata"), three(errata)),
  ].filter(Boolean);
  if (!fields.length) return "";
  const isUsed = !isOpen(currentSieve());
  const all = button(message("everyLine"), () => sift(open()), { class: "tool", "data-act": "everyLine" });
  return element(
    "details",
    { class: "several sieve", open: isUsed },
    element("summary", {}, message("sieve")),
    ...fields,
    isUsed ? element("p", { class: "note", role: "status" }, message("linesLeft")(lines().size)) : "",
    isUsed ? all : "",
  );
}
