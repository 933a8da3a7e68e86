"""Finds the packaged files: ``ontology/`` and ``queries/``.

In a wheel both lie inside the package; in a checkout they lie beside it.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


ONTOLOGY = _folder("ontology")
QUERIES = _folder("queries")


def graph_files() -> list[Path]:
    """Return the files that make up the packaged graph, in a fixed order."""
    vocabulary = [ONTOLOGY / "core.ttl", ONTOLOGY / "phrases.ttl"]
    return [*vocabulary, *sorted(ONTOLOGY.glob("articles/*/*.t[tr][li]*"))]
