// Made of kg/explorer/contract.py and engine_contract.py by `make format`.

export type Text = string | [string, string];
export type Language = "en" | "ko";
export type Reading = "stated" | "corrected";
export type Only = "" | "stated" | "corrected";
export type Rank = "actor" | "named" | "relation" | "concept";
export type Role = "point" | "aside" | "into";

/** How labels wrap: half-width letters in a line, and how many lines are drawn at most. */
export type Wrap = {
  columns: number;
  lines: number;
};

/** A class of things, by CURIE or IRI, and how they are drawn: colour by family, shape, and rank. */
export type Kind = {
  name: string;
  label: Text;
  family: string;
  shape: string;
  rank: Rank;
  beside: string;
};

/** What statements are about. Those that are drawn come first and have a kind, the others have none. */
export type Thing = {
  name: string;
  label: Text;
  kind: number | null;
  radius: number;
  font: number;
  names: string[];
  same: string[];
  broader: number[];
  narrower: number[];
  related: number[];
};

/** A literal as people read it, in its language if it has one. */
export type Value = {
  text: Text;
  lang: string;
};

/** A triple: a thing, a predicate, and a thing or a value, with the passages that state it. */
export type Statement = {
  subject: number;
  predicate: number;
  object: number | Value;
  passages: number[];
  errata: number[];
  corrected: Text[];
  only: Only;
  denies: boolean;
};

/** A sentence of an article: where it stands, its paraphrase, and its place in the file with its SHA-256. */
export type Passage = {
  name: string;
  text: Text;
  errata: number[];
  paragraph: number;
  sentence: number;
  kind: string;
  begin: number;
  end: number;
  sha256: string;
  article: Text;
};

/** Statements in words: what a passage states, or, without one, what no passage states. */
export type Sentence = {
  text: string;
  statements: number[];
  passage: number | null;
  lang: Language;
  only: Only;
};

/** An error of an article and how bad it is. */
export type Erratum = {
  problem: Text;
  severity: string;
};

/** A sum of money, in full units of its currency, that a statement tells. */
export type Sum = {
  statement: number;
  value: float;
  currency: string;
};

/** A thing that stands for an n-ary relation and is drawn as lines between what it names. */
export type Relation = {
  thing: number;
  captions: Text[];
  called: Text;
  amounts: Text[];
  sums: Sum[];
  years: number[];
  status: Text;
  hedge: Text;
};

/** What lines say of a property: one that leads *out* of a relation and one that leads *into* it. */
export type Tie = {
  property: number;
  out: Text;
  into: Text;
};

/** One of the pairs of things that a relation names, with the property that its caption says, if any. */
export type RelationEdge = {
  relation: number;
  start: number;
  end: number;
  property: number | null;
  role: Role;
};

/** A selection that the page offers: its things and where each stands, x and y in turn. */
export type Preset = {
  name: string;
  title: Text;
  note: Text;
  things: number[];
  wide: number[];
  tall: number[];
  kinds: number[] | null;
  flows: boolean;
};

/** A line below a sentence, with the passages that it rests on. */
export type Point = {
  text: Text;
  passages: number[];
};

/** A sentence made of an answer, with what it rests on and the things that it is about. */
export type TourSentence = {
  text: Text;
  points: Point[];
  things: number[];
  passages: number[];
};

/** What is told over a selection: as printed and, where it differs, as corrected. */
export type Step = {
  preset: number;
  sentences: TourSentence[];
};

/** All that the page shows. Its first reading is the one in which it opens. */
export type Payload = {
  lang: Language;
  isLanguageGiven: boolean;
  readings: Reading[];
  title: Text;
  articles: Text[];
  wrap: Wrap;
  prefixes: Record<string, string>;
  predicates: Text[];
  kinds: Kind[];
  things: Thing[];
  statements: Statement[];
  passages: Passage[];
  sentences: Sentence[];
  errata: Erratum[];
  relations: Relation[];
  ties: Tie[];
  edges: RelationEdge[];
  presets: Preset[];
  steps: Step[];
};

/** A parameter of a question; *of* is the class that a thing must have, or empty. */
export type Parameter = {
  name: string;
  type: string;
  of: string;
  single: boolean;
  example: string;
  help: Text;
};

/** A pattern whose triples are evidence, as :class:`kg.sparql.evidence.search.Pattern` has it. */
export type Pattern = {
  triple: string[];
  graph: string;
  markers: string[];
};

/** A query for evidence, as :class:`kg.sparql.evidence.search.Search` has it. */
export type Search = {
  text: string;
  patterns: Pattern[];
};

/** A canned question, as :class:`kg.question.query.Query` has it: its words, its text, its evidence. */
export type Question = {
  name: string;
  title: Text;
  description: Text;
  tags: string[];
  parameters: Parameter[];
  columns: Record<string, Text>;
  text: string;
  evidence: Search[];
  keys: string[];
  refusal: string;
  gathers: boolean;
  view: [string, Record<string, string[]>] | null;
};

/** What the page's second reading states no more, and what it states anew, as N-Quads. */
export type Changes = {
  gone: string;
  new: string;
};

/** What one of several articles does not state, as N-Quads, in each reading that the page has. */
export type Part = {
  stated: string;
  corrected: string;
};

/** What a question in words is understood by, as :mod:`kg.ask` has it, so that the page ranks alike. */
export type UnderstandingData = {
  phrasings: Record<string, string[]>;
  currencies: Record<string, string>;
  numbers: Record<string, string>;
  years: Record<string, string>;
  proper: string[];
  terms: string[];
  patterns: Record<string, string>;
  measures: Record<string, float>;
  denying: string[];
};

/** What the page's engine answers from, opened when it is first asked. */
export type EngineData = {
  graph: string;
  server: string;
  changes: Changes | null;
  reading: Reading;
  record: string;
  parts: Record<string, Part>;
  whose: Text;
  mixed: boolean;
  prefixes: Record<string, string>;
  base: string;
  passages: string;
  vocabularies: string[];
  queries: Record<string, string>;
  labels: string[];
  same: string[];
  spaces: string[];
  questions: Question[];
  understanding: UnderstandingData;
  headings: Record<string, Text>;
  charts: Record<string, Text>;
  money: Record<string, Text>;
  source: Text;
  citations: Record<string, Text>;
  counts: string[];
  amounts: string[];
  printed: string[];
  signs: Record<string, string>;
  currencies: Record<string, string>;
};

/** What RDF calls what the page shows; it travels packed, and is opened when the graph is taken away. */
export type Rdf = {
  prefixes: Record<string, string>;
  predicates: string[];
  types: string[][];
  objects: string[];
  licences: string[];
};
