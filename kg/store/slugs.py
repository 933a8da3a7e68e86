"""Finds the articles whose passages a store has."""

from __future__ import annotations

from kg.rdf.namespaces import PASSAGE, prefixed
from kg.rdf.terms import text_of
from kg.store.corrections import Ask

_DECLARED = prefixed("""SELECT DISTINCT (REPLACE(STR(?p), "/[^/]*$", "/") AS ?place) { ?p a sai:Passage }""")
_NAMED = "SELECT DISTINCT ?g { GRAPH ?g {} }"


def slugs(ask: Ask, *, listed: bool = True) -> list[str]:
    """Return the slugs of the articles whose passages are known to the store that answers *ask*, sorted.

    If *listed*, the names of its graphs are read, too, as a passage may have no other statement. A store on
    disk keeps the result, because looking at each passage takes longer than most queries.
    """
    places = {text_of(place) for (place,) in ask(_DECLARED)}
    if listed:  # a server may have no named graphs, or too many to list
        places |= {text_of(graph) for (graph,) in ask(_NAMED)}
    return sorted({p.removeprefix(PASSAGE).split("/")[0] for p in places if p.startswith(PASSAGE)})
