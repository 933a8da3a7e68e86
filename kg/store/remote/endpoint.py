"""Any SPARQL 1.1 endpoint, through SPARQLWrapper: the way to an existing engine."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeVar
from urllib.parse import quote

import pyoxigraph as ox

from kg import __version__
from kg.errors import DataError, EndpointError, Note, QueryError, WrongUsage
from kg.rdf.literals import Written
from kg.rdf.namespaces import PREFIXES
from kg.rdf.terms import Term, number
from kg.sparql import guard
from kg.store.protocol import TIMEOUT, Bounds, Result, Solutions, Triples
from kg.store.remote import pages, reply
from kg.store.remote.addresses import update_address
from kg.store.remote.client import Client, Reply, bare
from kg.store.worker import Workers
from kg.text.addresses import is_address, shown
from kg.text.counts import Count

T = TypeVar("T")
AGENT = f"sovkg/{__version__} (+https://w3id.org/sovereign-ai-kg/)"
"""How sovkg names itself to servers."""

_DAY = 24 * 60 * 60
_ROWS = "application/sparql-results+json, application/sparql-results+xml;q=0.9, application/json;q=0.5"
_GRAPH = "text/turtle, application/n-triples, application/rdf+xml;q=0.9, application/ld+json;q=0.5"
_NARROW = "narrow the query, or raise the server's limit"


class Remote:
    """A :class:`kg.store.Store` at the address of a query endpoint.

    *update* is the address that takes its updates, by default :func:`update_address` of *endpoint*. A server
    that asks for a name gets the one in its address, else that of the environment, ``SOVKG_USER`` and
    ``SOVKG_PASSWORD``; see :mod:`kg.store.remote.credentials`.

    No answer is taken for whole that the server may have cut: rows are counted by the server, unless it has
    given more before, and asked for in pages if some are missing.
    """

    at_hand = False
    prefixes: Mapping[str, str] = MappingProxyType({})
    written = Written()

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
                    f"endpoint {shown(address)!r} is no http address; "
                    "write it like http://localhost:7878/query"
                )
        self._given = endpoint, update or update_address(endpoint)
        self._client = Client(self._given)
        self._allow_network = allow_network
        self._timeout = timeout
        self._workers = Workers()
        self._whole = 2
        """So many rows have come at once that fewer have not been cut."""
        self._told = False

    @property
    def bounds(self) -> Bounds:
        """What queries are held to; see :class:`kg.store.Store`."""
        return {"allow_network": self._allow_network, "timeout": self._timeout}

    def query(self, text: str) -> Result:
        """Return the server's answer to *text*; see :class:`kg.store.Store`.

        Raises:
            EndpointError: also where the server has cut the answer, and its pages do not fit together.
        """
        guard.check(text, allow_network=self._allow_network)
        text = guard.declared(guard.without_comments(text), PREFIXES)
        form = guard.form(text)
        answer, cut = self._answer(text, form)
        if isinstance(answer, Solutions):
            return self._all(text, answer, cut)
        if isinstance(answer, Triples):
            self._check_triples(text, form, len(answer.triples), cut)
        return answer

    def update(self, text: str) -> None:
        """Let the server make the update *text*, which is whole or not made at all.

        Raises:
            QueryError: it took too long; the server may still make it.
            EndpointError: the server refused, or did not answer.
        """
        self._within(self._given[1], lambda: self._ask(text, "INSERT"))

    @property
    def endpoint(self) -> str:
        """The address of the query endpoint as it may be told: without its password or key."""
        return shown(self._given[0])

    def with_default(self, graph: ox.NamedNode) -> Remote:
        """Return the same server, with *graph* as the default graph of what it is asked."""
        place, _, parameters = self._given[0].partition("#")[0].partition("?")
        kept = [pair for pair in parameters.split("&") if pair and not pair.startswith("default-graph-uri=")]
        address = f"{place}?{'&'.join([*kept, 'default-graph-uri=' + quote(graph.value, safe='')])}"
        return Remote(address, update=self._given[1], **self.bounds)

    def _within(self, address: str, work: Callable[[], T]) -> T:
        try:  # on a thread, as a server may also send its answer drop by drop
            return self._workers.do(work, self._timeout)
        except TimeoutError:
            waited = f"no answer within {self._timeout:g} s"
            raise QueryError(f"{shown(address)}: {waited}; narrow it, or raise `timeout`") from None

    def _all(self, text: str, given: Solutions, cut: bool) -> Solutions:
        """Return all rows of the SELECT *text*, of which *given* have come at once."""
        asked = pages.columns(text) or given.variables
        if set(asked) != set(given.variables):
            wanted, came = (", ".join(names) or "none" for names in (asked, given.variables))
            raise self._no_result(f"its columns are {came}, not {wanted}")
        size = len(given.rows)
        if size >= self._whole or cut:
            total = self._count(text)
            if total is None and cut:
                raise EndpointError(f"{self.endpoint}: gave only the first {Count(size):row}; {_NARROW}")
            if total is None:
                self._say("does not count its rows, so that an answer may have been cut unseen")
            elif total > size:
                given = self._pages(text, given, total)
            self._whole = max(self._whole, size)
        given = self._once(text, given)
        if asked == given.variables:
            return given
        order = [given.variables.index(name) for name in asked]
        return Solutions(asked, [tuple(row[place] for place in order) for row in given.rows])

    def _once(self, text: str, given: Solutions) -> Solutions:
        """Return the rows of a SELECT DISTINCT once each: Virtuoso and Jena 6 now and then repeat some.

        See https://github.com/openlink/virtuoso-opensource/issues/568, https://github.com/apache/jena/issues/4242.
        """
        rows = list(dict.fromkeys(given.rows))
        if len(rows) == len(given.rows) or not pages.distinct(text):
            return given
        if pages.bounded(text):
            self._say("repeats rows in spite of DISTINCT, so that LIMIT or OFFSET may have cut others")
        return Solutions(given.variables, rows)

    def _pages(self, text: str, given: Solutions, total: int) -> Solutions:
        """Return the *total* rows of *text* page by page; each begins with the last row of the one before."""
        size = len(given.rows)
        failed = f"{self.endpoint}: answers with at most {size:,} of {Count(total):row}"
        rows: list[tuple[Term | None, ...]] = []
        while len(rows) < total:
            start = max(len(rows) - 1, 0)
            wanted = min(size, total - start)
            try:
                answer, _ = self._answer(pages.page(text, given.variables, start, wanted), "SELECT")
            except (EndpointError, QueryError) as error:
                raise EndpointError(f"{failed}, and gives no pages ({error}); {_NARROW}") from None
            same = isinstance(answer, Solutions) and answer.variables == given.variables
            found = answer.rows if same and isinstance(answer, Solutions) else []
            fits = len(found) == wanted > 1 and rows[start:] in ([], found[:1])
            if not fits or any(isinstance(term, ox.BlankNode) for row in found for term in row):
                raise EndpointError(f"{failed}, and its pages cannot be put together; {_NARROW}")
            rows[start:] = found
        return Solutions(given.variables, rows)

    def _check_triples(self, text: str, form: str, size: int, cut: bool) -> None:
        """Refuse the answer of *size* triples to *text* if the server has cut it."""
        if cut:
            raise EndpointError(f"{self.endpoint}: gave only the first {Count(size):triple}; {_NARROW}")
        rows = pages.solutions(text)
        total = rows and self._count(rows)
        if rows and total and total >= self._whole:
            given, cut = self._answer(rows, "SELECT")
            found = len(given.rows) if isinstance(given, Solutions) else 0
            if found < total:
                what = f"at most {found:,} of the {Count(total):row} that the triples are made of"
                raise EndpointError(f"{self.endpoint}: answers with {what}; {_NARROW}")
            self._whole = max(self._whole, total)
        unsure = total if not size else (form == "CONSTRUCT" and total is None) or not size % 100
        if unsure:
            self._say(f"gave {Count(size):triple}; whether it has cut the answer is not known")

    def _count(self, text: str) -> int | None:
        """Return how many rows the SELECT *text* has, if the server says so."""
        asked = pages.counted(text)
        try:
            answer, cut = self._answer(asked, "SELECT") if asked else (None, True)
        except (EndpointError, QueryError):
            return None
        if cut or not isinstance(answer, Solutions) or answer.variables != (pages.COUNT,):
            return None
        found = [number(row[0]) for row in answer.rows]
        return int(found[0]) if len(found) == 1 and found[0] is not None else None

    def _answer(self, text: str, form: str) -> tuple[Result, bool]:
        """Return the answer to *text*, and whether the server says that it has cut it."""
        return self._within(self._given[0], lambda: self._read(self._ask(text, form), form))

    def _read(self, given: Reply, form: str) -> tuple[Result, bool]:
        odd = reply.Odd()
        try:
            graph = form in ("CONSTRUCT", "DESCRIBE")
            answer = reply.triples(given.body, given.media, odd) if graph else reply.results(given.body, odd)
            if isinstance(answer, bool) != (form == "ASK"):
                raise ValueError(f"it does not fit what was asked, {'an' if form == 'ASK' else 'a'} {form}")
        except (SyntaxError, ValueError, DataError) as error:
            raise self._no_result(f"{given.media}: {getattr(error, 'msg', error)}") from None
        said = given.headers.get("x-sql-state", "") + given.headers.get("x-sql-message", "")
        if given.status == 206 or "S1TAT" in said or "ncomplete" in said:
            raise EndpointError(f"{self.endpoint}: gave a part of the answer, as its time was up; {_NARROW}")
        if odd.texts and not self._told:
            self._told = True
            found = f"{odd.texts[0]!r}" + (f" and {len(odd.texts) - 1:,} more" if odd.texts[1:] else "")
            self._say(f"sends as IRI or language what is none, {found}; it is shown as text")
        return answer, "x-sparql-maxrows" in given.headers

    def _say(self, text: str) -> None:
        warnings.warn(f"{self.endpoint}: {text}", Note, stacklevel=2)

    def _no_result(self, why: str) -> EndpointError:
        said = f"{self.endpoint}: the answer is no SPARQL result ({self._client.clean(why)}); "
        return EndpointError(said + "check that this is the address of a query endpoint")

    def _ask(self, text: str, form: str) -> Reply:
        from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper

        asked, updated = map(bare, self._given)
        wrapper = SPARQLWrapper(asked, updated, agent=AGENT)
        wrapper.setMethod(POST)
        wrapper.queryString = text
        wrapper.queryType = form  # its own guess is by regular expression
        graph = form in ("CONSTRUCT", "DESCRIBE")
        wrapper.setReturnFormat(TURTLE if graph else JSON)
        wrapper.addCustomHttpHeader("Accept", _GRAPH if graph else _ROWS)
        request = wrapper._createRequest()  # sent here: its own way tells names to other origins
        timeout = max(1, round(min(self._timeout, _DAY)))
        return self._client.fetch(request, timeout, "update" if form == "INSERT" else "query")
