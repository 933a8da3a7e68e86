"""Fills a store on disk."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import starmap
from operator import attrgetter
from pathlib import Path

import pyoxigraph as ox

from kg import __version__
from kg.rdf import reader, reified
from kg.rdf.inputs import Input, inputs
from kg.rdf.literals import Written
from kg.store import AS_STATED, checksums, disk, dump, readings
from kg.store.embedded import Embedded
from kg.store.result import taken_over

BATCH = 75_000
"""How many statements are put in at a time: the engine takes memory for all of these, and time each time."""
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

    Raises:
        DataError: a file is unreadable, malformed or dangerous, or *folder* cannot be written or replaced.
        WrongUsage: the files hold the corrected reading, and another is wanted, or *only* names no article.
    """
    with disk.replaced(folder) as place:
        store = ox.Store(str(place))
        written = Written(most=KEPT)
        prefixes: dict[str, str] = {}
        try:
            quads = _read(paths, articles, only, passed, prefixes)
            extend = _Extend()
            written.put(quads, store, extend=extend, size=BATCH)
            readings.apply_reading(store, reading, ", ".join(map(str, paths)) or "the packaged graph")
            held = readings.record_of(store).get("reading", AS_STATED)
            count = _count(store, mixed=extend.mixed)
            store.flush()
        finally:
            del store  # closes it
        says = {"version": __version__, "reading": held, "prefixes": json.dumps(prefixes)}
        checksums.write(place, {**says, "written": written.text()})
    written.tell("the store")
    return count


def _count(store: ox.Store, *, mixed: bool) -> int:
    """Return how many statements *store* holds: those of its graphs, and those of none; not the merge.

    It is *mixed* if it may have both; to tell which of the default graph's stand in no other takes long.
    """

    def number(where: str) -> int:
        found = taken_over(store.query(f"SELECT (COUNT(*) AS ?n) {{ {where} }}"))
        return int(found.rows[0][0].value)  # type: ignore[union-attr]

    named = number("GRAPH ?g { ?s ?p ?o }")
    if not named:
        return len(store)
    record = len(list(store.quads_for_pattern(None, None, None, readings.RELEASE)))
    return named - record + (number(dump.REST) if mixed else 0)


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


class _Extend:
    """Puts quads into a store, and those of graphs into its merge, too, which keeps each once."""

    mixed = False
    """Whether some were of no graph."""

    def __call__(self, store: ox.Store, quads: list[ox.Quad]) -> None:
        named = [quad for quad in quads if quad.graph_name != _MERGE]
        self.mixed = self.mixed or len(named) < len(quads)
        store.bulk_extend(quads)
        store.bulk_extend(starmap(ox.Quad, map(_TRIPLE, named)))  # at once it would take twice the memory


_MERGE = ox.DefaultGraph()
_TRIPLE = attrgetter("subject", "predicate", "object")
