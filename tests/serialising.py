"""Serialises graphs in an RDF syntax."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pyoxigraph as ox

from kg.export.formats import written


def serialise(quads: Iterable[ox.Quad], format: str, **rest: Any) -> str:
    """Return *quads* as :func:`kg.export.formats.written` writes them."""
    return str(written(quads, format, **rest).file)
