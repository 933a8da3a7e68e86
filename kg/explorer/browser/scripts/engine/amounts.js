/** Formatting of sums of money and figures for readers, as in kg/text/amounts.py. */

const AGGREGATE =
  /\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi;
const SCALES = Object.entries({ tn: 12, bn: 9, m: 6 });
const MYRIADS = Object.entries({ 조: 12, 억: 8, 만: 4, "": 0 });

/** The variable that each aggregate column of a SELECT summarises, or "count" for a COUNT. @param {string} text */
export function aggregated(text) {
  const found = [...text.matchAll(AGGREGATE)];
  return new Map(found.map(([, how, of, column]) => [column, how.toUpperCase() === "COUNT" ? "count" : of]));
}

/** A decimal number with thousands separators and without trailing zeros. @param {string} digits */
export function plain(digits) {
  const [whole, part = ""] = digits.split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  const short = part.replace(/0+$/, "");
  return short ? `${grouped}.${short}` : grouped;
}

/** A whole number without leading zeros. @param {string} digits */
const trimmed = (digits) => digits.replace(/^0+(?=\d)/, "");

/** A sum of money as text: in English with bn etc. if at most three decimals remain, in Korean by 조, 억 and 만. @param {string} value @param {string} currency @param {Language} lang @param {EngineData} words */
export function money(value, currency, lang, { signs, currencies }) {
  const sign = value.startsWith("-") && /[1-9]/.test(value) ? "-" : "";
  const digits = value.replace("-", "");
  const [whole, part = ""] = digits.split(".");
  if (lang === "ko") {
    const word = currencies[currency] ?? currency;
    const figure = korean(whole, part);
    const isSpaced = !/\d$/.test(figure) || !/^[가-힣]+$/.test(word);
    return `${sign}${figure}${isSpaced ? " " : ""}${word}`;
  }
  let text = plain(digits);
  for (const [name, power] of SCALES) {
    const scaled = whole.length > power ? `${whole.slice(0, -power)}.${whole.slice(-power)}${part}` : "";
    if (scaled && scaled.replace(/0+$/, "").split(".")[1].length <= 3) {
      text = `${plain(scaled)} ${name}`;
      break;
    }
  }
  return `${sign}${signs[currency] ?? `${currency} `}${text}`;
}

/** A number by Korean units of ten thousand. @param {string} digits @param {string} part the decimals */
function korean(digits, part) {
  let whole = digits;
  const parts = [];
  for (const [name, power] of MYRIADS) {
    const count = whole.slice(0, Math.max(whole.length - power, 0));
    whole = whole.slice(count.length);
    const figure = plain(trimmed((count || "0") + (!power && part ? `.${part}` : "")));
    if (figure !== "0") parts.push(figure + name);
  }
  return parts.join(" ") || "0";
}
