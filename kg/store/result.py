"""What the engine gives, in terms that any thread may keep."""

from __future__ import annotations

from itertools import islice
from typing import Any

import pyoxigraph as ox

from kg.errors import QueryError
from kg.rdf.terms import key
from kg.store.protocol import Result, Solutions, Triples

_SOME = 1000
"""How many rows are taken at a time: between two times a thread that was left behind can end."""


def taken_over(result: object, most: int | None = None) -> Result:
    """Return what the engine's *result* holds, or *most* rows of it, in terms that any thread may keep.

    Raises:
        QueryError: it is of no form that a query has.
    """
    try:
        if isinstance(result, ox.QueryBoolean):
            return bool(result)
        found: list[Any] = []
        if isinstance(result, ox.QuerySolutions | ox.QueryTriples):
            rest = islice(result, most)
            while some := list(islice(rest, _SOME)):
                found += some
        if isinstance(result, ox.QuerySolutions):
            return Solutions(tuple(v.value for v in result.variables), list(map(tuple, found)))
        if isinstance(result, ox.QueryTriples):
            triples = ((t.subject, t.predicate, t.object) for t in found)
            return Triples(sorted(triples, key=lambda t: tuple(map(key, t))))
        wrong = type(result).__name__
    finally:
        del result  # a traceback would carry it to another thread
    raise QueryError(f"query: unexpected result {wrong}; use SELECT, ASK, CONSTRUCT or DESCRIBE")
