"""Any SPARQL 1.1 endpoint, through SPARQLWrapper: the way to an existing engine."""

from __future__ import annotations

from ast import literal_eval
from http.client import HTTPException
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

import pyoxigraph as ox

from kg import __version__, guard
from kg.errors import EndpointError, QueryError, WrongUsage
from kg.store import TIMEOUT, Answer, Solutions, Triples
from kg.terms import key

AGENT = f"sovkg/{__version__} (+https://w3id.org/sovereign-ai-kg/)"
"""How sovkg names itself to servers."""

_TRIPLES = {"text/turtle": ox.RdfFormat.TURTLE, "application/n-triples": ox.RdfFormat.N_TRIPLES}


class Remote:
    """A :class:`kg.store.Store` at the address of a query endpoint."""

    def __init__(self, endpoint: str, *, allow_network: bool = False, timeout: float = TIMEOUT) -> None:
        if urlsplit(endpoint).scheme not in ("http", "https") or not urlsplit(endpoint).hostname:
            raise WrongUsage(
                f"endpoint {endpoint!r} is no http address; write it like http://localhost:7878/query"
            )
        self._endpoint = endpoint
        self._allow_network = allow_network
        self._timeout = timeout

    def query(self, text: str) -> Answer:
        """Return the server's answer to *text*; see :class:`kg.store.Store`."""
        guard.check(text, allow_network=self._allow_network)
        form = guard.form(text)
        graph = form in ("CONSTRUCT", "DESCRIBE")
        body, media = self._ask(guard.without_comments(text), form)
        try:
            if graph:
                triples = ox.parse(body, format=_TRIPLES.get(media, ox.RdfFormat.TURTLE))
                return Triples(
                    sorted(
                        ((t.subject, t.predicate, t.object) for t in triples),
                        key=lambda t: tuple(map(key, t)),
                    )
                )
            result = ox.parse_query_results(body, format=ox.QueryResultsFormat.JSON)
            if isinstance(result, ox.QueryBoolean):
                return bool(result)
            return Solutions(tuple(v.value for v in result.variables), [tuple(row) for row in result])
        except (SyntaxError, ValueError) as error:
            raise EndpointError(
                f"{self._endpoint}: the answer is no SPARQL result ({media or 'no media type'}: {error}); "
                "check that this is the address of a query endpoint"
            ) from None

    def _ask(self, text: str, form: str) -> tuple[bytes, str]:
        from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper
        from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

        wrapper = SPARQLWrapper(self._endpoint, agent=AGENT)
        wrapper.setMethod(POST)
        wrapper.setTimeout(max(1, round(self._timeout)))
        wrapper.setQuery(text)
        wrapper.queryType = form  # its own guess is by regular expression
        wrapper.setReturnFormat(TURTLE if form in ("CONSTRUCT", "DESCRIBE") else JSON)
        try:
            response = wrapper.query().response
            media = response.info().get_content_type()
            return response.read(), media
        except SPARQLWrapperException as error:
            status = getattr(error.__context__, "code", "")
            raise self._refused(f"{status} {_response(error)}") from None
        except HTTPError as error:
            raise self._refused(
                f"{error.code} {error.reason}: {error.read(2000).decode(errors='replace')}"
            ) from None
        except (URLError, HTTPException, OSError) as error:
            reason = getattr(error, "reason", None) or error
            if isinstance(reason, TimeoutError):
                waited = f"no answer within {self._timeout:g} s"
                raise QueryError(f"{self._endpoint}: {waited}; narrow it, or raise --timeout") from None
            raise EndpointError(
                f"{self._endpoint}: cannot be reached ({reason}); is the server running?"
            ) from None

    def _refused(self, message: str) -> EndpointError:
        text = " ".join(message.split())
        return EndpointError(f"{self._endpoint}: the server refused the query: {text[:300]}")


def _response(error: Exception) -> str:
    """Return what the server said; SPARQLWrapper keeps it only as the repr of bytes in its message."""
    message, _, response = str(error).partition("Response:\n")
    try:
        return str(literal_eval(response).decode(errors="replace"))
    except (ValueError, SyntaxError, AttributeError):
        return message
