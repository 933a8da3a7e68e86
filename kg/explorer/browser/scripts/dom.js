/** Make an element. Data enters the document here, and only as text or as the value of an attribute. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== undefined) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== null && child !== ""));
  return element;
}

/** A button that says what it does; `attributes` may add more than what happens. */
export function button(label, onclick, attributes = {}) {
  return make("button", { type: "button", onclick, ...attributes }, label);
}

export const at = (id) => document.getElementById(id);

/** Show which button of a group is pressed. */
export function press(group, value) {
  for (const one of group.children) one.setAttribute("aria-pressed", String(one.value === value));
}

/** Let screen readers say what has happened. */
export function say(words) {
  at("status").textContent = words;
}
