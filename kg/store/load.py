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
"""Of so many literals that the engine changes it is kept how they were written: each start reads it."""


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

    A store that is there already is replaced at the end; until then, and if anything goes wrong, it stays
    as it was. Returns how many statements it holds, each once in each graph; the merge is not counted.

    Args:
        paths: RDF files, as :func:`kg.rdf.inputs.inputs` takes them.
        folder: the store's place.
        articles: folders of further articles, as :mod:`kg.store.library` takes them.
        only: slugs of the articles to keep; all if empty.
        reading: one of :data:`kg.store.READINGS`.
        passed: is told from time to time how many bytes of *paths* have been read, and how many statements
            were in them, since the last time.
        seen: is told all triples as they come, before any correction.

    Raises:
        DataError: a file is unreadable, malformed or dangerous, or *folder* cannot be written or replaced.
        WrongUsage: the files hold the corrected reading, and another is wanted, or *only* names no article.
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
