"""The canned questions as one asks them in Python; ``questions.pyi`` is made of them, for editors."""

from __future__ import annotations

from kg.graph.asking import Asking


class Questions(Asking):
    """Asks a canned question: by its name, or as a method of that name."""
