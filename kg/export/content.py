"""What a writer is given, and what it returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple, Protocol

import pyoxigraph as ox

from kg.export.lines import Lines
from kg.rdf import reified
from kg.rdf.terms import key

READ = 200_000
"""Of more statements nobody reads the whole, and the engine writes them ten times as fast."""


@dataclass(frozen=True)
class Content:
    """What is to be written.

    *quads* are sorted, their blank nodes named by what is around them; *evidence* says that a plain syntax
    shall have a statement about each triple of a passage, *reifiers* that it is one of RDF 1.2; *prefixes*
    are those of the quads' files; *lang* is the language of labels and headings, empty for both.
    """

    quads: Sequence[ox.Quad]
    evidence: bool = False
    prefixes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    lang: str = ""
    reifiers: bool = False

    def triples(self) -> list[ox.Triple]:
        """Return each triple once, sorted, and what is stated of those of passages if that is asked for."""
        triples = {ox.Triple(q.subject, q.predicate, q.object) for q in self.quads}
        about = reified.reify(self.quads, reifiers=self.reifiers) if self.evidence or self.reifiers else ()
        return sorted(triples.union(about), key=triple_key)


class Written(NamedTuple):
    """A file, its lines, or several files by their names, and what its reader has to know that it lacks."""

    file: str | bytes | Mapping[str, str] | Lines
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


def triple_key(triple: ox.Triple | ox.Quad) -> tuple[tuple[int, str], ...]:
    """Return a key by which triples come in a fixed order."""
    return key(triple.subject), key(triple.predicate), key(triple.object)
