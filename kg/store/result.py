"""Converts results of the engine to answers that any thread may use."""

from __future__ import annotations

from itertools import islice
from typing import Any, overload

import pyoxigraph as ox

from kg.errors import QueryError
from kg.rdf.terms import key
from kg.sparql.ordering import Order
from kg.store.protocol import Result, Solutions, Triples

_SOME = 1000
"""How many rows are read at a time; in between, a thread that was given up can end."""


@overload
def taken_over(result: object, most: int | None = None) -> Result: ...
@overload
def taken_over(result: object, most: int | None = None, *, order: Order) -> Result | None: ...
def taken_over(result: object, most: int | None = None, *, order: Order | None = None) -> Result | None:
    """Return the engine's *result*, or its first *most* rows or triples, as an answer for any thread.

    Rows are sorted by *order*, if given; the result is None if it cannot sort them.

    Raises:
        QueryError: the result is of an unknown type.
    """
    try:
        if isinstance(result, ox.QueryBoolean):
            return bool(result)
        found: list[Any] = []
        if isinstance(result, ox.QuerySolutions):
            columns = tuple(v.value for v in result.variables)
            if order and not order.holds(columns, ()):
                return None
            rest = islice(result, None if order else most)
            while some := list(map(tuple, islice(rest, _SOME))):
                if order and (found or len(some) > 1) and not order.holds(columns, some):
                    return None
                found += some
            if order and len(found) > 1:
                order.put(columns, found)
            return Solutions(columns, found[:most])
        if isinstance(result, ox.QueryTriples):
            rest = islice(result, most)
            while some := list(islice(rest, _SOME)):
                found += some
            triples = ((t.subject, t.predicate, t.object) for t in found)
            return Triples(sorted(triples, key=lambda t: tuple(map(key, t))))
        wrong = type(result).__name__
    finally:
        del result  # otherwise a traceback could carry it to another thread
    raise QueryError(f"query: unexpected result {wrong}; use SELECT, ASK, CONSTRUCT or DESCRIBE")
