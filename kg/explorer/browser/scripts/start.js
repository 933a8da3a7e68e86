/** The first script of the page: sets the theme, then runs the library that draws the picture, then the page's own scripts. */

import { run } from "./blocks.js";
import "./picture/scheme.js";

run("library").then(() => run("page"));
