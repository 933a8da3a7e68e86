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

AS_STATED, CORRECTED = READINGS = ("as-stated", "corrected")
"""The readings of an article: what it prints, or that with the changes of its errata made."""


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
    folder: Path | str | None = None,
    endpoint: str | None = None,
    articles: Sequence[str] = (),
    only: Sequence[str] = (),
    reading: str = AS_STATED,
    allow_network: bool = False,
    timeout: float = TIMEOUT,
) -> Store:
    """Return the store that holds the packaged graph, the files *data* instead, or a disk's or server's.

    Args:
        data: RDF files in any format that :func:`kg.data.read` knows.
        folder: a store on disk, as :func:`kg.load.load` fills it; excludes *data*, *articles* and *only*.
        endpoint: address of a SPARQL 1.1 query endpoint; excludes all of these.
        articles: folders of further articles, loaded beside the rest; see :mod:`kg.library`.
        only: slugs of the articles to keep; all if empty.
        reading: one of READINGS. Files are corrected as they are read; a disk or server must hold it.
        allow_network: let queries reach other servers (SERVICE, FROM).
        timeout: seconds after which a query is given up.

    Raises:
        WrongUsage: more than one place is given, or it holds another reading, or *only* names no article.
        DataError: a file is unreadable, malformed or dangerous, or the folder holds no store.
        EndpointError: the server did not answer as a SPARQL endpoint.
    """
    if endpoint and data:
        raise WrongUsage("--endpoint and --data exclude each other; push the files to the server instead")
    if folder is not None and (data or endpoint):
        other = "--data" if data else "--endpoint"
        raise WrongUsage(f"--store and {other} exclude each other; load the files into the store instead")
    if (endpoint or folder is not None) and (articles or only):
        place, option = "--endpoint" if endpoint else "--store", "--articles" if articles else "--only"
        raise WrongUsage(f"{place} and {option} exclude each other; it answers with what it holds")
    if endpoint:
        from kg.readings import check, recorded
        from kg.remote import Remote

        remote = Remote(endpoint, allow_network=allow_network, timeout=timeout)
        check(recorded(remote), reading, endpoint, f"push with --reading {reading}")
        return remote
    from kg.embedded import Embedded

    if folder is not None:
        return Embedded.of_folder(folder, reading=reading, allow_network=allow_network, timeout=timeout)
    if articles or only:
        from kg import library

        quads = library.quads(data, articles, only)
        source = ", ".join((*map(str, data), *articles))
        return Embedded.of_quads(quads, source, reading=reading, allow_network=allow_network, timeout=timeout)
    return Embedded.of_files(data, reading=reading, allow_network=allow_network, timeout=timeout)


def select(store: Store, text: str) -> Solutions:
    """Return the answer of *store* to the SELECT *text*."""
    answer = store.query(text)
    if not isinstance(answer, Solutions):
        raise WrongUsage("query: a SELECT is needed here; other forms return no rows")
    return answer


def values(terms: Iterable[Term]) -> str:
    """Return *terms* serialised for the inside of a VALUES line."""
    return " ".join(str(term) for term in terms)
