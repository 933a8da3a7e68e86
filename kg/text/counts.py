"""Counts as messages say them: 1 statement, 2,000 statements."""

from __future__ import annotations


class Count(int):
    """A number that knows its noun, which is its format: ``f"{Count(1):statement}"`` is ``1 statement``.

    The plural has an s, unless it is given, ``{n:rule holds|rules hold}``; digits are grouped.
    """

    def __format__(self, spec: str) -> str:
        one, _, many = spec.partition("|")
        return f"{int(self):,} {one if self == 1 else many or f'{one}s'}" if spec else f"{int(self):,}"
