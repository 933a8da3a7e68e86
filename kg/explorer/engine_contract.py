"""The format of the data for a page's engine and for its downloads, in addition to ``contract.py``."""

from __future__ import annotations

from typing import TypedDict

from kg.explorer.contract import Reading, Text


class Parameter(TypedDict):
    """A parameter of a question; *of* is the class that its value must have, or empty."""

    name: str
    type: str
    of: str
    single: bool
    example: str
    help: Text


class Pattern(TypedDict):
    """A pattern whose triples are evidence; see :class:`kg.sparql.evidence.search.Pattern`."""

    triple: list[str]
    graph: str
    markers: list[str]


class Search(TypedDict):
    """A query for evidence; see :class:`kg.sparql.evidence.search.Search`."""

    text: str
    patterns: list[Pattern]


class Question(TypedDict):
    """A canned question with its texts, its query and the queries for its evidence.

    See :class:`kg.question.query.Query`.
    """

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
    """What the second reading of a page lacks of the first, and what it adds, as N-Quads."""

    gone: str
    new: str


class Part(TypedDict):
    """What to remove from the graph to leave one of several articles, as N-Quads, in each reading."""

    stated: str
    corrected: str


class UnderstandingData(TypedDict):
    """The data of :mod:`kg.ask` for understanding questions in words, so that the page ranks like it.

    *phrasings* are the words of each text by question, without proper names; *patterns* and *measures* are
    constants of its modules by name; *numbers*, *years* and *counts* map words to figures; *numbered* are
    things with a number in their name; *proper* and *terms* are classes; *currencies* maps names to codes;
    *denying* are the questions about what is denied.
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
    """The data from which the page's engine answers, opened at its first query.

    *graph* is the graph in a *reading*, as TriG; it is empty if a *server* answers, given by its address
    relative to the page. *record* names the graph in which a store describes itself. *parts* says, by the IRI
    of each of several articles, what to remove to ask that one alone, and *whose* is the heading of the
    column that names it; *mixed* says that they can only be asked together. *queries* are look-ups; *labels*
    and *same* are the properties for names of a thing and for its IRIs elsewhere; *spaces* are the namespaces
    in which a bare slug is looked up; *base* and *passages* are the beginnings of the project's own IRIs.
    *headings* are by column, *citations* by passage. *counts*, *amounts* and *printed* are the terms for
    counts, for sums of money, and for how something is printed; *signs* and *currencies* are those of
    :mod:`kg.text.amounts`. *charts* are the messages of :mod:`kg.chart.messages`, *money* the names of
    currencies, and *source* says whose statements these are.
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
    """The RDF terms of what the page shows, in a compressed block that is opened for downloads.

    *predicates* are CURIEs or IRIs by index, *types* those of each thing's classes; *objects* are the literal
    of each statement as N-Triples, in its original form, or empty if the object is a thing; *licences* are
    IRIs.
    """

    prefixes: dict[str, str]
    predicates: list[str]
    types: list[list[str]]
    objects: list[str]
    licences: list[str]
