"""Terms and values of former vocabularies: what uses one is refused with the new one, never misread."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from operator import attrgetter

import pyoxigraph as ox

from kg import bundle
from kg.errors import DataError
from kg.rdf.namespaces import PREFIXES, SAI, contract, slug
from kg.rdf.terms import text_of

_REPLACED = PREFIXES["dcterms"] + "isReplacedBy"
_FORMER_KINDS: dict[object, list[str]] = {ox.Literal("furniture"): ["boilerplate"]}
_PARTS = (attrgetter("predicate"), attrgetter("object"))
_SOME = 1_000
"""How many quads are looked at together, which takes a fraction of the time that each by itself takes."""
_PASSAGE_KIND = ox.NamedNode(SAI + "passageKind")


def current(quads: Iterable[ox.Quad], source: str) -> Iterator[ox.Quad]:
    """Yield *quads*, which come from *source*.

    Raises:
        DataError: one has a term, or a passage's kind, of a former vocabulary; says what is written instead.
    """
    known = _renamed()
    quads, size = iter(quads), 1  # a parser that has read on may have forgotten how the document begins
    while some := list(islice(quads, size)):
        for part in _PARTS:
            if not known.keys().isdisjoint(map(part, some)):
                _check(some, known, source)
        yield from some
        size = _SOME


def _check(quads: Iterable[ox.Quad], known: Mapping[object, list[str]], source: str) -> None:
    for quad in quads:
        if quad.predicate in known or quad.object in known:
            term = quad.predicate if quad.predicate in known else quad.object
            if isinstance(term, ox.Literal) and quad.predicate != _PASSAGE_KIND:
                continue
            new = " or ".join(map(contract, known[term]))
            name = contract(text_of(term))
            raise DataError(f"{source}: {name} is now {new}; rename it; ontology/renamed.ttl lists all")


def former(iri: str) -> tuple[str, ...]:
    """Return the local names of the former terms for which the term *iri* usually stands."""
    return tuple(slug(text_of(old)) for old, new in _renamed().items() if new[0] == iri)


@cache
def _renamed() -> dict[object, list[str]]:
    """Return the former terms with the IRIs of what is written instead, the usual one first."""
    found: dict[object, list[str]] = dict(_FORMER_KINDS)
    for quad in ox.parse(path=os.path.join(bundle.ONTOLOGY, "renamed.ttl")):
        if quad.predicate.value == _REPLACED and isinstance(quad.object, ox.NamedNode):
            found.setdefault(quad.subject, []).append(quad.object.value)
    return found
