"""What a store states, asked for one thing at a time, or read once where many are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

import pyoxigraph as ox

from kg.names.display import names
from kg.names.labels import paraphrases
from kg.question.answer import marked
from kg.question.concepts import note_of_included
from kg.question.errata import touched_statements
from kg.question.table import Row
from kg.rdf.namespaces import PREFIXES
from kg.rdf.reified import is_passage
from kg.rdf.terms import Term, Triple
from kg.sentences.sentence import Sentence
from kg.store import Store, select
from kg.store.batches import select_for

if TYPE_CHECKING:
    from kg.sentences.wording import Wording

_ABOUT = """SELECT DISTINCT ?s ?p ?o ?graph WHERE {
VALUES ?thing { UNDEF }
{ ?thing ?p ?o BIND(?thing AS ?s) } UNION { ?s ?p ?thing BIND(?thing AS ?o) }
OPTIONAL { GRAPH ?graph { ?s ?p ?o } }
}"""
_HAS_ANNOTATIONS = f"ASK {{ ?s <{PREFIXES['rdf']}reifies> ?o }}"
_ANNOTATED = f"""PREFIX rdf: <{PREFIXES["rdf"]}>
SELECT DISTINCT ?s ?p ?o ?graph WHERE {{
VALUES ?thing {{ UNDEF }}
?s rdf:reifies ?o BIND(rdf:reifies AS ?p) FILTER(?thing IN (SUBJECT(?o), OBJECT(?o)))
OPTIONAL {{ GRAPH ?graph {{ ?s ?p ?o }} }}
}}"""
_IN_PASSAGE = """SELECT DISTINCT ?s ?p ?o ?graph WHERE {
VALUES ?graph { UNDEF }
GRAPH ?graph { ?s ?p ?o }
}"""

_ALL = "SELECT DISTINCT ?s ?p ?o ?graph { ?s ?p ?o OPTIONAL { GRAPH ?graph { ?s ?p ?o } } }"
Stated = dict[Triple, set[str]]
"""Statements, each with the IRIs of the passages that state it."""


class Reading(Protocol):
    """How :func:`kg.entity.show.table` comes to know what is stated, and what things are called."""

    store: Store

    def about(self, nodes: Sequence[Term]) -> Stated:
        """Return what is stated of *nodes*, and with them as values or in the triples that are values."""
        ...

    def within(self, passage: Term) -> Stated:
        """Return what the graph *passage* states."""
        ...

    def sentences(self, stated: Mapping[Triple, object], lang: str) -> list[Sentence]:
        """Return what is *stated* in words."""
        ...

    def marked(self, rows: list[Row]) -> list[Row]:
        """Return *rows* with the errata that touch them."""
        ...

    def names(self, terms: Iterable[Term | None], lang: str) -> dict[str, str]:
        """Return at least what *terms* are called."""
        ...

    def paraphrases(self, passages: Iterable[str], lang: str) -> dict[str, str]:
        """Return the paraphrases of *passages*."""
        ...

    def notes(self, node: Term, lang: str) -> tuple[str, ...]:
        """Return what else a reader of *node* has to know."""
        ...


class OnDemand:
    """A :class:`Reading` that asks for what is needed."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def about(self, nodes: Sequence[Term]) -> Stated:
        found = _statements(self.store, _ABOUT, "thing", nodes)
        if self.store.is_local and self.store.query(_HAS_ANNOTATIONS):  # else the engine may not know such
            found |= _statements(self.store, _ANNOTATED, "thing", nodes)
        return found

    def within(self, passage: Term) -> Stated:
        return _statements(self.store, _IN_PASSAGE, "graph", [passage])

    def sentences(self, stated: Mapping[Triple, object], lang: str) -> list[Sentence]:
        from kg.sentences.verbalization import sentences  # what only asks a name does without

        return sentences(self.store, stated, lang, stated)

    def marked(self, rows: list[Row]) -> list[Row]:
        return marked(self.store, rows)

    def names(self, terms: Iterable[Term | None], lang: str) -> dict[str, str]:
        return names(self.store, terms, lang)

    def paraphrases(self, passages: Iterable[str], lang: str) -> dict[str, str]:
        return paraphrases(self.store, passages, lang)

    def notes(self, node: Term, lang: str) -> tuple[str, ...]:
        return note_of_included(self.store, node, lang)


class InMemory:
    """A :class:`Reading` of a whole store, kept in memory: for all things it costs less than a few asked for.

    It says nothing of what a thing includes.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self._stated = stated(store, select(store, _ALL).rows)
        self._about: dict[Term, Stated] = {}
        self._within: dict[str, Stated] = {}
        for triple, passages in self._stated.items():
            for end in {triple[0], *named_by(triple[2])}:
                self._about.setdefault(end, {})[triple] = passages
            for passage in passages:
                self._within.setdefault(passage, {})[triple] = {passage}
        self._touched = touched_statements(store)
        self._wordings: dict[str, Wording] = {}
        self._names: dict[str, dict[str, str]] = {}
        self._paraphrases: dict[str, dict[str, str]] = {}

    def about(self, nodes: Sequence[Term]) -> Stated:
        return {triple: set(p) for node in nodes for triple, p in self._about.get(node, {}).items()}

    def within(self, passage: Term) -> Stated:
        return dict(self._within.get(getattr(passage, "value", ""), {}))

    def sentences(self, stated: Mapping[Triple, object], lang: str) -> list[Sentence]:
        from kg.sentences.verbalization import verbalize
        from kg.sentences.wording import Wording

        if lang not in self._wordings:
            self._wordings[lang] = Wording(self.store, self._told(), lang)
        return verbalize(self._wordings[lang], stated, stated)

    def _told(self) -> list[Triple]:
        """Return what is stated of things of which passages speak; in data without passages all."""
        spoken = {end for triples in self._within.values() for s, _, o in triples for end in (s, o)}
        return [triple for triple in self._stated if not spoken or triple[0] in spoken]

    def marked(self, rows: list[Row]) -> list[Row]:
        return marked(self.store, rows, self._touched)

    def names(self, terms: Iterable[Term | None], lang: str) -> dict[str, str]:  # noqa: ARG002
        if lang not in self._names:
            self._names[lang] = names(self.store, dict.fromkeys(t for s in self._stated for t in s), lang)
        return self._names[lang]

    def paraphrases(self, passages: Iterable[str], lang: str) -> dict[str, str]:
        if lang not in self._paraphrases:
            self._paraphrases[lang] = paraphrases(self.store, self._within, lang)
        known = self._paraphrases[lang]
        return {passage: known[passage] for passage in sorted(passages) if passage in known}

    def notes(self, node: Term, lang: str) -> tuple[str, ...]:  # noqa: ARG002
        return ()


def named_by(value: Term) -> tuple[Term, ...]:
    """Return what a statement with *value* speaks of: that, and the subject and object of a triple."""
    return (value, value.subject, value.object) if isinstance(value, ox.Triple) else (value,)


def _statements(store: Store, text: str, name: str, nodes: Sequence[Term]) -> Stated:
    """Return what *text* finds of *nodes*, bound to *name*, with its passages."""
    rows = list(select_for(store, text, name, [n for n in nodes if isinstance(n, ox.NamedNode)]))
    if any(isinstance(node, ox.BlankNode) for node in nodes):  # which cannot be bound
        from kg.names.blank import WITH_BLANK_NODES

        rows += [row for row in select(store, WITH_BLANK_NODES).rows if row[0] in nodes or row[2] in nodes]
    return stated(store, rows)


def stated(store: Store, rows: Iterable[Sequence[Term | None]]) -> Stated:
    """Return the statements of *rows*, as they were written."""
    found: dict[Triple, set[str]] = {}
    for s, p, o, graph in rows:
        if s is not None and p is not None and o is not None:
            stored = ox.Quad(s, p, o, graph)  # type: ignore[arg-type]  # of the kinds that a pattern gives
            for quad in store.lexical.of(stored):
                passages = found.setdefault((quad.subject, quad.predicate, quad.object), set())
                if is_passage(graph):
                    passages.add(str(graph).strip("<>"))
    return found
