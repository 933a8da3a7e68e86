"""Texts as XML and spreadsheets can hold them."""

from __future__ import annotations

from kg.rdf.rdfxml import FORBIDDEN
from kg.text.counts import Count


class Sanitizer:
    """Gives texts of the characters that XML 1.0 allows, U+FFFD for any other, and counts these."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, text: str) -> str:
        text, count = FORBIDDEN.subn("\ufffd", text)
        self.count += count
        return text

    def note(self) -> str:
        """Return what a reader has to know, or nothing."""
        found = f"{Count(self.count):control character}"
        return f"{found} that the format cannot hold: U+FFFD stands there" if self.count else ""
