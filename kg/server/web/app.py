"""The routes of the server, and its handlers of errors."""

from __future__ import annotations

from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from kg.errors import KGError
from kg.names.labels import LANGUAGES
from kg.server.reply import problem, refusal
from kg.server.web.resources import Resources
from kg.server.web.response import response

KINDS = ("activity", "article", "change", "encoding", "erratum", "graph", "id", "passage")
"""The first path segments of the project's IRIs, after its base."""
SITE = (
    "/index.html",
    "/site.css",
    "/site.js",
    "/queries/{name}",
    "/id/{name}.ttl",
    "/id/{name}.jsonld",
    *(f"/{lang}/{{path:path}}" for lang in LANGUAGES),
)
"""The paths of the site's files."""


def app(resources: Resources) -> Starlette:
    """Return the application whose handlers are *resources*."""
    routes = [
        Route("/", resources.page),
        Route("/explorer.html", resources.page),
        Route("/sparql", resources.sparql, methods=["GET", "POST"]),
        Route("/sparql/", resources.sparql, methods=["GET", "POST"]),
        Route("/api/queries", resources.questions),
        Route("/api/queries/{name}", resources.question),
        Route("/api/ask", resources.ask),
        Route("/api/find", resources.find),
        Route("/api/complete", resources.complete),
        Route("/api/show", resources.show),
        Route("/api/path", resources.path),
        Route("/openapi.json", resources.openapi),
        Route("/.well-known/void", resources.void),
        Route("/ontology", resources.ontology),
        Route("/data/{place:path}", resources.data),
        *(Route(path, resources.site) for path in SITE),
        *(Route(f"/{kind}/{{place:path}}", resources.thing) for kind in KINDS),
        *monitoring(resources),
    ]
    return Starlette(
        routes=routes,
        exception_handlers={HTTPException: _http_problem, KGError: _refused, ClientDisconnect: _gone},
    )


def monitoring(resources: Resources) -> list[Route]:
    """Return the routes for monitoring the server."""
    return [Route("/healthz", resources.health), Route("/metrics", resources.prometheus)]


async def _http_problem(request: Request, error: Any) -> Response:
    status, headers = error.status_code, dict(error.headers or {})
    if request.method == "OPTIONS" and (status == 405 or request.scope["path"] == "*"):
        return Response(status_code=204, headers=headers)  # with Allow
    details = {
        404: "there is nothing at this address; /openapi.json lists what there is",
        405: "this is read-only",
    }
    return response(problem(status, details.get(status, error.detail), **headers), request)


async def _refused(request: Request, error: Any) -> Response:
    return response(refusal(error), request)


async def _gone(_request: Request, _error: Exception) -> Response:
    return Response(status_code=400)
