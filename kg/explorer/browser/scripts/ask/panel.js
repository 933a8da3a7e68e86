/** The tab for questions: the list of questions, the form of one, or the editor. */

import { byId, element } from "../dom.js";
import { message } from "../messages/messages.js";
import { state } from "../state.js";
import { askAgain, prepare } from "./actions.js";
import { canAsk, LIMIT } from "./client.js";
import { editor, followQuery } from "./editor.js";
import { form } from "./form.js";
import { list } from "./list.js";
import { asked, engine, isAsked, question } from "./question.js";

let drawn = "";

/** The reason why there is no answer, as a message. */
export function troubleWords() {
  const { trouble } = asked;
  if (!trouble) return "";
  if (trouble.kind === "ended") return message("ended")(LIMIT);
  if (trouble.kind === "broke") return message("broke");
  if (trouble.kind === "refused") return message("refused")(trouble.message);
  if (trouble.kind === "start") return message("notStarted");
  if (trouble.kind === "served") return message("served")(trouble.details);
  if (trouble.kind === "mistake") return message("mistake")(trouble.details);
  if (trouble.kind === "given") return message("notGiven")(trouble.details);
  return trouble.message;
}

export function showAsk() {
  if (!canAsk() || state.tab !== "ask") return;
  prepare();
  askAgain();
  const key = JSON.stringify([
    state.language,
    state.reading,
    asked.name,
    asked.typed,
    asked.own === null,
    engine.now !== null,
    engine.hasFailed,
  ]);
  followQuery();
  if (key === drawn) return;
  drawn = key;
  const one = question();
  const content = !engine.now
    ? [element("p", { class: "muted", role: "status" }, engine.hasFailed ? message("notStarted") : message("starting"))]
    : asked.own !== null
      ? editor()
      : one
        ? form(one)
        : [
            ...(isAsked() ? [element("p", { class: "erratum" }, message("noQuestion")(asked.name))] : []),
            ...list(engine.now.questions),
          ];
  byId("ask").replaceChildren(...content);
}
