"""Runs queries about many terms in batches that are short enough for a server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from warnings import warn

import pyoxigraph as ox

from kg.errors import Note
from kg.rdf.terms import Term
from kg.sparql.binding import bind
from kg.sparql.guard import LIMIT
from kg.store.memo import memo
from kg.store.protocol import Store, select

SIZE = 24 * 1024
"""Bytes of the terms in one query; URL-encoded this is well within Jetty's limit for forms, 200 kB."""
KEPT = 100_000
"""The most terms and rows that are cached for a store."""

Rows = list[tuple[Term | None, ...]]


class _KnownRows(dict[tuple[str, str], dict[Term, Rows]]):
    """A cache of rows by query text and parameter name, and then by the parameter's value."""

    size = 0

    def keep(self, query: tuple[str, str], found: dict[Term, Rows], size: int) -> None:
        if self.size + size > KEPT:
            self.clear()
            self.size = 0
        if size <= KEPT:
            self.setdefault(query, {}).update(found)
            self.size += size


def select_for(
    store: Store, text: str, name: str, terms: Iterable[Term] | None
) -> Iterator[tuple[Term | None, ...]]:
    """Yield the rows of the query *text* with each of *terms* as its parameter *name*.

    The terms are split among several queries of limited length. If *terms* is None or has a blank node, which
    no query can name, the query runs once, without a value. A term that is too long for any query is skipped
    with a :class:`kg.errors.Note`. If the store cannot change and the parameter is also a column of *text*,
    the rows are cached by term.
    """
    wanted = None if terms is None else list(dict.fromkeys(terms))
    if wanted is None or any(isinstance(term, ox.BlankNode) for term in wanted):
        yield from select(store, bind(text, {})).rows
        return
    kept = memo(store, select_for, _KnownRows)
    known = kept.get((text, name), {})
    found = {term: known[term] for term in wanted if term in known}
    for part in _parts(term for term in wanted if term not in found):
        columns, rows = select(store, bind(text, {name: part}))
        own: dict[Term | None, Rows] = {term: [] for term in part}
        if name in columns:
            place = columns.index(name)
            for row in rows:
                own.setdefault(row[place], []).append(row)
        if name in columns and len(own) == len(part):
            new = {term: own[term] for term in part}
            found.update(new)
            kept.keep((text, name), new, len(part) + len(rows))
        else:  # rows do not show which term they belong to
            yield from rows
    for term in wanted:
        yield from found.get(term, ())


def _parts(terms: Iterable[Term]) -> Iterator[list[Term]]:
    part: list[Term] = []
    free = SIZE
    for term in terms:
        length = len(str(term).encode()) + 1
        if length > LIMIT // 2:
            said = f"{str(term)[:40]}… is too long to ask for ({length:,} bytes)"
            warn(Note(f"{said}; what is known about it is left out"), stacklevel=3)
            continue
        if part and length > free:
            yield part
            part, free = [], SIZE
        part.append(term)
        free -= length
    if part:
        yield part
