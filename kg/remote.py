"""Any SPARQL 1.1 endpoint, through SPARQLWrapper: the way to an existing engine."""

from __future__ import annotations

import re
from ast import literal_eval
from contextlib import closing
from http.client import HTTPException, IncompleteRead
from typing import TYPE_CHECKING
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

import pyoxigraph as ox

from kg import __version__, data, guard
from kg.errors import EndpointError, QueryError, WrongUsage
from kg.store import TIMEOUT, Answer, Solutions, Triples
from kg.terms import canonical, key

if TYPE_CHECKING:
    from kg.embedded import Worker

AGENT = f"sovkg/{__version__} (+https://w3id.org/sovereign-ai-kg/)"
"""How sovkg names itself to servers."""

_DAY = 24 * 60 * 60
_TRIPLES = {"text/turtle": ox.RdfFormat.TURTLE, "application/n-triples": ox.RdfFormat.N_TRIPLES}


class Remote:
    """A :class:`kg.store.Store` at the address of a query endpoint."""

    def __init__(self, endpoint: str, *, allow_network: bool = False, timeout: float = TIMEOUT) -> None:
        if not _is_address(endpoint):
            raise WrongUsage(
                f"endpoint {endpoint!r} is no http address; write it like http://localhost:7878/query"
            )
        self._endpoint = endpoint
        self._allow_network = allow_network
        self._timeout = timeout
        self._worker: Worker | None = None

    def query(self, text: str) -> Answer:
        """Return the server's answer to *text*; see :class:`kg.store.Store`."""
        from kg.embedded import Worker

        guard.check(text, allow_network=self._allow_network)
        worker = self._worker = self._worker or Worker()
        try:  # on a thread, as a server may also send its answer drop by drop
            return worker.do(lambda: self._answer(text), self._timeout)
        except TimeoutError:
            self._worker = None
            waited = f"no answer within {self._timeout:g} s"
            raise QueryError(f"{self._endpoint}: {waited}; narrow it, or raise --timeout") from None

    def _answer(self, text: str) -> Answer:
        form = guard.form(text)
        graph = form in ("CONSTRUCT", "DESCRIBE")
        body, media = self._ask(guard.without_comments(text), form)
        try:
            if graph:
                data.check_triples(self._endpoint, body)
                triples = ox.parse(body, format=_TRIPLES.get(media, ox.RdfFormat.TURTLE))
                return Triples(
                    sorted(
                        ((t.subject, t.predicate, t.object) for t in triples),
                        key=lambda t: tuple(map(key, t)),
                    )
                )
            if re.search(rb"triple|\\u00", body):  # only triple terms nest; the word may be escaped
                data.check_json(self._endpoint, body)
            result = ox.parse_query_results(body, format=ox.QueryResultsFormat.JSON)
            if isinstance(result, ox.QueryBoolean):
                return bool(result)
            return Solutions(
                tuple(v.value for v in result.variables), [tuple(map(canonical, row)) for row in result]
            )
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
        wrapper.setTimeout(max(1, round(min(self._timeout, _DAY))))
        wrapper.setQuery(text)
        wrapper.queryType = form  # its own guess is by regular expression
        wrapper.setReturnFormat(TURTLE if form in ("CONSTRUCT", "DESCRIBE") else JSON)
        try:
            with closing(wrapper.query().response) as response:
                return response.read(), response.info().get_content_type()
        except SPARQLWrapperException as error:
            status = ""
            if isinstance(error.__context__, HTTPError):
                error.__context__.close()
                status = f"{error.__context__.code} "
            raise self._refused(status + _response(error)) from None
        except HTTPError as error:
            with closing(error):
                said = error.read(2000).decode(errors="replace")
            raise self._refused(f"{error.code} {error.reason}: {said}") from None
        except (URLError, HTTPException, OSError) as error:
            reason = getattr(error, "reason", None) or error
            if isinstance(reason, TimeoutError):
                raise TimeoutError from None
            what = "broke its answer off" if isinstance(error, IncompleteRead) else "cannot be reached"
            raise EndpointError(f"{self._endpoint}: {what} ({reason}); is the server running?") from None

    def _refused(self, message: str) -> EndpointError:
        text = " ".join("".join(c if c.isprintable() else " " for c in message).split())
        return EndpointError(f"{self._endpoint}: the server refused the query: {text[:300]}")


def _is_address(endpoint: str) -> bool:
    try:
        parts = urlsplit(endpoint)
        printable = re.fullmatch(r"[!-~]+", endpoint) is not None
        return printable and parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # of brackets, or of a port that is no number
        return False


def _response(error: Exception) -> str:
    """Return what the server said; SPARQLWrapper keeps it only as the repr of bytes in its message."""
    message, _, response = str(error).partition("Response:\n")
    try:
        return str(literal_eval(response).decode(errors="replace"))
    except (ValueError, SyntaxError, AttributeError):
        return message
