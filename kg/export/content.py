"""What a writer is given, and what it returns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple, Protocol

import pyoxigraph as ox

from kg.rdf.ordered import Ordered, Statement
from kg.rdf.reified import reify
from kg.rdf.spool import Spool


@dataclass(frozen=True, eq=False)
class Content:
    """What is to be written; it equals itself alone, so that what is made of it can be kept for it.

    *quads* are in any order, their blank nodes named by what is around them; *evidence* says that a plain
    syntax shall have a statement about each triple of a passage, *reifiers* that it is one of RDF 1.2;
    *prefixes* are those of the quads' files; *lang* is the language of labels and headings, empty for both.
    """

    quads: Iterable[ox.Quad]
    evidence: bool = False
    prefixes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    lang: str = ""
    reifiers: bool = False

    def ordered(self) -> Ordered:
        """Return the quads, each once, in order."""
        return Ordered(self.quads)

    def triples(self) -> Ordered:
        """Return each triple once, in order, and what is stated of those of passages if that is asked for."""
        return Ordered(self._triples())

    def _triples(self) -> Iterator[Statement]:
        for quad in self.quads:
            yield quad.triple
            if self.evidence or self.reifiers:
                yield from reify([quad], reifiers=self.reifiers)


class Written(NamedTuple):
    """A file, whole or in blocks, or several by their names, and what a reader has to know that it lacks."""

    file: str | bytes | Mapping[str, str] | Spool
    notes: tuple[str, ...] = ()


class Writer(Protocol):
    """A module of ``writers/``."""

    SUFFIXES: Sequence[str]
    """Of files in the format."""
    MEDIA_TYPE: str
    """As https://www.iana.org/assignments/media-types registers it, or its authors call it."""

    def write(self, content: Content) -> Written:
        """Return *content* in the format, the same bytes on every run.

        Raises:
            DataError: the format cannot hold a term; names it.
            WrongUsage: a package is missing, or there is too much for the format.
        """
        ...
