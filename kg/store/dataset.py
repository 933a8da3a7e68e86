"""Presents a store as a read-only Dataset of rdflib, by oxrdflib, without copying its statements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from kg.errors import QueryError, WrongUsage
from kg.rdf.namespaces import PREFIXES
from kg.sparql import guard
from kg.store.embedded import Embedded
from kg.store.protocol import Store

if TYPE_CHECKING:
    import pyoxigraph as ox
    from rdflib import Dataset
    from rdflib.query import Result

_READING = {"query", "quads_for_pattern", "named_graphs", "dump"}
"""The methods of a pyoxigraph store that oxrdflib calls and that do not change it."""


def dataset(store: Store) -> Dataset:
    """Return *store* as a Dataset: its default graph is the merge, each passage a named graph.

    Its queries have the bounds of *store*: whether they may reach other servers, and a time limit. Changes
    are refused. Threads may share it, but not an iterator.

    Raises:
        WrongUsage: *store* is that of a server.
    """
    if not isinstance(store, Embedded):
        raise WrongUsage(
            "a server's statements are not available locally; use rdflib's own SPARQLStore for it"
        )
    engine = store
    from oxrdflib import OxigraphStore
    from rdflib import Dataset, URIRef

    class ReadOnly(OxigraphStore):
        """An rdflib store without the methods of :class:`rdflib.store.Store` that change it."""

        def query(self, query: Any, *args: Any, **more: Any) -> Result:
            if not isinstance(query, str):
                raise WrongUsage(
                    "a prepared query would be run by rdflib itself, without limits; give its text"
                )
            guard.check(query, allow_network=store.bounds["allow_network"])
            ask = super().query
            try:
                return engine.do(lambda _: _with_all_rows(ask(query, *args, **more)))
            except SyntaxError as error:
                raise QueryError(f"query: {error}; check the query") from None

        def add_graph(self, graph: Any) -> None:
            """Do nothing; a Dataset calls this also for graphs that it only reads."""

    for name in ("add", "addN", "remove", "remove_graph", "update", "create", "destroy"):
        setattr(ReadOnly, name, _refuse)
    found = Dataset(store=ReadOnly(store=engine.do(_ReadOnlyEngine)))  # type: ignore[arg-type]  # as far as it is read
    for prefix, namespace in (PREFIXES | dict(store.prefixes)).items():
        found.bind(prefix, URIRef(namespace))
    return found


class _ReadOnlyEngine:
    """A pyoxigraph store without methods that change it, as oxrdflib's parsers would call them directly."""

    def __init__(self, held: ox.Store) -> None:
        self._held = held

    def __getattr__(self, name: str) -> Any:
        return getattr(self._held, name) if name in _READING else _refuse


def _refuse(*_given: Any, **_more: Any) -> NoReturn:
    raise WrongUsage("the graph is read-only; copy what you need into a Dataset of your own to change it")


def _with_all_rows(result: Result) -> Result:
    """Return *result* with all its rows read, which must be done on the engine's thread."""
    if result.type == "SELECT":
        result.bindings = list(result.bindings)
    return result
