"""How much a server gives at most, told by questions whose right answers are known, as they ask for no data.

Its own count says nothing here: what cuts rows may cut what is counted.
"""

from __future__ import annotations

from collections.abc import Callable
from math import isqrt

from kg.rdf.terms import number
from kg.store.protocol import Solutions

COUNT = "sovkgCount"
"""The variable of a count."""

_COUNTABLE = 1_000_000
"""So far it is tried whether a server counts: further takes it too long."""

Ask = Callable[[str], Solutions | None]
"""Returns the answer to a SELECT, or None if there is none."""


class Limit:
    """The limits of the server that *ask* asks.

    ``rows`` are the most that it gives at once, None as long as none have been missing; ``pages`` says
    whether it gives what stands behind them by OFFSET.
    """

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._given = self._counted = 0
        self._silent = False
        self.rows: int | None = None
        self.pages = False

    def cuts(self, size: int) -> bool | None:
        """Return whether an answer of *size* rows may be a part; None if the server does not let it see."""
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
        """Return whether the server counts up to *size*, as far as that is tried."""
        wanted = _square(min(size, _COUNTABLE))
        if wanted > self._counted:
            answer = self._ask(f"SELECT (COUNT(*) AS ?{COUNT}) {{ {{ {_known(wanted)} }} }}")
            if answer and [number(row[0]) for row in answer.rows] != [wanted]:
                return False
            self._counted = wanted
        return True


def _square(size: int) -> int:
    """Return the first square above *size*."""
    return (isqrt(size) + 1) ** 2


def _known(size: int) -> str:
    """Return the query that has *size* rows, a square, whatever the server holds."""
    values = " ".join(f'"{n}"' for n in range(isqrt(size)))
    return f"SELECT ?a ?b WHERE {{ VALUES ?a {{ {values} }} VALUES ?b {{ {values} }} }}"
