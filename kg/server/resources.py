"""What the server answers at its addresses: each reads what is asked and has a worker answer it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from functools import partial
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kg.rdf.namespaces import BASE, PACKAGED
from kg.server import openapi, reading
from kg.server.formats import GRAPHS, PLAIN, ROWS, TABLES
from kg.server.kept import Kept
from kg.server.metrics import Metrics
from kg.server.negotiation import wanted
from kg.server.operation import operation
from kg.server.pool import Pool
from kg.server.rate import client
from kg.server.reply import Reply, compressed, problem, tagged, uncompressed
from kg.server.sending import accepts_gzip, response, waited_for
from kg.store import CORRECTED

_PAGE_SECONDS = 300
"""The page of a large graph takes its time; it is made once."""
NOTHING: dict[str, Any] = {
    "query": "ASK {}",
    "rows": "json",
    "triples": None,
    "default": [],
    "named": [],
    "most": 1,
}
"""A question that anything answers."""
_HTML = {"html": "text/html"}
_BY_ACCEPT = {"Vary": "Accept"}


class Resources:
    """What *pool* answers, at its addresses.

    Args:
        pool: asks the graph.
        rows: as many rows or statements an answer in SPARQL has at most.
        keep: whether the graph stays as it is, so that answers may be kept.
    """

    def __init__(self, pool: Pool, *, rows: int, keep: bool) -> None:
        self._pool, self._rows, self._keep = pool, rows, keep
        self._kept = Kept()
        self.metrics = Metrics(pool)

    def _key(self, job: str, given: Mapping[str, Any], *, gzip: bool) -> bytes:
        return sha256(json.dumps((self._pool.made, job, given, gzip), sort_keys=True).encode()).digest()

    async def _do(self, request: Request, job: str, given: Mapping[str, Any]) -> Response:
        return response(await self._reply(request, job, given, gzip=accepts_gzip(request)), request)

    async def _reply(
        self, request: Request, job: str, given: Mapping[str, Any], *, gzip: bool, seconds: float = 0
    ) -> Reply:
        who = client(request.client.host) if request.client else ""
        ask = partial(self._pool.do, job, given, client=who, gzip=gzip, seconds=seconds or None)
        if not self._keep:
            return await waited_for(ask(), request)
        key = self._key(job, given, gzip=gzip)
        return self._kept.known(key) or await waited_for(self._kept.get(key, ask), request)

    async def prepare(self) -> None:
        """Have the page made before it is asked for, and the reading that it may turn to."""
        if self._keep:
            await self._pool.whole.wait()
            ask = partial(self._pool.do, "page", {}, gzip=True, seconds=_PAGE_SECONDS)
            await self._kept.get(self._key("page", {}, gzip=True), ask)
            await self._pool.do("sparql", {**NOTHING, "reading": CORRECTED}, seconds=_PAGE_SECONDS)

    async def page(self, request: Request) -> Response:
        """The interactive page, which is made once, compressed."""
        reply = await self._reply(request, "page", {}, gzip=True, seconds=_PAGE_SECONDS)
        if not accepts_gzip(request):
            reply = await asyncio.to_thread(uncompressed, reply)
        return response(reply, request)

    async def sparql(self, request: Request) -> Response:
        """A query, by the SPARQL 1.1 Protocol; without one, what this service is."""
        accept = reading.field(request, "accept")
        search = request.scope["query_string"]
        if (
            request.method != "POST"
            and [name for name, _ in request.query_params.multi_items()] in ([], ["query"])
            and wanted(accept, {**_HTML, **ROWS, **GRAPHS}) == "html"
            and "html" in accept
        ):
            text = request.query_params.get("query", "")
            return RedirectResponse(f"/#sparql={quote(text)}", 303)
        if request.method != "POST" and not search:
            chosen = wanted(accept, GRAPHS) or "turtle"
            return await self._do(request, "service", {"base": reading.base(request), "format": chosen})
        body = await reading.body(request)
        if isinstance(body, Reply):
            return response(body, request)
        asked = operation(request.method, search, request.headers.get("content-type", ""), body)
        if isinstance(asked, Reply):
            return response(asked, request)
        formats = {"rows": wanted(accept, ROWS), "triples": wanted(accept, GRAPHS)}
        return await self._do(request, "sparql", {**asked._asdict(), **formats, "most": self._rows})

    async def questions(self, request: Request) -> Response:
        """The canned questions."""
        entries = openapi.listed(reading.lang(request))
        return _said(entries, request)

    async def question(self, request: Request) -> Response:
        """The answer to one of them."""
        given: dict[str, list[str]] = {}
        for name, value in request.query_params.multi_items():
            if name not in openapi.OWN:
                given.setdefault(name, []).append(value)
        return await self._table(
            request,
            "question",
            TABLES,
            name=request.path_params["name"],
            values=given,
            evidence=reading.flag(request, "evidence"),
            exact=reading.flag(request, "exact"),
        )

    async def find(self, request: Request) -> Response:
        """What is called so."""
        reading.only(request, "q")
        return await self._table(request, "find", PLAIN, text=reading.needed(request, "q"))

    async def complete(self, request: Request) -> Response:
        """What is called as it is typed so far, for whoever types."""
        reading.only(request, "q")
        given = {"text": request.query_params.get("q", ""), "lang": reading.lang(request)}
        return await self._do(request, "completed", given)

    async def show(self, request: Request) -> Response:
        """All that is known of a thing, or what a passage states."""
        reading.only(request, "name")
        return await self._table(request, "show", PLAIN, name=reading.needed(request, "name"))

    async def path(self, request: Request) -> Response:
        """How two things are linked."""
        reading.only(request, "from", "to")
        ends = {"start": reading.needed(request, "from"), "end": reading.needed(request, "to")}
        return await self._table(request, "path", PLAIN, **ends)

    async def _table(self, request: Request, job: str, offered: Mapping[str, str], **given: Any) -> Response:
        named = request.query_params.get("format")
        chosen = wanted(reading.field(request, "accept"), offered) if named is None else named
        if chosen not in offered:
            status = 406 if named is None else 400
            return response(
                problem(status, f"the formats here are {', '.join(offered)}; ask for one"), request
            )
        return await self._do(request, job, {**given, "format": chosen, "lang": reading.lang(request)})

    async def thing(self, request: Request) -> Response:
        """The address of a thing, which is no document: leads to what is known of it."""
        place = request.scope["path"].lstrip("/")  # not escaped
        if wanted(reading.field(request, "accept"), {**GRAPHS, **PLAIN, **_HTML}) == "html":
            kind, _, name = place.partition("/")
            name = name.removeprefix(f"{PACKAGED}/")
            key = {"id": "entity", "passage": "passage"}.get(kind)
            return RedirectResponse(f"/#{key}={quote(name)}" if key else "/", 303, _BY_ACCEPT)
        return RedirectResponse(f"/data/{quote(place)}", 303, _BY_ACCEPT)

    async def data(self, request: Request) -> Response:
        """What is known of a thing of the project, or stands in one of its graphs."""
        iri = BASE + request.path_params["place"]
        chosen = wanted(reading.field(request, "accept"), {**GRAPHS, **PLAIN})
        if chosen in PLAIN:
            return await self._do(
                request, "show", {"name": iri, "format": chosen, "lang": reading.lang(request)}
            )
        if chosen is None:
            return response(problem(406, f"the formats here are {', '.join({**GRAPHS, **PLAIN})}"), request)
        return await self._do(request, "thing", {"iri": iri, "format": chosen})

    async def ontology(self, request: Request) -> Response:
        """The vocabulary."""
        chosen = wanted(reading.field(request, "accept"), GRAPHS) or "turtle"
        return await self._do(request, "thing", {"iri": f"{BASE}graph/ontology", "format": chosen})

    async def void(self, request: Request) -> Response:
        """What the graph holds, in the terms of VoID and DCAT."""
        chosen = wanted(reading.field(request, "accept"), GRAPHS) or "turtle"
        return await self._do(request, "void", {"base": reading.base(request), "format": chosen})

    async def openapi(self, request: Request) -> Response:
        """What can be asked here, for programs."""
        return _said(openapi.description(reading.base(request)), request)

    async def health(self, request: Request) -> Response:
        """Whether a question is answered."""
        reply = await self._pool.do("sparql", NOTHING, client="healthz", seconds=5)
        body = b'{"status": "ok"}' if reply.status == 200 else reply.body
        return response(reply._replace(body=body, media="application/json", tag=""), request)

    async def measured(self, request: Request) -> Response:
        """What Prometheus asks."""
        return response(Reply(self.metrics.text(), "text/plain; version=0.0.4; charset=utf-8"), request)


def _said(what: object, request: Request) -> Response:
    """Return *what* this process knows itself, as JSON."""
    reply = tagged(Reply(json.dumps(what, ensure_ascii=False).encode(), TABLES["json"]))
    return response(compressed(reply, accepts_gzip(request)), request)
