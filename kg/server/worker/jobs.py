"""The jobs of a worker: each is a function that takes the graph and named arguments, and returns a reply."""

from __future__ import annotations

from collections.abc import Callable

from kg.server.reply import Reply
from kg.server.worker import pages, queries, tables
from kg.server.worker.description import dataset, service

JOBS: dict[str, Callable[..., Reply]] = {
    job.__name__: job
    for job in (
        *(queries.sparql, queries.thing, service, dataset),
        *(
            tables.question,
            tables.ask,
            tables.find,
            tables.complete,
            tables.show,
            tables.path,
            tables.cited_sparql,
        ),
        *(pages.page, pages.site, pages.page_address),
    )
}
"""The jobs by name."""
