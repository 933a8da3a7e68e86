"""A store on any SPARQL 1.1 endpoint, through SPARQLWrapper."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TypeVar
from urllib.parse import quote

import pyoxigraph as ox

from kg.errors import Advice, DataError, EndpointError, Note, QueryError, WrongUsage
from kg.rdf.literals import LexicalForms
from kg.rdf.namespaces import MERGE, PREFIXES
from kg.sparql import guard
from kg.sparql.ordering import with_total_order
from kg.store.protocol import TIMEOUT, Bounds, Result, Solutions, Triples
from kg.store.remote import pages, reply
from kg.store.remote.client import Client, Reply, request_address
from kg.store.remote.completeness import NARROW, Completeness
from kg.store.worker import Workers
from kg.text.addresses import is_address, shown
from kg.version import __version__

T = TypeVar("T")
_AGENT = f"sovkg/{__version__} (+https://w3id.org/sovereign-ai-kg/)"
"""The User-Agent that is sent to servers."""

_DAY = 24 * 60 * 60
_ROWS = "application/sparql-results+json, application/sparql-results+xml;q=0.9, application/json;q=0.5"
_GRAPH = "text/turtle, application/n-triples, application/rdf+xml;q=0.9, application/ld+json;q=0.5"
_NAME_ONE = "select one with default-graph-uri in the address, or push with `merge` merge"


class Remote:
    """A :class:`kg.store.Store` at the address of a query endpoint.

    *update* is the address for updates, by default :func:`update_address` of *endpoint*. If the server asks
    for a user name, it gets that of its address, or else of the environment (``SOVKG_USER`` and
    ``SOVKG_PASSWORD``); see :mod:`kg.store.remote.credentials`.

    No answer that the server may have cut is taken for complete; see :mod:`kg.store.remote.completeness`.
    """

    is_local = False
    prefixes: Mapping[str, str] = MappingProxyType({})
    lexical = LexicalForms()

    def __init__(
        self,
        endpoint: str,
        *,
        update: str | None = None,
        allow_network: bool = False,
        timeout: float = TIMEOUT,
    ) -> None:
        for address in (endpoint, *([] if update is None else [update])):
            if not is_address(address):
                raise WrongUsage(
                    f"endpoint {shown(address)!r} is not an http address; "
                    "write it like http://localhost:7878/query"
                )
        self._given = endpoint, update or update_address(endpoint)
        self._client = Client(self._given)
        self._allow_network = allow_network
        self._timeout = timeout
        self._workers = Workers()
        self._completeness = Completeness(self.endpoint, self._answer, self._say)
        self._told = False
        self._product = ""

    @property
    def bounds(self) -> Bounds:
        """The bounds of queries; see :class:`kg.store.Store`."""
        return {"allow_network": self._allow_network, "timeout": self._timeout}

    def query(self, text: str) -> Result:
        """Return the server's answer to *text*; see :class:`kg.store.Store`.

        Raises:
            EndpointError: also if the server has cut the answer, and the rest cannot be fetched.
        """
        guard.check(text, allow_network=self._allow_network)
        text = _sent(text)
        if self._product.startswith("Oxigraph"):  # its process ends if an order is not total
            text = with_total_order(text)
        form = guard.query_form(text)
        answer, cut, length = self._answer(text, form)
        if isinstance(answer, Solutions):
            return self._once(text, self._completeness.rows(text, self._placed(text, answer), cut, length))
        if isinstance(answer, Triples):
            self._completeness.triples(text, form, len(answer.triples), cut)
        return answer

    def update(self, text: str) -> None:
        """Send the update *text* to the server.

        Raises:
            QueryError: it took too long; the server may still make it.
            EndpointError: the server refused it, or did not answer.
        """
        self._within(self._given[1], lambda: self._ask(text, "INSERT"))

    @property
    def endpoint(self) -> str:
        """The address of the query endpoint without password and key, for messages."""
        return shown(self._given[0])

    def with_default(self, graph: ox.NamedNode) -> Remote:
        """Return the same server with *graph* as the default graph of queries."""
        place, _, parameters = self._given[0].partition("#")[0].partition("?")
        kept = [pair for pair in parameters.split("&") if pair and not pair.startswith("default-graph-uri=")]
        address = f"{place}?{'&'.join([*kept, 'default-graph-uri=' + quote(graph.value, safe='')])}"
        asked = Remote(address, update=self._given[1], **self.bounds)
        asked._client, asked._product = self._client, self._product
        return asked

    def with_merge(self) -> Remote:
        """Return the same server with the graph of a pushed merge as default graph, if there is one.

        If there is none and the server is Virtuoso, whose default graph is the union of all graphs, a note
        says that counts may be too large.
        """
        if any(f"{name}=" in self._given[0] for name in GRAPHS):
            return self
        try:
            if self.query(f"ASK {{ GRAPH <{MERGE}> {{ ?s ?p ?o }} }}") is True:
                return self.with_default(ox.NamedNode(MERGE))
        except EndpointError:  # if it matters, a later query fails as well
            return self
        if self._product.startswith("Virtuoso"):
            union = "its default graph is the union of all its graphs, including the server's own"
            self._say(f"{union}, so a statement counts once for each graph; {_NAME_ONE}")
        return self

    def _within(self, address: str, work: Callable[[], T]) -> T:
        try:  # on a thread, as a server may send its answer so slowly that no socket times out
            return self._workers.do(work, self._timeout)
        except TimeoutError:
            waited = f"{shown(address)}: no answer within {self._timeout:g} s"
            raise QueryError(waited, advice=Advice.TIMEOUT) from None

    def _placed(self, text: str, given: Solutions) -> Solutions:
        """Return *given*, the answer to the SELECT *text*, with the columns in the order of the query."""
        asked = pages.columns(text) or given.variables
        if set(asked) != set(given.variables):
            wanted, came = (", ".join(names) or "none" for names in (asked, given.variables))
            raise self._no_result(f"its columns are {came}, not {wanted}")
        if asked == given.variables:
            return given
        order = [given.variables.index(name) for name in asked]
        return Solutions(asked, [tuple(row[place] for place in order) for row in given.rows])

    def _once(self, text: str, given: Solutions) -> Solutions:
        """Return *given* without repeated rows if the SELECT *text* has DISTINCT.

        Virtuoso and Jena 6 sometimes repeat rows in spite of it; see
        https://github.com/openlink/virtuoso-opensource/issues/568, https://github.com/apache/jena/issues/4242.
        """
        rows = list(dict.fromkeys(given.rows)) if pages.is_distinct(text) else given.rows
        if len(rows) == len(given.rows):
            return given
        if pages.is_bounded(text):
            self._say("repeats rows despite DISTINCT, so LIMIT or OFFSET may have cut off others")
        return Solutions(given.variables, rows)

    def _answer(self, text: str, form: str) -> tuple[Result, bool, int]:
        """Return the answer to *text*, whether the server says that it has cut it, and its size in bytes."""
        return self._within(self._given[0], lambda: self._read(self._ask(text, form), form))

    def _read(self, given: Reply, form: str) -> tuple[Result, bool, int]:
        odd = reply.InvalidTerms()
        try:
            graph = form in ("CONSTRUCT", "DESCRIBE")
            answer = reply.triples(given.body, given.media, odd) if graph else reply.results(given.body, odd)
            if isinstance(answer, bool) != (form == "ASK"):
                raise ValueError(f"it does not match the query, {'an' if form == 'ASK' else 'a'} {form}")
        except (SyntaxError, ValueError, DataError) as error:
            raise self._no_result(f"{given.media}: {getattr(error, 'msg', error)}") from None
        self._product = given.headers.get("server", "")
        said = given.headers.get("x-sql-state", "") + given.headers.get("x-sql-message", "")
        if given.status == 206 or "S1TAT" in said or "ncomplete" in said:
            raise EndpointError(
                f"{self.endpoint}: gave only part of the answer, because its time was up; {NARROW}"
            )
        if odd.texts and not self._told:
            self._told = True
            found = f"{odd.texts[0]!r}" + (f" and {len(odd.texts) - 1:,} more" if odd.texts[1:] else "")
            self._say(f"sends invalid IRIs or language tags, such as {found}; they are shown as text")
        return answer, "x-sparql-maxrows" in given.headers, len(given.body)

    def _say(self, text: str) -> None:
        warnings.warn(f"{self.endpoint}: {text}", Note, stacklevel=2)

    def _no_result(self, why: str) -> EndpointError:
        said = f"{self.endpoint}: the answer is not a SPARQL result ({self._client.clean(why)}); "
        return EndpointError(said + "check that this is the address of a query endpoint")

    def _ask(self, text: str, form: str) -> Reply:
        from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper

        asked, updated = map(request_address, self._given)
        wrapper = SPARQLWrapper(asked, updated, agent=_AGENT)
        wrapper.setMethod(POST)
        wrapper.queryString = text
        wrapper.queryType = form  # the wrapper only guesses it by a regular expression
        graph = form in ("CONSTRUCT", "DESCRIBE")
        wrapper.setReturnFormat(TURTLE if graph else JSON)
        wrapper.addCustomHttpHeader("Accept", _GRAPH if graph else _ROWS)
        request = wrapper._createRequest()  # sent here, as the wrapper would send passwords to other origins
        timeout = max(1, round(min(self._timeout, _DAY)))
        return self._client.fetch(request, timeout, "update" if form == "INSERT" else "query")


@lru_cache(maxsize=256)  # it takes as long as a small query
def _sent(text: str) -> str:
    """Return *text* in a form for any server: without comments, and with all prefixes declared."""
    return guard.with_prefixes(guard.blanked(text, "comment"), PREFIXES)


GRAPHS = ("default-graph-uri", "named-graph-uri")


def update_address(endpoint: str) -> str:
    """Return the usual address for updates of *endpoint*: ``…/update`` for ``…/query``, else the same.

    It keeps the parameters of the address, which may be keys, except those that choose graphs.
    """
    address, _, parameters = endpoint.partition("#")[0].partition("?")
    kept = [pair for pair in parameters.split("&") if pair and pair.partition("=")[0] not in GRAPHS]
    place = f"{address.removesuffix('/query')}/update" if address.endswith("/query") else address
    return "?".join([place, *(["&".join(kept)] if kept else [])])
