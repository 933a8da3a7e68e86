"""The packaged files as a store, each in the graph of its kind."""

from __future__ import annotations

import os
from collections.abc import Iterable

import pyoxigraph as ox

from kg import bundle
from kg.rdf.literals import LexicalForms
from kg.rdf.namespaces import ONTOLOGY_GRAPH, PASSAGES_GRAPH, PHRASES_GRAPH


def graph_of(path: str) -> str:
    """Return the graph into which what the plain Turtle file *path* says goes: that of its kind."""
    folder, name = os.path.split(path)
    if name in ("phrases.ttl", "display.ttl"):
        return PHRASES_GRAPH
    return ONTOLOGY_GRAPH if folder == bundle.ONTOLOGY else PASSAGES_GRAPH


def load(store: ox.Store) -> str:
    """Put the packaged graph into *store*; return what of it the engine keeps in another form, as written."""
    written = LexicalForms()
    for path in bundle.graph_files():
        quads: Iterable[ox.Quad] = ox.parse(path=path)
        if path.endswith(".ttl"):  # goes into the graph of its kind
            graph = ox.NamedNode(graph_of(path))
            quads = (ox.Quad(q.subject, q.predicate, q.object, graph) for q in quads)
        written.put(quads, store)
    merge(store)
    return written.text()


def merge(store: ox.Store) -> None:
    """Put each triple once into the default graph, so that no sum counts one twice."""
    store.update("INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }")
