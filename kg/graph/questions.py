"""The canned questions in Python; :mod:`kg.graph.stubs` generates their signatures for editors."""

from __future__ import annotations

from kg.graph.accessor import QuestionAccessor


class Questions(QuestionAccessor):
    """Asks a canned question by its name, or as a method with that name."""
