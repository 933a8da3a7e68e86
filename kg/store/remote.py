"""Any SPARQL 1.1 endpoint, through SPARQLWrapper: the way to an existing engine."""

from __future__ import annotations

import os
import re
from ast import literal_eval
from collections.abc import Callable, Mapping
from contextlib import closing
from http.client import HTTPException, IncompleteRead
from types import MappingProxyType
from typing import Any, TypeVar
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

import pyoxigraph as ox

from kg import __version__, data, guard
from kg.errors import EndpointError, QueryError, WrongUsage
from kg.store.protocol import TIMEOUT, Answer, Bounds, Solutions, Triples
from kg.store.worker import Workers
from kg.terms import canonical, key

T = TypeVar("T")
AGENT = f"sovkg/{__version__} (+https://w3id.org/sovereign-ai-kg/)"
"""How sovkg names itself to servers."""

_DAY = 24 * 60 * 60
_TRIPLES = {"text/turtle": ox.RdfFormat.TURTLE, "application/n-triples": ox.RdfFormat.N_TRIPLES}


class Remote:
    """A :class:`kg.store.Store` at the address of a query endpoint.

    *update* is the address that takes its updates, by default :func:`update_address` of *endpoint*. A server
    that asks for a name gets that of the environment, ``SOVKG_USER`` and ``SOVKG_PASSWORD``, as it asks for
    it: Basic or Digest (RFC 7617, RFC 7616).
    """

    at_hand = False
    prefixes: Mapping[str, str] = MappingProxyType({})

    def __init__(
        self,
        endpoint: str,
        *,
        update: str | None = None,
        allow_network: bool = False,
        timeout: float = TIMEOUT,
    ) -> None:
        for address in (endpoint, *([] if update is None else [update])):
            if not _is_address(address):
                raise WrongUsage(
                    f"endpoint {address!r} is no http address; write it like http://localhost:7878/query"
                )
        self._endpoint = endpoint
        self._update = update or update_address(endpoint)
        self._challenge = ""
        self._allow_network = allow_network
        self._timeout = timeout
        self._workers = Workers()

    @property
    def bounds(self) -> Bounds:
        """What queries are held to; see :class:`kg.store.Store`."""
        return {"allow_network": self._allow_network, "timeout": self._timeout}

    def query(self, text: str) -> Answer:
        """Return the server's answer to *text*; see :class:`kg.store.Store`."""
        guard.check(text, allow_network=self._allow_network)
        return self._within(self._endpoint, lambda: self._answer(text))

    def update(self, text: str) -> None:
        """Let the server make the update *text*, which is whole or not made at all.

        Raises:
            QueryError: it took too long; the server may still make it.
            EndpointError: the server refused, or did not answer.
        """
        self._within(self._update, lambda: self._ask(text, "INSERT"))

    @property
    def endpoint(self) -> str:
        """The address of the query endpoint."""
        return self._endpoint

    def at(self, endpoint: str) -> Remote:
        """Return the same server, asked at another address."""
        network = self._allow_network
        return Remote(endpoint, update=self._update, allow_network=network, timeout=self._timeout)

    def _within(self, address: str, work: Callable[[], T]) -> T:
        try:  # on a thread, as a server may also send its answer drop by drop
            return self._workers.do(work, self._timeout)
        except TimeoutError:
            waited = f"no answer within {self._timeout:g} s"
            raise QueryError(f"{address}: {waited}; narrow it, or raise --timeout") from None

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

        wrapper = SPARQLWrapper(self._endpoint, self._update, agent=AGENT)
        wrapper.setMethod(POST)
        wrapper.setTimeout(max(1, round(min(self._timeout, _DAY))))
        wrapper.queryString = text
        wrapper.queryType = form  # its own guess is by regular expression
        wrapper.setReturnFormat(TURTLE if form in ("CONSTRUCT", "DESCRIBE") else JSON)
        self._introduce(wrapper)
        address = self._update if form == "INSERT" else self._endpoint
        try:
            with closing(wrapper.query().response) as response:
                return response.read(), response.info().get_content_type()
        except SPARQLWrapperException as error:
            status = ""
            if isinstance(error.__context__, HTTPError):
                error.__context__.close()
                status = f"{error.__context__.code} "
                if error.__context__.code == 401 and _user() and not self._challenge:
                    self._challenge = error.__context__.headers.get("WWW-Authenticate", "") or "Basic"
                    return self._ask(text, form)
            raise self._refused(address, form, status + _response(error)) from None
        except UnicodeEncodeError:  # of urllib's Digest
            said = "SOVKG_USER and SOVKG_PASSWORD: only ASCII can be told this server; choose another"
            raise EndpointError(f"{address}: {said}") from None
        except HTTPError as error:
            with closing(error):
                said = error.read(2000).decode(errors="replace")
            raise self._refused(address, form, f"{error.code} {error.reason}: {said}") from None
        except (URLError, HTTPException, OSError) as error:
            reason = getattr(error, "reason", None) or error
            if isinstance(reason, TimeoutError):
                raise TimeoutError from None
            what = "broke its answer off" if isinstance(error, IncompleteRead) else "cannot be reached"
            raise EndpointError(f"{address}: {what} ({reason}); is the server running?") from None

    def _introduce(self, wrapper: Any) -> None:
        """Give *wrapper* the user's name, if the server has asked for one."""
        if self._challenge:
            digest = self._challenge.lower().startswith("digest")
            realm = re.search(r'realm="([^"]*)"', self._challenge)
            wrapper.setHTTPAuth("DIGEST" if digest else "BASIC")
            wrapper.setCredentials(*_user(), realm=realm[1] if realm else "")

    def _refused(self, address: str, form: str, message: str) -> EndpointError:
        text = " ".join("".join(c if c.isprintable() else " " for c in message).split())[:300]
        if form != "INSERT":
            return EndpointError(f"{address}: the server refused the query: {text}")
        advice = "check --update"
        if text.startswith(("401", "403")):
            advice = "may its user write? the environment names one (SOVKG_USER, SOVKG_PASSWORD)"
        return EndpointError(f"{address}: the server refused the update: {text}; {advice}")


def update_address(endpoint: str) -> str:
    """Return the usual address for updates beside *endpoint*: ``…/update`` for ``…/query``, else itself."""
    address = endpoint.partition("?")[0]
    return f"{address.removesuffix('/query')}/update" if address.endswith("/query") else address


def _user() -> tuple[str, ...]:
    """Return name and password from the environment, or nothing."""
    found = os.environ.get("SOVKG_USER"), os.environ.get("SOVKG_PASSWORD")
    return tuple(text for text in found if text) if all(found) else ()


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
