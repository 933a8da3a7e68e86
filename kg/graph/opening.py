"""Opens a graph: the entry point of the Python API."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.errors import WrongUsage
from kg.graph.graph import Graph
from kg.graph.values import as_list
from kg.store import AS_STATED, TIMEOUT, open_store

if TYPE_CHECKING:
    from pathlib import Path

    from kg.rdf.inputs import Input


def open(  # noqa: A001 kg.open, as one opens a file
    data: Path | str | Sequence[Path | str] | None = None,
    *,
    store: Path | str | None = None,
    endpoint: str | None = None,
    articles: Path | str | Sequence[Path | str] = (),
    only: str | Sequence[str] = (),
    reading: str = AS_STATED,
    lang: str = "en",
    data_format: str | None = None,
    allow_network: bool = False,
    timeout: float = TIMEOUT,
) -> Graph:
    """Open the packaged graph, the files *data* instead, a store on disk, or a server.

    Args:
        data: RDF files, folders of them or addresses, one or several.
        store: the folder that ``sovkg load`` has filled.
        endpoint: address of a SPARQL 1.1 query endpoint.
        articles: folders of further articles, beside the rest.
        only: slugs of the articles to keep; all if empty.
        reading: ``as-stated``, the article as printed, or ``corrected``, with its errors put right.
        lang: ``en`` or ``ko``: of labels, headings and sentences.
        data_format: of files where no suffix says it, such as ``turtle``.
        allow_network: let addresses be fetched, and queries reach other servers (SERVICE, FROM).
        timeout: seconds after which a query is given up.

    Raises:
        WrongUsage: these do not go together, or the place holds another reading.
        DataError: a file is unreadable, malformed or dangerous, or the folder holds no store.
        EndpointError: the server did not answer as a SPARQL endpoint.

    >>> with open(lang="ko") as g:
    ...     print(g.query("investments", country="일본")[0]["investor"])
    아마존
    """
    as_list([each for each in (store, endpoint, data_format) if each is not None])
    if not isinstance(timeout, int | float):
        raise WrongUsage(f"`timeout`: {timeout!r} is not a number; give seconds")
    files: list[Input] = []
    if data is not None or data_format:
        from kg.rdf.inputs import inputs

        named = as_list(() if data is None else data)
        if data is not None and not named:  # a pattern that fits no file, say
            raise WrongUsage("`data` is an empty list; name a file, or leave it out")
        files = inputs(named, syntax=data_format and os.fspath(data_format), allow_network=allow_network)
    opened = open_store(
        files,
        store=store,
        endpoint=endpoint and os.fspath(endpoint),
        articles=[os.fspath(folder) for folder in as_list(articles)],
        only=as_list(only),
        reading=reading,
        allow_network=allow_network,
        timeout=timeout,
    )
    return Graph(opened, lang)
