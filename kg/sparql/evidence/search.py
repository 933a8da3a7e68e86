"""A query for evidence, and what its solutions say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

import pyoxigraph as ox

from kg.rdf.terms import Term, Triple

Found = tuple[int, Triple, Term | None]
"""The number of a solution, a triple that it gives, and in which graph, if a pattern named one."""


class Pattern(NamedTuple):
    """A pattern whose triples are evidence: its terms, as IRIs or variables without ``?``, and its graph.

    It is part of a solution that binds all its variables, and the *markers* beside.
    """

    triple: tuple[str, str, str]
    graph: str = ""
    markers: tuple[str, ...] = ()


class Search(NamedTuple):
    """A query for evidence, and the patterns of which each of its solutions gives the triples.

    *answers* says whether its solutions, put in *order*, are those of the question itself: ``all``,
    ``distinct`` if of equal ones only the first counts, or empty if not.
    """

    text: str
    patterns: tuple[Pattern, ...]
    answers: str = ""
    order: str = ""


class _PatternPlaces(NamedTuple):
    """Where a pattern's terms stand in a solution with the search's constants behind it."""

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
    """Yield the triples that the solutions *rows* of *search* give; if *known* are given, only these."""
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
    """Return what the triples are about that :func:`triples` yields, and maybe more."""
    patterns, constants = _pattern_places(search.patterns, tuple(variables))
    whole = [(*row, *constants) for row in rows]
    found = {row[place] for place in {pattern.subject for pattern in patterns} for row in whole}
    return {term for term in found if term is not None}


@lru_cache(maxsize=256)  # a search is made again and again, of other values
def _pattern_places(
    patterns: tuple[Pattern, ...], variables: tuple[str, ...]
) -> tuple[list[_PatternPlaces], tuple[Term | None, ...]]:
    """Return those of *patterns* that solutions of *variables* can have, and the constants in them."""
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
