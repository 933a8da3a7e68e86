"""The default engine: pyoxigraph, in memory or on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Unpack

import pyoxigraph as ox

from kg import bundle
from kg.errors import Advice, DataError, QueryError
from kg.rdf.literals import LexicalForms
from kg.rdf.namespaces import PACKAGED, query_prefixes
from kg.sparql import guard, ordering
from kg.sparql.mistakes import position
from kg.sparql.unseen import unseen
from kg.store import cache, packaged
from kg.store.corrections import RELEASE
from kg.store.protocol import AS_STATED, CORRECTED, TIMEOUT, Bounds, Dataset, Result, T
from kg.store.result import taken_over
from kg.store.worker import Outcome, Workers, on_engine_thread

if TYPE_CHECKING:
    from pathlib import Path

    from kg.rdf.inputs import Input
    from kg.store.disk import OpenedStore

_MANY = 100
"""With so many nested filters the engine takes longer than with a list of the graphs."""


class Embedded:
    """A :class:`kg.store.Store` over quads in memory."""

    is_local = True
    articles: list[str] | None = None
    """The result of :func:`kg.store.by_article.articles`, if known."""

    def __init__(
        self, quads: Iterable[ox.Quad], *, allow_network: bool = False, timeout: float = TIMEOUT
    ) -> None:
        self.prefixes: Mapping[str, str] = {}
        self._store = ox.Store()
        self._allow_network, self._timeout = allow_network, timeout
        self._workers = Workers()
        self._opening: Outcome[None] | None = None
        self._folder: Path | str = ""
        self.memo: dict[object, Any] = {}  # see kg.store.memo; the store does not change any more
        self.lexical = LexicalForms()
        self.lexical.put(quads, self._store)
        if len(self._store):
            packaged.merge(self._store)

    @classmethod
    def of_files(
        cls,
        paths: Sequence[Path | str | Input] = (),
        *,
        reading: str | None = AS_STATED,
        **bounds: Unpack[Bounds],
    ) -> Embedded:
        """Return a store of the files *paths*, or of the packaged graph if there are none.

        *reading* is one of :data:`kg.store.READINGS`, or None for that of the files.

        Raises:
            DataError: a file is unreadable, malformed or harmful.
            WrongUsage: the files hold the corrected reading, and another is wanted.
        """
        if paths:
            from kg.rdf import reader, reified
            from kg.rdf.inputs import inputs
            from kg.store import large

            sources = inputs(paths)
            if (kept := large.opened(sources, reading)) is not None:
                return cls._of_disk(kept, **bounds)
            prefixes: dict[str, str] = {}
            quads = reified.restored(reader.read_all(sources, prefixes))
            made = cls.of_quads(quads, ", ".join(map(str, paths)), reading=reading, **bounds)
            made.prefixes = prefixes
            return made
        made = cls((), **bounds)
        if reading == CORRECTED:  # not cached, so that a corrected value is never taken for a printed one
            from kg.store import readings

            made.lexical = LexicalForms(packaged.load(made._store))
            readings.correct(made._store)
        else:
            made._opening = made._workers.begin(made._open_packaged)  # while the caller imports what it needs
            made.articles = [PACKAGED]
        return made

    @classmethod
    def of_quads(
        cls,
        quads: Iterable[ox.Quad],
        source: str,
        *,
        reading: str | None = AS_STATED,
        **bounds: Unpack[Bounds],
    ) -> Embedded:
        """Return a store of *quads* from *source* in a *reading* as for :meth:`of_files`.

        Raises:
            WrongUsage: the quads hold the corrected reading, and another is wanted.
        """
        made = cls(quads, **bounds)
        from kg.store import readings

        readings.apply_reading(made._store, reading, source)
        return made

    @classmethod
    def of_folder(cls, folder: Path | str, *, reading: str = AS_STATED, **bounds: Unpack[Bounds]) -> Embedded:
        """Return the store that :func:`kg.store.load.load` has put into *folder*, opened read-only.

        Raises:
            DataError: there is no such store, or another version has made it.
            WrongUsage: it holds another reading.
        """
        from kg.store import disk, readings

        there = disk.opened(folder)
        made = cls._of_disk(there, **bounds)
        again = f"load it again with `reading` {reading}"
        readings.admit_reading(made, {"reading": there.reading}, reading, folder, again)
        return made

    @classmethod
    def _of_disk(cls, there: OpenedStore, **bounds: Unpack[Bounds]) -> Embedded:
        made = cls((), **bounds)
        made._store, made.prefixes, made._folder = there.store, there.prefixes, there.folder
        made.lexical, made.articles = LexicalForms(there.wrote), there.articles
        return made

    def _open_packaged(self) -> None:
        self._store, written, self._folder = cache.opened(bundle.graph_files(), packaged.load)
        self.lexical = LexicalForms(written)

    def _finish_opening(self) -> None:
        if self._opening is not None:
            try:
                self._opening.get()
            except (OSError, RuntimeError, SyntaxError, ValueError) as error:
                told = f"{bundle.ONTOLOGY}: the packaged graph cannot be read ({error}); reinstall sovkg"
                raise DataError(told) from None

    @property
    def folder(self) -> Path | str:
        """The folder of a store that is on disk, made by `sovkg load` or in the cache, else ``""``."""
        self._finish_opening()
        return self._folder

    @property
    def bounds(self) -> Bounds:
        """The bounds of queries; see :class:`kg.store.Store`."""
        return {"allow_network": self._allow_network, "timeout": self._timeout}

    def query(self, text: str, dataset: Dataset | None = None, most: int | None = None) -> Result:
        """Return the answer to *text* from *dataset* (by default all), of at most *most* rows or triples."""
        return self.take(text, partial(taken_over, most=most), dataset, most)

    def take(
        self, text: str, taken: Callable[[object], T], dataset: Dataset | None, most: int | None
    ) -> Result | T:
        """Return what *taken* makes of the result on the engine's thread, or an answer with sorted rows."""
        guard.check(text, allow_network=self._allow_network)

        def answered(_: ox.Store) -> Result | T:
            rest, keys = ordering.by_columns(text)
            order = ordering.Order(keys)
            found = taken_over(self._evaluate(rest, dataset), most, order=order) if keys else None
            return taken(self._evaluate(text, dataset)) if found is None else found

        try:
            return self.do(answered)
        except SyntaxError as error:
            raise QueryError(f"query{position(str(error), text, query_prefixes(self.prefixes))}") from None

    def do(self, work: Callable[[ox.Store], T]) -> T:
        """Return the result of *work*, which is called with the engine's store on a thread of its own.

        If this is one already, it is called here: changing threads takes as long as a small query. The result
        must not contain iterators of the engine, which may be used only on that thread.

        Raises:
            QueryError: it took too long, or the engine refused it.
            SyntaxError: the engine cannot parse a query.
            DataError: the store on disk cannot be read.
        """
        self._finish_opening()
        try:
            here = on_engine_thread()
            return work(self._store) if here else self._workers.do(lambda: work(self._store), self._timeout)
        except TimeoutError:
            raise QueryError(f"query: no answer within {self._timeout:g} s", advice=Advice.TIMEOUT) from None
        except RecursionError:  # of *work*, not of the engine
            raise
        except (ValueError, RuntimeError, OSError) as error:
            if isinstance(error, OSError) and not self._allow_network:
                raise DataError(f"the store cannot be read ({error}); load it again") from None
            raise QueryError(f"query: {error}; check the query") from None

    def each(self, work: Callable[[ox.Store], Iterable[T]]) -> Iterator[T]:
        """Yield the items that *work* reads from the engine's store, one by one and without a time limit."""
        self._finish_opening()
        yield from work(self._store)

    def _evaluate(self, text: str, dataset: Dataset | None) -> object:
        """Return the engine's result for *text*, which sees the store's record only if it names its graph."""
        if dataset is not None:
            default, named = ([ox.NamedNode(iri) for iri in iris] for iris in dataset)
            return self._engine_query(text, default_graph=default, named_graphs=named)
        graphs = None
        if guard.mentions(text, "GRAPH"):  # otherwise it sees no named graphs anyway
            whole = self._allow_network and guard.mentions(text, "FROM")  # it may choose its graphs itself
            graphs = None if whole or RELEASE.value in text else self._visible_graphs
        ordered = ordering.with_total_order(text)
        with suppress(SyntaxError):
            if graphs is not None and text.upper().count("GRAPH") < _MANY:
                return self._engine_query(unseen(ordered, RELEASE))
        with suppress(SyntaxError):
            return self._engine_query(ordered, named_graphs=graphs)
        return self._engine_query(text, named_graphs=graphs)  # its error has the position in *text*

    def _engine_query(self, text: str, **graphs: Any) -> object:
        """Return the engine's result for *text*, in which known prefixes need not be declared."""
        with suppress(SyntaxError):  # first without prefixes: these take a tenth of the time of a small query
            return self._store.query(text, **graphs)
        return self._store.query(text, prefixes=query_prefixes(self.prefixes), **graphs)

    @cached_property
    def _visible_graphs(self) -> list[ox.NamedNode | ox.BlankNode] | None:
        """All named graphs except the store's record, or None if the store has no record."""
        visible = [graph for graph in self._store.named_graphs() if graph != RELEASE]
        return visible if self._store.contains_named_graph(RELEASE) else None
