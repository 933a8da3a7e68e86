"""N-Quads and N-Triples of graphs of any size: put in order outside of memory where they are large."""

from __future__ import annotations

import heapq
import tempfile
import weakref
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import groupby, islice
from typing import IO

import pyoxigraph as ox

from kg.errors import DataError
from kg.rdf.terms import Term, key, serialised

_RUN = 100_000
"""So many lines are put in order in memory, which is some 60 MB."""
_BLOCK = 4_000


class Lines:
    """Statements as lines in the order of :func:`kg.export.formats.content`, each once, in blocks of bytes.

    They can be read any number of times, one time after the other.
    """

    def __init__(self, quads: Iterable[ox.Quad]) -> None:
        """Raises DataError if there is no room on disk for what does not fit into memory."""
        keys, self._runs = map(_key, quads), list[list[bytes] | IO[bytes]]()
        files = ExitStack()
        weakref.finalize(self, files.close)
        try:
            while run := sorted(set(islice(keys, _RUN))):
                self._runs.append(run if len(run) < _RUN else files.enter_context(_on_disk(run)))
        except OSError as error:
            place, reason = tempfile.gettempdir(), error.strerror
            raise DataError(
                f"{place}: cannot be written ({reason}); free some room, or name another place by TMPDIR"
            ) from None

    def __iter__(self) -> Iterator[bytes]:
        for run in self._runs:
            if not isinstance(run, list):
                run.seek(0)
        lines = (_line(key) for key, _ in groupby(heapq.merge(*self._runs)))
        while block := b"".join(islice(lines, _BLOCK)):
            yield block

    def __str__(self) -> str:
        return b"".join(self).decode()


def _on_disk(run: list[bytes]) -> IO[bytes]:
    file = tempfile.TemporaryFile()  # noqa: SIM115 closed with who reads it
    file.writelines(run)
    return file


def _key(quad: ox.Quad) -> bytes:
    """Return a line that sorts as *quad* does: no term has a tab, as literals have it escaped."""
    s, p, o = quad.triple
    return f"{quad.graph_name}\t{_text(s)}\t{_text(p)}\t{_text(o)}\n".encode()


def _text(term: Term) -> str:
    return f"{key(term)[0]}{serialised(term)}"


def _line(key: bytes) -> bytes:
    graph, subject, predicate, obj = key[:-1].split(b"\t")
    place = b"" if graph == _UNNAMED else b" " + graph
    return b"%b %b %b%b .\n" % (subject[1:], predicate[1:], obj[1:], place)


_UNNAMED = str(ox.DefaultGraph()).encode()
