"""One small interface for every engine, and the one door to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kg.errors import WrongUsage
from kg.terms import Term

if TYPE_CHECKING:
    from pathlib import Path

TIMEOUT = 60.0
"""Seconds after which a query is given up, unless the caller says otherwise."""


class Solutions(NamedTuple):
    """The answer to a SELECT: variable names without ``?``, and rows of terms, None if unbound."""

    variables: tuple[str, ...]
    rows: list[tuple[Term | None, ...]]


class Triples(NamedTuple):
    """The answer to a CONSTRUCT or DESCRIBE: (subject, predicate, object) terms, sorted."""

    triples: list[tuple[Term, Term, Term]]


Answer = Solutions | Triples | bool
"""What a query returns; an ASK returns a bool."""


class Store(Protocol):
    """An engine that holds a graph and answers SPARQL 1.1 queries about it.

    The default graph is the merge of all graphs, each triple once; named graphs keep their names.
    """

    def query(self, text: str) -> Answer:
        """Return the answer to *text*.

        Raises:
            QueryError: *text* is malformed, refused, or took too long.
            EndpointError: a server did not answer as a SPARQL endpoint.
        """
        ...


def open_store(
    data: Sequence[Path | str] = (),
    *,
    endpoint: str | None = None,
    articles: Sequence[str] = (),
    only: Sequence[str] = (),
    allow_network: bool = False,
    timeout: float = TIMEOUT,
) -> Store:
    """Return the store that holds the packaged graph, the files *data* instead, or a server's.

    Args:
        data: RDF files in any format that :func:`kg.data.read` knows.
        endpoint: address of a SPARQL 1.1 query endpoint; excludes *data*, *articles* and *only*.
        articles: folders of further articles, loaded beside the rest; see :mod:`kg.library`.
        only: slugs of the articles to keep; all if empty.
        allow_network: let queries reach other servers (SERVICE, FROM).
        timeout: seconds after which a query is given up.

    Raises:
        WrongUsage: *endpoint* and something that it excludes are given, or *only* names no article.
        DataError: a file is unreadable, malformed or dangerous; nothing was loaded.
    """
    if endpoint and data:
        raise WrongUsage("--endpoint and --data exclude each other; push the files to the server instead")
    if endpoint and (articles or only):
        option = "--articles" if articles else "--only"
        raise WrongUsage(f"--endpoint and {option} exclude each other; a server answers with what it holds")
    if endpoint:
        from kg.remote import Remote

        return Remote(endpoint, allow_network=allow_network, timeout=timeout)
    from kg.embedded import Embedded

    if articles or only:
        from kg import library

        quads = library.quads(data, articles, only)
        return Embedded(quads, allow_network=allow_network, timeout=timeout)
    return Embedded.of_files(data, allow_network=allow_network, timeout=timeout)


def select(store: Store, text: str) -> Solutions:
    """Return the answer of *store* to the SELECT *text*."""
    answer = store.query(text)
    if not isinstance(answer, Solutions):
        raise WrongUsage("query: a SELECT is needed here; other forms return no rows")
    return answer


def values(terms: Iterable[Term]) -> str:
    """Return *terms* serialised for the inside of a VALUES line."""
    return " ".join(str(term) for term in terms)
