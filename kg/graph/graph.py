"""The graph of the Python API: questions, SPARQL, search, paths and ranks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from kg.errors import WrongUsage
from kg.graph.answer import Answer
from kg.graph.bound_query import BoundQuery, answer_to, answer_to_sentence, bound_query
from kg.graph.convertible import Convertible
from kg.graph.values import Entity, as_list, as_text, name_of
from kg.question.query import Query, ad_hoc
from kg.question.table import Row, Table

if TYPE_CHECKING:
    from kg.ask.understanding import Understanding
    from kg.graph.questions import Questions


class Graph(Convertible):
    """An open graph: ask it canned questions, SPARQL, names and paths, or convert it for other libraries.

    It can be used from several threads at once. Use it in ``with``, or :meth:`close` it.
    """

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

    def ask(self, sentence: str, *, exact: bool = False, evidence: bool = True) -> Answer:
        """Return the answer to the question that *sentence*, in English or Korean, asks.

        The first notes say how the sentence was understood and what was ignored. It works offline and without
        a language model.

        Args:
            sentence: such as ``who invests in Japan?``
            exact: as in :meth:`query`.
            evidence: as in :meth:`query`.

        Raises:
            NotFound: no question fits; offers the nearest one.
            QueryError: the store took too long.
            EndpointError: a server did not answer as a SPARQL endpoint.

        >>> import kg
        >>> answer = kg.open().ask("who invests in Japan?")
        >>> answer.notes[0]
        'understood as: Who invests how much, and where? (sovkg query investments --country japan)'
        """
        found = self.understanding, as_text(sentence), attrgetter("command")
        return answer_to_sentence(self.store, *found, exact=exact, lang=self.lang, evidence=evidence)

    def close(self) -> None:
        """Close the store; answers already given remain usable."""
        super().close()
        vars(self).pop("understanding", None)

    @cached_property
    def understanding(self) -> Understanding:
        """Finds the question that a sentence asks; made on first use."""
        from kg.ask.understanding import Understanding
        from kg.question.catalogue import questions

        return Understanding(self.store, questions())

    def bind(self, query: Query, values: Mapping[str, object], *, exact: bool = False) -> BoundQuery:
        """Return *query* with *values*; see :func:`kg.graph.bound_query.bound_query`."""
        return bound_query(self.store, query, values, exact=exact, lang=self.lang)

    def answer(self, bound: BoundQuery, *, evidence: bool = False) -> Answer:
        """Return the answer to a *bound* query.

        Raises:
            QueryError: the query is malformed, refused, or took too long.
            EvidenceError: *evidence* is asked for and cannot be derived; names the construct.
            EndpointError: a server did not answer as a SPARQL endpoint.
        """
        return answer_to(self.store, bound, lang=self.lang, evidence=evidence)

    def sparql(self, text: str, *, evidence: bool = False) -> Answer | Any:
        """Return the rows of a SELECT, the truth of an ASK (a bool), or the triples of other queries as rows.

        Well-known prefixes (``sai``, ``id``, ``schema`` …) and those of the data's files need no PREFIX line.
        Only a SELECT has *evidence*.

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
        from kg.sparql.guard import query_form
        from kg.store import Triples

        if (kind := query_form(as_text(text))) == "SELECT":
            return self.answer(BoundQuery(ad_hoc(text), {}, {}), evidence=evidence)
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
        """Return the things with *text* in a name of either language; see :func:`kg.entity.find.find`."""
        from kg.entity.find import find

        return self._answer(find(self.store, as_text(text), lang=self.lang))

    def show(self, name: Entity | str, *, evidence: bool = True) -> Answer:
        """Return the statements about a thing, or in a passage; see :func:`kg.entity.show.show`."""
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
        """Return the shortest paths between two things, step by step; see :func:`kg.network.path.paths`."""
        from kg.network.path import paths

        chosen = {"hops": hops, "most": most, "concepts": concepts, "evidence": evidence}
        return self._answer(paths(self.store, name_of(start), name_of(end), lang=self.lang, **chosen))  # type: ignore[arg-type]  # each as it is declared above

    def rank(self, by: str = "degree", *, types: str | Sequence[str] = (), most: int | None = 20) -> Answer:
        """Return the most central things; see :func:`kg.network.rank.rank`."""
        from kg.network.rank import rank

        return self._answer(rank(self.store, by=by, types=as_list(types), most=most, lang=self.lang))

    def _answer(self, table: Table) -> Answer:
        return Answer(table, self.store)
