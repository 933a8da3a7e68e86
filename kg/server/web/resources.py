"""The handlers of the server's addresses: each reads the request and has a worker answer it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import partial
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kg.rdf.namespaces import BASE, PACKAGED
from kg.server.formats import GRAPHS, PLAIN, ROWS, TABLES
from kg.server.pool import Pool
from kg.server.reply import Reply, compressed, problem, with_etag
from kg.server.web import openapi
from kg.server.web.cache import ReplyCache
from kg.server.web.metrics import Metrics
from kg.server.web.operation import operation
from kg.server.web.rate import client
from kg.server.web.request import (
    accepted,
    allow_only,
    base_url,
    body_of,
    flag,
    language_of,
    parameter,
    required,
)
from kg.server.web.response import accepts_gzip, cancel_on_disconnect, response
from kg.store import CORRECTED

LONG = 300
"""Time limit in seconds of jobs other than questions, such as the page, which is slow for a large graph."""
PROBE: Mapping[str, Any] = {"query": "ASK {}", "rows": "json", "most": 1}
"""A query that every store answers."""
_HTML = {"html": "text/html"}
_BY_ACCEPT = {"Vary": "Accept"}


class Resources:
    """The handlers, one method an address; the answers come from the workers of *pool*.

    An answer to a SPARQL query has at most *rows* rows or statements. If the graph never changes (*keep*),
    answers are cached.
    """

    def __init__(self, pool: Pool, *, rows: int, keep: bool) -> None:
        self._pool, self._rows, self._keep = pool, rows, keep
        self._cache = ReplyCache()
        self.metrics = Metrics(pool)

    def _key(self, job: str, given: Mapping[str, Any], *, gzip: bool) -> bytes:
        asked = (self._pool.store_version, job, given, gzip)
        return sha256(json.dumps(asked).encode()).digest()

    async def _do(self, request: Request, job: str, given: Mapping[str, Any], **own: Any) -> Response:
        who = client(request.client.host) if request.client else ""
        gzip = "seconds" in own or accepts_gzip(request)  # what takes long is made once for all clients
        ask = partial(self._pool.do, job, given, client=who, gzip=gzip, **own)
        key = self._key(job, given, gzip=gzip)
        if (reply := self._cache.peek(key)) is None:
            answer = self._cache.get(key, ask) if self._keep else ask()
            reply = await cancel_on_disconnect(answer, request)
        return response(reply, request)

    async def prepare(self) -> None:
        """Make the page, and the corrected reading that it may switch to, before they are requested."""
        if self._keep:
            await self._pool.filled.wait()
            ask = partial(self._pool.do, "page", {}, gzip=True, seconds=LONG)
            await self._cache.get(self._key("page", {}, gzip=True), ask)
            await self._pool.do("sparql", {**PROBE, "reading": CORRECTED}, seconds=LONG)

    async def page(self, request: Request) -> Response:
        """The interactive page."""
        return await self._do(request, "page", {}, seconds=LONG)

    async def site(self, request: Request) -> Response:
        """A file of the site."""
        path = request.scope["path"].lstrip("/")  # decoded
        return await self._of_site(request, "site", {"path": path + "index.html" * path.endswith("/")})

    async def _of_site(self, request: Request, job: str, given: Mapping[str, Any]) -> Response:
        return await self._do(request, job, given, seconds=LONG, stays=True)

    async def sparql(self, request: Request) -> Response:
        """The answer to a SPARQL query, or without one the service's description; browsers get the page."""
        search = request.scope["query_string"]
        if (
            request.method != "POST"
            and "html" in request.headers.get("accept", "")
            and accepted(request, {**_HTML, **ROWS, **GRAPHS}) == "html"
            and [name for name, _ in request.query_params.multi_items()] in ([], ["query"])
        ):
            return RedirectResponse(f"/#sparql={quote(request.query_params.get('query', ''))}", 303)
        if request.method != "POST" and not search:
            chosen = accepted(request, GRAPHS) or "turtle"
            return await self._do(request, "service", {"base": base_url(request), "format": chosen})
        body = await body_of(request) if request.method == "POST" else b""
        if isinstance(body, Reply):
            return response(body, request)
        asked = operation(request.method, search, request.headers.get("content-type", ""), body)
        if isinstance(asked, Reply):
            return response(asked, request)
        formats = {"rows": accepted(request, ROWS), "triples": accepted(request, GRAPHS)}
        return await self._do(request, "sparql", {**asked._asdict(), **formats, "most": self._rows})

    async def questions(self, request: Request) -> Response:
        """The canned questions."""
        return _as_json(openapi.listed(language_of(request)), request)

    async def question(self, request: Request) -> Response:
        """The answer to a canned question."""
        asked = request.query_params
        given = {name: asked.getlist(name) for name in asked if name not in openapi.OWN}
        return await self._table(
            request,
            "question",
            TABLES,
            name=request.path_params["name"],
            values=given,
            evidence=flag(request, "evidence"),
            exact=flag(request, "exact"),
        )

    async def ask(self, request: Request) -> Response:
        """The answer to the question that a sentence asks, by default in the language of the sentence."""
        allow_only(request, "q", "evidence", "exact")
        return await self._table(
            request,
            "ask",
            PLAIN,
            text=required(request, "q"),
            lang=parameter(request, "lang") and language_of(request),
            evidence=flag(request, "evidence"),
            exact=flag(request, "exact"),
            stays=True,
        )

    async def find(self, request: Request) -> Response:
        """The things with a text in their names."""
        allow_only(request, "q")
        return await self._table(request, "find", PLAIN, text=required(request, "q"))

    async def complete(self, request: Request) -> Response:
        """Completions for a name that is being typed."""
        allow_only(request, "q")
        given = {"text": parameter(request, "q") or "", "lang": language_of(request)}
        return await self._do(request, "complete", given)

    async def show(self, request: Request) -> Response:
        """All statements about a thing, or those of a passage."""
        allow_only(request, "name")
        return await self._table(request, "show", PLAIN, name=required(request, "name"))

    async def path(self, request: Request) -> Response:
        """How two things are linked."""
        allow_only(request, "from", "to")
        start, end = required(request, "from"), required(request, "to")
        return await self._table(request, "path", PLAIN, start=start, end=end)

    async def _table(
        self, request: Request, job: str, offered: Mapping[str, str], *, stays: bool = False, **given: Any
    ) -> Response:
        named = parameter(request, "format")
        chosen = accepted(request, offered) if named is None else named
        if chosen not in offered:
            return _not_offered(request, offered, 406 if named is None else 400)
        asked = {"lang": language_of(request), **given, "format": chosen}
        return await self._do(request, job, asked, stays=stays)

    async def thing(self, request: Request) -> Response:
        """The IRI of a thing, which redirects to the page or the data about it."""
        place = request.scope["path"].lstrip("/")  # decoded
        if accepted(request, {**GRAPHS, **PLAIN, **_HTML}) == "html":
            found = await self._of_site(
                request, "page_address", {"iri": BASE + place, "lang": language_of(request)}
            )
            if found.status_code == 303:
                return found
            kind, _, name = place.partition("/")
            name = name.removeprefix(f"{PACKAGED}/")
            key = {"id": "entity", "passage": "passage"}.get(kind)
            return RedirectResponse(f"/#{key}={quote(name)}" if key else "/", 303, _BY_ACCEPT)
        return RedirectResponse(f"/data/{quote(place)}", 303, _BY_ACCEPT)

    async def data(self, request: Request) -> Response:
        """The data about a thing of the project, or in one of its named graphs."""
        iri = BASE + request.path_params["place"]
        chosen = accepted(request, {**GRAPHS, **PLAIN})
        if chosen in PLAIN:
            return await self._do(
                request, "show", {"name": iri, "format": chosen, "lang": language_of(request)}
            )
        if chosen is None:
            return _not_offered(request, {**GRAPHS, **PLAIN}, 406)
        return await self._do(request, "thing", {"iri": iri, "format": chosen})

    async def ontology(self, request: Request) -> Response:
        """The vocabulary."""
        if self._keep and accepted(request, {**GRAPHS, **_HTML}) == "html":
            return RedirectResponse(f"/{language_of(request)}/vocabulary.html", 303, _BY_ACCEPT)
        chosen = accepted(request, GRAPHS) or "turtle"
        return await self._do(request, "thing", {"iri": f"{BASE}graph/ontology", "format": chosen})

    async def void(self, request: Request) -> Response:
        """The description of the graph in VoID and DCAT."""
        chosen = accepted(request, GRAPHS) or "turtle"
        given = {"base": base_url(request), "format": chosen}
        return await self._do(request, "dataset", given, seconds=LONG)

    async def openapi(self, request: Request) -> Response:
        """The description of the service in OpenAPI."""
        return _as_json(openapi.description(base_url(request)), request)

    async def health(self, request: Request) -> Response:
        """Whether the server answers a query within 5 seconds."""
        reply = await self._pool.do("sparql", PROBE, client="healthz", seconds=5)
        body = b'{"status": "ok"}' if reply.status == 200 else reply.body
        return response(reply._replace(body=body, media="application/json", etag=""), request)

    async def prometheus(self, request: Request) -> Response:
        """The metrics for Prometheus."""
        return response(Reply(self.metrics.text(), "text/plain; version=0.0.4; charset=utf-8"), request)


def _not_offered(request: Request, formats: Iterable[str], status: int) -> Response:
    return response(
        problem(status, f"available formats are {', '.join(formats)}; ask for one of these"), request
    )


def _as_json(what: object, request: Request) -> Response:
    """Return *what* as JSON, without a worker."""
    reply = with_etag(Reply(json.dumps(what, ensure_ascii=False).encode(), TABLES["json"]))
    return response(compressed(reply, accepts_gzip(request)), request)
