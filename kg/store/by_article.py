"""Splits a store with several articles into the parts that each of them states.

Two articles may state the same under two names, and one may state what the other leaves out. Totals, counts,
shares and what is not stated therefore have a meaning only within one article: queries for these
(:func:`kg.sparql.guard.gathers`) are run on the part of each article.
"""

from __future__ import annotations

from typing import Any

import pyoxigraph as ox

from kg.rdf.namespaces import ARTICLE, GRAPH, OWN_GRAPHS, PASSAGE
from kg.rdf.terms import text_of
from kg.store.embedded import Embedded
from kg.store.memo import memoized
from kg.store.protocol import Store, select
from kg.store.slugs import slugs

_ALL = "SELECT ?s ?p ?o ?g { { GRAPH ?g { ?s ?p ?o } } UNION { ?s ?p ?o } }"


@memoized
def articles(store: Store) -> list[str]:
    """Return the slugs of the articles whose passages *store* has, sorted."""
    if isinstance(store, Embedded) and store.articles is not None:
        return store.articles
    return slugs(lambda text: select(store, text).rows, listed=store.is_local)


def says_nothing(store: Store) -> bool:
    """Return whether *store* has no statements in graphs of passages."""
    stated = f"SELECT ?g {{ GRAPH ?g {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?g), '{PASSAGE}')) }} LIMIT 1"
    return not select(store, stated).rows


@memoized
def article_parts(store: Store) -> dict[ox.NamedNode, Store]:
    """Return, by article, the parts of *store*; empty if fewer than two articles state anything.

    A part has the same statements as ``--only``: those of the article and those that belong to none.
    """
    own = articles(store)
    if len(own) < 2:
        return {}
    from kg.store import readings
    from kg.store.library import narrowed

    graphs: dict[tuple[Any, ...], set[Any]] = {}
    for *triple, graph in select(store, _ALL).rows:
        name = getattr(graph, "value", GRAPH)
        merge = name.startswith(GRAPH) and name not in OWN_GRAPHS
        graphs.setdefault(tuple(triple), set()).update(() if merge else [graph])
    quads = [ox.Quad(*(*triple, graph)) for triple, named in graphs.items() for graph in named or [None]]
    quads += readings.record_quads(store)  # a local engine hides them unless a query names their graph
    stating = {text_of(q.graph_name).removeprefix(PASSAGE).split("/")[0] for q in quads}
    found = [slug for slug in own if slug in stating]
    if len(found) < 2:
        return {}
    return {ox.NamedNode(ARTICLE + slug): Embedded(narrowed(quads, [slug]), **store.bounds) for slug in found}
