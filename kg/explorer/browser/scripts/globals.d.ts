// Types that all scripts know without an import, and the global variables of the page.
import type { DataSet, Network, Node, Edge as VisNetworkEdge } from "vis-network/standalone";
import type * as payload from "./data/payload.js";

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
  type Child = import("./dom.js").Child;
  type Pair = import("./state.js").Pair;
  type Edge = import("./data/graph.js").Edge;
  type Line = import("./picture/lines.js").Line;
  type Point = import("./picture/curves.js").Point;
  type Colours = import("./picture/theme.js").Colours;
  type Triple = import("./downloads/subgraph.js").Triple;

  // The engine and its answers.
  type Term = import("./engine/terms.js").Term;
  type Solutions = import("./engine/terms.js").Solutions;
  type SparqlSource = import("./engine/store.js").SparqlSource;
  type Names = import("./engine/names.js").Names;
  type Values = import("./engine/binding.js").Values;
  type Words = import("./engine/cells.js").Words;
  type Answers = import("./engine/answer.js").Answers;
  type Answer = import("./engine/answer.js").Answer;
  type Row = import("./engine/answer.js").Row;
  type Chart = import("./chart/chart.js").Chart;
  type Reader = import("./chart/figures.js").Reader;
  type Figure = import("./chart/figures.js").Figure;
  type Rates = import("./chart/figures.js").Rates;

  const vis: { Network: typeof Network; DataSet: typeof DataSet };

  interface Window {
    sovkg: object;
    charts: { svg(spec: object): Promise<string> };
  }
}

export type VisNode = Node;
export type VisEdge = VisNetworkEdge;
