"""The replies of workers, and errors as problem details of HTTP (RFC 9457)."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from http import HTTPStatus
from types import MappingProxyType
from typing import NamedTuple

from kg.errors import (
    Advice,
    EndpointError,
    EvidenceError,
    FormatError,
    KGError,
    NotFound,
    QueryError,
    WrongUsage,
)
from kg.server.body import Body, gathered, pieces

PROBLEM = "application/problem+json"
NOTE = "Sovkg-Note"
"""Header field with notes on the answer, percent-encoded."""
SMALL = 1024
"""Bytes below which compression saves nothing."""
_LEVEL = 5
GZIP = 16 + zlib.MAX_WBITS
"""The value of *wbits* for gzip (https://docs.python.org/3/library/zlib.html#zlib.compressobj)."""
TOO_MUCH = "the question needs more memory than this server allows; narrow it"
_STATUS: tuple[tuple[type[KGError], int], ...] = (
    (NotFound, 404),
    (WrongUsage, 400),
    (QueryError, 400),
    (EvidenceError, 422),
    (EndpointError, 502),
    (FormatError, 406),
    (KGError, 500),
)
WEB = {
    Advice.FIND: "/api/find?q=TEXT searches",
    Advice.QUESTIONS: "/api/queries lists all",
    Advice.SPARQL: "/sparql answers SPARQL",
}
ASSISTANTS = {
    Advice.FIND: "the tool `search` finds names",
    Advice.QUESTIONS: "the listed tools are all there are",
    Advice.SPARQL: "the tool `sparql` takes SPARQL",
}
_VISITORS = {Advice.TIMEOUT: "narrow it", Advice.NETWORK: ""}
"""Advice for clients, who cannot set the options of the server."""


class Reply(NamedTuple):
    """A *body* with its media type, status and further header fields.

    *etag* identifies the body (RFC 9110, section 8.8.3); it is empty if the body may differ the next time.
    """

    body: Body
    media: str
    status: int = 200
    headers: Mapping[str, str] = MappingProxyType({})
    etag: str = ""


def problem(status: int, detail: str, offered: Iterable[str] = (), **headers: str) -> Reply:
    """Return problem details with a *detail* of one line; *offered* are names that may be meant instead.

    Keywords are header fields, with underscores for hyphens.
    """
    entry: dict[str, object] = {"title": HTTPStatus(status).phrase, "status": status, "detail": detail}
    if names := list(offered):
        entry["suggestions"] = names
    body = json.dumps(entry, ensure_ascii=False).encode()
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(body, PROBLEM, status, {"Cache-Control": "no-store", **fields})


def refusal(error: KGError, ways: Mapping[Advice, str] = WEB) -> Reply:
    """Return problem details for *error*, with its advice worded as in *ways*."""
    status = next(status for kind, status in _STATUS if isinstance(error, kind))
    return problem(status, error.message({**ways, **_VISITORS}), error.near)


def with_etag(reply: Reply) -> Reply:
    """Return *reply* with its entity tag."""
    digest = sha256()
    for piece in pieces(reply.body):
        digest.update(piece)
    return reply._replace(etag=digest.hexdigest()[:32])


def compressed(reply: Reply, wanted: bool) -> Reply:
    """Return *reply* compressed if that is *wanted* and worth it."""
    if not wanted or len(reply.body) < SMALL or reply.media.startswith("image/png"):
        return reply
    body = gathered(_compressed(pieces(reply.body)))
    return reply._replace(body=body, headers={**reply.headers, "Content-Encoding": "gzip"})


def _compressed(body: Iterable[bytes]) -> Iterator[bytes]:
    packer = zlib.compressobj(_LEVEL, wbits=GZIP)
    yield from map(packer.compress, body)
    yield packer.flush()
