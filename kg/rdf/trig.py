"""Writes TriG with the engine (https://www.w3.org/TR/trig/)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import takewhile
from typing import IO, cast

import pyoxigraph as ox

from kg.rdf.ordered import Ordered
from kg.rdf.spool import Spool


def written(quads: Ordered, prefixes: Mapping[str, str]) -> Spool:
    """Return *quads* as TriG; only the used ones of *prefixes* are declared."""
    whole = Spool()
    ox.serialize(quads, cast("IO[bytes]", whole), ox.RdfFormat.TRIG, prefixes=dict(prefixes))
    return Spool(_with_used(whole))


def _with_used(whole: Spool) -> Iterator[bytes]:
    """Yield *whole* without the unused prefix declarations, and with the others sorted."""
    unused = list(takewhile(lambda line: line.startswith(b"@prefix "), whole.opened()))
    declared, start = sorted(unused), sum(map(len, unused))
    for line in whole.opened(start):
        unused = [each for each in unused if each.split()[1] not in line]
        if not unused:
            break
    yield from (each for each in declared if each not in unused)
    yield from whole.part(start, whole.size)
