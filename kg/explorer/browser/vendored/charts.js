/** Draw a Vega specification as SVG; expressions are interpreted, since the page's content security policy forbids eval. */

import { transforms } from "vega-dataflow";
import * as encode from "vega-encode";
import { expressionInterpreter } from "vega-interpreter";
import { parse } from "vega-parser";
import * as transform from "vega-transforms";
import { View } from "vega-view";
import * as viewTransform from "vega-view-transforms";

Object.assign(transforms, transform, viewTransform, encode);

const silent = { level: () => silent, error: console.error, warn: () => silent, info: () => silent, debug: () => silent };

/**
 * @param {object} spec a Vega specification
 * @returns {Promise<string>} an SVG document
 */
export function svg(spec) {
  const runtime = parse(spec, undefined, { ast: true });
  return new View(runtime, { expr: expressionInterpreter, renderer: "none", logger: silent }).toSVG();
}
