"""Prepares statements for a push: without blank nodes, each in a graph, in batches for one request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from kg.rdf.literals import may_change
from kg.rdf.namespaces import BASE, UNNAMED_GRAPH
from kg.rdf.terms import Term, key
from kg.store import Store
from kg.store.batches import select_for

BATCH = 500
"""The most statements in one request; Virtuoso 7.2 refuses some thousand."""
SIZE = 64 * 1024
"""The most bytes in one request; URL-encoded this is within Jetty's limit for forms, 200 kB."""

_GENID = BASE + ".well-known/genid/"


def without_blank_nodes(quad: ox.Quad) -> ox.Quad:
    """Return *quad* with IRIs instead of blank nodes, in UNNAMED_GRAPH if it is in no graph."""
    place = quad.graph_name
    graph = ox.NamedNode(UNNAMED_GRAPH) if isinstance(place, ox.DefaultGraph) else _skolem(place)
    return ox.Quad(_skolem(quad.subject), quad.predicate, _skolem(quad.object), graph)  # type: ignore[arg-type]


def batches(quads: Iterable[ox.Quad]) -> Iterator[list[ox.Quad]]:
    """Yield *quads* in batches that fit into one request."""
    batch: list[ox.Quad] = []
    free = SIZE
    for quad in quads:
        length = len(_triple(quad).encode())
        if batch and (length > free or len(batch) == BATCH):
            yield batch
            batch, free = [], SIZE
        batch.append(quad)
        free -= length
    if batch:
        yield batch


def sort_key(quad: ox.Quad) -> tuple[object, ...]:
    """Return a sort key that keeps the statements of a graph together."""
    return str(quad.graph_name), key(quad.subject), key(quad.predicate), key(quad.object)


def written(quads: Iterable[ox.Quad], place: str) -> str:
    """Return *quads* in SPARQL, in graphs whose names are theirs with the prefix *place*."""
    graphs: dict[str, list[str]] = {}
    for quad in quads:
        graphs.setdefault(quad.graph_name.value, []).append(f"{_triple(quad)} .\n")  # type: ignore[union-attr]
    return "".join(f"GRAPH <{place}{name}> {{\n{''.join(lines)}}}\n" for name, lines in graphs.items())


def _triple(quad: ox.Quad) -> str:
    obj = quad.object
    return f"{quad.subject} {quad.predicate} " + (
        f"<<( {obj} )>>" if isinstance(obj, ox.Triple) else str(obj)
    )


def _skolem(term: Term) -> Term:
    if isinstance(term, ox.Triple):
        return ox.Triple(_skolem(term.subject), term.predicate, _skolem(term.object))  # type: ignore[arg-type]
    return ox.NamedNode(_GENID + term.value) if isinstance(term, ox.BlankNode) else term


def count_rewritten(server: Store, quads: Iterable[ox.Quad]) -> int:
    """Return how many literals of *quads*, which were pushed to *server*, it returns in another form."""
    changing = [without_blank_nodes(quad) for quad in quads if may_change(quad.object)]
    pushed: set[tuple[Term | None, ...]] = {(q.subject, q.predicate, q.object) for q in changing}
    text = "SELECT DISTINCT ?s ?p ?o {\nVALUES ?s { UNDEF }\n?s ?p ?o FILTER(!ISIRI(?o)) }"
    subjects = sorted({q.subject for q in changing}, key=str)
    return len(pushed - set(select_for(server, text, "s", subjects)))
