"""Makes texts valid for XML and spreadsheets."""

from __future__ import annotations

from kg.rdf.rdfxml import FORBIDDEN
from kg.text.counts import Count


class Sanitizer:
    """Replaces each character that XML 1.0 does not allow with U+FFFD, and counts these."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, text: str) -> str:
        text, count = FORBIDDEN.subn("\ufffd", text)
        self.count += count
        return text

    def note(self) -> str:
        """Return a note for readers, or "" if nothing was replaced."""
        found = f"{Count(self.count):control character}"
        return f"{found} that the format cannot hold, replaced by U+FFFD" if self.count else ""
