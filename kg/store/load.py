"""Fills a store on disk."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pyoxigraph as ox

from kg.rdf import reader, reified
from kg.rdf.inputs import Input, inputs
from kg.rdf.literals import LexicalForms
from kg.store import checksums, disk, dump
from kg.store.embedded import Embedded
from kg.store.filling import Seen, fill
from kg.store.protocol import AS_STATED, check_known

KEPT = 20_000
"""The most literals whose written forms are kept if the engine changes them, as each start reads all."""


def load(
    paths: Sequence[Path | str | Input],
    folder: Path,
    *,
    articles: Sequence[str] = (),
    only: Sequence[str] = (),
    reading: str = AS_STATED,
    passed: Callable[[int, int], None] = lambda *_: None,
    seen: Seen = lambda *_: None,
) -> int:
    """Put the files *paths*, or the packaged graph if there are none, into a store in *folder*.

    A store that is already there is replaced at the end; until then, or after an error, it stays as it was.
    Returns the number of statements; one counts once for each graph, and the merge does not count.

    *articles* and *only* are as for :mod:`kg.store.library`. *passed* is called from time to time with the
    numbers of bytes and statements read since the last call, *seen* with each batch of triples, before any
    correction.

    Raises:
        DataError: a file is unreadable, malformed or harmful, or *folder* cannot be written or replaced.
        WrongUsage: the files hold the corrected reading, and another is wanted.
        NotFound: *only* names an article that is not there.
    """
    check_known(reading)
    with disk.replaced(folder) as place:
        written = LexicalForms(most=KEPT)
        prefixes: dict[str, str] = {}
        quads = _read(paths, articles, only, passed, prefixes)
        source = ", ".join(map(str, paths)) or "the packaged graph"
        says, count = fill(place, quads, written, reading, source, seen)
        checksums.write(place, {**says, "prefixes": json.dumps(prefixes)})
    written.tell("the store")
    return count


def _read(
    paths: Sequence[Path | str | Input],
    articles: Sequence[str],
    only: Sequence[str],
    passed: Callable[[int, int], None],
    declared: dict[str, str],
) -> Iterator[ox.Quad]:
    if articles or only:
        from kg.store import library

        return iter(library.quads(paths, articles, only))
    if not paths:
        return iter(dump.quads(Embedded.of_files()))
    found = inputs(paths)
    return reified.restored(
        quad
        for each in found
        for quad in reader.stream(each, rename_blank_nodes=len(found) > 1, passed=passed, declared=declared)
    )
