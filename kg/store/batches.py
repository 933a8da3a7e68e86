"""Look-ups of many terms, in queries of bounded length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from warnings import warn

from kg.errors import Note
from kg.rdf.terms import Term
from kg.sparql.binding import bind
from kg.sparql.guard import LIMIT
from kg.store.protocol import Store, select

SIZE = 24 * 1024
"""Bytes of the terms that one look-up asks for: encoded, well within the 200 kB of Jetty's forms."""


def select_for(
    store: Store, text: str, name: str, terms: Iterable[Term] | None
) -> Iterator[tuple[Term | None, ...]]:
    """Yield the rows of *text* for *terms* as its parameter *name*, asked in queries of bounded length.

    Where *terms* is None, it is asked once, of all. A term that is longer than any query may be is left out,
    and told of by a :class:`kg.errors.Note`.
    """
    if terms is None:
        yield from select(store, bind(text, {})).rows
        return
    part: list[Term] = []
    free = SIZE
    for term in dict.fromkeys(terms):
        length = len(str(term).encode()) + 1
        if length > LIMIT // 2:
            said = f"{str(term)[:40]}… is too long to be asked for ({length:,} bytes)"
            warn(Note(f"{said}; what is known of it is left out"), stacklevel=2)
            continue
        if part and length > free:
            yield from select(store, bind(text, {name: part})).rows
            part, free = [], SIZE
        part.append(term)
        free -= length
    if part:
        yield from select(store, bind(text, {name: part})).rows
