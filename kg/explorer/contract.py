"""The format of a page's data: the records that Python writes and the page's scripts read.

From these types ``make lint`` generates ``browser/scripts/data/payload.d.ts`` for the scripts' type checker
and for editors. Records refer to things, statements and so on by their index in the respective list.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

Text: TypeAlias = str | tuple[str, str]
"""A text as a pair of English and Korean, or a single string if both are the same."""
Language: TypeAlias = Literal["en", "ko"]
Reading: TypeAlias = Literal["stated", "corrected"]
"""The graph as the article prints it, or with its errors corrected."""
Only: TypeAlias = Literal["", "stated", "corrected"]
"""The only reading in which something occurs; empty if it occurs in both."""
Rank: TypeAlias = Literal["actor", "named", "relation", "concept"]
"""How a class is drawn: actors large, concepts small and grey, relations as lines unless unfolded."""
Role: TypeAlias = Literal["point", "aside", "into"]
"""What an edge of a relation leads to: its main end, a secondary end, or a thing that refers to it."""


class Wrap(TypedDict):
    """How labels wrap: columns per line (half-width letters), and the most lines that are drawn."""

    columns: int
    lines: int


class Kind(TypedDict):
    """A class of things, by CURIE or IRI, and how they are drawn: colour by family, shape, and rank.

    *beside* is the heading under which its things are listed when two things are compared side by side, if
    any; ``others`` marks the classes whose things can be compared.
    """

    name: str
    label: Text
    family: str
    shape: str
    rank: Rank
    beside: str


class Thing(TypedDict):
    """A subject or object of statements. Things that are drawn come first and have a kind; others have none.

    *name* is a CURIE or IRI, *names* are further names, *same* its IRIs in other datasets; *broader*,
    *narrower* and *related* are things. *radius* and *font* are its size and that of its label, in the unit
    of positions.
    """

    name: str
    label: Text
    kind: int | None
    radius: int
    font: int
    names: list[str]
    same: list[str]
    broader: list[int]
    narrower: list[int]
    related: list[int]


class Value(TypedDict):
    """A literal in readable form, with its language tag, or an empty one."""

    text: Text
    lang: str


class Statement(TypedDict):
    """A triple: a thing, a predicate, and a thing or a value, with the passages that state it.

    *errata* are those that touch it, *corrected* the values that would be right; *denies* says that its
    subject is something that the article denies.
    """

    subject: int
    predicate: int
    object: int | Value
    passages: list[int]
    errata: list[int]
    corrected: list[Text]
    only: Only
    denies: bool


class Passage(TypedDict):
    """A sentence of an article: its position, its paraphrase, and its range in the file with its SHA-256.

    *article* is the article's title if there are several articles. Unknown values are 0 or empty.
    """

    name: str
    text: Text
    errata: list[int]
    paragraph: int
    sentence: int
    kind: str
    begin: int
    end: int
    sha256: str
    article: Text


class Sentence(TypedDict):
    """Statements in words: those of a passage, or those without any passage if *passage* is null."""

    text: str
    statements: list[int]
    passage: int | None
    lang: Language
    only: Only


class Erratum(TypedDict):
    """An error of an article and how bad it is."""

    problem: Text
    severity: str


class Sum(TypedDict):
    """A sum of money that a statement gives, in whole units of its currency (not millions)."""

    statement: int
    value: float
    currency: str


class Relation(TypedDict):
    """A thing that represents an n-ary relation and is drawn as lines between the things that it names.

    *captions* are the labels of its lines and *amounts* the amounts alone, if it has any: as printed and, if
    it differs, as corrected. *called* is its short name, for lines to secondary ends. *sums* are its sums
    of money, which set the width of its lines. *years* are the first and last year that it gives, *status*
    is its state, such as planned, and *hedge* the way in which its sentence qualifies it.
    """

    thing: int
    captions: list[Text]
    called: Text
    amounts: list[Text]
    sums: list[Sum]
    years: list[int]
    status: Text
    hedge: Text


class Tie(TypedDict):
    """The captions of a property's lines: those that lead *out* of a relation, and *into* it.

    Braces are replaced by the relation's short name.
    """

    property: int
    out: Text
    into: Text


class RelationEdge(TypedDict):
    """An edge between two things that a relation names, with the property that its caption uses, if any."""

    relation: int
    start: int
    end: int
    property: int | None
    role: Role


class Preset(TypedDict):
    """A selection that the page offers: its things and their positions, x and y alternating.

    *tall* has the positions for screens higher than wide, and is empty if they equal *wide*; *kinds* are the
    kinds of relation that it draws, or null for all. A selection that *flows* draws only relations, with
    their sums as captions.
    """

    name: str
    title: Text
    note: Text
    things: list[int]
    wide: list[int]
    tall: list[int]
    kinds: list[int] | None
    flows: bool


class Point(TypedDict):
    """A line below a sentence, with the passages that are its evidence."""

    text: Text
    passages: list[int]


class TourSentence(TypedDict):
    """A sentence made from an answer, with the passages that are its evidence and the things it is about."""

    text: Text
    points: list[Point]
    things: list[int]
    passages: list[int]


class Step(TypedDict):
    """The sentences shown over a selection: as printed and, if that differs, as corrected."""

    preset: int
    sentences: list[TourSentence]


class Opening(TypedDict):
    """How the page opens: in the first of its readings, and under its title.

    It opens in *lang* if that language was requested, or if the browser prefers none of the page's languages.
    *links* are (name, relative address) pairs of other pages; *controls* matches what texts make visible.
    """

    lang: Language
    isLanguageGiven: bool
    readings: list[Reading]
    title: Text
    links: list[tuple[Text, Text]]
    controls: str


class Shown(TypedDict):
    """Everything that the page shows. The first of *steps* is the opening view, the others are the tour."""

    articles: list[Text]
    wrap: Wrap
    prefixes: dict[str, str]
    predicates: list[Text]
    kinds: list[Kind]
    things: list[Thing]
    statements: list[Statement]
    passages: list[Passage]
    sentences: list[Sentence]
    errata: list[Erratum]
    relations: list[Relation]
    ties: list[Tie]
    edges: list[RelationEdge]
    presets: list[Preset]
    steps: list[Step]


class Payload(Opening, Shown):
    """The data that the page's scripts read at once."""
