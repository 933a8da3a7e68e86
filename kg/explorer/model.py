"""What the page shows: things, statements, passages and errata, in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import pyoxigraph as ox

from kg.answer import Statement
from kg.errata import errata, touched
from kg.explorer.style import UNTYPED, main_type
from kg.labels import labels, paraphrases
from kg.namespaces import SAI, SKOS, contract, slug
from kg.network import name
from kg.query import LANGUAGES
from kg.store import Store, select
from kg.tables import shown
from kg.terms import Term, key

if TYPE_CHECKING:
    from kg.network import Graph

Words: TypeAlias = str | list[str]
"""A text in each of LANGUAGES, or the one text of all."""

_ARTICLES = (
    "SELECT DISTINCT ?a WHERE { ?a a <https://schema.org/Article> ; <http://purl.org/dc/terms/title> ?t }"
)
_ERRATA = """PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?erratum ?passage WHERE { ?erratum sai:problem ?problem ; sai:passage ?passage }"""
_CORRECTED = """PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?erratum ?node ?property ?value WHERE {
  ?erratum sai:change ?change .
  ?change sai:node ?node ; sai:property ?property ; sai:correctedValue ?value .
}"""
_TITLE = {"en": "Knowledge graph", "ko": "지식 그래프"}
_UNNAMED = {"en": "unnamed", "ko": "이름 없음"}
_NOT_PRINTED = {"en": "nothing", "ko": "없음"}
_CLASSES = {UNTYPED: {"en": "no class", "ko": "분류 없음"}, SKOS + "Concept": {"en": "concept", "ko": "개념"}}


@dataclass(frozen=True)
class Model:
    """The content of a page, ready for JSON.

    *nodes* are the names of the things that are drawn and *kinds* the class each is drawn as;
    *things* begins with these and goes on with what statements mention besides. *edges* are places:
    of a statement, its subject and its object. *classes* are labels by IRI.
    """

    nodes: list[str]
    kinds: list[str]
    edges: list[tuple[int, int, int]]
    classes: dict[str, Words]
    title: Words
    things: list[dict[str, Any]]
    predicates: list[Words]
    statements: list[list[Any]]
    passages: list[dict[str, Any]]
    errata: list[dict[str, Any]]


def model(store: Store, graph: Graph, nodes: Sequence[str], *, title: str | None = None) -> Model:
    """Return what a page shows of *nodes*, with everything that is stated of them.

    Args:
        store: where labels, paraphrases and errata come from.
        graph: what :func:`kg.network.network` returns of *store*, whole, so that no statement is cut.
        nodes: names of nodes of *graph*, each once.
        title: the page's; by default that of the one article in *store*, or a general one.
    """
    return _Builder(store, graph, nodes).model(title)


class _Places(dict[str, int]):
    """Gives each new key the next place."""

    def __missing__(self, key: str) -> int:
        self[key] = len(self)
        return self[key]


class _Builder:
    def __init__(self, store: Store, graph: Graph, nodes: Sequence[str]) -> None:
        self._store, self._graph, self._nodes = store, graph, list(nodes)
        self._things, self._predicates = _Places(), _Places()
        self._passages, self._errata = _Places(), _Places()
        for node in nodes:
            self._things[node]
        self._kinds = [main_type(graph.nodes[node]["types"]) for node in nodes]
        self._facts = list(self._relevant())
        self._touched = touched(store)
        self._corrected: dict[tuple[Term | None, ...], list[Term]] = {}
        for *where, value in select(store, _CORRECTED).rows:
            if value is not None:
                self._corrected.setdefault(tuple(where), []).append(value)
        wanted: set[Term] = {term for fact in self._facts for term in fact.triple}
        wanted |= {value for values in self._corrected.values() for value in values}
        wanted |= {p for fact in self._facts for p in self._printed(fact) if p is not None}
        iris = {*self._nodes, *self._kinds} | {
            term.value for term in wanted if isinstance(term, ox.NamedNode)
        }
        named = [ox.NamedNode(iri) for iri in sorted(iris) if iri != UNTYPED and not iri.startswith("_:")]
        self._labels = {lang: labels(store, named, lang) for lang in LANGUAGES}

    def _relevant(self) -> Iterator[Statement]:
        """Yield each fact about a node once: relations, then what is said with literals, then codes."""
        inside = set(self._nodes)
        fact: Statement
        for node in self._nodes:
            for _, _, fact in self._graph.out_edges(node, data="statement"):
                yield fact
            yield from sorted(
                self._graph.nodes[node]["statements"],
                key=lambda fact: not isinstance(fact.triple[2], ox.Literal),
            )
            for subject, _, fact in self._graph.in_edges(node, data="statement"):
                if subject not in inside:
                    yield fact

    def model(self, title: str | None) -> Model:
        statements = [self._statement(fact) for fact in self._facts]
        passages = self._described_passages()
        described = errata(self._store, map(ox.NamedNode, self._errata))
        count = len(self._nodes)
        return Model(
            nodes=self._nodes,
            kinds=self._kinds,
            edges=[
                (place, s, o)
                for place, (s, _, o, *_) in enumerate(statements)
                if isinstance(o, int) and s < count and o < count
            ],
            classes={
                iri: _words(_CLASSES[iri]) if iri in _CLASSES else self._words(iri)
                for iri in sorted(set(self._kinds))
            },
            title=title or self._title(),
            things=[self._thing(thing) for thing in self._things],
            predicates=[self._words(predicate) for predicate in self._predicates],
            statements=statements,
            passages=passages,
            errata=[
                {"problem": _words(_filled(known.problem)), "severity": known.severity}
                if (known := described.get(ox.NamedNode(iri)))
                else {"problem": slug(iri), "severity": ""}
                for iri in self._errata
            ],
        )

    def _described_passages(self) -> list[dict[str, Any]]:
        texts = {lang: paraphrases(self._store, self._passages, lang) for lang in LANGUAGES}
        wrong: dict[str, set[str]] = {}
        for erratum, passage in select(self._store, _ERRATA).rows:
            if isinstance(erratum, ox.NamedNode) and passage is not None:
                wrong.setdefault(name(passage), set()).add(erratum.value)
        return [
            {
                "name": slug(iri),
                "text": _words({lang: texts[lang].get(iri, "") for lang in LANGUAGES}),
                "errata": [self._errata[erratum] for erratum in sorted(wrong.get(iri, ()))],
            }
            for iri in self._passages
        ]

    def _statement(self, fact: Statement) -> list[Any]:
        """Return places of subject, predicate, object or its text, passages, errata, corrections; and prints.

        What the corrected reading has put right has what was printed for it instead of a correction.
        """
        subject, predicate, obj = fact.triple
        touching = sorted(self._touched.get(fact.triple, ()), key=str)
        printed = self._printed(fact)
        corrected = [
            v
            for erratum in ([] if printed else touching)
            for v in self._corrected.get((erratum, subject, predicate), ())
        ]
        row: list[Any] = [
            self._things[name(subject)],
            self._predicates[name(predicate)],
            {"text": self._shown(obj, subject, predicate), "lang": obj.language or ""}
            if isinstance(obj, ox.Literal)
            else self._things[name(obj)],
            [self._passages[passage] for passage in fact.passages],
            [self._errata[erratum.value] for erratum in touching],
            [self._shown(value, subject, predicate) for value in sorted(corrected, key=key)],
            [_words(_NOT_PRINTED) if p is None else self._shown(p, subject, predicate) for p in printed],
        ]
        while len(row) > 3 and not row[-1]:
            row.pop()
        return row

    def _printed(self, fact: Statement) -> list[Term | None]:
        """Return what was printed for *fact*, or None if nothing was, where it has been put right."""
        touches = self._touched.get(fact.triple, {}).values()
        return [mended.printed for touch in touches for mended in touch if mended is not None]

    def _shown(self, term: Term, subject: Term, predicate: Term) -> Words:
        currency = ""
        if name(predicate) == SAI + "amount" and name(subject) in self._graph:
            own = self._graph.nodes[name(subject)]["statements"]
            currencies = {fact.triple[2].value for fact in own if name(fact.triple[1]) == SAI + "currency"}
            currency = currencies.pop() if len(currencies) == 1 else ""
        column = slug(name(predicate))
        return _words(
            {
                lang: shown(term, self._labels[lang], lang, name=column, currency=currency)
                for lang in LANGUAGES
            }
        )

    def _thing(self, thing: str) -> dict[str, Any]:
        entry: dict[str, Any] = {"name": contract(thing), "label": self._words(thing)}
        about = self._graph.nodes.get(thing)
        if about is not None:
            entry["names"] = list(
                dict.fromkeys(n.value for n in about["names"] if n.value not in entry["label"])
            )
            entry["same"] = [contract(iri) for iri in about["same"]]
        return {key: value for key, value in entry.items() if value or key == "label"}

    def _words(self, thing: str) -> Words:
        """Return the label of a node or term: a blank node may have a name, if not it has a class."""
        if not thing.startswith("_:"):
            return _words({lang: self._labels[lang].get(thing, slug(thing)) for lang in LANGUAGES})
        names = self._graph.nodes[thing]["names"]
        kind = main_type(self._graph.nodes[thing]["types"])
        return (
            names[0].value if names else self._words(kind) if kind in self._labels["en"] else _words(_UNNAMED)
        )

    def _title(self) -> Words:
        articles = [row[0] for row in select(self._store, _ARTICLES).rows]
        if len(articles) != 1:
            return _words(_TITLE)
        return _words({lang: "".join(labels(self._store, articles, lang).values()) for lang in LANGUAGES})


def _words(texts: dict[str, str]) -> Words:
    values = [texts[lang] for lang in LANGUAGES]
    return values if len(set(values)) > 1 else values[0]


def _filled(texts: dict[str, str]) -> dict[str, str]:
    """Return *texts* with each language, one that is missing taken from another."""
    return {lang: texts.get(lang) or next(iter(texts.values()), "") for lang in LANGUAGES}
