"""What a worker can be asked: each job takes the graph and named arguments, and returns a reply."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.server.reply import Reply
from kg.server.worker.description import service, void
from kg.server.worker.limits import memory_unbound
from kg.server.worker.queries import sparql, thing
from kg.server.worker.served import Served
from kg.server.worker.tables import cited_sparql, complete, find, path, question, show


def page(served: Served) -> Reply:
    """Return the interactive page, under the policy that it declares.

    It asks this server, unless another, which may change meanwhile, answers here.
    """
    from kg.explorer import page as made

    server = "sparql" if served.store.at_hand else ""
    with memory_unbound():  # nobody's question, and its engine reserves a stack of its own
        text = made(served.store, reading=served.reading, articles=served.tours, server=server)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    said = policy[1].replace("&#39;", "'") if policy else "default-src 'none'"
    headers = {"Content-Security-Policy": f"{said}; frame-ancestors 'none'"}
    return Reply(text.encode(), "text/html; charset=utf-8", headers=headers)


JOBS: dict[str, Callable[..., Reply]] = {
    job.__name__: job
    for job in (sparql, question, find, complete, show, path, thing, cited_sparql, page, service, void)
}
"""Name to job."""
