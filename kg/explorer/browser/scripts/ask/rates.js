/** A common currency for a chart, at the reader's own rates: the converted figures are the reader's, not the article's. */

import { element, foldable, note, tool } from "../dom.js";
import { CURRENCY } from "../engine/cells.js";
import { message } from "../messages/messages.js";
import { currencyName } from "../state.js";
import { convert } from "./actions.js";
import { asked } from "./question.js";

const CODE = /^[A-Z]{3}$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** Rates as written in the address: `EUR,2024-06-01,JPY:0.006`. @param {Rates | null} rates */
export const writtenRates = (rates) =>
  rates ? [rates.currency, rates.date, ...Object.entries(rates.worth).map((one) => one.join(":"))].join() : "";

/** Parse rates as written in the address; null if they are malformed. @param {string} value @returns {Rates | null} */
export function readRates(value) {
  const [currency = "", date = "", ...given] = value.split(",");
  const worth = given.map((one) => /** @type {const} */ ([one.slice(0, 3), Number(one.slice(4))]));
  const isSound = worth.length > 0 && worth.every(([code, rate]) => CODE.test(code) && rate > 0 && rate < Infinity);
  return CODE.test(currency) && DATE.test(date) && isSound
    ? { currency, date, worth: Object.fromEntries(worth) }
    : null;
}

/** The currencies of an answer. @param {Answer} answer */
function currenciesOf({ variables, rows }) {
  const place = variables.indexOf(CURRENCY);
  return place < 0 ? [] : [...new Set(rows.flatMap(({ terms }) => terms[place]?.value ?? []))].sort();
}

/** A labelled control. @param {string} label @param {HTMLElement} control */
const field = (label, control) => element("label", {}, element("span", {}, label), control);

/** The form for exchange rates; nothing for a chart of anything but amounts in several currencies. @param {Answer} answer */
export function ratesForm(answer) {
  const codes = currenciesOf(answer);
  if (answer.chart?.scale !== "independent" || codes.length < 2) return "";
  const { rates } = asked;
  const common = element(
    "select",
    { name: "common", onchange: show },
    ...codes.map((code) => element("option", { value: code, selected: code === rates?.currency }, currencyName(code))),
  );
  const date = element("input", { type: "date", required: true, value: rates?.date ?? "" });
  const others = element("div", { class: "worth" });
  function show() {
    const fields = codes
      .filter((code) => code !== common.value)
      .map((code) => {
        const worth = rates && rates.currency === common.value ? String(rates.worth[code] ?? "") : "";
        const how = { type: "number", name: code, min: "0", step: "any", required: true, value: worth };
        return field(message("worth")(currencyName(code, 1), currencyName(common.value)), element("input", how));
      });
    others.replaceChildren(...fields);
  }
  show();
  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (others.querySelectorAll("input"));
    const worth = [...inputs].map(({ name, value }) => `${name}:${value}`);
    convert(readRates([common.value, date.value, ...worth].join()));
  }
  return foldable(
    message("oneCurrency"),
    { class: "rates", open: rates !== null },
    note(message("ownRates")),
    element(
      "form",
      { onsubmit: submit },
      field(message("commonCurrency"), common),
      field(message("rateDate"), date),
      others,
      element("button", { class: "tool" }, message("convert")),
      rates ? tool(message("ownCurrencies"), () => convert(null)) : "",
    ),
  );
}
