"""Searches: queries for evidence, and the triples that their solutions give."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

import pyoxigraph as ox

from kg.rdf.terms import Term, Triple

Found = tuple[int, Triple, Term | None]
"""The number of a solution, a triple that it gives, and its graph if the pattern is inside GRAPH."""


class Pattern(NamedTuple):
    """A pattern whose triples are evidence: its terms (``<IRI>``, or variables without ``?``) and its graph.

    A solution gives a triple of it only if all its variables and the *markers* are bound.
    """

    triple: tuple[str, str, str]
    graph: str = ""
    markers: tuple[str, ...] = ()


class Search(NamedTuple):
    """A query for evidence, and the patterns for each of which a solution may give a triple.

    *answers* says whether the key columns of its solutions, sorted by the clause *order*, are the rows of the
    original query: ``all``, ``distinct`` once repeated rows are dropped, or empty if they are not.
    """

    text: str
    patterns: tuple[Pattern, ...]
    answers: str = ""
    order: str = ""


class _PatternPlaces(NamedTuple):
    """The indices of a pattern's terms in a row of a solution's values followed by the search's constants.

    *triple* takes the triple from such a row; the values at the indices *needed* must be bound.
    """

    subject: int
    predicate: int
    triple: Callable[[Sequence[Term | None]], Triple]
    graph: int
    needed: tuple[int, ...]


def triples(
    search: Search,
    variables: Sequence[str],
    rows: Sequence[Sequence[Term | None]],
    known: Collection[Triple] | None = None,
) -> Iterator[Found]:
    """Yield the triples that the solutions *rows* of *search* give, only those among *known* if given."""
    patterns, constants = _pattern_places(search.patterns, tuple(variables))
    nodes = {s for s, _, _ in known or ()}
    properties = {p for _, p, _ in known or ()}
    among: dict[int, list[int]] = {}
    whole = [(*row, *constants) for row in rows]
    for pattern in patterns:
        numbers: Iterable[int] = range(len(rows))
        if known is not None:
            subject, predicate = pattern.subject, pattern.predicate - len(variables)
            if predicate >= 0 and constants[predicate] not in properties:
                continue
            if subject not in among:
                among[subject] = [n for n, row in enumerate(whole) if row[subject] in nodes]
            numbers = among[subject]
        for place in pattern.needed:
            numbers = [number for number in numbers if whole[number][place] is not None]
        for number in numbers:
            row = whole[number]
            triple = pattern.triple(row)
            if known is None or triple in known:
                yield number, triple, row[pattern.graph]


def subjects(search: Search, variables: Sequence[str], rows: Sequence[Sequence[Term | None]]) -> set[Term]:
    """Return the subjects of the triples that :func:`triples` yields, and possibly other terms."""
    patterns, constants = _pattern_places(search.patterns, tuple(variables))
    whole = [(*row, *constants) for row in rows]
    found = {row[place] for place in {pattern.subject for pattern in patterns} for row in whole}
    return {term for term in found if term is not None}


@lru_cache(maxsize=256)  # the same search is made again with other values
def _pattern_places(
    patterns: tuple[Pattern, ...], variables: tuple[str, ...]
) -> tuple[list[_PatternPlaces], tuple[Term | None, ...]]:
    """Return the places of those *patterns* whose variables are all among *variables*, and the constants."""
    places: dict[str, int] = {name: n for n, name in enumerate(variables)}
    constants: list[Term | None] = [None]  # no graph
    places[""] = len(variables)
    found = []
    for pattern in patterns:
        for text in (*pattern.triple, pattern.graph):
            if text.startswith("<") and text not in places:
                places[text] = len(variables) + len(constants)
                constants.append(ox.NamedNode(text[1:-1]))
        wanted = (*pattern.triple, *pattern.markers, *([pattern.graph] if pattern.graph else []))
        if all(text in places for text in wanted):
            needed = tuple({places[t] for t in wanted if places[t] < len(variables)})
            s, p, o = (places[text] for text in pattern.triple)
            found.append(_PatternPlaces(s, p, itemgetter(s, p, o), places[pattern.graph], needed))
    return found, tuple(constants)
