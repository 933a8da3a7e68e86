"""A graph opened, and what one asks of it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING

from kg.errors import WrongUsage
from kg.graph.answer import Answer
from kg.graph.asked import Asked, answered, asked
from kg.graph.values import Entity, name_of, several
from kg.question.query import Query, ad_hoc
from kg.question.table import Row, Table
from kg.store import AS_STATED, Store

if TYPE_CHECKING:
    from pathlib import Path

    from rdflib import Dataset

    from kg.explorer.inline import Page
    from kg.graph.questions import Questions
    from kg.network.build import Graph as Network


class Graph:
    """A graph that one asks: questions, SPARQL, things by name, paths; or takes along for other libraries.

    It may be asked from any thread, by many at once. Use it in ``with``, or :meth:`close` it.
    """

    def __init__(self, store: Store, lang: str = "en") -> None:
        """Ask *store*, any :class:`kg.store.Store`, in the language *lang*: ``en`` or ``ko``."""
        if lang not in ("en", "ko"):
            raise WrongUsage(f"`lang`: {lang!r} is no language of the graph; give en or ko")
        self._store: Store | None = store
        self.lang = lang

    def __repr__(self) -> str:
        return f"<Graph: {type(self._store).__name__ if self._store else 'closed'}, {self.lang}>"

    def __enter__(self) -> Graph:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the store; what has been answered stays."""
        self._store = None

    @property
    def store(self) -> Store:
        """The engine that answers.

        Raises:
            WrongUsage: the graph is closed.
        """
        if self._store is None:
            raise WrongUsage("the graph is closed; open it again")
        return self._store

    @property
    def query(self) -> Questions:
        """The canned questions: ``g.query("investments", country="japan")``; see :class:`Questions`.

        >>> import kg
        >>> g = kg.open()
        >>> for record in g.query("investments", country="japan"):
        ...     print(record["investor"], record["amount"], *record.passages, *[m.sign for m in record.marks])
        Amazon 2260000000000 p27s4
        Oracle 1200000000000 p27s4
        Microsoft 4400 p27s4 †
        """
        from kg.graph.questions import Questions

        return Questions(self.store, self.lang)

    def asked(self, query: Query, values: Mapping[str, object], *, exact: bool = False) -> Asked:
        """Return *query* with *values*; see :func:`kg.graph.asked.asked`."""
        return asked(self.store, query, values, exact=exact, lang=self.lang)

    def answer(self, asked: Asked, *, evidence: bool = False) -> Answer:
        """Return the answer to what is *asked*.

        Raises:
            QueryError: the query is malformed, refused, or took too long.
            EvidenceError: *evidence* is asked for and cannot be derived; names the construct.
            EndpointError: a server did not answer as a SPARQL endpoint.
        """
        return answered(self.store, asked, lang=self.lang, evidence=evidence)

    def sparql(self, text: str, *, evidence: bool = False) -> Answer | bool:
        """Return the answer to *text*: rows of a SELECT, truth of an ASK; else its triples as rows.

        The prefixes of the data's files need no PREFIX line, nor do ``sai``, ``id``, ``schema`` and others.
        *evidence* is of a SELECT alone.

        Raises:
            QueryError: it is malformed, refused, or took too long.
            EvidenceError: *evidence* is asked for and cannot be derived; names the construct.
            EndpointError: a server did not answer as a SPARQL endpoint.

        >>> import kg
        >>> found = kg.open().sparql("SELECT ?who { ?who a schema:Person } ORDER BY ?who LIMIT 1")
        >>> found[0]["who"].label
        'Aronkucher'
        """
        from kg.names.display import names
        from kg.sparql.guard import form
        from kg.store import Triples

        if (kind := form(text)) == "SELECT":
            return self.answer(Asked(ad_hoc(text), {}, {}), evidence=evidence)
        if evidence:
            raise WrongUsage(f"`evidence` is of rows, and {kind} gives none; use SELECT")
        result = self.store.query(text)
        if not isinstance(result, Triples):
            return bool(result)
        labels = names(self.store, [term for triple in result.triples for term in triple], self.lang)
        columns = ("subject", "predicate", "object")
        rows = [Row(triple) for triple in result.triples]
        return self._answer(Table(self.lang, columns, rows, labels, {}, query=text))

    def find(self, text: Entity | str) -> Answer:
        """Return the things whose name in either language has *text*; see :func:`kg.entity.find.find`."""
        from kg.entity.find import find

        return self._answer(find(self.store, str(text), lang=self.lang))

    def show(self, name: Entity | str, *, evidence: bool = True) -> Answer:
        """Return what is known of a thing, or what one passage states; see :func:`kg.entity.show.show`."""
        from kg.entity.show import show

        return self._answer(show(self.store, name_of(name), lang=self.lang)._replace(with_evidence=evidence))

    def path(
        self,
        start: Entity | str,
        end: Entity | str,
        *,
        hops: int = 6,
        most: int | None = 3,
        concepts: bool = True,
        evidence: bool = True,
    ) -> Answer:
        """Return how two things are linked, step by step, in words; see :func:`kg.network.path.paths`."""
        from kg.network.path import paths

        chosen = {"hops": hops, "most": most, "concepts": concepts, "evidence": evidence}
        return self._answer(paths(self.store, name_of(start), name_of(end), lang=self.lang, **chosen))  # type: ignore[arg-type]  # each as it is declared above

    def rank(self, by: str = "degree", *, types: str | Sequence[str] = (), most: int | None = 20) -> Answer:
        """Return the things that stand in the middle; see :func:`kg.network.rank.rank`."""
        from kg.network.rank import rank

        return self._answer(rank(self.store, by=by, types=several(types), most=most, lang=self.lang))

    def _answer(self, table: Table) -> Answer:
        return Answer(table, self.store)

    def network(self) -> Network:
        """Return the things and what is stated between them for networkx, labelled in the graph's language.

        See :func:`kg.network.labelled.labelled`.

        >>> import kg
        >>> network = kg.open().network()
        >>> network.nodes["https://w3id.org/sovereign-ai-kg/id/amazon"]
        {'label': 'Amazon', 'types': 'company'}
        """
        from kg.network.labelled import labelled

        return labelled(self.store, self.lang)

    def rdflib(self) -> Dataset:
        """Return the same statements for rdflib, to be read; see :func:`kg.store.dataset.dataset`.

        >>> import kg
        >>> len(kg.open().rdflib().graph("https://w3id.org/sovereign-ai-kg/passage/sovereign-ai/p27s4"))
        48
        """
        from kg.store.dataset import dataset

        return dataset(self.store)

    def explorer(
        self,
        *,
        focus: Entity | str | None = None,
        hops: int = 2,
        types: str | Sequence[str] = (),
        questions: str | Sequence[str] = (),
        lang: str | None = None,
        reading: str = AS_STATED,
        articles: Path | str | Sequence[Path | str] = (),
    ) -> Page:
        """Return the interactive page, which Jupyter shows and ``.html`` is the text of.

        Args:
            focus: the thing, or its name, around which to narrow it; *hops* says how far.
            hops: edges.
            types: local names of classes to narrow it to, such as ``Company``.
            questions: names of canned questions to what is in whose answers it is narrowed.
            lang: in which it opens; by default its reader's.
            reading: in which it opens, if the store has both.
            articles: folders of articles in which a tour of the store's may lie.

        Raises:
            NotFound: a name names nothing.
            QueryError: the store took too long.
            EndpointError: a server did not answer as a SPARQL endpoint.
        """
        from kg.entity.find import node_of
        from kg.explorer import page
        from kg.explorer.inline import Page
        from kg.explorer.scope import scope
        from kg.network.build import name

        html = page(
            self.store,
            lang=lang,
            focus=name(node_of(self.store, name_of(focus))) if focus is not None else None,
            hops=hops,
            types=several(types),
            only=scope(self.store, several(questions)) if questions else None,
            reading=reading,
            articles=[os.fspath(folder) for folder in several(articles)],
        )
        return Page(html)
