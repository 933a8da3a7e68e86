"""What each article of a store states by itself, where there are several.

Two articles may tell of one thing under two names, and one may say what the other leaves out: a total, a
count, a share or a silence is that of one article. What asks for these (:func:`kg.sparql.guard.gathers`) is
asked of each article's part.
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
    """Return the slugs of the articles of which *store* has passages, sorted."""
    if isinstance(store, Embedded) and store.articles is not None:
        return store.articles
    return slugs(lambda text: select(store, text).rows, listed=store.is_local)


def says_nothing(store: Store) -> bool:
    """Return whether no graph of *store* says that an article states anything."""
    stated = f"SELECT ?g {{ GRAPH ?g {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?g), '{PASSAGE}')) }} LIMIT 1"
    return not select(store, stated).rows


def article_parts(store: Store) -> dict[ox.NamedNode, Store]:
    """Return the part of each article of *store* that states anything, by the article; nothing of a lone one.

    A part is what ``--only`` keeps: what the article states and what belongs to no article, merged.
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
    quads += readings.record_quads(store)  # which an engine here hides from who does not name its graph
    stating = {text_of(q.graph_name).removeprefix(PASSAGE).split("/")[0] for q in quads}
    found = [slug for slug in own if slug in stating]
    if len(found) < 2:
        return {}
    return {ox.NamedNode(ARTICLE + slug): Embedded(narrowed(quads, [slug]), **store.bounds) for slug in found}
