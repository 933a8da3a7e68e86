"""Content negotiation: format (RFC 9110, section 12.5.1), coding (12.5.3), language (12.5.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from kg.rdf.syntaxes import MEDIA_TYPES

ALSO = {
    **MEDIA_TYPES,
    "application/json": "json",
    "application/sparql-results+json": "json",
    "application/sparql-results+xml": "xml",
    "application/xml": "xml",
    "text/xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    "text/markdown": "md",
    "image/svg+xml": "svg",
    "text/plain": "ntriples",
    "text/html": "html",
}
"""Media type to the name of a format."""
_USUAL = 256
"""The most characters of a header field whose result is cached."""


def wanted(accept: str, offered: Mapping[str, str]) -> str | None:
    """Return which of the formats *offered* has the most weight in *accept*; None if none is accepted.

    The weight of a format is that of the most specific range that matches it. Of equal weight, a format that
    is named wins over one that only a wildcard matches, then the first one offered.
    """
    if not accept.strip():
        return next(iter(offered))
    best_of = _best if len(accept) < _USUAL else _best.__wrapped__
    return best_of(accept, tuple(offered.items()))


@lru_cache  # most clients send the same few values
def _best(accept: str, offered: tuple[tuple[str, str], ...]) -> str | None:
    ranges = list(_ranges(accept))
    best, found = (0.0, 0), None
    for name, full in offered:
        fitting = ((_closeness(media, name, full), weight) for media, weight in ranges)
        closeness, weight = max(fitting)
        if closeness and weight > 0 and (weight, closeness) > best:
            best, found = (weight, closeness), name
    return found


def prefers_html(accept: str) -> bool:
    """Return whether *accept* prefers HTML to JSON, as browsers do."""
    return "html" in accept and wanted(accept, {"html": "text/html", "json": "application/json"}) == "html"


def language(accept: str, offered: Sequence[str]) -> str:
    """Return which of the languages *offered* has the most weight in *accept*; the first if none is there."""
    for tag, weight in sorted(_ranges(accept), key=lambda each: -each[1]):
        if weight > 0 and (primary := tag.partition("-")[0]) in offered:
            return primary
    return offered[0]


def accepts_coding(accept: str, coding: str) -> bool:
    """Return whether *accept* takes *coding* (RFC 9110, section 12.5.3)."""
    weights = dict(_ranges(accept))
    return weights.get(coding, weights.get("*", 0)) > 0


def _ranges(accept: str) -> Iterator[tuple[str, float]]:
    """Yield each range of *accept* with its weight."""
    for part in accept.split(","):
        what, *parameters = (piece.strip().lower() for piece in part.split(";"))
        yield what, _weight(parameters)


def _weight(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                weight = float(parameter[2:])
            except ValueError:
                return 0
            return weight if 0 <= weight <= 1 else 0  # 0 for NaN, too
    return 1


def _closeness(media: str, name: str, full: str) -> int:
    """Return how specifically the range *media* matches the format *name* of the type *full*, from 0 to 3."""
    if ALSO.get(media) == name:
        return 3
    kind, _, rest = media.partition("/")
    if rest != "*":
        return 0
    return 1 if kind == "*" else 2 * full.startswith(kind + "/")
