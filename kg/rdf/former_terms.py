"""Refuses terms and values of earlier versions of the vocabulary, naming the new ones."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache

import pyoxigraph as ox

from kg import bundle
from kg.errors import DataError
from kg.rdf.namespaces import PREFIXES, SAI, contract, slug
from kg.rdf.terms import text_of

_REPLACED = PREFIXES["dcterms"] + "isReplacedBy"
_FORMER_KINDS: dict[object, list[str]] = {ox.Literal("furniture"): ["boilerplate"]}
_PASSAGE_KIND = ox.NamedNode(SAI + "passageKind")


def with_current_terms(quads: Iterable[ox.Quad], source: str) -> Iterator[ox.Quad]:
    """Yield *quads*, read from *source*.

    Raises:
        DataError: a quad has a former term or a former kind of passage; names the new one.
    """
    known = _renamed()
    for quad in quads:
        if quad.predicate in known or quad.object in known:
            term = quad.predicate if quad.predicate in known else quad.object
            if isinstance(term, ox.Literal) and quad.predicate != _PASSAGE_KIND:
                yield quad
                continue
            new = " or ".join(map(contract, known[term]))
            name = contract(text_of(term))
            raise DataError(f"{source}: {name} is now {new}; rename it; ontology/renamed.ttl lists all")
        yield quad


def former_names(iri: str) -> tuple[str, ...]:
    """Return the local names of the former terms that the term *iri* usually replaces."""
    return tuple(slug(text_of(old)) for old, new in _renamed().items() if new[0] == iri)


@cache
def _renamed() -> dict[object, list[str]]:
    """Return the IRIs that replace each former term, the usual one first."""
    found: dict[object, list[str]] = dict(_FORMER_KINDS)
    for quad in ox.parse(path=os.path.join(bundle.ONTOLOGY, "renamed.ttl")):
        if quad.predicate.value == _REPLACED and isinstance(quad.object, ox.NamedNode):
            found.setdefault(quad.subject, []).append(quad.object.value)
    return found
