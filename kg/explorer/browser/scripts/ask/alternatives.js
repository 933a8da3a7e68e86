/** Suggestions of other questions: for one without an answer, or one that was understood from a sentence. */

import { nearestThings } from "../data/entity-search.js";
import { slugOf } from "../data/things.js";
import { button, element, note, tool } from "../dom.js";
import { message } from "../messages/messages.js";
import { nameOf } from "../state.js";
import { choose } from "./actions.js";
import { asked, question, titleOf, valuesOf } from "./question.js";

/** The sentence that was understood as this question, its ignored parts, and other questions that it may mean. */
export function said() {
  if (!asked.said) return [];
  const { text: sentence, left, others: may } = asked.said;
  const choices = may.map((one) =>
    button(`${titleOf(one.name)} ${valuesOf(one)}`, () => choose(one.name, one.typed), { class: "plain" }),
  );
  const more = choices.length ? [" ", message("mayMean"), ...choices.flatMap((one) => [" ", one])] : [];
  const words = element("p", { class: "note", id: "said" }, message("saidAs")(sentence), ...more);
  return left.length ? [element("p", { class: "erratum" }, message("leftAside")(left)), words] : [words];
}

/** Suggestions for an unknown name: things that can be a value of the parameter. */
export function meant() {
  const { parameter, text: typed, why: reason } = asked.trouble?.details ?? {};
  const { of } = question()?.parameters.find(({ name }) => name === parameter) ?? {};
  const near = reason === "unknown" ? nearestThings(typed, 3, of) : [];
  const choices = near.map((thing) =>
    tool(nameOf(thing), () => choose(asked.name, { ...asked.typed, [parameter]: [slugOf(thing)] })),
  );
  return near.length ? [element("p", { class: "tools" }, message("didYouMean"), " ", ...choices)] : [];
}

/** The list of questions that have rows if this one has none. */
export function others() {
  const { found, isCut } = asked.others ?? { found: [], isCut: false };
  if (!found.length) return [];
  const items = found.map(({ name, typed, rows }) => {
    const given = Object.values(typed).flat().join(", ");
    const words = element("small", {}, ` ${given} · ${message("rows")(rows)}`);
    return element(
      "li",
      {},
      button([titleOf(name), words], () => choose(name, typed), { class: "question" }),
    );
  });
  return [
    element("h2", {}, message("otherRows")),
    element("ul", { class: "others" }, ...items),
    isCut ? note(message("notAllAsked")) : "",
  ];
}
