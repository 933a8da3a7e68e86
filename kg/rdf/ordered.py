"""Statements of graphs of any size, put in order outside of memory."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby, islice
from typing import TypeAlias

import pyoxigraph as ox

from kg.rdf.spool import Spool

_RUN = 50_000
"""So many statements are put in order in memory, which is some 20 MB."""
_UNNAMED = str(ox.DefaultGraph())

Statement: TypeAlias = ox.Quad | ox.Triple


class Ordered:
    """Statements, each once, by graph, subject, property and value: IRIs, blank nodes, texts, triples.

    They can be read any number of times, one time after the other; *lines* are they as N-Quads.
    """

    def __init__(self, statements: Iterable[Statement]) -> None:
        """Raises DataError if there is no room on disk for what does not stay in memory."""
        runs = list(iter(partial(_next_run, map(_key, statements)), None))
        keys = heapq.merge(*(run.opened() for run in runs if run))
        self.lines = Spool(_line(key) for key, _ in groupby(keys))

    def __iter__(self) -> Iterator[ox.Quad]:
        return iter(ox.parse(self.lines.opened(), ox.RdfFormat.N_QUADS))


def _next_run(keys: Iterator[bytes]) -> Spool | None:
    """Return the next of *keys* in order, or nothing if there are no more."""
    run = sorted(set(islice(keys, _RUN)))
    return Spool(run) if run else None


def _key(statement: Statement) -> bytes:
    """Return a line that sorts as *statement* does: a mark stands before a text and before a triple."""
    graph = statement.graph_name if isinstance(statement, ox.Quad) else _UNNAMED
    text = f"{graph}\t{statement}\n"
    marked = " <<(" if " <<(" in text.partition(' "')[0] else ' "'
    return text.replace(marked, f" ~{marked[1:]}", 1).encode()


def _line(key: bytes) -> bytes:
    return key[:-1].partition(b"\t")[2].replace(b" ~", b" ", 1) + b" .\n"
