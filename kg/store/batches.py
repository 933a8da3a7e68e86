"""Look-ups of many terms, in queries of bounded length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from warnings import warn

from kg.errors import Note
from kg.rdf.terms import Term
from kg.sparql.binding import bind
from kg.sparql.guard import LIMIT
from kg.store.protocol import Store, select
from kg.store.remembered import memory

SIZE = 24 * 1024
"""Bytes of the terms that one look-up asks for: encoded, well within the 200 kB of Jetty's forms."""
KEPT = 100_000
"""So many terms and rows of a store are remembered at most."""

Rows = list[tuple[Term | None, ...]]


class _Memory(dict[tuple[str, str], dict[Term, Rows]]):
    """What texts have answered, by their parameter, for terms as its values."""

    size = 0

    def keep(self, asked: tuple[str, str], found: dict[Term, Rows], size: int) -> None:
        if self.size + size > KEPT:
            self.clear()
            self.size = 0
        if size <= KEPT:
            self.setdefault(asked, {}).update(found)
            self.size += size


def select_for(
    store: Store, text: str, name: str, terms: Iterable[Term] | None
) -> Iterator[tuple[Term | None, ...]]:
    """Yield the rows of *text* for *terms* as its parameter *name*, asked in queries of bounded length.

    Where *terms* is None, it is asked once, of all. A term that is longer than any query may be is left out,
    and told of by a :class:`kg.errors.Note`. What a store that stays as it is has answered for a term, if
    that is a column of *text*, is not asked again.
    """
    if terms is None:
        yield from select(store, bind(text, {})).rows
        return
    wanted = list(dict.fromkeys(terms))
    kept = memory(store, select_for, _Memory)
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
        else:  # they do not say whose they are
            yield from rows
    for term in wanted:
        yield from found.get(term, ())


def _parts(terms: Iterable[Term]) -> Iterator[list[Term]]:
    part: list[Term] = []
    free = SIZE
    for term in terms:
        length = len(str(term).encode()) + 1
        if length > LIMIT // 2:
            said = f"{str(term)[:40]}… is too long to be asked for ({length:,} bytes)"
            warn(Note(f"{said}; what is known of it is left out"), stacklevel=3)
            continue
        if part and length > free:
            yield part
            part, free = [], SIZE
        part.append(term)
        free -= length
    if part:
        yield part
