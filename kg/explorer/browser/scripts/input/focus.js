/** The focus, which stays where it was when the page shows its state anew, or goes to what has come in its place. */

const ROOMS = "#finding, #legend, #beside, #answer, .page";

/** @type {HTMLElement} */
let held = document.body;
/** @type {Element | null} */
let room = null;

/** What a control is known by when it is made anew. @param {any} one */
const keyOf = (one) => one.id || one.dataset.act || one.value || one.ariaLabel || one.textContent;

/** Remember what has the focus, before it may go. */
export function holdFocus() {
  held = /** @type {HTMLElement} */ (document.activeElement ?? document.body);
  room = held.closest(ROOMS);
}

/** If it has gone, give the focus to the same control made anew, or else to the panel's page. */
export function keepFocus() {
  const now = document.activeElement;
  if (held === document.body || held.checkVisibility() || (now !== held && now !== document.body)) return;
  /** @type {any[]} */
  const alike = [...(room?.querySelectorAll(held.tagName) ?? [])].filter((one) => keyOf(one) === keyOf(held));
  const page = document.querySelector(".page:not([hidden])");
  const places = [alike.find((one) => one.checkVisibility()), page?.querySelector("h2[tabindex]"), page];
  const next = places.find((one) => one?.checkVisibility()) ?? document.getElementById("drawing");
  /** @type {HTMLElement} */ (next).focus();
}
