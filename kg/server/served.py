"""The open graph that a worker answers from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kg.errors import KGError
from kg.graph.graph import Graph
from kg.question import catalogue
from kg.store import AS_STATED, open_store


class Served:
    """See above.

    Args:
        tours: folders of articles beside the packaged ones, where the page's tour may lie.
        opening: the arguments of :func:`kg.store.open_store`.
    """

    def __init__(self, *, tours: Sequence[str] = (), **opening: Any) -> None:
        self.tours = tours
        self.reading = opening.get("reading", AS_STATED)
        self.store = open_store(**opening)

    def graph(self, lang: str) -> Graph:
        """Return it as one asks it in the language *lang*."""
        return Graph(self.store, lang)

    def warm(self) -> None:
        """Read the index of questions, and ask once what each answer asks first."""
        names = list(catalogue.questions())
        if self.store.at_hand:
            try:
                self.graph("en").query(names[0], evidence=False)
            except KGError:  # data that it cannot be asked of
                self.store.query("ASK {}")
