"""Fills a store on disk."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pyoxigraph as ox

from kg import __version__, data, statements
from kg.export import NAMED, REST, quads
from kg.inputs import Input, inputs
from kg.lexical import batches, changed, told
from kg.store import AS_STATED, disk, readings, seal
from kg.store.embedded import Embedded, drained

BATCH = 50_000
"""How many statements are put in at a time; the engine takes memory for all of these."""


def load(
    paths: Sequence[Path | str | Input],
    folder: Path,
    *,
    articles: Sequence[str] = (),
    only: Sequence[str] = (),
    reading: str = AS_STATED,
    passed: Callable[[int], None] = lambda _: None,
) -> int:
    """Put the files *paths*, or the packaged graph if there are none, into a store in *folder*.

    A store that is there already is replaced at the end; until then, and if anything goes wrong, it stays
    as it was. Returns how many statements it holds, each once in each graph; the merge is not counted.

    Args:
        paths: RDF files, as :func:`kg.inputs.inputs` takes them.
        folder: the store's place.
        articles: folders of further articles, as :mod:`kg.article.library` takes them.
        only: slugs of the articles to keep; all if empty.
        reading: one of :data:`kg.store.READINGS`.
        passed: is told from time to time how many bytes of *paths* have been read since the last time.

    Raises:
        DataError: a file is unreadable, malformed or dangerous, or *folder* cannot be written or replaced.
        WrongUsage: the files hold the corrected reading, and another is wanted, or *only* names no article.
    """
    with disk.replaced(folder) as place:
        store = ox.Store(str(place))
        rewritten, example = 0, None
        prefixes: dict[str, str] = {}
        try:
            for batch in batches(_read(paths, articles, only, passed, prefixes), BATCH):
                new = changed(batch)
                rewritten, example = rewritten + len(new), example or next(iter(new.items()), None)
                store.bulk_extend(_merged(batch))
            readings.take(store, reading, ", ".join(map(str, paths)) or "the packaged graph")
            held = readings.held(store).get("reading", AS_STATED)
            count = _count(store)
            store.flush()
        finally:
            del store  # closes it
        seal.write(place, {"version": __version__, "reading": held, "prefixes": json.dumps(prefixes)})
    if example:
        told(example, rewritten, "the store")
    return count


def _count(store: ox.Store) -> int:
    """Return how many statements *store* holds: those of its graphs, and those of none; not the merge."""
    counts = [drained(store.query(f"SELECT (COUNT(*) AS ?n) {{ {where} }}")) for where in (NAMED, REST)]
    return sum(int(rows[0][0].value) for _, rows in counts)  # type: ignore[misc, union-attr]


def _read(
    paths: Sequence[Path | str | Input],
    articles: Sequence[str],
    only: Sequence[str],
    passed: Callable[[int], None],
    declared: dict[str, str],
) -> Iterator[ox.Quad]:
    if articles or only:
        from kg.store import library

        return iter(library.quads(paths, articles, only))
    if not paths:
        return iter(quads(Embedded.of_files(), kept=True))  # 50 for 50.0 is no news of what we package
    found = inputs(paths)
    return statements.restored(
        quad
        for each in found
        for quad in data.stream(each, rename_blank_nodes=len(found) > 1, passed=passed, declared=declared)
    )


def _merged(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """Yield *quads* and the merge, as :class:`kg.store.Store` promises it; a store keeps each only once."""
    for quad in quads:
        yield quad
        yield ox.Quad(quad.subject, quad.predicate, quad.object)
