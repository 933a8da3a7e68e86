"""The graph written out for other tools, the same bytes on every run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import pyoxigraph as ox

from kg import blank_nodes, rdfxml, statements, syntaxes
from kg.errors import DataError
from kg.namespaces import STAGED, UNNAMED_GRAPH, declarable
from kg.store import Store, Triples, select
from kg.store.readings import RELEASE
from kg.syntaxes import NOTATION_3, SYNTAXES, TRIX
from kg.terms import Term, key

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
    :func:`kg.data.read_all` and :func:`kg.statements.restore` get the passages back.

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
    triples |= set(statements.reify(named)) if evidence else set()
    if format == "rdfxml":
        return rdfxml.write(sorted(triples, key=_triple_key), declarable(prefixes))
    return _write(sorted(triples, key=_triple_key), syntax, prefixes)


def serialise_triples(triples: Triples, format: str, prefixes: Mapping[str, str]) -> str:
    """Return the answer to a CONSTRUCT or DESCRIBE in *format*, one of FORMATS."""
    return serialise((_quad(s, p, o) for s, p, o in triples.triples), format, prefixes=prefixes)


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

NAMED = f"GRAPH ?g {{ ?s ?p ?o }} FILTER(?g != {RELEASE})"
REST = "?s ?p ?o FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } }"
"""The statements of a store: of its graphs, and of none. What else the default graph has is their merge."""


def quads(store: Store, *, kept: bool = False) -> list[ox.Quad]:
    """Return what *store* holds: its named graphs, and what only the default graph has.

    The merge that the default graph is otherwise is left out. Literals are as they were written, as far as
    *store* knows, or as it has *kept* them.
    """
    named = [
        _quad(s, p, o, None if getattr(g, "value", "") == UNNAMED_GRAPH else g)
        for s, p, o, g in select(store, f"SELECT ?s ?p ?o ?g {{ {NAMED} }}").rows
        if not getattr(g, "value", "").startswith(STAGED)
    ]
    rest = [_quad(s, p, o) for s, p, o in select(store, f"SELECT ?s ?p ?o {{ {REST} }}").rows]
    found = [*named, *rest]
    return found if kept else [written for quad in found for written in store.written.of(quad)]


def _quad(s: Term | None, p: Term | None, o: Term | None, g: Term | None = None) -> ox.Quad:
    """Return the quad of terms that an engine returned for a pattern, so that their kinds are right."""
    try:
        return ox.Quad(s, p, o, g)  # type: ignore[arg-type]
    except TypeError:  # a server's IRI that is none is text
        raise DataError(
            f"{s} {p} {o}: no subject or predicate of RDF is a text; mend it on the server"
        ) from None
