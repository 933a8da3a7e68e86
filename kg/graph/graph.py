"""A graph opened, and what one asks of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

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
    """A graph that one asks: questions, SPARQL, things by name, paths; or takes along for other libraries.

    It may be asked from any thread, by many at once. Use it in ``with``, or :meth:`close` it.
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

        Its first notes say how it was understood and what is left out; no model and no network has a part.

        Args:
            sentence: such as ``who invests in Japan?``
            exact: as :meth:`query` has it.
            evidence: as :meth:`query` has it.

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
        """Let go of the store, and of what has been made of it; what has been answered stays."""
        super().close()
        vars(self).pop("understanding", None)

    @cached_property
    def understanding(self) -> Understanding:
        """What finds the question that a sentence asks."""
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
        """Return the things whose name in either language has *text*; see :func:`kg.entity.find.find`."""
        from kg.entity.find import find

        return self._answer(find(self.store, as_text(text), lang=self.lang))

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

        return self._answer(rank(self.store, by=by, types=as_list(types), most=most, lang=self.lang))

    def _answer(self, table: Table) -> Answer:
        return Answer(table, self.store)
