"""The content of a page: things, statements, passages and errata, in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import pyoxigraph as ox

from kg.explorer import contract
from kg.explorer.bilingual import bilingual
from kg.explorer.contract import Only, Text
from kg.explorer.data.passages import Passages, problems
from kg.explorer.data.readings import readings, sentences
from kg.explorer.data.texts import Texts
from kg.explorer.picture.display import Display, display
from kg.explorer.picture.relations import Relation, relations
from kg.explorer.picture.style import main_type
from kg.names.labels import LANGUAGES, labels
from kg.network.build import Graph, denies, name, relation_nodes
from kg.question.concepts import around, places
from kg.question.errata import touched_statements
from kg.question.table import Statement
from kg.rdf import namespaces
from kg.rdf.namespaces import SAI
from kg.rdf.terms import Triple, key
from kg.store import Store, select

_ARTICLES = (
    "SELECT DISTINCT ?a WHERE { ?a a <https://schema.org/Article> ; <http://purl.org/dc/terms/title> ?t }"
)
_TITLE = {"en": "Knowledge graph", "ko": "지식 그래프"}
_EFFECT = ox.NamedNode(SAI + "effect")


@dataclass(frozen=True)
class Model:
    """The content of a page.

    *display* says how terms are drawn; *nodes* are the names of the things that are drawn, *kinds* the class
    each is drawn as. *things* begins with these and goes on with other things that statements mention, and
    *types* are the IRIs of the classes of each. *edges* are (statement, subject, object) indices. *folded*
    are the relations drawn as edges in place of a node, and *relations* the texts for them. *triples* are
    those of *statements*, and *properties* the IRIs of *predicates*, in the same order. *classes* are labels
    by IRI; *prefixes* are those of the files.
    """

    display: Display
    nodes: list[str]
    kinds: list[str]
    edges: list[tuple[int, int, int]]
    folded: list[Relation]
    properties: list[str]
    classes: dict[str, Text]
    title: Text
    prefixes: Mapping[str, str]
    relations: list[contract.Relation]
    things: list[contract.Thing]
    predicates: list[Text]
    statements: list[contract.Statement]
    triples: list[Triple]
    types: list[list[str]]
    passages: list[contract.Passage]
    sentences: list[contract.Sentence]
    errata: list[contract.Erratum]


def model(store: Store, graph: Graph, nodes: Sequence[str]) -> Model:
    """Return the content of a page of *nodes*, with all statements about them.

    *graph* is the :func:`kg.network.build.network` of *store*, not narrowed, so that no statement is missing;
    *nodes* are names of its nodes, each once.
    """
    return _Builder(store, graph, nodes).model()


class _Places(dict[str, int]):
    """A dict that gives each new key the next index."""

    def __missing__(self, key: str) -> int:
        self[key] = len(self)
        return self[key]


class _Builder:
    def __init__(self, store: Store, graph: Graph, nodes: Sequence[str]) -> None:
        self._store, self._graph, self._nodes = store, graph, list(nodes)
        self._things, self._predicates, self._errata = _Places(), _Places(), _Places()
        for node in nodes:
            self._things[node]
        drawn, tree = set(nodes), places(store, nodes)
        self._meant = {node: around(tree, node, drawn) for node in nodes if node in tree}
        meant = {iri for kinds in self._meant.values() for iris in kinds.values() for iri in iris}
        for iri in sorted(meant):
            self._things[iri]
        self._display = display(store)
        self._kinds = [
            main_type(self._display, graph.nodes[node]["types"], self._effects(node)) for node in nodes
        ]
        self._links = relation_nodes(store, graph)
        facts = list({fact.triple: fact for fact in self._relevant()}.values())
        self._both = readings(store, facts)
        self._rows = self._both.rows()
        self._passages = Passages(store, [fact for fact, _ in self._rows])
        subjects = {triple[0] for triple in self._both.printed | self._both.corrected}
        self._touched = touched_statements(store, subjects)
        named = {*self._nodes, *self._kinds, *meant}
        self._texts = Texts(store, self._display, graph, self._both, self._touched, named)

    def _effects(self, node: str) -> Iterator[str]:
        fact: Statement
        for _, effect, fact in self._graph.out_edges(node, data="statement"):
            if fact.triple[1] == _EFFECT:
                yield effect

    def _relevant(self) -> Iterator[Statement]:
        """Yield the facts of each node: links to other nodes, then those with literals, then with codes.

        Facts that refer to it follow; if such a subject is a relation, all its facts do.
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

    def model(self) -> Model:
        statements = [self._statement(fact, only) for fact, only in self._rows]
        for erratum in self._passages.errata:
            self._errata[erratum]
        count = len(self._nodes)
        inside = self._graph.subgraph(self._nodes)
        sums = self._texts.sums(fact.triple for fact, _ in self._rows)
        folded = relations(self._display, inside, [n for n in self._nodes if self._folds(n, inside)])
        return Model(
            display=self._display,
            nodes=self._nodes,
            kinds=self._kinds,
            edges=[
                (place, row["subject"], row["object"])
                for place, row in enumerate(statements)
                if isinstance(row["object"], int) and row["subject"] < count and row["object"] < count
            ],
            folded=folded,
            properties=list(self._predicates),
            classes=self._texts.of_classes(sorted(set(self._kinds))),
            title=title_of(self._store),
            prefixes=self._store.prefixes,
            relations=[self._texts.relation(each.node, self._things[each.node], sums) for each in folded],
            things=[self._thing(thing) for thing in self._things],
            predicates=[self._texts.of(predicate) for predicate in self._predicates],
            statements=statements,
            triples=[fact.triple for fact, _ in self._rows],
            types=[sorted(self._graph.nodes.get(thing, {}).get("types", ())) for thing in self._things],
            passages=self._passages.described(self._errata),
            sentences=sentences(self._texts.wording, self._both, self._rows, self._passages.place),
            errata=problems(self._store, self._errata),
        )

    def _folds(self, node: str, inside: Graph) -> bool:
        """Tell whether *node* is drawn as lines; nested blank nodes are not, as they would disappear."""
        nested = node.startswith("_:") and any(
            other != node and other.startswith("_:") and other in self._links
            for other in chain(inside.successors(node), inside.predecessors(node))
        )
        return node in self._links and not nested

    def _statement(self, fact: Statement, only: Only) -> contract.Statement:
        subject, predicate, obj = triple = fact.triple
        touching = {iri.value for iri in self._touched.get(triple, ())}
        touching |= self._both.errata.get(triple, set()) if only == "corrected" else set()
        right = sorted((t[2] for t in self._both.instead.get(triple, ()) if only != "corrected"), key=key)
        literal = isinstance(obj, ox.Literal | ox.Triple)
        return contract.Statement(
            subject=self._things[name(subject)],
            predicate=self._predicates[name(predicate)],
            object=contract.Value(
                text=self._texts.of_value(obj, subject, predicate), lang=getattr(obj, "language", None) or ""
            )
            if literal
            else self._things[name(obj)],
            passages=[self._passages.place[iri] for iri in fact.passages if iri in self._passages.place],
            errata=[self._errata[erratum] for erratum in sorted(touching)],
            corrected=[self._texts.of_value(value, subject, predicate) for value in right],
            only=only,
            denies=denies(fact),
        )

    def _thing(self, thing: str) -> contract.Thing:
        label, about = self._texts.of(thing), self._graph.nodes.get(thing)
        names, same = (about["names"], about["same"]) if about is not None else ((), ())
        meant = {
            how: [self._things[other] for other in near] for how, near in self._meant.get(thing, {}).items()
        }
        return contract.Thing(
            name=namespaces.contract(thing, self._store.prefixes),
            label=label,
            kind=None,
            radius=0,
            font=0,
            names=list(dict.fromkeys(n.value for n in names if n.value not in label)),
            same=[namespaces.contract(iri, self._store.prefixes) for iri in same],
            broader=meant.get("broader", []),
            narrower=meant.get("narrower", []),
            related=meant.get("related", []),
        )


def title_of(store: Store) -> Text:
    """Return the title of the only article in *store*; a general title if there are several or none."""
    articles = [row[0] for row in select(store, _ARTICLES).rows]
    if len(articles) != 1:
        return bilingual(_TITLE)
    return bilingual({lang: "".join(labels(store, articles, lang).values()) for lang in LANGUAGES})
