"""Opens stores of all kinds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.errors import WrongUsage
from kg.store.protocol import AS_STATED, TIMEOUT, Bounds, Store, check_known

if TYPE_CHECKING:
    from pathlib import Path

    from kg.rdf.inputs import Input


def open_store(
    data: Sequence[Path | str | Input] = (),
    *,
    store: Path | str | None = None,
    endpoint: str | None = None,
    articles: Sequence[str] = (),
    only: Sequence[str] = (),
    reading: str = AS_STATED,
    allow_network: bool = False,
    timeout: float = TIMEOUT,
) -> Store:
    """Return a store of the packaged graph, or of the files *data*, on disk or on a server, if given.

    Args:
        data: RDF files, folders of them or addresses, as for :func:`kg.rdf.inputs.inputs`.
        store: the folder of a store made by :mod:`kg.store.load`; excludes *data*, *articles* and *only*.
        endpoint: address of a SPARQL 1.1 query endpoint; excludes all of the above and *only*.
        articles: folders of further articles, loaded in addition; see :mod:`kg.store.library`.
        only: slugs of the articles to keep; all if empty.
        reading: one of READINGS. Files are corrected when they are read; a disk or server must hold it.
        allow_network: let queries access other servers (SERVICE, FROM).
        timeout: seconds after which a query is given up.

    Raises:
        WrongUsage: *reading* is unknown, arguments exclude each other, or the store holds another reading.
        NotFound: *only* names an article that is not there.
        DataError: a file is unreadable, malformed or harmful, or there is no store in the folder *store*.
        EndpointError: the server did not answer as a SPARQL endpoint.
    """
    check_known(reading)
    if endpoint == "":
        raise WrongUsage("`endpoint` is empty; give the address of a SPARQL endpoint")
    if endpoint and data:
        raise WrongUsage("`endpoint` and `data` cannot be combined; push the files to the server instead")
    if store is not None and (data or endpoint):
        other = "`data`" if data else "`endpoint`"
        raise WrongUsage(f"`store` and {other} cannot be combined; load the files into the store instead")
    if (endpoint or store is not None) and (articles or only):
        place, option = "`endpoint`" if endpoint else "`store`", "`articles`" if articles else "`only`"
        raise WrongUsage(f"{place} and {option} cannot be combined; it answers from its own contents")
    bounds: Bounds = {"allow_network": allow_network, "timeout": timeout}
    if endpoint:
        from kg.store.readings import admit_reading, recorded
        from kg.store.remote.endpoint import Remote

        remote = Remote(endpoint, **bounds).with_merge()
        admit_reading(remote, recorded(remote), reading, remote.endpoint, f"push with `reading` {reading}")
        return remote
    from kg.store.embedded import Embedded

    if store is not None:
        return Embedded.of_folder(store, reading=reading, **bounds)
    if articles or only:
        from kg.store import library

        quads = library.quads(data, articles, only)
        return Embedded.of_quads(quads, ", ".join((*map(str, data), *articles)), reading=reading, **bounds)
    return Embedded.of_files(data, reading=reading, **bounds)
