"""Sorts statements of any number, on disk if need be (external merge sort)."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby, islice
from typing import TypeAlias

import pyoxigraph as ox

from kg.rdf.spool import Spool

_RUN = 50_000
"""How many statements are sorted in memory at a time, which takes about 20 MB."""
_UNNAMED = str(ox.DefaultGraph())

Statement: TypeAlias = ox.Quad | ox.Triple


class Ordered:
    """Distinct statements sorted by graph, subject, property and value.

    Values are sorted by kind: IRIs, blank nodes, literals, triples. The statements can be iterated several
    times, one after the other; *lines* are their N-Quads.
    """

    def __init__(self, statements: Iterable[Statement]) -> None:
        """Raises DataError if the disk has no room for what does not fit into memory."""
        runs = list(iter(partial(_next_run, map(_key, statements)), None))
        keys = heapq.merge(*(run.opened() for run in runs if run))
        self.lines = Spool(_line(key) for key, _ in groupby(keys))

    def __iter__(self) -> Iterator[ox.Quad]:
        return iter(ox.parse(self.lines.opened(), ox.RdfFormat.N_QUADS))


def _next_run(keys: Iterator[bytes]) -> Spool | None:
    """Return the next run of *keys*, sorted, or None at the end."""
    run = sorted(set(islice(keys, _RUN)))
    return Spool(run) if run else None


def _key(statement: Statement) -> bytes:
    """Return a line that sorts like *statement*; a tilde moves literals and triples behind other values."""
    graph = statement.graph_name if isinstance(statement, ox.Quad) else _UNNAMED
    text = f"{graph}\t{statement}\n"
    marked = " <<(" if " <<(" in text.partition(' "')[0] else ' "'
    return text.replace(marked, f" ~{marked[1:]}", 1).encode()


def _line(key: bytes) -> bytes:
    return key[:-1].partition(b"\t")[2].replace(b" ~", b" ", 1) + b" .\n"
