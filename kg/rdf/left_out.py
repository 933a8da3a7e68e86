"""Statements that JSON-LD drops: with a name that no context maps, or an invalid IRI or language tag.

The specification has processors drop them silently; here the reader is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import pyoxigraph as ox

from kg.text.counts import Count


def well_formed(quads: Iterable[ox.Quad], left_out: list[str]) -> Iterator[ox.Quad]:
    """Yield the well-formed ones of *quads*, which were parsed leniently.

    For each other one its invalid IRI or language tag is appended to *left_out*.
    """
    for quad in quads:
        wrong = next(_ill_formed(quad), None)
        if wrong is None:
            yield quad
        else:
            left_out.append(wrong)


def left_out_message(left_out: Sequence[str]) -> str:
    """Return a message with the number of statements *left_out* and an example, or ``""``."""
    if not left_out:
        return ""
    count = Count(len(left_out))
    return f"{count:statement} left out: {left_out[0]!r} is neither an absolute IRI nor a language tag"


def _ill_formed(quad: ox.Quad) -> Iterator[str]:
    for term in quad:
        if isinstance(term, ox.NamedNode) and not _is_iri(term.value):
            yield term.value
        elif isinstance(term, ox.Literal):
            if term.language is not None and not _is_language(term.language):
                yield term.language
            if not _is_iri(term.datatype.value):
                yield term.datatype.value


@lru_cache(maxsize=4096)
def _is_iri(text: str) -> bool:
    try:
        return bool(ox.NamedNode(text))
    except ValueError:
        return False


@lru_cache
def _is_language(text: str) -> bool:
    try:
        return bool(ox.Literal("", language=text))
    except ValueError:
        return False
