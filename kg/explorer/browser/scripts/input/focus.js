/** The keyboard focus: kept when the page is rendered again, or given to the replacement of what had it. */

const ROOMS = "#finding, #legend, #beside, #answer, .page";

/** @type {HTMLElement} */
let held = document.body;
/** @type {Element | null} */
let room = null;

/** A key by which a control is recognised when it has been made again. @param {any} one */
const keyOf = (one) => one.id || one.dataset.act || one.value || one.ariaLabel || one.textContent;

/** Remember what has the focus, before the page is rendered again. */
export function holdFocus() {
  held = /** @type {HTMLElement} */ (document.activeElement ?? document.body);
  room = held.closest(ROOMS);
}

/** If that is gone or hidden, focus the control that replaces it, or else the panel's open tab or the picture. */
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
