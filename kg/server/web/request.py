"""Functions that read a request: its body, header fields and parameters."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.requests import Request

from kg.names.labels import LANGUAGES
from kg.server.reply import Reply, problem
from kg.server.web.negotiation import language, wanted

BODY = 256 * 1024
"""The most bytes of a request's body: enough for the longest query, percent-encoded, and its graphs."""
_BODY_SECONDS = 10
_FLAGS = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}


async def body_of(request: Request) -> bytes | Reply:
    """Return the body of *request*, or a problem if it is compressed, too large or too slow."""
    if header(request, "content-encoding") not in ("", "identity"):
        return problem(415, "a query must be sent uncompressed; leave out Content-Encoding")
    found = bytearray()
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            async for some in request.stream():
                found += some
                if len(found) > BODY:
                    return problem(
                        413,
                        f"a request can have at most {BODY:,} bytes; shorten the query",
                        Connection="close",
                    )
    except TimeoutError:
        return problem(408, "the request arrived too slowly; send it again", Connection="close")
    return bytes(found)


def header(request: Request, name: str) -> str:
    """Return the header field *name* of *request*, with repeated ones joined (RFC 9110, section 5.2)."""
    return ", ".join(request.headers.getlist(name))


def accepted(request: Request, offered: Mapping[str, str]) -> str | None:
    """Return which of the formats *offered* the client of *request* prefers, or None."""
    return wanted(header(request, "accept"), offered)


def base_url(request: Request) -> str:
    """Return the address of this server, as used by *request*."""
    return f"{request.url.scheme}://{request.headers['host']}/"


def parameter(request: Request, name: str) -> str | None:
    """Return the parameter *name* of *request*, or None.

    Raises:
        HTTPException: it is given more than once.
    """
    values = request.query_params.getlist(name)
    if len(values) > 1:
        raise HTTPException(400, f"{name}= is given {len(values)} times; give it once")
    return values[0] if values else None


def language_of(request: Request) -> str:
    """Return the language for *request*: its parameter ``lang``, or else the one its browser prefers.

    Raises:
        HTTPException: the parameter is unknown.
    """
    asked = parameter(request, "lang")
    if asked is not None and asked not in LANGUAGES:
        raise HTTPException(400, f"lang={asked} is not known; give one of {', '.join(LANGUAGES)}")
    return asked or language(header(request, "accept-language"), LANGUAGES)


def flag(request: Request, name: str) -> bool:
    """Return the boolean parameter *name*, by default False.

    Raises:
        HTTPException: it is neither yes nor no.
    """
    value = parameter(request, name)
    if value is None:
        return False
    if value.lower() not in _FLAGS:
        raise HTTPException(400, f"{name}={value} is neither true nor false; give 1 or 0")
    return _FLAGS[value.lower()]


def allow_only(request: Request, *names: str) -> None:
    """Raise HTTPException for a parameter other than *names*, ``lang`` and ``format``."""
    for name in request.query_params:
        if name not in (*names, "lang", "format"):
            raise HTTPException(400, f"{name}= is not known here; give {', '.join(names)}, lang or format")


def required(request: Request, name: str) -> str:
    """Return the parameter *name*, or raise HTTPException if it is missing or empty."""
    if not (value := parameter(request, name)):
        raise HTTPException(400, f"{name}= is missing; /openapi.json describes this request")
    return value
