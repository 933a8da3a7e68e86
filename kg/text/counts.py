"""Counts with their nouns for messages: 1 statement, 2,000 statements."""

from __future__ import annotations


class Count(int):
    """A number whose format specification is its noun: ``f"{Count(1):statement}"`` is ``1 statement``.

    The plural adds an s, or is given: ``{n:rule holds|rules hold}``. Digits are grouped.
    """

    def __format__(self, spec: str) -> str:
        one, _, many = spec.partition("|")
        return f"{int(self):,} {one if self == 1 else many or f'{one}s'}" if spec else f"{int(self):,}"
