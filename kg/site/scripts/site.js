/** What the pages of a site do: search, and copy. Without scripts all is there but these. */

import { copying } from "./copying.js";
import { searching } from "./searching.js";

copying();
searching();
