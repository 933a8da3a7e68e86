/** The list of all canned questions, by topic, below a box to filter them. */

import { button, element, note } from "../dom.js";
import { message, plainMessage } from "../messages/messages.js";
import { text } from "../state.js";
import { askOwn, choose } from "./actions.js";

/** @import { PageQuestion } from "./client.js" */

/** @param {string} tag */
const topic = (tag) => plainMessage(`topic-${tag}`) || tag;

let wanted = "";

/** @param {PageQuestion[]} questions */
export function list(questions) {
  const tags = [...new Set(questions.flatMap((one) => one.tags))].sort();
  const topics = element("div", {});
  const show = () => {
    const words = wanted.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
    /** @param {PageQuestion} question */
    const fits = ({ name, title, description, tags: own }) => {
      const said = [name, title, description, own, own.map(topic)].flat(2).join(" ").normalize("NFKC").toLowerCase();
      return words.every((word) => said.includes(word));
    };
    const found = questions.filter(fits);
    topics.replaceChildren(
      ...tags.flatMap((tag) => {
        const own = found.filter((one) => one.tags.includes(tag));
        const buttons = own.map(({ name, title }) =>
          button(text(title), () => choose(name), { class: "question", value: name }),
        );
        const items = buttons.map((one) => element("li", {}, one));
        const head = element("summary", {}, topic(tag), " ", element("small", {}, String(items.length)));
        return items.length
          ? [element("details", { open: words.length > 0, class: "topic" }, head, element("ul", {}, ...items))]
          : [];
      }),
      ...(found.length ? [] : [element("p", { class: "muted" }, message("nothing"))]),
    );
  };
  const label = message("whichQuestion");
  const filter = element("input", { type: "search", id: "which", autocomplete: "off", "aria-label": label });
  filter.placeholder = label;
  filter.value = wanted;
  filter.addEventListener("input", () => {
    wanted = filter.value;
    show();
  });
  show();
  const openEditor = button(message("ownQuery"), () => askOwn(""), { class: "plain" });
  return [
    note(message("askNote")(questions.length)),
    element("div", { class: "field" }, filter),
    element("p", {}, openEditor),
    topics,
  ];
}
