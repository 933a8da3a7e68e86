"""The canned questions as one asks them in Python; for editors ``stubs`` tells more."""

from __future__ import annotations

from kg.graph.accessor import QuestionAccessor


class Questions(QuestionAccessor):
    """Asks a canned question: by its name, or as a method of that name."""
