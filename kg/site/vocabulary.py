"""The page of the vocabulary: each class and property that describes things, with its definition."""

from __future__ import annotations

from typing import Any

import pyoxigraph as ox

from kg.names.labels import labels
from kg.rdf.namespaces import SKOS, contract
from kg.rdf.terms import text_of
from kg.site import addresses
from kg.site.context import Context
from kg.store.batches import select_for

_DEFINED = f"""SELECT ?term ?text {{
VALUES ?term {{ UNDEF }}
?term <{SKOS}definition>|<http://www.w3.org/2000/01/rdf-schema#comment> ?text
}}"""


def page(context: Context, lang: str) -> dict[str, Any]:
    """Return the template's values for the page: classes, then properties, each by label."""
    nodes = [ox.NamedNode(iri) for iri in context.terms]
    called = labels(context.store, nodes, lang)
    meant: dict[str, str] = {}
    rows = sorted(select_for(context.store, _DEFINED, "term", nodes), key=str)
    for term, text in rows:
        if getattr(text, "language", None) == lang or text_of(term) not in meant:
            meant[text_of(term)] = text_of(text)
    terms = [
        {
            "id": addresses.anchor(iri, context.store.prefixes),
            "name": contract(iri, context.store.prefixes),
            "label": called[iri],
            "kind": kind,
            "meaning": meant.get(iri, ""),
            "used": count,
        }
        for iri, (kind, count) in context.terms.items()
    ]
    terms.sort(key=lambda t: (t["kind"], str(t["label"]).casefold(), t["name"]))
    return {
        "classes": [t for t in terms if t["kind"] == "class"],
        "properties": [t for t in terms if t["kind"] != "class"],
    }
