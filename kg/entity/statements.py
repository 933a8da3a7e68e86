"""The statements about a thing or in a passage: queried for one, or read once for all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.names.display import names
from kg.names.labels import paraphrases
from kg.question.answer import marked
from kg.question.concepts import note_of_included
from kg.question.errata import touched_statements
from kg.question.table import Row
from kg.rdf.namespaces import PREFIXES, prefixed
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
_ANNOTATED = prefixed("""SELECT DISTINCT ?s ?p ?o ?graph WHERE {
VALUES ?thing { UNDEF }
?s rdf:reifies ?o BIND(rdf:reifies AS ?p) FILTER(?thing IN (SUBJECT(?o), OBJECT(?o)))
OPTIONAL { GRAPH ?graph { ?s ?p ?o } }
}""")
_IN_PASSAGE = """SELECT DISTINCT ?s ?p ?o ?graph WHERE {
VALUES ?graph { UNDEF }
GRAPH ?graph { ?s ?p ?o }
}"""

_ALL = "SELECT DISTINCT ?s ?p ?o ?graph { ?s ?p ?o OPTIONAL { GRAPH ?graph { ?s ?p ?o } } }"
Stated = dict[Triple, set[str]]
"""Statements, each with the IRIs of the passages that state it."""


class Statements:
    """Where :func:`kg.entity.show.table` gets statements, sentences and names from: queries of a store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def about(self, nodes: Sequence[Term]) -> Stated:
        """Return the statements with one of *nodes* as subject or value, or in a quoted triple as value."""
        found = _statements(self.store, _ABOUT, "thing", nodes)
        # other engines may not support quoted triples
        if self.store.is_local and self.store.query(_HAS_ANNOTATIONS):
            found |= _statements(self.store, _ANNOTATED, "thing", nodes)
        return found

    def within(self, passage: Term) -> Stated:
        """Return the statements in the graph *passage*."""
        return _statements(self.store, _IN_PASSAGE, "graph", [passage])

    def sentences(self, stated: Mapping[Triple, object], lang: str) -> list[Sentence]:
        """Return the statements *stated* as sentences."""
        from kg.sentences.verbalization import sentences  # imported only if sentences are needed

        return sentences(self.store, stated, lang, stated)

    def marked(self, rows: list[Row]) -> list[Row]:
        """Return *rows* with the errata that touch them."""
        return marked(self.store, rows)

    def names(self, terms: Iterable[Term | None], lang: str) -> dict[str, str]:
        """Return the printed names of *terms*, and perhaps of others."""
        return names(self.store, terms, lang)

    def paraphrases(self, passages: Iterable[str], lang: str) -> dict[str, str]:
        """Return the paraphrases of *passages*."""
        return paraphrases(self.store, passages, lang)

    def notes(self, node: Term, lang: str) -> tuple[str, ...]:
        """Return further notes for a reader of *node*."""
        return note_of_included(self.store, node, lang)


class InMemory(Statements):
    """All statements of a store, read at once, which is cheaper if all things are shown.

    There are no notes on what a thing includes.
    """

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        rows = select(store, _ALL).rows
        self._stated = stated(store, rows)
        self._nodes = dict.fromkeys(term for row in rows for term in row)
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
        return dict(self._within.get(str(passage).strip("<>"), {}))

    def sentences(self, stated: Mapping[Triple, object], lang: str) -> list[Sentence]:
        from kg.sentences.verbalization import verbalize
        from kg.sentences.wording import Wording

        if lang not in self._wordings:
            self._wordings[lang] = Wording(self.store, self._spoken_of(), lang)
        return verbalize(self._wordings[lang], stated, stated)

    def _spoken_of(self) -> list[Triple]:
        """Return the statements about things that passages mention; in data without passages, all."""
        mentioned = {end for triples in self._within.values() for s, _, o in triples for end in (s, o)}
        return [triple for triple in self._stated if not mentioned or triple[0] in mentioned]

    def marked(self, rows: list[Row]) -> list[Row]:
        return marked(self.store, rows, self._touched)

    def names(self, terms: Iterable[Term | None], lang: str) -> dict[str, str]:  # noqa: ARG002
        if lang not in self._names:
            self._names[lang] = names(self.store, self._nodes, lang)
        return self._names[lang]

    def paraphrases(self, passages: Iterable[str], lang: str) -> dict[str, str]:
        if lang not in self._paraphrases:
            self._paraphrases[lang] = paraphrases(self.store, self._within, lang)
        known = self._paraphrases[lang]
        return {passage: known[passage] for passage in sorted(passages) if passage in known}

    def notes(self, node: Term, lang: str) -> tuple[str, ...]:  # noqa: ARG002
        return ()


def named_by(value: Term) -> tuple[Term, ...]:
    """Return *value*, with its subject and object if it is a quoted triple."""
    return (value, value.subject, value.object) if isinstance(value, ox.Triple) else (value,)


def _statements(store: Store, text: str, name: str, nodes: Sequence[Term]) -> Stated:
    """Return the statements that the query *text* finds with its parameter *name* bound to *nodes*."""
    rows = list(select_for(store, text, name, [n for n in nodes if isinstance(n, ox.NamedNode)]))
    if any(isinstance(node, ox.BlankNode) for node in nodes):  # a query cannot bind them
        from kg.names.blank import WITH_BLANK_NODES

        rows += [row for row in select(store, WITH_BLANK_NODES).rows if row[0] in nodes or row[2] in nodes]
    return stated(store, rows)


def stated(store: Store, rows: Iterable[Sequence[Term | None]]) -> Stated:
    """Return the statements in *rows*, with literals as the data wrote them."""
    found: dict[Triple, set[str]] = {}
    for s, p, o, graph in rows:
        if s is not None and p is not None and o is not None:
            stored = ox.Quad(s, p, o, graph)  # type: ignore[arg-type]  # of the kinds that a pattern gives
            for quad in store.lexical.of(stored):
                passages = found.setdefault((quad.subject, quad.predicate, quad.object), set())
                if is_passage(graph):
                    passages.add(str(graph).strip("<>"))
    return found
