"""Canned questions: one ``.rq`` file each, plain SPARQL 1.1 under a header of ``#+`` lines.

The header is YAML (in the manner of grlc, https://github.com/CLARIAH/grlc) with the keys title,
description, tags, parameters and columns. A parameter enters where the text has a line
``VALUES ?name { UNDEF }`` of its own: binding writes serialised terms in place of UNDEF, and an
unbound parameter leaves the line empty, so that line numbers stay. There is no other way in. Where a column
is called ``?name``, and the parameter only compared with it in a FILTER, the line has ``?given_name``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple
from warnings import warn

from kg.errors import Note, WrongUsage
from kg.guard import LIMIT, gathers
from kg.store import Store, select
from kg.terms import Term, distinct

MARKER = re.compile(
    r"^[ \t]*VALUES (?P<variable>\?(?:given_)?(?P<name>[A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*$",
    re.MULTILINE,
)
LANGUAGES = ("en", "ko")
SIZE = 24 * 1024
"""Bytes of the terms that one look-up asks for: encoded, well within the 200 kB of Jetty's forms."""
TYPES = ("entity", "integer", "year", "decimal", "currency", "text")

Text = Mapping[str, str]


class Parameter(NamedTuple):
    """One parameter of a question.

    *type* is one of TYPES; *of* the local name of the class that an entity must have, or "";
    *single* is true where only one value makes sense, as in a FILTER.
    """

    name: str
    type: str
    help: Text
    example: str
    of: str = ""
    single: bool = False

    @property
    def option(self) -> str:
        """Its name as an option: ``--stated-as`` for ``statedAs``."""
        return "--" + re.sub(r"(?<=[a-z])(?=[A-Z])", "-", self.name).lower()


class Search(NamedTuple):
    """One query for evidence, and the predicate of the triples that it finds, as a term or variable."""

    property: str
    text: str


class Query(NamedTuple):
    """A canned question: what it asks in words, its SPARQL text, and its evidence query.

    *evidence* is what :func:`kg.evidence.derive` makes of *text*, *keys* the columns by which its rows
    belong to the answer's; where none can be derived, *evidence* is empty and *refusal* says why.
    *gathers* says whether it counts, adds up or asks what is not said; see :func:`kg.guard.gathers`.
    """

    name: str
    text: str
    title: Text
    description: Text
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    columns: Mapping[str, Text]
    evidence: tuple[Search, ...] = ()
    keys: tuple[str, ...] = ()
    refusal: str = ""
    gathers: bool = False

    def parameter(self, name: str) -> Parameter:
        for parameter in self.parameters:
            if parameter.name == name:
                return parameter
        known = ", ".join(p.name for p in self.parameters) or "none"
        raise WrongUsage(f"question {self.name} has no parameter {name!r}; it has: {known}")

    def bind(self, values: Mapping[str, Sequence[Term]]) -> Query:
        """Return this question with *values* bound in its text and its evidence.

        Raises:
            WrongUsage: a name is no parameter of this question, or a single one has many values.
        """
        for name, terms in values.items():
            parameter = self.parameter(name)
            if parameter.single and len(given := distinct(terms)) > 1:
                raise WrongUsage(f"{parameter.option} takes one value, not {len(given)}")
        evidence = tuple(search._replace(text=bind(search.text, values)) for search in self.evidence)
        return self._replace(text=bind(self.text, values), evidence=evidence)


def bind(text: str, values: Mapping[str, Sequence[Term]]) -> str:
    """Return *text* with each parameter's VALUES line filled with its serialised terms, or emptied.

    The terms are a set: one that is given twice, in whatever spelling, would double rows and sums.
    """
    inside = {name: " ".join(map(str, distinct(terms))) for name, terms in values.items() if terms}

    def line(match: re.Match[str]) -> str:
        terms = inside.get(match["name"])
        return f"VALUES {match['variable']} {{ {terms} }}" if terms else ""

    return MARKER.sub(line, text)


def looked_up(store: Store, text: str, name: str, terms: Iterable[Term]) -> Iterator[tuple[Term | None, ...]]:
    """Yield the rows of the look-up *text* for *terms* as its parameter *name*, in queries of bounded length.

    A term that is longer than any query may be is left out, and told of by a :class:`kg.errors.Note`.
    """
    part: list[Term] = []
    free = SIZE
    for term in dict.fromkeys(terms):
        length = len(str(term).encode()) + 1
        if length > LIMIT // 2:
            said = f"{str(term)[:40]}… is too long to be asked for ({length:,} bytes)"
            warn(Note(f"{said}; what is known of it is left out"), stacklevel=2)
            continue
        if part and length > free:
            yield from select(store, bind(text, {name: part})).rows
            part, free = [], SIZE
        part.append(term)
        free -= length
    if part:
        yield from select(store, bind(text, {name: part})).rows


def ad_hoc(text: str) -> Query:
    """Return a question of a *text* that a user typed: without name, title or parameters."""
    return Query("", text, {}, {}, (), (), {}, gathers=gathers(text))
