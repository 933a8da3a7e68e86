"""Ill-formed statements that a lenient parser yields: which JSON-LD drops, and which are errors in RDF/XML.

The specification of JSON-LD has processors silently drop statements with a name that no context maps, or an
invalid IRI or language tag, and all that is named by an unknown keyword; here the reader is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import pyoxigraph as ox

from kg.text.counts import Count

_KEYWORD = re.compile(rb'"(@[A-Za-z]{1,40})"\s*:')
_KEYWORDS = frozenset(
    b"@base @container @context @direction @graph @id @import @included @index @json @language @list @nest "
    b"@none @prefix @propagate @protected @reverse @set @type @value @version @vocab".split()
)


class Keywords:
    """Finds the first name in a JSON-LD document that looks like a keyword but is none."""

    def __init__(self) -> None:
        self._unknown, self._last = "", b""

    def look(self, chunk: bytes) -> None:
        """Search the next bytes of the document."""
        text = self._last + chunk
        names = _KEYWORD.finditer(text) if not self._unknown else ()
        self._unknown = next((m[1].decode() for m in names if m[1] not in _KEYWORDS), self._unknown)
        self._last = text[-64:]

    @property
    def told(self) -> str:
        """A message with the name, or ``""``."""
        unknown = f"{self._unknown!r} is not a keyword of JSON-LD"
        return f"{unknown}, so all that it names is left out" if self._unknown else ""


def with_no_language(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """Yield *quads*, parsed leniently from RDF/XML, in which ``xml:lang=""`` means no language.

    Raises:
        ValueError: one is ill-formed.
    """
    for quad in quads:
        if isinstance(quad.object, ox.Literal) and quad.object.language == "":
            quad = ox.Quad(quad.subject, quad.predicate, ox.Literal(quad.object.value), quad.graph_name)
        if (wrong := next(_ill_formed(quad), None)) is not None:
            raise ValueError(f"{wrong!r} is neither an absolute IRI nor a language tag")
        yield quad


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
