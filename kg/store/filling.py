"""Fills an empty store on disk with quads and their merge; the memory needed does not grow with them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import compress
from operator import attrgetter
from pathlib import Path

import pyoxigraph as ox

from kg.rdf.literals import LexicalForms
from kg.rdf.terms import Term, text_of
from kg.store import dump, readings
from kg.store.protocol import AS_STATED, Solutions
from kg.store.result import taken_over
from kg.store.slugs import slugs
from kg.version import __version__

BATCH = 75_000
"""How many statements are inserted at a time: the more, the more memory; the fewer, the more time."""

Seen = Callable[[Sequence[Term], Sequence[ox.NamedNode], Sequence[Term]], object]
"""Called with the subjects, predicates and objects of each batch of triples."""

_MERGE = ox.DefaultGraph()
_PARTS = attrgetter("subject"), attrgetter("predicate"), attrgetter("object")


def fill(
    place: Path,
    quads: Iterable[ox.Quad],
    written: LexicalForms,
    reading: str | None,
    source: str,
    seen: Seen = lambda *_: None,
) -> tuple[dict[str, str], int]:
    """Put *quads* into a store in *place*; return the properties for its seal and its number of statements.

    A statement counts once for each graph; the merge does not count.

    *place* is an empty folder. *written* gets the literals that the engine changes, as they were written, and
    *seen* each batch of triples, before any correction. *reading* is one of :data:`kg.store.READINGS`, or
    None for that of the quads; *source* says where these are from, for messages.

    Raises:
        WrongUsage: the quads hold the corrected reading, and another is wanted.
        OSError, RuntimeError: the place cannot be written.
    """
    store = ox.Store(str(place))
    try:
        extend = _BulkExtend(seen)
        written.put(quads, store, extend=extend, size=BATCH)
        readings.apply_reading(store, reading, source)
        says = {
            "version": __version__,
            "reading": readings.record_of(store).get("reading", AS_STATED),
            "articles": json.dumps(slugs(partial(_rows, store))),
            "written": written.text(),
        }
        count = _count(store, mixed=extend.mixed)
        store.optimize()  # a query would look into each of the engine's many runs
        store.flush()
        return says, count
    finally:
        del store  # closes it


class _BulkExtend:
    """Inserts quads into a store, and the triples of those in graphs also into the merge."""

    mixed = False
    """Whether some quads are in no graph."""

    def __init__(self, seen: Seen) -> None:
        self._seen = seen

    def __call__(self, store: ox.Store, quads: list[ox.Quad]) -> None:
        store.bulk_extend(quads)
        parts = [list(map(part, quads)) for part in _PARTS]  # tuples would burden the garbage collector
        self._seen(*parts)
        places = [quad.graph_name != _MERGE for quad in quads]
        self.mixed = self.mixed or not all(places)
        own = parts if all(places) else [compress(part, places) for part in parts]
        store.bulk_extend(map(ox.Quad, *own))  # together with the others it would take twice the memory


def _rows(store: ox.Store, text: str) -> list[tuple[Term | None, ...]]:
    found = taken_over(store.query(text))
    return found.rows if isinstance(found, Solutions) else []


def _count(store: ox.Store, *, mixed: bool) -> int:
    """Return the number of statements of *store* in named graphs and in none, without the merge.

    *mixed* says whether it may have both; only then are those in no graph counted, which takes long.
    """

    def number(where: str) -> int:
        return int(text_of(_rows(store, f"SELECT (COUNT(*) AS ?n) {{ {where} }}")[0][0]))

    named = number("GRAPH ?g { ?s ?p ?o }")
    if not named:
        return len(store)
    record = len(list(store.quads_for_pattern(None, None, None, readings.RELEASE)))
    return named - record + (number(dump.REST) if mixed else 0)
