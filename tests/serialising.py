"""Graphs as text in a syntax of RDF."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pyoxigraph as ox

from kg.export.formats import written


def serialise(quads: Iterable[ox.Quad], format: str, **rest: Any) -> str:
    """What :func:`kg.export.formats.written` makes of *quads*."""
    return str(written(quads, format, **rest).file)
