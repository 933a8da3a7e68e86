"""Finds the limits of a server by queries whose answers are known, because they read no data.

The server's own count is no use for this: a limit on rows may limit the counted rows, too.
"""

from __future__ import annotations

from collections.abc import Callable
from math import isqrt

from kg.rdf.terms import number
from kg.store.protocol import Solutions

COUNT = "sovkgCount"
"""The variable for a count."""

_COUNTABLE = 1_000_000
"""The largest number to which a server is asked to count; larger ones take it too long."""

Ask = Callable[[str], Solutions | None]
"""A function that returns the answer to a SELECT, or None if there is none."""


class Limit:
    """The limits of the server that answers *ask*.

    Attributes:
        rows: the most rows that it gives at once, None as long as no limit was found.
        pages: whether it gives further rows by OFFSET.
    """

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._given = self._counted = 0
        self._silent = False
        self.rows: int | None = None
        self.pages = False

    def cuts(self, size: int) -> bool | None:
        """Return whether an answer of *size* rows may be cut, or None if the server does not answer tests."""
        if self.rows is None and size >= self._given and not self._silent:
            wanted = _square(max(100, min(2 * size, size + 10_000)))
            answer = self._ask(_known(wanted))
            found = len(answer.rows) if answer and sorted(answer.variables) == ["a", "b"] else 0
            if found >= wanted:
                self._given = found
            elif found:
                self.rows = found
                beyond = self._ask(f"{_known(wanted)} LIMIT 1 OFFSET {found}")
                self.pages = beyond is not None and len(beyond.rows) == 1
            self._silent = not found
        return None if self._silent else self.rows is not None and size >= self.rows

    def counts(self, size: int) -> bool:
        """Return whether the server counts right up to *size*, or up to ``_COUNTABLE`` if that is less."""
        wanted = _square(min(size, _COUNTABLE))
        if wanted > self._counted:
            answer = self._ask(f"SELECT (COUNT(*) AS ?{COUNT}) {{ {{ {_known(wanted)} }} }}")
            if answer and [number(row[0]) for row in answer.rows] != [wanted]:
                return False
            self._counted = wanted
        return True


def _square(size: int) -> int:
    """Return the smallest square number above *size*."""
    return (isqrt(size) + 1) ** 2


def _known(size: int) -> str:
    """Return a query that has *size* rows, a square number, in any store."""
    values = " ".join(f'"{n}"' for n in range(isqrt(size)))
    return f"SELECT ?a ?b WHERE {{ VALUES ?a {{ {values} }} VALUES ?b {{ {values} }} }}"
