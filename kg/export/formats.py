"""The graph written out for other tools, the same bytes on every run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

import pyoxigraph as ox

from kg.errors import DataError
from kg.rdf import blank_nodes, rdfxml, reified, syntaxes
from kg.rdf.namespaces import declarable
from kg.rdf.syntaxes import NOTATION_3, SYNTAXES, TRIX
from kg.rdf.terms import key
from kg.store import Triples
from kg.store.dump import quad

SUFFIXES = {
    suffix: "turtle" if syntax == NOTATION_3 else syntax
    for suffix, syntax in syntaxes.SUFFIXES.items()
    if syntax != TRIX
}
"""File suffix to the name of the format that it means."""

Writer: TypeAlias = Callable[[Sequence[ox.Quad], bool, Mapping[str, str]], str]
"""Writes sorted quads, with a statement about each triple of a passage if asked, and with prefixes."""


def serialise(
    quads: Iterable[ox.Quad],
    format: str,
    *,
    evidence: bool = False,
    prefixes: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Return *quads* in *format*, one of FORMATS, with the *prefixes* of their files where it has such.

    A format with named graphs keeps them and leaves out the merge; a plain one gets each triple
    once, and with *evidence* also a statement about each triple that a passage states, by which
    :func:`kg.rdf.reader.read_all` and :func:`kg.rdf.reified.restore` get the passages back.

    Raises:
        DataError: the format cannot hold a term; names it.
    """
    return FORMATS[format](sorted(blank_nodes.named(quads), key=_key), evidence, prefixes)


def serialise_triples(triples: Triples, format: str, prefixes: Mapping[str, str]) -> str:
    """Return the answer to a CONSTRUCT or DESCRIBE in *format*, one of FORMATS."""
    return serialise((quad(s, p, o) for s, p, o in triples.triples), format, prefixes=prefixes)


def _jsonld(quads: Sequence[ox.Quad], _evidence: bool, prefixes: Mapping[str, str]) -> str:
    triple = next((q.object for q in quads if isinstance(q.object, ox.Triple)), None)
    if triple is not None:
        raise DataError(f"JSON-LD cannot hold the triple term <<( {triple} )>>; choose another format")
    return _written(quads, SYNTAXES["jsonld"], declarable(prefixes))


def _rdfxml(quads: Sequence[ox.Quad], evidence: bool, prefixes: Mapping[str, str]) -> str:
    return rdfxml.write(_triples(quads, evidence), declarable(prefixes))


def _triples(quads: Sequence[ox.Quad], evidence: bool) -> list[ox.Triple]:
    triples = {ox.Triple(q.subject, q.predicate, q.object) for q in quads}
    return sorted(triples | set(reified.reify(quads) if evidence else ()), key=_triple_key)


def _written(
    items: Iterable[ox.Quad] | Iterable[ox.Triple], syntax: ox.RdfFormat, prefixes: dict[str, str]
) -> str:
    return (ox.serialize(items, format=syntax, prefixes=prefixes) or b"").decode()


def _triple_key(triple: ox.Triple | ox.Quad) -> tuple[tuple[int, str], ...]:
    return key(triple.subject), key(triple.predicate), key(triple.object)


def _key(quad: ox.Quad) -> tuple[object, ...]:
    return str(quad.graph_name), *_triple_key(quad)


FORMATS: dict[str, Writer] = {
    "turtle": lambda quads, evidence, prefixes: _written(
        _triples(quads, evidence), SYNTAXES["turtle"], declarable(prefixes)
    ),
    "trig": lambda quads, _, prefixes: _written(quads, SYNTAXES["trig"], declarable(prefixes)),
    "nquads": lambda quads, *_: _written(quads, SYNTAXES["nquads"], {}),
    "ntriples": lambda quads, evidence, _: _written(_triples(quads, evidence), SYNTAXES["ntriples"], {}),
    "jsonld": _jsonld,
    "rdfxml": _rdfxml,
}
"""The formats for graphs, each with its writer."""
