"""The main loop of a worker: it opens the graph once, then does one job after the other until it is ended.

The system limits a job in memory (RLIMIT_AS), in addition to that of the open graph, and in processor time
(RLIMIT_CPU); the pool limits its elapsed time. All of it runs on one thread, with a stack that no accepted
query can overflow (:mod:`kg.store.worker`).
"""

from __future__ import annotations

import os
import traceback
import warnings
from collections.abc import Callable, Mapping
from contextlib import suppress
from socket import socket
from threading import TIMEOUT_MAX
from typing import Any
from urllib.parse import quote

from kg.errors import KGError, Note
from kg.server import frames
from kg.server.body import NoRoom
from kg.server.reply import NOTE, TOO_MUCH, Reply, compressed, problem, refusal, with_etag
from kg.server.worker import limits, pages, queries, tables
from kg.server.worker.description import dataset, service
from kg.server.worker.served import Served
from kg.store.worker import Workers

JOBS: dict[str, Callable[..., Reply]] = {
    job.__name__: job
    for job in (
        *(queries.sparql, queries.thing, service, dataset, pages.page, pages.site, pages.page_address),
        *(tables.question, tables.ask, tables.find, tables.complete),
        *(tables.show, tables.path, tables.cited_sparql),
    )
}
"""The jobs by name: functions that take the graph and named arguments, and return a reply."""


def run(descriptor: int) -> None:
    """Do the jobs that are received through the socket *descriptor*, until it is closed."""
    Workers().do(lambda: _do_jobs(descriptor), TIMEOUT_MAX)


def _do_jobs(descriptor: int) -> None:
    """Do the jobs.

    The first message has the arguments of :class:`Served`, and the bytes that a job may use in addition to
    the graph. It is answered when the graph is open, or with the error if it cannot be opened.
    """
    with socket(fileno=descriptor) as connection, suppress(EOFError, ConnectionError):
        given, _ = frames.receive(connection)
        try:
            served = Served(**given["opening"])
            served.warm()
        except KGError as error:
            connection.sendall(frames.encode({"wrong": type(error).__name__, "said": str(error)}))
        else:
            limits.bound_memory(given["memory"])
            connection.sendall(frames.encode({"process": os.getpid(), "store_version": served.store_version}))
            while True:
                job, _ = frames.receive(connection)
                limits.bound_time(job["seconds"])
                reply = reply_to(served, job)
                head = {**reply._asdict(), "headers": dict(reply.headers)}
                frames.send(connection, head, head.pop("body"))


def reply_to(served: Served, job: Mapping[str, Any]) -> Reply:
    """Return the reply to *job* with its entity tag, compressed if the job says so; errors as problems."""
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", Note)
            reply = JOBS[job["name"]](served, **job["given"])
        notes = list(dict.fromkeys(str(each.message) for each in caught if issubclass(each.category, Note)))
        more = {NOTE: quote("; ".join(notes), safe=" ;,:/()'")} if notes else {}
        return compressed(with_etag(reply._replace(headers={**reply.headers, **more})), job["gzip"])
    except KGError as error:
        return refusal(error, served.advice)
    except NoRoom as error:
        return problem(503, str(error), Retry_After="5")
    except (MemoryError, RecursionError):
        return problem(503, TOO_MUCH)
    except Exception:  # noqa: BLE001 a bug must not end the worker
        traceback.print_exc()
        return problem(500, "something went wrong in the server; its log says what")
