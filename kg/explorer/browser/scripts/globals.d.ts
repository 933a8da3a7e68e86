// Types that all scripts know without an import, and the global variables of the page.
import type { DataSet, Network, Node, Edge as VisNetworkEdge } from "vis-network/standalone";
import type * as charts from "./chart/chart.js";
import type * as figures from "./chart/figures.js";
import type * as graph from "./data/graph.js";
import type * as payload from "./data/payload.js";
import type * as dom from "./dom.js";
import type * as subgraph from "./downloads/subgraph.js";
import type * as answer from "./engine/answer.js";
import type * as binding from "./engine/binding.js";
import type * as cells from "./engine/cells.js";
import type * as names from "./engine/names.js";
import type * as store from "./engine/store.js";
import type * as terms from "./engine/terms.js";
import type * as curves from "./picture/curves.js";
import type * as lines from "./picture/lines.js";
import type * as theme from "./picture/theme.js";
import type * as state from "./state.js";

declare global {
  // The page's data, which kg/explorer/contract.py and engine_contract.py define.
  type EngineData = payload.EngineData;
  type Kind = payload.Kind;
  type Language = payload.Language;
  type Parameter = payload.Parameter;
  type Passage = payload.Passage;
  type Question = payload.Question;
  type Rank = payload.Rank;
  type Rdf = payload.Rdf;
  type Reading = payload.Reading;
  type Relation = payload.Relation;
  type RelationEdge = payload.RelationEdge;
  type Search = payload.Search;
  type Sentence = payload.Sentence;
  type Sum = payload.Sum;
  type UnderstandingData = payload.UnderstandingData;
  type Value = payload.Value;
  /** A text in both languages (`Text` is the DOM's). */
  type Bilingual = payload.Text;

  // The page and its picture.
  type Child = dom.Child;
  type Pair = state.Pair;
  type Edge = graph.Edge;
  type Line = lines.Line;
  type Point = curves.Point;
  type Colours = theme.Colours;
  type Triple = subgraph.Triple;

  // The engine and its answers.
  type Term = terms.Term;
  type Solutions = terms.Solutions;
  type SparqlSource = store.SparqlSource;
  type Names = names.Names;
  type Values = binding.Values;
  type Words = cells.Words;
  type Answers = answer.Answers;
  type Answer = answer.Answer;
  type Row = answer.Row;
  type Chart = charts.Chart;
  type Reader = figures.Reader;
  type Figure = figures.Figure;
  type Rates = figures.Rates;

  const vis: { Network: typeof Network; DataSet: typeof DataSet };

  interface Window {
    sovkg: object;
    charts: { svg(spec: object): Promise<string> };
  }
}

export type VisNode = Node;
export type VisEdge = VisNetworkEdge;
