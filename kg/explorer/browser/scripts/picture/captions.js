/** The captions of lines: of one edge, and of several edges that are drawn as one line. */

import { data } from "../data/data.js";
import { relationOf } from "../data/graph.js";
import { markOfEdge } from "../data/marks.js";
import { message } from "../messages/messages.js";
import { inReading, text } from "../state.js";
import { figuresOf } from "./amounts.js";
import { isFlowing } from "./view-state.js";

/** @import { RelatedEdge } from "../data/graph.js" */
/** The text of an edge and, if it leads to an aside of its relation, the property by which it does. @typedef {{ said: string, property: number | null, leadsIn: boolean, mark: string }} Said */

const FEW = 2; // names or captions that are listed before "… more"
const WIDE = 24; // letters; a longer list has a row for each item

const ties = new Map(data.ties.map((tie) => [tie.property, tie]));

/** Whether an edge has the full caption of its relation: one to its main point or, if it has none, any edge. @param {RelatedEdge} edge */
const tellsAll = (edge) => !edge.isAside || edge.alone;

/** Whether an edge is an amount in a picture of flows, whose line shows only the amount. @param {RelatedEdge} edge */
const isFlow = (edge) => isFlowing() && edge.property === null && figuresOf(edge.relation) !== "";

/** @param {Edge} edge @returns {Said} */
function saidOf(edge) {
  const plain = { property: null, leadsIn: false, mark: "" };
  if (edge.relation === null)
    return { ...plain, said: text(data.predicates[data.statements[edge.statement].predicate]) + markOfEdge(edge) };
  if (isFlow(edge)) return { ...plain, said: figuresOf(edge.relation) };
  const { captions, called } = /** @type {Relation} */ (relationOf(edge.relation));
  const said = tellsAll(edge) ? inReading(captions) : text(called);
  const mark = edge.property === null || tellsAll(edge) ? "" : markOfEdge(edge);
  return { said, property: edge.property, leadsIn: edge.leadsIn, mark };
}

/** The caption of an edge to an aside: `words` put into the phrase of its property; else `words` alone. @param {Said} one @param {string} words */
function tied({ property, leadsIn, mark }, words) {
  if (property === null) return words;
  const tie = ties.get(property);
  if (tie) return text(leadsIn ? tie.into : tie.out).replace("{}", () => words) + mark;
  const name = text(data.predicates[property]);
  return (leadsIn ? [name, words] : [words, name]).join(": ") + mark;
}

/** @param {Edge} edge */
export function captionOf(edge) {
  const said = saidOf(edge);
  return tied(said, said.said);
}

/** The caption of a line that stands for all these edges; those with the same property are joined in one row. @param {Edge[]} edges one for each caption */
export function captionOfAll(edges) {
  const groups = Map.groupBy(edges.map(saidOf), ({ property, leadsIn, mark }, n) =>
    property === null ? `point ${n}` : `${property} ${leadsIn} ${mark}`,
  );
  /** @param {string[]} all */
  const few = (all) => [...all.slice(0, FEW), ...(all.length > FEW ? [message("moreLines")(all.length - FEW)] : [])];
  const captions = [...groups.values()].map((own) => {
    const listed = few([...new Set(own.map(({ said }) => said))]).join(", ");
    return tied(own[0], listed.length > WIDE ? listed.replaceAll(", ", ",\n") : listed);
  });
  return few(captions).join("\n");
}

/** Only the amount that an edge states; null if it states none. @param {Edge} edge */
export function amountOf(edge) {
  if (edge.relation === null) return null;
  if (isFlow(edge)) return figuresOf(edge.relation);
  const amounts = (tellsAll(edge) && relationOf(edge.relation)?.amounts) || [];
  return amounts.length ? inReading(amounts) : null;
}
