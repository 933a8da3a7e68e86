"""Replies as HTTP responses: entity tags, conditional requests, common header fields."""

from __future__ import annotations

import asyncio
import json
import re
import zlib
from collections.abc import AsyncIterator, Coroutine, Iterable
from http import HTTPStatus
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse

from kg.names.labels import LANGUAGES
from kg.server.body import LargeBody, pieces
from kg.server.pool import SLOW
from kg.server.reply import GZIP, PROBLEM, Reply
from kg.server.web.negotiation import accepts_coding, language, prefers_html
from kg.server.web.request import header

_VARY = "Accept, Accept-Encoding, Accept-Language"


def response(reply: Reply, request: Request) -> Response:
    """Return the response with *reply* to *request*: status 304 without a body if the client has it cached.

    Browsers get problems as a page.
    """
    if reply.media == PROBLEM and prefers_html(header(request, "accept")):
        reply = _as_page(reply, language(header(request, "accept-language"), LANGUAGES))
    headers = {"Cache-Control": "no-cache", "Vary": _VARY, **reply.headers}
    packed = headers.get("Content-Encoding") and not accepts_gzip(request)
    if packed:
        del headers["Content-Encoding"]
    if reply.etag:
        headers["ETag"] = f'W/"{reply.etag}"'  # weak: compressed or not
        asked = header(request, "if-none-match")
        known = asked.strip() == "*" or reply.etag in re.findall(r'"([^"]*)"', asked)
        if reply.status == 200 and known and request.method in ("GET", "HEAD"):
            headers = {name: value for name, value in headers.items() if name != "Content-Encoding"}
            return Response(status_code=304, headers=headers)
    if not packed and not isinstance(reply.body, LargeBody):
        return Response(reply.body, reply.status, headers, reply.media)
    parts, size = pieces(reply.body), len(reply.body)
    if packed:
        parts = map(zlib.decompressobj(wbits=GZIP).decompress, parts)
        size = int.from_bytes(bytes(reply.body)[-4:], "little")  # ISIZE (RFC 1952, section 2.3.1)
    headers["Content-Length"] = str(size)  # clients of HTTP/1.0 know no chunks
    return StreamingResponse(_in_turn(parts), reply.status, headers, reply.media)


def _as_page(reply: Reply, lang: str) -> Reply:
    """Return *reply*, which has problem details, as a page in *lang*; the detail stays in English."""
    from kg.site.messages import messages
    from kg.site.template import own_style, rendered

    entry, (style, policy) = json.loads(bytes(reply.body)), own_style()
    page = rendered(
        "problem.html.j2",
        lang=lang,
        say=messages(lang),
        missing=reply.status == HTTPStatus.NOT_FOUND,
        detail=entry["detail"],
        suggestions=entry.get("suggestions", []),
        style=style,
        policy=policy,
    )
    headers = {**reply.headers, "Content-Security-Policy": f"{policy}; frame-ancestors 'none'"}
    return reply._replace(body=page, media="text/html; charset=utf-8", headers=headers)


async def _in_turn(pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
    """Yield *pieces*, and let other tasks run in between."""
    for piece in pieces:
        yield piece
        await asyncio.sleep(0)


async def cancel_on_disconnect(answer: Coroutine[Any, Any, Reply], request: Request) -> Reply:
    """Return the result of *answer*, which is cancelled if the client of *request* has disconnected.

    Only an answer that takes longer than SLOW seconds is, as replacing its worker would cost more.

    Raises:
        ClientDisconnect: the client has disconnected.
    """
    loop, limit = asyncio.get_running_loop(), asyncio.timeout(None)
    watching: list[asyncio.Task[None]] = []
    later = loop.call_later(
        SLOW, lambda: watching.append(loop.create_task(_end_on_disconnect(request, limit)))
    )
    try:
        async with limit:
            return await answer
    except TimeoutError:
        raise ClientDisconnect from None
    finally:
        later.cancel()
        for task in watching:
            task.cancel()


async def _end_on_disconnect(request: Request, limit: asyncio.Timeout) -> None:
    """End *limit* when the client of *request*, whose body has been read, has disconnected."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
    limit.reschedule(0)


def accepts_gzip(request: Request) -> bool:
    """Return whether the client of *request* accepts gzip."""
    return accepts_coding(header(request, "accept-encoding"), "gzip")
