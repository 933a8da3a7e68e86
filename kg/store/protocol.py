"""What every engine is to the rest: a small interface, its answers, and the readings that it can hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol, TypedDict, TypeVar, runtime_checkable

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.rdf.literals import LexicalForms
from kg.rdf.terms import Term, Triple

T = TypeVar("T")
TIMEOUT = 60.0
"""Seconds after which a query is given up, unless the caller says otherwise."""

AS_STATED, CORRECTED = READINGS = ("as-stated", "corrected")
"""The readings of an article: what it prints, or that with the changes of its errata made."""


def check_known(reading: str) -> None:
    """Refuse what is none of READINGS: it would be answered as another.

    Raises:
        WrongUsage: it is none.
    """
    if reading not in READINGS:
        raise WrongUsage(f"`reading`: {reading!r} is no reading; give one of {', '.join(READINGS)}")


class Solutions(NamedTuple):
    """The answer to a SELECT: variable names without ``?``, and rows of terms, None if unbound."""

    variables: tuple[str, ...]
    rows: list[tuple[Term | None, ...]]


class Triples(NamedTuple):
    """The answer to a CONSTRUCT or DESCRIBE: (subject, predicate, object) terms, sorted."""

    triples: list[Triple]


Result = Solutions | Triples | bool
"""What a query returns; an ASK returns a bool."""


class Dataset(NamedTuple):
    """The graphs that a query is asked of (https://www.w3.org/TR/sparql11-protocol/#dataset), by their IRIs.

    The *default* graph is the merge of those named; *named* are the only ones that GRAPH sees.
    """

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


class Bounds(TypedDict):
    """What a store's queries are held to: whether they may reach other servers, and the seconds they have."""

    allow_network: bool
    timeout: float


class Store(Protocol):
    """An engine that holds a graph and answers SPARQL 1.1 queries about it.

    The default graph is the merge of all graphs, each triple once; named graphs keep their names, and the
    graph in which a store keeps its own record (:mod:`kg.store.readings`) is seen only by who names it. An
    engine lets :func:`kg.sparql.guard.check` judge each text before it runs, ends it when its time is over,
    declares the prefixes that the text leaves out, and answers in pyoxigraph's terms.
    :func:`kg.store.opening.open_store` is where a new one is plugged in.
    """

    @property
    def bounds(self) -> Bounds:
        """What queries are held to."""
        ...

    @property
    def prefixes(self) -> Mapping[str, str]:
        """The prefixes that the data's files declare, each with its namespace."""
        ...

    @property
    def is_local(self) -> bool:
        """Whether the graph is on this machine, so that nobody else pays for looking through it."""
        ...

    @property
    def lexical(self) -> LexicalForms:
        """What was written, as far as this store knows, where the engine keeps something else."""
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
    """A store whose statements can be read one after the other, none of which waits for the others."""

    def each(self, work: Callable[[ox.Store], Iterable[T]]) -> Iterator[T]:
        """Yield what *work* makes of the engine's own store, as it comes."""
        ...


def select(store: Store, text: str) -> Solutions:
    """Return the answer of *store* to the SELECT *text*."""
    answer = store.query(text)
    if not isinstance(answer, Solutions):
        raise WrongUsage("query: a SELECT is needed here; other forms return no rows")
    return answer
