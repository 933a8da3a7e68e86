"""What the page answers from and what is taken away, as records: the rest of the contract of its halves."""

from __future__ import annotations

from typing import TypedDict

from kg.explorer.contract import Reading, Text


class Parameter(TypedDict):
    """A parameter of a question; *of* is the class that a thing must have, or empty."""

    name: str
    type: str
    of: str
    single: bool
    example: str
    help: Text


class Pattern(TypedDict):
    """A pattern whose triples are evidence, as :class:`kg.sparql.evidence.search.Pattern` has it."""

    triple: list[str]
    graph: str
    markers: list[str]


class Search(TypedDict):
    """A query for evidence, as :class:`kg.sparql.evidence.search.Search` has it."""

    text: str
    patterns: list[Pattern]


class Question(TypedDict):
    """A canned question, as :class:`kg.question.query.Query` has it: its words, its text, its evidence."""

    name: str
    title: Text
    description: Text
    tags: list[str]
    parameters: list[Parameter]
    columns: dict[str, Text]
    text: str
    evidence: list[Search]
    keys: list[str]
    refusal: str
    gathers: bool
    view: tuple[str, dict[str, list[str]]] | None


class Changes(TypedDict):
    """What the page's second reading states no more, and what it states anew, as N-Quads."""

    gone: str
    new: str


class Part(TypedDict):
    """What one of several articles does not state, as N-Quads, in each reading that the page has."""

    stated: str
    corrected: str


class UnderstandingData(TypedDict):
    """What a question in words is understood by, as :mod:`kg.ask` has it, so that the page ranks alike.

    *phrasings* are the words of each text by question, without proper names; *patterns* and *measures* are
    constants of its modules by name, *numbers*, *years* and *counts* words that stand for figures, *numbered*
    what has one in its name, *proper* and *terms* classes, *currencies* what each name means, *denying* the
    questions for what is not so.
    """

    phrasings: dict[str, list[str]]
    currencies: dict[str, str]
    numbers: dict[str, str]
    years: dict[str, str]
    counts: dict[str, str]
    numbered: dict[str, str]
    proper: list[str]
    terms: list[str]
    patterns: dict[str, str]
    measures: dict[str, float]
    denying: list[str]


class EngineData(TypedDict):
    """What the page's engine answers from, opened when it is first asked.

    *graph* is TriG, of a *reading*; it is empty where a *server*, by its address beside the page's,
    answers; *record* the graph that a store keeps of itself. Of several articles *parts* are what each is
    asked without, by its IRI, *whose* heads the column that names it; *mixed* says that they are asked as
    one. *queries* are look-ups; *labels* and *same* the properties that name a thing and say what it
    is elsewhere; *spaces* are where a bare slug is looked for; *base* and *passages* begin our own IRIs.
    *sentences* are how questions are asked in words. *headings* are by column, *citations* by passage.
    *counts*, *amounts* and *printed* are the terms that count, are sums of money, say how something is
    printed; *signs* and *currencies* those of :mod:`kg.text.amounts`. *charts* are the words of
    :mod:`kg.chart.messages`, *money* what currencies are called, *source* whose statements these are.
    """

    graph: str
    server: str
    changes: Changes | None
    reading: Reading
    record: str
    parts: dict[str, Part]
    whose: Text
    mixed: bool
    prefixes: dict[str, str]
    base: str
    passages: str
    vocabularies: list[str]
    queries: dict[str, str]
    labels: list[str]
    same: list[str]
    spaces: list[str]
    questions: list[Question]
    understanding: UnderstandingData
    headings: dict[str, Text]
    charts: dict[str, Text]
    money: dict[str, Text]
    source: Text
    citations: dict[str, Text]
    counts: list[str]
    amounts: list[str]
    printed: list[str]
    signs: dict[str, str]
    currencies: dict[str, str]


class Rdf(TypedDict):
    """What RDF calls what the page shows; it travels packed, and is opened when the graph is taken away.

    *predicates* are CURIEs or IRIs by place, *types* those of each thing's classes; *objects* the literal of
    each statement as N-Triples, as it was written, empty where it is a thing; *licences* are IRIs.
    """

    prefixes: dict[str, str]
    predicates: list[str]
    types: list[list[str]]
    objects: list[str]
    licences: list[str]
