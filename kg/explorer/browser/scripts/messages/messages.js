/** The message catalogue: what the page itself says, in each language. */
import { en } from "./en.js";
import { ko } from "./ko.js";

export const MESSAGES = { en, ko };
