"""The checks that every request passes first, and the header fields that every response has.

A page of any origin can make a browser send requests to this machine. So only requests for a name of this
server are answered (against DNS rebinding), and only its own pages may post.
"""

from __future__ import annotations

import re
import time
from collections.abc import Collection
from math import ceil
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kg.server.reply import Reply, problem
from kg.server.web.metrics import Metrics
from kg.server.web.rate import Rate, client
from kg.server.web.response import response

LOCAL = ("localhost", "127.0.0.1", "::1")
_HOST = re.compile(r"(?:[\w.-]+|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?", re.ASCII)
_EACH = {
    b"content-security-policy": b"default-src 'none'; frame-ancestors 'none'",
    b"cross-origin-resource-policy": b"same-origin",
    b"referrer-policy": b"no-referrer",
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
}


class Gate:
    """Passes requests for one of *hosts* (``*`` is any) on to *app*, at most at *rate* if given."""

    def __init__(
        self, app: ASGIApp, *, hosts: Collection[str], metrics: Metrics, rate: Rate | None = None
    ) -> None:
        self._app, self._hosts, self._metrics = app, {host.lower() for host in hosts}, metrics
        self._rate = rate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        begun, status = time.perf_counter(), 500

        async def send_with_fields(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                there = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [
                    *message["headers"],
                    *((name, value) for name, value in _EACH.items() if name not in there),
                ]
            await send(message)

        try:
            if (reply := self._refusal(scope)) is not None:
                await response(reply, Request(scope))(scope, receive, send_with_fields)
            else:
                await self._app(scope, receive, send_with_fields)
        finally:
            self._metrics.record(scope, status, time.perf_counter() - begun)

    def _refusal(self, scope: Scope) -> Reply | None:
        hosts = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
        if len(hosts) != 1 or not _HOST.fullmatch(hosts[0]) or not self._is_own_host(hosts[0]):
            return problem(421, "this server does not accept this host name; ask whoever runs it to add it")
        origin = dict(scope["headers"]).get(b"origin")
        reads = scope["method"] in ("GET", "HEAD")
        if not reads and origin and not _is_same_origin(origin.decode("latin-1"), hosts[0]):
            return problem(403, "pages from other origins may not post here")
        if self._rate is not None and scope["client"]:
            wait = self._rate.wait(client(scope["client"][0]), time.monotonic())
            if wait:
                return problem(429, "you have sent more requests than allowed", Retry_After=str(ceil(wait)))
        return None

    def _is_own_host(self, host: str) -> bool:
        try:
            return "*" in self._hosts or (urlsplit(f"//{host}").hostname or "") in self._hosts
        except ValueError:
            return False


def _is_same_origin(origin: str, host: str) -> bool:
    """Return whether *origin* is that of a server asked as *host*, whose port a proxy may leave out."""
    try:
        theirs, ours = urlsplit(origin), urlsplit(f"//{host}")
        return theirs.hostname == ours.hostname and (ours.port is None or theirs.port == ours.port)
    except ValueError:
        return False
