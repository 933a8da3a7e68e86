"""The graph written out for other tools, the same bytes on every run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

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

_QUADS = {"trig", "nquads", "jsonld"}


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
    named = sorted(blank_nodes.named(quads), key=_key)
    syntax = SYNTAXES[format]
    triple = next((q.object for q in named if isinstance(q.object, ox.Triple)), None)
    if triple is not None and format == "jsonld":
        raise DataError(f"JSON-LD cannot hold the triple term <<( {triple} )>>; choose another format")
    if format in _QUADS:
        return _write(named, syntax, prefixes)
    triples = {ox.Triple(q.subject, q.predicate, q.object) for q in named}
    triples |= set(reified.reify(named)) if evidence else set()
    if format == "rdfxml":
        return rdfxml.write(sorted(triples, key=_triple_key), declarable(prefixes))
    return _write(sorted(triples, key=_triple_key), syntax, prefixes)


def serialise_triples(triples: Triples, format: str, prefixes: Mapping[str, str]) -> str:
    """Return the answer to a CONSTRUCT or DESCRIBE in *format*, one of FORMATS."""
    return serialise((quad(s, p, o) for s, p, o in triples.triples), format, prefixes=prefixes)


def _write(
    items: Iterable[ox.Quad] | Iterable[ox.Triple], syntax: ox.RdfFormat, own: Mapping[str, str]
) -> str:
    prefixes = {} if syntax in (ox.RdfFormat.N_QUADS, ox.RdfFormat.N_TRIPLES) else declarable(own)
    written = ox.serialize(items, format=syntax, prefixes=prefixes)
    return (written or b"").decode()


def _triple_key(triple: ox.Triple | ox.Quad) -> tuple[tuple[int, str], ...]:
    return key(triple.subject), key(triple.predicate), key(triple.object)


def _key(quad: ox.Quad) -> tuple[object, ...]:
    return str(quad.graph_name), *_triple_key(quad)


FORMATS = tuple(SYNTAXES)
"""Names of the formats for graphs."""
