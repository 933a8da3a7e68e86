"""The input and the output of writers."""

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
    """The input of a writer; it equals only itself, so that results can be cached for it.

    *quads* are in any order; their blank nodes have stable names. *evidence* asks a syntax without named
    graphs to include a statement about each triple of a passage, *reifiers* to do so in the terms of RDF 1.2.
    *prefixes* are those of the files that the quads are from; *lang* is the language of labels and headings,
    "" for both.
    """

    quads: Iterable[ox.Quad]
    evidence: bool = False
    prefixes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    lang: str = ""
    reifiers: bool = False

    def ordered(self) -> Ordered:
        """Return the distinct quads in order."""
        return Ordered(self.quads)

    def triples(self) -> Ordered:
        """Return the distinct triples in order, and if requested also statements about those of passages."""
        return Ordered(self._triples())

    def _triples(self) -> Iterator[Statement]:
        for quad in self.quads:
            yield quad.triple
            if self.evidence or self.reifiers:
                yield from reify([quad], reifiers=self.reifiers)


class Written(NamedTuple):
    """A file, whole or in blocks, or several files by name, and notes on what is missing or changed in it."""

    file: str | bytes | Mapping[str, str] | Spool
    notes: tuple[str, ...] = ()


class Writer(Protocol):
    """The interface of the modules in ``writers/``."""

    SUFFIXES: Sequence[str]
    """Suffixes of files in the format."""
    MEDIA_TYPE: str
    """As registered at https://www.iana.org/assignments/media-types, or else as its authors name it."""

    def write(self, content: Content) -> Written:
        """Return *content* in the format, with the same bytes on every run.

        Raises:
            DataError: the format cannot hold a term; names it.
            WrongUsage: a package is missing, or there is too much for the format.
        """
        ...
