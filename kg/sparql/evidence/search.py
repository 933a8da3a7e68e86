"""A query for evidence, and what its solutions say."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import pyoxigraph as ox

from kg.rdf.terms import Term, Triple

Found = tuple[Term, Term, Term, Term | None]
"""A triple, and the graph in which it was found, if a pattern named one."""


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


def triples(
    search: Search,
    variables: Sequence[str],
    rows: Sequence[Sequence[Term | None]],
    known: Collection[Triple] | None = None,
) -> Iterator[tuple[int, Found]]:
    """Yield the triples that the solutions *rows* of *search* give, each with its row's number.

    If *known* are given, only these are.
    """
    places = {name: i for i, name in enumerate(variables)}
    nodes = {s for s, _, _ in known or ()}
    properties = {p for _, p, _ in known or ()}
    among: dict[int | Term, list[int]] = {}
    for pattern in search.patterns:
        s, p, o, g = parts = [_part(text, places) for text in (*pattern.triple, pattern.graph)]
        needed = [places.get(name) for name in pattern.markers]
        if None in needed or s is None or p is None or o is None:
            continue
        numbers: Iterable[int] = range(len(rows))
        if known is not None:
            if not isinstance(p, int) and p not in properties:
                continue
            if s not in among:
                among[s] = [n for n, row in enumerate(rows) if (row[s] if isinstance(s, int) else s) in nodes]
            numbers = among[s]
        for number in numbers:
            row = rows[number]
            if any(row[place] is None for place in needed):  # type: ignore[index]
                continue
            s, p, o, g = (row[part] if isinstance(part, int) else part for part in parts)
            if s is None or p is None or o is None or (g is None and pattern.graph):
                continue
            if known is None or (s, p, o) in known:
                yield number, (s, p, o, g)


def subjects(search: Search, variables: Sequence[str], rows: Sequence[Sequence[Term | None]]) -> set[Term]:
    """Return what the triples are about that :func:`triples` yields, and maybe more."""
    places = {name: i for i, name in enumerate(variables)}
    found: set[Term | None] = set()
    for part in {_part(pattern.triple[0], places) for pattern in search.patterns}:
        found.update((row[part] for row in rows) if isinstance(part, int) else [part])
    return {term for term in found if term is not None}


def _part(text: str, places: Mapping[str, int]) -> int | Term | None:
    return ox.NamedNode(text[1:-1]) if text.startswith("<") else places.get(text)
