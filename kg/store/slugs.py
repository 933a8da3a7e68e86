"""Of which articles there are passages."""

from __future__ import annotations

from kg.rdf.namespaces import PASSAGE
from kg.rdf.terms import text_of
from kg.store.corrections import Ask

_DECLARED = """PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT DISTINCT (REPLACE(STR(?p), "/[^/]*$", "/") AS ?place) { ?p a sai:Passage }"""
_NAMED = "SELECT DISTINCT ?g { GRAPH ?g {} }"


def slugs(ask: Ask, *, listed: bool = True) -> list[str]:
    """Return the slugs of the articles of whose passages what answers *ask* knows, sorted.

    Its graphs are *listed* if they can be, which may be all that is said of a passage. Of a store on disk
    this is kept: to look at each passage takes longer than most questions.
    """
    places = {text_of(place) for (place,) in ask(_DECLARED)}
    if listed:  # a server may have no named graphs, or too many to list
        places |= {text_of(graph) for (graph,) in ask(_NAMED)}
    return sorted({p.removeprefix(PASSAGE).split("/")[0] for p in places if p.startswith(PASSAGE)})
