"""Replies as HTTP: tags, what a client has already, and the fields that all have."""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from kg.server.reading import field
from kg.server.reply import Reply

_VARY = "Accept, Accept-Encoding, Accept-Language"


def response(reply: Reply, request: Request) -> Response:
    """Return *reply* to *request*: without its body if the client has that already."""
    headers = {"Cache-Control": "no-cache", "Vary": _VARY, **reply.headers}
    if reply.tag:
        headers["ETag"] = f'W/"{reply.tag}"'  # weak: compressed or not
        asked = field(request, "if-none-match")
        known = asked.strip() == "*" or reply.tag in re.findall(r'"([^"]*)"', asked)
        if reply.status == 200 and known and request.method in ("GET", "HEAD"):
            headers = {name: value for name, value in headers.items() if name != "Content-Encoding"}
            return Response(status_code=304, headers=headers)
    return Response(reply.body, reply.status, headers, reply.media)


async def sent(reply: Reply, scope: Scope, receive: Receive, send: Send) -> None:
    """Send *reply*."""
    await response(reply, Request(scope))(scope, receive, send)


def accepts_gzip(request: Request) -> bool:
    """Return whether the answer to *request* may be compressed so."""
    return bool(re.search(r"\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))", field(request, "accept-encoding")))
