/** A text box with a list that the keyboard controls: the combobox of https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */

import { element } from "../dom.js";

/** A text box and its list; `listed` are further attributes of the list. @param {string} id @param {Record<string, string>} listed */
export function listedBox(id, listed) {
  const list = element("ul", { id: `${id}-found`, class: "found", role: "listbox", hidden: true, ...listed });
  const input = element("input", {
    id,
    type: "search",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
  });
  return { input, list };
}

export class Listbox {
  /** The row that Enter chooses; -1 for none. */
  active = -1;
  #input;
  #list;
  #choose;

  /** @param {HTMLInputElement} input @param {HTMLElement} list @param {(row: number) => void} choose */
  constructor(input, list, choose) {
    this.#input = input;
    this.#list = list;
    this.#choose = choose;
    input.addEventListener("blur", () => this.close());
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** @param {number} row @param {...Child} content */
  option(row, ...content) {
    return element(
      "li",
      {
        id: `${this.#list.id}-${row}`,
        role: "option",
        "aria-selected": String(row === this.active),
        onpointerdown: (event) => {
          event.preventDefault(); // the box keeps the focus
          this.#choose(row);
        },
      },
      ...content,
    );
  }

  /** Show options, which may be in groups. @param {HTMLElement[]} options @param {boolean} [isOpen] */
  show(options, isOpen = options.length > 0) {
    this.#list.replaceChildren(...options);
    this.#list.hidden = !isOpen;
    this.#input.setAttribute("aria-expanded", String(isOpen));
    const chosen = this.#list.querySelector("[aria-selected=true]");
    if (isOpen && chosen) this.#input.setAttribute("aria-activedescendant", chosen.id);
    else this.#input.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  close() {
    this.show([]);
  }

  /** Move to the next or previous of `count` rows, cyclically. @param {KeyboardEvent} event @param {number} count @returns {boolean} whether the key was an arrow key */
  step(event, count) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return false;
    event.preventDefault();
    const by = event.key === "ArrowDown" ? 1 : -1;
    this.active = (Math.max(this.active, by < 0 ? 0 : -1) + by + count) % (count || 1);
    return true;
  }
}
