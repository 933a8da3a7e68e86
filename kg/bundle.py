"""The paths of the packaged files: ``ontology/`` and ``queries/``.

In a wheel both are inside the package, in a checkout next to it. Paths are plain strings here and in all
modules that answering a question needs: importing pathlib would take a twentieth of the start-up time.
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
"""Compressed third-party code for pages, built by `npm run vendor`."""
PAGE = os.path.join(PACKAGE, "explorer", "page.json")
"""The content of the packaged graph's page, written when the package is built."""
DISPLAY = os.path.join(ONTOLOGY, "display.ttl")
"""How the terms of the vocabulary are treated in sentences, tables and pictures."""
CONTEXT, FRAME = (os.path.join(ONTOLOGY, f"{name}.jsonld") for name in ("context", "frame"))
"""The context of exported JSON-LD, and a frame that turns such a document into a tree."""
SHAPES = os.path.join(ONTOLOGY, "shapes.ttl")
"""The SHACL shapes of valid data, which are not part of the graph."""


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
