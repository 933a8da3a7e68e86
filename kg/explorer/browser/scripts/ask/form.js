/** The form of a canned question, with completion of its values. */

import { visible } from "../controls.js";
import { button, element, note } from "../dom.js";
import { message } from "../messages/messages.js";
import { state, text } from "../state.js";
import { choose, leave } from "./actions.js";
import { ask } from "./client.js";
import { chip, completionBox, labelOf } from "./completion.js";
import { asked, engine, namedValue } from "./question.js";

/** @import { Choice } from "../engine/choices.js" */
/** @import { PageQuestion } from "./client.js" */

/** @type {Map<string, Choice[]>} */
const known = new Map();

/** The choices for a parameter of the current question, in the current reading. @param {string} name */
async function choicesOf(name) {
  const key = JSON.stringify([asked.name, name, state.reading]);
  const found = known.get(key) ?? (await ask("choices", asked.name, name, state.reading));
  known.set(key, found);
  return /** @type {Choice[]} */ (found);
}

/** @param {string} name @param {string[]} values */
function give(name, values) {
  const typed = { ...asked.typed, [name]: values };
  if (!values.length) delete typed[name];
  choose(asked.name, typed);
}

/** @param {Parameter} parameter */
function field({ name, single, help, example }) {
  const id = `ask-${name}`;
  const given = asked.typed[name] ?? [];
  const chips = given.map((value) => {
    const others = given.filter((other) => other !== value);
    const shown = chip(value, () => give(name, others));
    choicesOf(name).then((choices) => {
      const choice = choices.find(({ typed, names }) => typed === value || names.includes(value));
      if (choice) shown.textContent = visible(labelOf(choice));
    });
    return shown;
  });
  /** @param {string} value */
  const add = (value) => give(name, single ? [value] : [...new Set([...given, value])]);
  const box = completionBox(id, () => choicesOf(name), add);
  const input = /** @type {HTMLInputElement} */ (box.querySelector("input"));
  input.placeholder = `${message("forExample")} ${namedValue(example)}`;
  return element(
    "div",
    { class: "field" },
    element("label", { for: id }, text(help)),
    chips.length ? element("div", { class: "chips" }, ...chips) : "",
    box,
  );
}

/** A text in which names of questions, in backticks, are links. @param {string} words */
const linked = (words) =>
  words.split(/`([\w-]+)`/).map((part, i) => {
    const other = i % 2 ? engine.now?.questions.find(({ name }) => name === part) : null;
    /** @param {Event} event */
    const onclick = (event) => {
      event.preventDefault(); // following the href would reset everything else in the address
      choose(part);
    };
    return other ? element("a", { href: `#query=${part}`, onclick }, text(other.title)) : part;
  });

/** @param {PageQuestion} question */
export function form({ title, description, parameters }) {
  return [
    button(`← ${message("allQuestions")}`, leave, { class: "plain back" }),
    element("h2", { tabindex: "-1" }, text(title)),
    note(...linked(text(description))),
    ...parameters.map(field),
  ];
}
