"""Finds the packaged files: ``ontology/`` and ``queries/``.

In a wheel both lie inside the package; in a checkout they lie beside it. Paths are plain strings here
and wherever else a question passes on its way: importing pathlib takes a twentieth of a start.
"""

from __future__ import annotations

import os

PACKAGE = os.path.dirname(os.path.realpath(__file__))


def _folder(name: str) -> str:
    inside = os.path.join(PACKAGE, name)
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(PACKAGE), name)


ONTOLOGY = _folder("ontology")
QUERIES = _folder("queries")
CHECKS = os.path.join(QUERIES, "checks")
EXCHANGE = os.path.join(QUERIES, "exchange")
VENDOR = os.path.join(PACKAGE, "explorer", "vendor")
"""What pages bring along, packed; `npm run vendor` makes it."""
PAGE = os.path.join(PACKAGE, "explorer", "page.json")
"""What the page of the packaged graph tells; building the package makes it."""
DISPLAY = os.path.join(ONTOLOGY, "display.ttl")
"""How the vocabulary's terms are told, tabulated and drawn."""
CONTEXT, FRAME = (os.path.join(ONTOLOGY, f"{name}.jsonld") for name in ("context", "frame"))
"""What the terms of exported JSON-LD mean, and how such a document is made a tree."""
SHAPES = os.path.join(ONTOLOGY, "shapes.ttl")
"""What valid data looks like: about the graph, no part of it."""


def graph_files() -> list[str]:
    """Return the files that make up the packaged graph, in a fixed order."""
    vocabulary = [
        os.path.join(ONTOLOGY, name) for name in ("core.ttl", "profile.ttl", "phrases.ttl", "display.ttl")
    ]
    articles = sorted(entry.path for entry in os.scandir(os.path.join(ONTOLOGY, "articles")))
    return [*vocabulary, *(path for folder in articles for path in _rdf(folder))]


def _rdf(folder: str) -> list[str]:
    names = os.listdir(folder) if os.path.isdir(folder) else []
    return sorted(os.path.join(folder, name) for name in names if name.endswith((".ttl", ".trig")))
