/** Long lists, of which only the first items are shown at first. */

import { foldable } from "../dom.js";
import { message } from "../messages/messages.js";

/** The further items behind a summary with their number; nothing if there are none. @param {Node[]} rest @param {(rest: Node[]) => Node[]} [within] what the items are put into */
export const andMore = (rest, within = (items) => items) =>
  rest.length ? foldable(message("andMore")(rest.length), {}, ...within(rest)) : "";
