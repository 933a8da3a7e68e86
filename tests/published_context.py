"""The published JSON-LD context, with a term for each property and class of an export, and the frame.

``python -m tests.published_context`` writes them; ``make format`` runs it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg import bundle
from kg.rdf import jsonld
from kg.rdf.namespaces import PREFIXES, RDF_TYPE
from kg.rdf.reified import is_passage
from kg.rdf.terms import text_of
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.exchange import to_exchange


def published() -> dict[str, str]:
    """Return the contents of the files by path."""
    facts = to_exchange(quads(Embedded.of_files()))
    text = jsonld.context(facts, PREFIXES)
    return {bundle.CONTEXT: text, bundle.FRAME: _frame(facts, json.loads(text)["@context"])}


def _frame(facts: list[ox.Quad], context: dict[str, Any]) -> str:
    """Return the frame: a tree for each thing that a passage describes, with the labels of linked things."""
    of = {q.subject for q in facts if is_passage(q.graph_name)}
    kinds = {text_of(q.object) for q in facts if q.predicate.value == RDF_TYPE and q.subject in of}
    terms = {term: about for term, about in context.items() if isinstance(about, dict)}
    spaces = {prefix: space for prefix, space in context.items() if isinstance(space, str)}
    links = [term for term, about in terms.items() if about.get("@type") == "@id"]
    classes = [t for t, about in terms.items() if _iri(about["@id"], spaces) in kinds]
    # not the term `label`: its empty language map would match only things without a label
    led = {"@explicit": True, "@embed": "@always", "@omitDefault": True, "rdfs:label": {}}
    frame = {"@context": "context.jsonld", "@type": classes, **dict.fromkeys(links, led)}
    return jsonld.members(frame) + "\n"


def _iri(name: str, spaces: dict[str, str]) -> str:
    prefix, _, local = name.partition(":")
    return spaces.get(prefix, f"{prefix}:") + local


if __name__ == "__main__":
    for path, text in published().items():
        Path(path).write_text(text, encoding="utf-8")
