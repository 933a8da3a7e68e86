"""What the page's two halves agree on: the records that Python writes and the page's scripts read.

``make lint`` makes of it what says the same to the scripts' type checker, and to editors:
``browser/scripts/data/payload.d.ts``. Things, statements and so on go by their places in their lists.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

Text: TypeAlias = str | tuple[str, str]
"""A text in English and Korean, or the one text of both."""
Language: TypeAlias = Literal["en", "ko"]
Reading: TypeAlias = Literal["stated", "corrected"]
"""As printed, or with errors put right."""
Only: TypeAlias = Literal["", "stated", "corrected"]
"""The reading to which something is confined, if it is."""
Rank: TypeAlias = Literal["actor", "named", "relation", "concept"]
"""An actor is drawn large, a concept small and grey; a relation is drawn as lines unless it is unfolded."""
Role: TypeAlias = Literal["point", "aside", "into"]
"""An edge of a relation leads to its point, to what is beside it, or from a thing that leads to it."""


class Wrap(TypedDict):
    """How labels wrap: half-width letters in a line, and how many lines are drawn at most."""

    columns: int
    lines: int


class Kind(TypedDict):
    """A class of things, by CURIE or IRI, and how they are drawn: colour by family, shape, and rank.

    *beside* is the heading under which its things are told of two that stand side by side, if any; ``others``
    is that of these two.
    """

    name: str
    label: Text
    family: str
    shape: str
    rank: Rank
    beside: str


class Thing(TypedDict):
    """What statements are about. Those that are drawn come first and have a kind, the others have none.

    *name* is a CURIE or IRI, *names* are further names, *same* what it is elsewhere; *broader*, *narrower*
    and *related* are things. *radius* and *font* are its size and that of its name, in the unit of positions.
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
    """A literal as people read it, in its language if it has one."""

    text: Text
    lang: str


class Statement(TypedDict):
    """A triple: a thing, a predicate, and a thing or a value, with the passages that state it.

    *errata* touch it, *corrected* are the values that would be right; *denies* if what its subject states is
    not so.
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
    """A sentence of an article: where it stands, its paraphrase, and its place in the file with its SHA-256.

    *article* is the article's title where there are several. What is unknown is 0 or empty.
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
    """Statements in words: what a passage states, or, without one, what no passage states."""

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
    """A sum of money, in full units of its currency, that a statement tells."""

    statement: int
    value: float
    currency: str


class Relation(TypedDict):
    """A thing that stands for an n-ary relation and is drawn as lines between what it names.

    *captions* are what its lines say and *amounts* the amounts alone, if it tells one: as printed and, where
    it differs, as corrected. *called* is its name in short, for lines to what is beside the point. *sums* are
    what it tells of money, by which its lines are as wide as they say. *years* are the first and last that it
    tells, *status* how far it has come, and *hedge* in which way its sentence does not vouch for it.
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
    """What lines say of a property: one that leads *out* of a relation and one that leads *into* it.

    Braces stand for what the relation is called.
    """

    property: int
    out: Text
    into: Text


class RelationEdge(TypedDict):
    """One of the pairs of things that a relation names, with the property that its caption says, if any."""

    relation: int
    start: int
    end: int
    property: int | None
    role: Role


class Preset(TypedDict):
    """A selection that the page offers: its things and where each stands, x and y in turn.

    *tall* is for screens higher than wide, empty if it is no other; *kinds* are those of the relations that
    it draws, if not all; one that *flows* draws nothing else, and lines say their sums.
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
    """A line below a sentence, with the passages that it rests on."""

    text: Text
    passages: list[int]


class TourSentence(TypedDict):
    """A sentence made of an answer, with what it rests on and the things that it is about."""

    text: Text
    points: list[Point]
    things: list[int]
    passages: list[int]


class Step(TypedDict):
    """What is told over a selection: as printed and, where it differs, as corrected."""

    preset: int
    sentences: list[TourSentence]


class Opening(TypedDict):
    """How the page opens: in the first of its readings, and under its title.

    It opens in the language *lang* if that was asked for, or the browser speaks none of the page's. *links*
    are the names of what lies beside it, with their addresses from there.
    """

    lang: Language
    isLanguageGiven: bool
    readings: list[Reading]
    title: Text
    links: list[tuple[Text, Text]]


class Shown(TypedDict):
    """All that the page shows. Of *steps* the first is what it opens on, the others are its tour."""

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
    """What the page's scripts read at once."""
