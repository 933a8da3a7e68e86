"""The server process: it opens the graph, and listens until it is stopped."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import socket
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from ipaddress import ip_network
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import uvicorn
from starlette.applications import Starlette

from kg.errors import WrongUsage, reason
from kg.server.pool import Pool
from kg.server.web.app import app, monitoring
from kg.server.web.connection import Connection
from kg.server.web.gate import LOCAL, Gate
from kg.server.web.rate import Rate
from kg.server.web.resources import LONG, Resources
from kg.store import AS_STATED, TIMEOUT

CONNECTIONS = 4096
"""The most connections at a time; uvicorn answers further requests with status 503."""
LONGEST = 1e7
"""The longest time limit of a question in seconds, as timers cannot be infinite."""
_DRAIN = 30
"""Seconds, in addition to the time limit, for which a stop waits for running requests."""


class Limits(NamedTuple):
    """The limits of a question: *seconds*, bytes of *memory* in addition to the graph, *rows*.

    *workers* is the number of workers, *rate* that of requests that a client may send in a minute, or None
    for any number.
    """

    seconds: float = TIMEOUT
    memory: int = 1 << 30
    rows: int = 100_000
    workers: int = max(4, os.cpu_count() or 1)
    rate: int | None = None


@contextmanager
def opening(
    data: Sequence[Any] = (),
    *,
    articles: Sequence[str] = (),
    only: Sequence[str] = (),
    reading: str = AS_STATED,
    timeout: float = TIMEOUT,
    **engine: Any,
) -> Iterator[Mapping[str, Any]]:
    """Yield the arguments with which each worker opens the graph; take those of :func:`kg.store.open_store`.

    Files are loaded once into a temporary store, so that all workers answer from the same graph even if the
    files change. An *engine* that has the graph (``store``, ``endpoint``) is opened by each worker.

    Raises:
        KGError: as :func:`kg.store.open_store`.
    """
    given = {"reading": reading, "timeout": max(2 * timeout, LONG) + 10}  # the pool's time limit is shorter
    if any(place is not None for place in engine.values()):
        from kg.store import open_store

        open_store(data, articles=articles, only=only, reading=reading, **engine)
        yield {**given, **engine}
    elif not (data or articles or only) and reading == AS_STATED:
        yield given
    else:
        from kg.store.load import load

        with tempfile.TemporaryDirectory(prefix="sovkg-serve-") as place:
            folder = Path(place, "store")
            load(data, folder, articles=articles, only=only, reading=reading)
            yield {**given, "store": str(folder), "tours": [os.path.abspath(each) for each in articles]}


def serve(
    opened: Mapping[str, Any],
    *,
    host: str = LOCAL[1],
    port: int = 0,
    hosts: Collection[str] = (),
    proxies: Sequence[str] = (),
    limits: Limits | None = None,
    ready: Callable[[str], None] = lambda _: None,
    assistants: bool = False,
) -> None:
    """Serve the graph *opened*, as :func:`opening` yields it, until the process is stopped.

    Port 0 is a free one. *hosts* are further names of the server, besides *host* and the local ones; ``*`` is
    any. *proxies* are addresses or networks of reverse proxies, whose header fields about the client are
    trusted. *ready* is called with the address when the server accepts questions. *assistants* are served the
    Model Context Protocol in place of pages.

    Raises:
        WrongUsage: it cannot listen there, or the address of a proxy is invalid.
        KGError: the graph cannot be opened.
    """
    bounds = limits or Limits()
    for proxy in proxies:
        _check_network(proxy)
    with _listener(host, port) as listener, tempfile.TemporaryDirectory(prefix="sovkg-serve-") as place:
        address = f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}/"
        pool = _pool({**opened, "place": place}, bounds, assistants)
        resources = Resources(pool, rows=bounds.rows, keep=not opened.get("endpoint"))
        gate = Gate(
            _for_assistants(resources, pool) if assistants else app(resources),
            hosts={*LOCAL, host, *hosts},
            metrics=resources.metrics,
            rate=Rate(bounds.rate) if bounds.rate is not None else None,
        )
        server = _Server(gate, proxies, pool.seconds + _DRAIN, lambda: ready(address))

        async def run() -> None:
            try:
                await pool.start()
                asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, pool.reload)
                prepared = asyncio.create_task(asyncio.sleep(0) if assistants else resources.prepare())
                await server.serve([listener])
                prepared.cancel()
            finally:
                await pool.close()

        _allow_many_files()
        with asyncio.Runner(loop_factory=server.config.get_loop_factory()) as runner:
            runner.run(run())


def serve_stdio(opened: Mapping[str, Any], limits: Limits | None = None) -> None:
    """Serve the graph *opened* to the assistant that started this process, until it disconnects.

    Raises:
        KGError: the graph cannot be opened.
    """
    from kg.server.assistants import run_stdio

    pool = _pool(opened, limits or Limits(), assistants=True)

    async def run() -> None:
        try:
            await pool.start()
            await run_stdio(pool)
        finally:
            await pool.close()

    asyncio.run(run())


def _for_assistants(resources: Resources, pool: Pool) -> Starlette:
    from kg.server.assistants import app as made  # imported on demand, as it doubles the time of imports

    application = made(pool)
    application.routes.extend(monitoring(resources))
    return application


def _check_network(address: str) -> None:
    try:
        ip_network(address)
    except ValueError:
        raise WrongUsage(
            f"{address!r} is not the address of a proxy; give one like 127.0.0.1 or 10.0.0.0/8"
        ) from None


def _pool(opened: Mapping[str, Any], limits: Limits, assistants: bool) -> Pool:
    opened = {**opened, "assistants": assistants}
    seconds = min(limits.seconds, LONGEST)
    return Pool(opened, size=limits.workers, seconds=seconds, memory=limits.memory)


class _Server(uvicorn.Server):
    """A server of *gate* behind *proxies* that calls *ready* when it listens.

    A stop disconnects all clients after so many *seconds*, or as soon as it is requested again; uvicorn would
    cancel their requests, and print where each was.
    """

    def __init__(self, gate: Gate, proxies: Sequence[str], seconds: float, ready: Callable[[], None]) -> None:
        config = uvicorn.Config(
            gate,
            http=Connection,
            ws="none",
            log_level="error",
            access_log=False,
            server_header=False,
            proxy_headers=bool(proxies),  # otherwise clients could claim to be others
            forwarded_allow_ips=[*proxies],
            limit_concurrency=CONNECTIONS,
        )
        super().__init__(config)
        self._seconds, self._ready = seconds, ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        asyncio.get_running_loop().call_later(self._seconds, self._disconnect)
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if self.should_exit:
            asyncio.get_running_loop().call_soon_threadsafe(self._disconnect)
        else:
            super().handle_exit(sig, frame)

    def _disconnect(self) -> None:
        for connection in [*self.server_state.connections]:
            connection.transport.abort()


@contextmanager
def _listener(host: str, port: int) -> Iterator[socket.socket]:
    """Yield a socket bound to *host* and *port*."""
    try:
        family, kind, *_, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(where)
    except (OSError, OverflowError, UnicodeError) as error:
        raise WrongUsage(
            f"{host}:{port}: cannot listen there ({reason(error)}); choose another port"
        ) from None
    with listener:
        yield listener


def _allow_many_files() -> None:
    """Raise the limit of open files to twice CONNECTIONS, or as far as the system allows."""
    with suppress(OSError, ValueError):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        most = 2 * CONNECTIONS if hard == resource.RLIM_INFINITY else min(hard, 2 * CONNECTIONS)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, most), hard))
