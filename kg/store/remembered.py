"""A store that is asked the same again and again, as for each language and reading of a page."""

from __future__ import annotations

from collections.abc import Mapping

from kg.rdf.literals import Written
from kg.store.protocol import Bounds, Result, Store


class Remembered:
    """A :class:`kg.store.Store` that knows what *store*, which does not change meanwhile, has answered.

    All answers stay in memory as long as it does; nobody may change one.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._answers: dict[str, Result] = {}

    @property
    def bounds(self) -> Bounds:
        """Those of the store."""
        return self._store.bounds

    @property
    def prefixes(self) -> Mapping[str, str]:
        """Those of the store."""
        return self._store.prefixes

    @property
    def at_hand(self) -> bool:
        """Whether the store is."""
        return self._store.at_hand

    @property
    def written(self) -> Written:
        """What the store knows to be written otherwise."""
        return self._store.written

    def query(self, text: str) -> Result:
        """Return what the store has answered to *text*, asked now or before; see :class:`kg.store.Store`."""
        if text not in self._answers:
            self._answers[text] = self._store.query(text)
        return self._answers[text]
