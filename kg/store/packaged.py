"""Loads the packaged files into a store; Turtle files go into the graph of their kind."""

from __future__ import annotations

import os
from collections.abc import Iterable

import pyoxigraph as ox

from kg import bundle
from kg.rdf.literals import LexicalForms
from kg.rdf.namespaces import ONTOLOGY_GRAPH, PASSAGES_GRAPH, PHRASES_GRAPH


def graph_of(path: str) -> str:
    """Return the graph for the statements of the Turtle file *path*: that of its kind."""
    folder, name = os.path.split(path)
    if name in ("phrases.ttl", "display.ttl"):
        return PHRASES_GRAPH
    return ONTOLOGY_GRAPH if folder == bundle.ONTOLOGY else PASSAGES_GRAPH


def load(store: ox.Store) -> str:
    """Load the packaged graph into *store*; return, as N-Quads, the literals that the engine changes."""
    written = LexicalForms()
    for path in bundle.graph_files():
        quads: Iterable[ox.Quad] = ox.parse(path=path)
        if path.endswith(".ttl"):
            graph = ox.NamedNode(graph_of(path))
            quads = (ox.Quad(q.subject, q.predicate, q.object, graph) for q in quads)
        written.put(quads, store)
    merge(store)
    return written.text()


def merge(store: ox.Store) -> None:
    """Put the triples of all graphs into the default graph, each once, so that sums count none twice."""
    store.update("INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }")
