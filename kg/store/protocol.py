"""The interface of all stores, the types of their answers, and the readings that they may hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol, TypedDict, TypeVar, runtime_checkable

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.rdf.literals import LexicalForms
from kg.rdf.terms import Term, Triple

T = TypeVar("T")
TIMEOUT = 60.0
"""Seconds after which a query is given up by default."""

AS_STATED, CORRECTED = READINGS = ("as-stated", "corrected")
"""The readings of an article: as it is printed, or with the changes of its errata made."""


def check_known(reading: object) -> None:
    """Refuse a *reading* that is not one of READINGS.

    Raises:
        WrongUsage: it is not.
    """
    if not isinstance(reading, str) or reading not in READINGS:
        raise WrongUsage(f"`reading`: {reading!r} is not a reading; give one of {', '.join(READINGS)}")


class Solutions(NamedTuple):
    """The answer to a SELECT: variable names without ``?``, and rows of terms, None if unbound."""

    variables: tuple[str, ...]
    rows: list[tuple[Term | None, ...]]


class Triples(NamedTuple):
    """The answer to a CONSTRUCT or DESCRIBE: (subject, predicate, object) terms, sorted."""

    triples: list[Triple]


Result = Solutions | Triples | bool
"""The answer to a query; that to an ASK is a bool."""


class Dataset(NamedTuple):
    """The IRIs of the graphs that a query sees (https://www.w3.org/TR/sparql11-protocol/#dataset).

    The default graph is the merge of those in *default*; GRAPH sees only those in *named*.
    """

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


class Bounds(TypedDict, total=False):
    """The bounds of a store's queries: whether they may access other servers, and their time in seconds."""

    allow_network: bool
    timeout: float


class Store(Protocol):
    """An engine that holds a graph and answers SPARQL 1.1 queries about it.

    The default graph is the merge of all named graphs, each triple once. The graph of a store's own record
    (:mod:`kg.store.readings`) is seen only by queries that name it. An implementation passes each text to
    :func:`kg.sparql.guard.check` before it runs, ends the query when its time is up, declares prefixes that
    the text leaves out, and answers in pyoxigraph's terms. New implementations are added to
    :func:`kg.store.opening.open_store`.
    """

    @property
    def bounds(self) -> Bounds:
        """The bounds of queries."""
        ...

    @property
    def prefixes(self) -> Mapping[str, str]:
        """The prefixes that the files of the data declare, with their namespaces."""
        ...

    @property
    def is_local(self) -> bool:
        """Whether the graph is on this machine, so that reading all of it burdens no server."""
        ...

    @property
    def lexical(self) -> LexicalForms:
        """The forms in which literals were written, as far as known, if the engine keeps others."""
        ...

    def query(self, text: str) -> Result:
        """Return the answer to *text*.

        Raises:
            QueryError: *text* is malformed, refused, or took too long.
            EndpointError: a server did not answer as a SPARQL endpoint.
        """
        ...


@runtime_checkable
class Readable(Protocol):
    """A store whose statements can be read as a stream."""

    def each(self, work: Callable[[ox.Store], Iterable[T]]) -> Iterator[T]:
        """Yield the items that *work* reads from the engine's store, one by one."""
        ...


def select(store: Store, text: str) -> Solutions:
    """Return the answer of *store* to the SELECT *text*.

    Raises:
        WrongUsage: it is another form of query.
    """
    answer = store.query(text)
    if not isinstance(answer, Solutions):
        raise WrongUsage("query: a SELECT is needed here; other forms return no rows")
    return answer
