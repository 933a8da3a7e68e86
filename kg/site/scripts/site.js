/** The script of a site's pages: search, and buttons to copy. Everything else works without it. */

import { copying } from "./copying.js";
import { searching } from "./searching.js";

copying();
searching();
