"""All that a store holds, as quads."""

from __future__ import annotations

from collections.abc import Sequence

import pyoxigraph as ox

from kg.errors import DataError
from kg.rdf.namespaces import GRAPH, OWN_GRAPHS, STAGED, UNNAMED_GRAPH
from kg.rdf.terms import Term, text_of
from kg.store.protocol import Store, select
from kg.store.readings import RELEASE
from kg.store.virtuoso import Stated, without_own

NAMED = f"SELECT ?s ?p ?o ?g {{ GRAPH ?g {{ ?s ?p ?o }} FILTER(?g != {RELEASE}) }}"
REST = "?s ?p ?o FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } }"
"""The statements of a store: of its graphs, and of none. What else the default graph has is their merge."""


def quads(store: Store, *, kept: bool = False, whole: bool = False) -> list[ox.Quad]:
    """Return what *store* holds: its named graphs, and what only the default graph has.

    The merge that the default graph is otherwise is left out, and what a server keeps for itself, unless the
    *whole* is asked for. Literals are as they were written, as far as *store* knows, or as it has *kept*
    them.
    """
    apart = STAGED if store.at_hand else GRAPH  # a server may keep the merge as a graph, too
    rows: Sequence[Stated] = select(store, NAMED).rows
    if not (store.at_hand or whole):
        rows = without_own(rows)
    named = [
        quad(s, p, o, None if name == UNNAMED_GRAPH else g)
        for s, p, o, g in rows
        if not (name := text_of(g)).startswith(apart) or name in (*OWN_GRAPHS, UNNAMED_GRAPH)
    ]
    rest = [quad(s, p, o) for s, p, o in select(store, f"SELECT ?s ?p ?o {{ {REST} }}").rows]
    found = [*named, *rest]
    return found if kept else [written for each in found for written in store.lexical.of(each)]


def quad(s: Term | None, p: Term | None, o: Term | None, g: Term | None = None) -> ox.Quad:
    """Return the quad of terms that an engine returned for a pattern, so that their kinds are right."""
    try:
        return ox.Quad(s, p, o, g)  # type: ignore[arg-type]
    except TypeError:  # a server's IRI that is none is text
        raise DataError(
            f"{s} {p} {o}: no subject or predicate of RDF is a text; mend it on the server"
        ) from None
