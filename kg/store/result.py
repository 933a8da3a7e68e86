"""What the engine gives, in terms that any thread may keep."""

from __future__ import annotations

from itertools import islice
from typing import Any, overload

import pyoxigraph as ox

from kg.errors import QueryError
from kg.rdf.terms import key
from kg.sparql.ordering import Order
from kg.store.protocol import Result, Solutions, Triples

_SOME = 1000
"""How many rows are taken at a time: between two times a thread that was left behind can end."""


@overload
def taken_over(result: object, most: int | None = None) -> Result: ...
@overload
def taken_over(result: object, most: int | None = None, *, order: Order) -> Result | None: ...
def taken_over(result: object, most: int | None = None, *, order: Order | None = None) -> Result | None:
    """Return what the engine's *result* holds, or *most* rows of it, in terms that any thread may keep.

    Rows are put in *order*; as soon as that is not known of one, nothing is returned.

    Raises:
        QueryError: it is of no form that a query has.
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
        del result  # a traceback would carry it to another thread
    raise QueryError(f"query: unexpected result {wrong}; use SELECT, ASK, CONSTRUCT or DESCRIBE")
