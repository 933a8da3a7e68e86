"""Which of several formats a client wants most (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from collections.abc import Mapping

ALSO = {
    "application/json": "json",
    "application/sparql-results+json": "json",
    "application/sparql-results+xml": "xml",
    "application/xml": "xml",
    "text/xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    "text/markdown": "md",
    "image/svg+xml": "svg",
    "text/turtle": "turtle",
    "application/x-turtle": "turtle",
    "application/n-triples": "ntriples",
    "text/plain": "ntriples",
    "application/ld+json": "jsonld",
    "application/rdf+xml": "rdfxml",
    "text/html": "html",
}
"""Media type to the name of a format."""


def wanted(accept: str, offered: Mapping[str, str]) -> str | None:
    """Return which of the formats *offered* has the most weight in *accept*; None if none is accepted.

    Of equal weight, what is named goes before what only a wildcard means, then the first offered.
    """
    if not accept.strip():
        return next(iter(offered))
    best: tuple[float, int, int] | None = None
    found = None
    places = list(offered)
    for part in accept.split(","):
        media, *parameters = (piece.strip().lower() for piece in part.split(";"))
        weight = _weight(parameters)
        named = ALSO.get(media)
        names = [named] if named and named in offered else _matching(media, offered)
        for name in names:
            rank = (weight, int(named == name), -places.index(name))
            if weight > 0 and (best is None or rank > best):
                best, found = rank, name
    return found


def _weight(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return float(parameter[2:])
            except ValueError:
                return 0
    return 1


def _matching(media: str, offered: Mapping[str, str]) -> list[str]:
    if media == "*/*":
        return list(offered)
    kind, _, rest = media.partition("/")
    return [name for name, full in offered.items() if rest == "*" and full.startswith(kind + "/")]
