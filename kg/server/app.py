"""The routes of the server: each reads what is asked and has a worker answer it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kg.errors import KGError
from kg.rdf.namespaces import BASE, PACKAGED
from kg.server import openapi, reading
from kg.server.formats import GRAPHS, PLAIN, ROWS, TABLES
from kg.server.kept import Kept
from kg.server.metrics import Metrics
from kg.server.negotiation import wanted
from kg.server.operation import operation
from kg.server.pool import Pool
from kg.server.reply import Reply, compressed, problem, refusal, tagged
from kg.server.sending import accepts_gzip, response

_PAGE_SECONDS = 300
"""The page of a large graph takes its time; it is made once."""
KINDS = ("activity", "article", "change", "encoding", "erratum", "graph", "id", "passage")
"""What IRIs of the project begin with, after its base."""
_HTML = {"html": "text/html"}
_BY_ACCEPT = {"Vary": "Accept"}


class Site:
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

    async def _do(self, request: Request, job: str, given: Mapping[str, Any], seconds: float = 0) -> Response:
        gzip = accepts_gzip(request)
        client = request.client.host if request.client else ""

        async def ask() -> Reply:
            return await self._pool.do(job, given, client=client, gzip=gzip, seconds=seconds or None)

        if not self._keep:
            return response(await ask(), request)
        return response(await self._kept.get(self._key(job, given, gzip=gzip), ask), request)

    async def prepare(self) -> None:
        """Have the page made before it is asked for."""
        if self._keep:
            await self._pool.whole.wait()
            ask = partial(self._pool.do, "page", {}, gzip=True, seconds=_PAGE_SECONDS)
            await self._kept.get(self._key("page", {}, gzip=True), ask)

    async def page(self, request: Request) -> Response:
        """The interactive page."""
        return await self._do(request, "page", {}, seconds=_PAGE_SECONDS)

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
        place = request.url.path.lstrip("/")
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
        given: dict[str, Any] = {
            "query": "ASK {}",
            "rows": "json",
            "triples": None,
            "default": [],
            "named": [],
            "most": 1,
        }
        reply = await self._pool.do("sparql", given, client="healthz", seconds=5)
        body = b'{"status": "ok"}' if reply.status == 200 else reply.body
        return response(reply._replace(body=body, media="application/json", tag=""), request)

    async def measured(self, request: Request) -> Response:
        """What Prometheus asks."""
        return response(Reply(self.metrics.text(), "text/plain; version=0.0.4; charset=utf-8"), request)


def app(site: Site) -> Starlette:
    """Return the application that answers as *site*."""
    routes = [
        Route("/", site.page),
        Route("/sparql", site.sparql, methods=["GET", "POST"]),
        Route("/sparql/", site.sparql, methods=["GET", "POST"]),
        Route("/api/queries", site.questions),
        Route("/api/queries/{name}", site.question),
        Route("/api/find", site.find),
        Route("/api/show", site.show),
        Route("/api/path", site.path),
        Route("/openapi.json", site.openapi),
        Route("/.well-known/void", site.void),
        Route("/ontology", site.ontology),
        Route("/data/{place:path}", site.data),
        *(Route(f"/{kind}/{{place:path}}", site.thing) for kind in KINDS),
        Route("/healthz", site.health),
        Route("/metrics", site.measured),
    ]
    return Starlette(
        routes=routes,
        exception_handlers={HTTPException: _http_problem, KGError: _refused, ClientDisconnect: _gone},
    )


def _said(what: object, request: Request) -> Response:
    """Return *what* this process knows itself, as JSON."""
    reply = tagged(Reply(json.dumps(what, ensure_ascii=False).encode(), TABLES["json"]))
    return response(compressed(reply, accepts_gzip(request)), request)


async def _http_problem(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    said = {404: "there is nothing here; /openapi.json says what can be asked", 405: "this is only read"}
    detail = error.detail if isinstance(error, HTTPException) and status not in said else said.get(status, "")
    headers = dict(getattr(error, "headers", None) or {})
    return response(problem(status, detail, **headers), request)


async def _refused(request: Request, error: Exception) -> Response:
    return response(refusal(error), request) if isinstance(error, KGError) else Response(status_code=500)


async def _gone(_request: Request, _error: Exception) -> Response:
    return Response(status_code=400)
