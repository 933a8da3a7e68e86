/** What a page runs at first: its ground is light or dark, and what draws the picture is opened, then its own scripts. */

import { run } from "./blocks.js";
import "./picture/scheme.js";

run("library").then(() => run("page"));
