"""Finds the limits of a server by queries whose answers are known, because they read no data.

The server's own count is no use for this: a limit on rows may limit the counted rows, too. Whether it does,
is seen by counting some of the data, and by asking for a row behind those that were counted.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from math import isqrt

from kg.rdf.terms import number, text_of
from kg.store.protocol import Solutions

COUNT = "sovkgCount"
"""The variable for a count."""

_COUNTABLE = 1_000_000
"""The largest number to which a server is asked to count; larger ones take it too long."""

_DATA = """SELECT * WHERE {
  { ?a ?b ?c } UNION { GRAPH ?g { ?a ?b ?c } } { SELECT * WHERE { ?d ?e ?f } LIMIT 100 }
}"""
"""A query with up to a hundred rows for each statement, as counts may be larger than the data."""

_LONG = 32 * 50 * 50
"""The length of the text in a row that a server is asked for; longer rows are rare."""

Ask = Callable[[str], Solutions | None]
"""A function that returns the answer to a SELECT, or None if there is none."""


class Limit:
    """The limits of the server that answers *ask*.

    Attributes:
        rows: the most rows that it gives at once, None as long as no limit was found.
        octets: whether it gives fewer rows if they are long, and so perhaps none.
        pages: whether it gives further rows by OFFSET.
    """

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._given = self._counted = 0
        self._silent = False
        self.rows: int | None = None
        self.octets = self.pages = False

    def cuts(self, size: int) -> bool | None:
        """Return whether an answer of *size* rows may be cut, or None if the server does not answer tests."""
        if self.rows is None and size >= self._given and not self._silent:
            wanted = _square(max(100, min(2 * size, size + 10_000)))
            answer = self._ask(_known(wanted))
            known = answer is not None and sorted(answer.variables) == ["a", "b"]
            found = len(answer.rows) if answer and known else 0
            if found >= wanted:
                self._given = found
            elif found:
                self.rows = found
                beyond = self._ask(f"{_known(wanted)} LIMIT 1 OFFSET {found}")
                self.pages = beyond is not None and len(beyond.rows) == 1
                longer = self._ask(_known(wanted, 99))
                self.octets = longer is None or len(longer.rows) < found
            self._silent = not found
            self.octets |= known and not found
        return None if self._silent else self.rows is not None and size >= self.rows

    @cached_property
    def gives_long(self) -> bool:
        """Whether it gives a row of ``_LONG`` characters; if it omits that row, it limits ``octets``."""
        some, many = (f"CONCAT({', '.join([name] * 50)})" for name in ("?a", "?b"))
        places = f'BIND("{"0" * 32}" AS ?a) BIND({some} AS ?b) BIND({many} AS ?c)'
        found = self._ask(f"SELECT ?c WHERE {{ {places} }}")
        if found is None or found.variables != ("c",):
            return False
        self.octets |= not found.rows
        return [len(text_of(row[0])) for row in found.rows] == [_LONG]

    @cached_property
    def offsets(self) -> bool:
        """Whether the server heeds OFFSET at all."""
        found = self._ask(f"{_known(4)} LIMIT 1 OFFSET 2")
        return found is not None and len(found.rows) == 1

    def counts(self, size: int) -> bool:
        """Return whether the server counts right up to *size*, or up to ``_COUNTABLE`` if that is less."""
        wanted = _square(min(size, _COUNTABLE))
        if wanted > self._counted:
            found = self._count(f"{_DATA} LIMIT {wanted}")
            if found != wanted:  # there may not be more data
                beyond = self._ask(f"{_DATA} LIMIT 1 OFFSET {found or 0}")
                if (found and beyond and beyond.rows) or self._count(_known(wanted)) not in (None, wanted):
                    return False
            self._counted = wanted
        return True

    def _count(self, text: str) -> int | None:
        return counted(self._ask(f"SELECT (COUNT(*) AS ?{COUNT}) WHERE {{ {{ {text} }} }}"))


def counted(answer: Solutions | None) -> int | None:
    """Return the number in the *answer* to a query for a count, or None if it is no such answer."""
    rows = answer.rows if answer and answer.variables == (COUNT,) else ()
    found = [number(row[0]) for row in rows]
    return int(found[0]) if len(found) == 1 and found[0] is not None else None


def _square(size: int) -> int:
    """Return the smallest square number above *size*."""
    return (isqrt(size) + 1) ** 2


def _known(size: int, digits: int = 1) -> str:
    """Return a query that has *size* rows, a square number, in any store, with numbers of *digits*."""
    values = " ".join(f'"{n:0{digits}}"' for n in range(isqrt(size)))
    return f"SELECT ?a ?b WHERE {{ VALUES ?a {{ {values} }} VALUES ?b {{ {values} }} }}"
