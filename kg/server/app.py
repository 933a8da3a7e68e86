"""The routes of the server, and what it says where something is wrong."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from kg.errors import KGError
from kg.server.reply import problem, refusal
from kg.server.sending import response
from kg.server.site import Site

KINDS = ("activity", "article", "change", "encoding", "erratum", "graph", "id", "passage")
"""What IRIs of the project begin with, after its base."""


def app(site: Site) -> Starlette:
    """Return the application that answers as *site*."""
    routes = [
        Route("/", site.page),
        Route("/sparql", site.sparql, methods=["GET", "POST"]),
        Route("/sparql/", site.sparql, methods=["GET", "POST"]),
        Route("/api/queries", site.questions),
        Route("/api/queries/{name}", site.question),
        Route("/api/find", site.find),
        Route("/api/complete", site.complete),
        Route("/api/show", site.show),
        Route("/api/path", site.path),
        Route("/openapi.json", site.openapi),
        Route("/.well-known/void", site.void),
        Route("/ontology", site.ontology),
        Route("/data/{place:path}", site.data),
        *(Route(f"/{kind}/{{place:path}}", site.thing) for kind in KINDS),
        *watched(site),
    ]
    return Starlette(
        routes=routes,
        exception_handlers={HTTPException: _http_problem, KGError: _refused, ClientDisconnect: _gone},
    )


def watched(site: Site) -> list[Route]:
    """Return what is there for whoever watches the server."""
    return [Route("/healthz", site.health), Route("/metrics", site.measured)]


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
