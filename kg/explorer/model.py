"""What the page shows: things, statements, passages and errata, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from kg.explorer.folds import Fold, amount, called, caption, folds
from kg.explorer.passages import Passages, Words, problems, words
from kg.explorer.reading import readings
from kg.explorer.style import UNTYPED, main_type
from kg.names.labels import LANGUAGES, declared, labels
from kg.network.build import denies, links, name, term
from kg.question.concepts import around, places
from kg.question.errata import touched
from kg.question.table import Statement
from kg.rdf.namespaces import PREFIXES, SAI, SKOS, contract, local, slug
from kg.rdf.terms import Term, Triple, key
from kg.store import Store, select
from kg.tables.cells import CORRECTED_MARK, MARK, shown
from kg.text.amounts import AMOUNT

if TYPE_CHECKING:
    from kg.network.build import Graph

_ARTICLES = (
    "SELECT DISTINCT ?a WHERE { ?a a <https://schema.org/Article> ; <http://purl.org/dc/terms/title> ?t }"
)
_TITLE = {"en": "Knowledge graph", "ko": "지식 그래프"}
_EFFECT = ox.NamedNode(SAI + "effect")
_UNNAMED = {"en": "unnamed", "ko": "이름 없음"}
_CLASSES = {
    UNTYPED: {"en": "no class", "ko": "분류 없음"},
    SKOS + "Concept": {"en": "concept", "ko": "개념"},
    PREFIXES["schema"] + "CreativeWorkSeries": {"en": "series", "ko": "연재물"},
}


@dataclass(frozen=True)
class Model:
    """The content of a page, ready for JSON.

    *nodes* are the names of the things that are drawn and *kinds* the class each is drawn as;
    *things* begins with these and goes on with what statements mention besides. *edges* are places:
    of a statement, its subject and its object. *denials* are the places of the statements that say of their
    subject that what it states is not so. *folds* are nodes that give way to edges, *captions* what
    is written on these, by node: as printed and, where it differs, as corrected; *called* is what they are
    called in short, *amounts* are the amounts alone, of those that tell one. *classes* are labels by IRI.
    """

    nodes: list[str]
    kinds: list[str]
    edges: list[tuple[int, int, int]]
    folds: list[Fold]
    captions: dict[str, list[Words]]
    called: dict[str, Words]
    amounts: dict[str, list[Words]]
    classes: dict[str, Words]
    title: Words
    things: list[dict[str, Any]]
    predicates: list[Words]
    relations: list[str]
    statements: list[list[Any]]
    denials: list[int]
    passages: list[dict[str, Any]]
    unsourced: dict[str, Any]
    errata: list[dict[str, Any]]


def model(store: Store, graph: Graph, nodes: Sequence[str], *, title: str | None = None) -> Model:
    """Return what a page shows of *nodes*, with everything that is stated of them.

    Args:
        store: where labels, paraphrases and errata come from.
        graph: what :func:`kg.network.build.network` returns of *store*, whole, so that no statement is cut.
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
        self._things, self._predicates, self._errata = _Places(), _Places(), _Places()
        for node in nodes:
            self._things[node]
        drawn, tree = set(nodes), places(store)
        self._meant = {node: around(tree, node, drawn) for node in nodes if node in tree}
        meant = {iri for kinds in self._meant.values() for iris in kinds.values() for iri in iris}
        for iri in sorted(meant):
            self._things[iri]
        self._kinds = [main_type(graph.nodes[node]["types"], self._effects(node)) for node in nodes]
        self._links = links(store, graph)
        facts = list({fact.triple: fact for fact in self._relevant()}.values())
        self._both = readings(store, facts)
        self._rows = self._both.rows()
        self._passages = Passages(store, [fact for fact, _ in self._rows])
        self._touched = touched(store)
        self._own: dict[Term, list[Triple]] = {}
        vocabulary = declared(store)
        for triple in self._both.printed | self._both.corrected:
            if name(triple[1]) in vocabulary:
                self._own.setdefault(triple[0], []).append(triple)
        iris = {*self._nodes, *self._kinds, *meant} | {
            term.value for fact, _ in self._rows for term in fact.triple if isinstance(term, ox.NamedNode)
        }
        named = [ox.NamedNode(iri) for iri in sorted(iris) if iri != UNTYPED and not iri.startswith("_:")]
        self._labels = {lang: labels(store, named, lang) for lang in LANGUAGES}

    def _effects(self, node: str) -> Iterator[str]:
        fact: Statement
        for _, effect, fact in self._graph.out_edges(node, data="statement"):
            if fact.triple[1] == _EFFECT:
                yield effect

    def _relevant(self) -> Iterator[Statement]:
        """Yield each fact about a node: relations, then what is said with literals, then codes.

        A statement of several parts that names a node comes whole.
        """
        inside = set(self._nodes)
        fact: Statement
        for node in self._nodes:
            yield from self._about(node)
            for subject, _, fact in self._graph.in_edges(node, data="statement"):
                if subject not in inside:
                    yield fact
                    if subject in self._links:
                        yield from self._about(subject)

    def _about(self, node: str) -> Iterator[Statement]:
        fact: Statement
        for _, _, fact in self._graph.out_edges(node, data="statement"):
            yield fact
        own: tuple[Statement, ...] = self._graph.nodes[node]["statements"]
        yield from sorted(own, key=lambda fact: not isinstance(fact.triple[2], ox.Literal))

    def model(self, title: str | None) -> Model:
        statements = [self._statement(fact, reading) for fact, reading in self._rows]
        rows = [
            {fact.triple: place for place, (fact, n) in enumerate(self._rows) if n in (0, reading)}
            for reading in (1, 2)
        ]
        for erratum in self._passages.errata:
            self._errata[erratum]
        passages, unsourced = self._passages.described(self._both, rows, self._errata)
        count = len(self._nodes)
        inside = self._graph.subgraph(self._nodes)
        folded = folds(inside, [node for node in self._nodes if node in self._links])
        return Model(
            nodes=self._nodes,
            kinds=self._kinds,
            edges=[
                (place, s, o)
                for place, (s, _, o, *_) in enumerate(statements)
                if isinstance(o, int) and s < count and o < count
            ],
            folds=folded,
            captions={fold.node: self._written(fold.node, self._caption) for fold in folded},
            called={fold.node: self._called(fold.node) for fold in folded},
            amounts={
                fold.node: self._written(fold.node, self._amount)
                for fold in folded
                if any(local(name(t[1])) == AMOUNT for t in self._own.get(term(fold.node), ()))
            },
            classes={
                iri: words(_CLASSES[iri]) if iri in _CLASSES else self._words(iri)
                for iri in sorted(set(self._kinds))
            },
            title=title or self._title(),
            things=[self._thing(thing) for thing in self._things],
            predicates=[self._words(predicate) for predicate in self._predicates],
            relations=list(self._predicates),
            statements=statements,
            denials=[place for place, (fact, _) in enumerate(self._rows) if denies(fact)],
            passages=passages,
            unsourced=unsourced,
            errata=problems(self._store, self._errata),
        )

    def _statement(self, fact: Statement, reading: int) -> list[Any]:
        """Return subject, predicate, object or its text, passages, errata, corrections, and reading.

        All but texts are places; the reading is 1 for what is only printed, 2 for what is only corrected.
        """
        subject, predicate, obj = triple = fact.triple
        touching = {iri.value for iri in self._touched.get(triple, ())}
        touching |= self._both.errata.get(triple, set()) if reading == 2 else set()
        right = sorted((t[2] for t in self._both.instead.get(triple, ()) if reading == 1), key=key)
        row: list[Any] = [
            self._things[name(subject)],
            self._predicates[name(predicate)],
            {"text": self._shown(obj, subject, predicate), "lang": getattr(obj, "language", None) or ""}
            if isinstance(obj, ox.Literal | ox.Triple)
            else self._things[name(obj)],
            [self._passages.place[passage] for passage in fact.passages if passage in self._passages.place],
            [self._errata[erratum] for erratum in sorted(touching)],
            [self._shown(value, subject, predicate) for value in right],
            reading,
        ]
        while len(row) > 3 and not row[-1]:
            row.pop()
        return row

    def _written(self, node: str, how: Callable[[str, Sequence[Triple], str], str]) -> list[Words]:
        """Return what the edges of a folded *node* say, as printed and, where it differs, as corrected."""
        own = self._own.get(term(node), [])
        found: list[Words] = []
        for known, errata in ((self._both.printed, {}), (self._both.corrected, self._both.errata)):
            triples = [triple for triple in own if triple in known]
            mended = {t for t in triples if t in errata}
            touches = {
                x for t in triples if t not in mended for x in chain(*self._touched.get(t, {}).values())
            }
            marks = MARK * (None in touches) + CORRECTED_MARK * bool(mended or touches - {None})
            text = {lang: how(node, triples, lang) + marks for lang in LANGUAGES}
            found.append(words(text))
        return found[: 1 if found[0] == found[1] else 2]

    def _class(self, node: str, lang: str) -> str:
        kind = main_type(self._graph.nodes[node]["types"])
        return _CLASSES[kind][lang] if kind in _CLASSES else self._labels[lang].get(kind, slug(kind))

    def _caption(self, node: str, triples: Sequence[Triple], lang: str) -> str:
        label, figure = self._label(lang), self._figure(lang)
        return caption(triples, self._class(node, lang), lang, label=label, figure=figure)

    def _called(self, node: str) -> Words:
        printed = [triple for triple in self._own.get(term(node), ()) if triple in self._both.printed]
        return words(
            {lang: called(printed, self._class(node, lang), self._label(lang)) for lang in LANGUAGES}
        )

    def _amount(self, _: str, triples: Sequence[Triple], lang: str) -> str:
        return amount(triples, self._label(lang), self._figure(lang))

    def _label(self, lang: str) -> Callable[[Term], str]:
        return lambda value: self._labels[lang].get(name(value), slug(name(value)))

    def _figure(self, lang: str) -> Callable[[Triple], str]:
        known = self._labels[lang]
        return lambda t: shown(t[2], known, lang, name=local(name(t[1])), currency=self._currency(t[0]))

    def _currency(self, subject: Term) -> str:
        own = {t[2].value for t in self._own.get(subject, ()) if local(name(t[1])) == "currency"}  # type: ignore[union-attr]
        return own.pop() if len(own) == 1 else ""

    def _shown(self, value: Term, subject: Term, predicate: Term) -> Words:
        column = local(name(predicate))
        currency = self._currency(subject) if column == AMOUNT else ""
        return words(
            {
                lang: shown(value, self._labels[lang], lang, name=column, currency=currency)
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
        for how, others in self._meant.get(thing, {}).items():
            entry[how] = [self._things[other] for other in others]
        return {key: value for key, value in entry.items() if value or key == "label"}

    def _words(self, thing: str) -> Words:
        """Return the label of a node or term: a blank node may have a name, if not it has a class."""
        if not thing.startswith("_:"):
            return words({lang: self._labels[lang].get(thing, slug(thing)) for lang in LANGUAGES})
        about = self._graph.nodes.get(thing, {"names": (), "types": ()})
        names, kind = about["names"], main_type(about["types"])
        return (
            names[0].value if names else self._words(kind) if kind in self._labels["en"] else words(_UNNAMED)
        )

    def _title(self) -> Words:
        articles = [row[0] for row in select(self._store, _ARTICLES).rows]
        if len(articles) != 1:
            return words(_TITLE)
        return words({lang: "".join(labels(self._store, articles, lang).values()) for lang in LANGUAGES})
