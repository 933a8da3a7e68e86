"""Reads all statements of a store as quads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

import pyoxigraph as ox

from kg.errors import DataError
from kg.rdf.namespaces import GRAPH, OWN_GRAPHS, STAGED, UNNAMED_GRAPH
from kg.rdf.terms import Term, text_of
from kg.store.protocol import Readable, Store, T, select
from kg.store.readings import RELEASE
from kg.store.virtuoso import Stated, without_system_graphs

NAMED = f"SELECT ?s ?p ?o ?g {{ GRAPH ?g {{ ?s ?p ?o }} FILTER(?g != {RELEASE}) }}"
REST = "?s ?p ?o FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } }"
"""The statements of the named graphs, and those of none. The rest of the default graph is their merge."""

FEW = 100_000
"""The most quads that a browser can read within seconds, and a process can hold besides its other work."""


def quads(store: Store, *, kept: bool = False, whole: bool = False) -> list[ox.Quad]:
    """Return the quads that :func:`stated` yields as a list."""
    return list(stated(store, kept=kept, whole=whole))


def few_quads(store: Store) -> list[ox.Quad] | None:
    """Return the quads of *store*, literals as the engine keeps them, or None if they are more than FEW."""
    if not is_small(store):
        return None
    held = list(islice(stated(store, kept=True), FEW + 1))
    return held if len(held) <= FEW else None


def is_small(store: Store) -> bool:
    """Return whether *store* has at most FEW triples, without counting further."""
    some = f"SELECT (COUNT(*) AS ?some) {{ SELECT * {{ ?s ?p ?o }} LIMIT {FEW + 1} }}"
    return int(text_of(select(store, some).rows[0][0])) <= FEW


def stated(store: Store, *, kept: bool = False, whole: bool = False) -> Iterator[ox.Quad]:
    """Yield the quads of the named graphs of *store*, and the triples that only its default graph has.

    Literals are as they were written, if that is known, unless they are to be as *kept* by the engine. The
    *whole* includes the graphs that a server has for its own use.
    """
    found = each(store, _scan) if isinstance(store, Readable) and store.is_local else _select(store, whole)
    return found if kept else (written for each in found for written in store.lexical.of(each))


def each(store: Readable, work: Callable[[ox.Store], Iterable[T]]) -> Iterator[T]:
    """Yield the items that *work* reads from the engine of *store*, one by one.

    Raises:
        DataError: the store cannot be read.
    """
    try:
        yield from store.each(work)
    except (OSError, RuntimeError) as error:
        raise DataError(f"the store cannot be read ({error}); load it again") from None


def _scan(engine: ox.Store) -> Iterator[ox.Quad]:
    for graph in engine.named_graphs():
        if holds_data(name := text_of(graph), STAGED):
            found = engine.quads_for_pattern(None, None, None, graph)
            yield from found if name != UNNAMED_GRAPH else (ox.Quad(*q.triple) for q in found)
    for s, p, o in engine.query(f"SELECT ?s ?p ?o {{ {REST} }}"):  # type: ignore[union-attr]
        yield ox.Quad(s, p, o)


def _select(store: Store, whole: bool) -> Iterator[ox.Quad]:
    apart = STAGED if store.is_local else GRAPH  # a server may have the merge in a graph, too
    rows: Sequence[Stated] = select(store, NAMED).rows
    if not (store.is_local or whole):
        rows = without_system_graphs(rows)
    for s, p, o, g in rows:
        if holds_data(name := text_of(g), apart):
            yield quad(s, p, o, None if name == UNNAMED_GRAPH else g)
    for s, p, o in select(store, f"SELECT ?s ?p ?o {{ {REST} }}").rows:
        yield quad(s, p, o)


def holds_data(name: str, apart: str) -> bool:
    """Return whether the graph *name* has statements of the data.

    It has not if it is the store's record, or begins with *apart* and is no graph of the data.
    """
    return name != RELEASE.value and (not name.startswith(apart) or name in (*OWN_GRAPHS, UNNAMED_GRAPH))


def quad(s: Term | None, p: Term | None, o: Term | None, g: Term | None = None) -> ox.Quad:
    """Return the quad of terms that an engine has returned for a triple pattern.

    Raises:
        DataError: a server has returned an invalid IRI as subject or predicate.
    """
    try:
        return ox.Quad(s, p, o, g)  # type: ignore[arg-type]
    except TypeError:  # invalid IRIs of a server are literals
        raise DataError(
            f"{s} {p} {o}: a literal cannot be a subject or predicate in RDF; correct it on the server"
        ) from None
