"""What a request says: its body, its parameters, who sends it."""

from __future__ import annotations

import asyncio

from starlette.exceptions import HTTPException
from starlette.requests import Request

from kg.names.labels import LANGUAGES
from kg.server.reply import Reply, problem

BODY = 256 * 1024
"""Bytes of a request's body: the longest query, each byte of it escaped, and its graphs."""
_BODY_SECONDS = 10


async def body(request: Request) -> bytes | Reply:
    """Return the body of *request*, or what is wrong with it."""
    found = bytearray()
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            async for some in request.stream():
                found += some
                if len(found) > BODY:
                    return problem(
                        413, f"a request has at most {BODY:,} bytes; shorten the query", Connection="close"
                    )
    except TimeoutError:
        return problem(408, "the request came too slowly; send it again", Connection="close")
    return bytes(found)


def base(request: Request) -> str:
    """Return the address of this server, as *request* calls it."""
    return f"{request.url.scheme}://{request.headers['host']}/"


def lang(request: Request) -> str:
    """Return the language that *request* asks for, by name or as its browser's."""
    asked = request.query_params.get("lang")
    if asked is not None and asked not in LANGUAGES:
        raise HTTPException(400, f"lang={asked} is not known; give one of {', '.join(LANGUAGES)}")
    accepted = request.headers.get("accept-language", "").lower().split(",")
    offered = [tag.strip()[:2] for tag in accepted if tag.strip()[:2] in LANGUAGES]
    return asked or (offered or [LANGUAGES[0]])[0]


def flag(request: Request, name: str) -> bool:
    """Return whether the parameter *name* says yes."""
    return request.query_params.get(name, "").lower() in ("1", "true", "yes")


def needed(request: Request, name: str) -> str:
    """Return the parameter *name*, which must be there."""
    value: str = request.query_params.get(name, "")
    if not value:
        raise HTTPException(400, f"{name}= is missing; /openapi.json says what is asked here")
    return value
