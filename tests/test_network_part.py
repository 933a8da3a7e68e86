"""A part of the network must give the same answers as the whole, at a cost independent of the rest."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox
import pytest

from benchmarks.generate import lines
from kg.errors import KGError
from kg.explorer.data import passages
from kg.explorer.data.model import model
from kg.network import part
from kg.network import path as path_module
from kg.network.build import network, relation_nodes
from kg.network.hops import narrowed
from kg.network.part import around, between
from kg.network.path import paths
from kg.rdf.namespaces import ID
from kg.store import Store
from kg.store.embedded import Embedded

if TYPE_CHECKING:
    from kg.network.build import Graph

HEAD = """@prefix : <http://e.org/> .
@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
:Deal sai:phrase "{buyer} buys {sold}"@en , "{buyer}은(는) {sold}을(를) 산다"@ko .
"""


def random_store(chance: Random) -> Embedded:
    """Return a graph of things in a row, some of them concepts, with deals between some, a few denied."""
    count = chance.randrange(6, 40)
    near = [max(0, min(count - 1, n + chance.randrange(-4, 5))) for n in range(count)]
    said = [f":t{n} :knows :t{other} ." for n, other in enumerate(near)]
    for n in range(count // 2):
        ends = [chance.randrange(count) for _ in range(chance.randrange(1, 4))]
        said.append(f":d{n} a :Deal ; :buyer :t{ends[0]} ; :sold {' , '.join(f':t{end}' for end in ends)} .")
        said += [f":d{n} sai:denied true ."] * (chance.random() < 0.2)
        said += [f":d{n} :then :d{chance.randrange(n + 1)} ."] * (chance.random() < 0.2)
    said += [f":t{n} a skos:Concept ." for n in range(count) if chance.random() < 0.1]
    if chance.random() < 0.2:
        said.append(f":t{chance.randrange(count)} :has [ :of :t{chance.randrange(count)} ] .")
    if chance.random() < 0.5:  # in passages, some in several
        said = [f"{chance.choice((':p1', ':p2'))} {{ {one} }}" for one in (*said, *said[::3])]
    text = HEAD + "\n".join(said)
    return Embedded([*ox.parse(text, format=ox.RdfFormat.TRIG)])


def told(store: Store, start: str, end: str, **how: object) -> object:
    try:
        table = paths(store, start, end, most=20, **how)  # type: ignore[arg-type]
    except KGError as error:
        return str(error)
    return table.rows, table.title, table.notes


@pytest.mark.parametrize("seed", range(60))
def test_paths_are_those_of_the_whole(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = Random(seed)
    store = random_store(chance)
    things = sorted(node for node in network(store) if node.startswith("http://e.org/"))
    asked = []
    for _ in range(4):
        start, end = chance.sample(things, 2)
        asked.append((start, end, chance.randrange(1, 7), chance.random() < 0.7))
    found = [told(store, a, b, hops=hops, concepts=concepts) for a, b, hops, concepts in asked]
    whole = network(store)
    monkeypatch.setattr(path_module, "between", lambda *_, **__: whole)
    assert found == [told(store, a, b, hops=hops, concepts=concepts) for a, b, hops, concepts in asked]


def shown(graph: Graph, focus: str, hops: int, store: Store) -> object:
    """Return all that *graph* has on the nodes within *hops* of *focus* and on their neighbours."""
    several = relation_nodes(store, graph)
    kept = narrowed(graph, focus=focus, hops=hops, links=several)
    edges = [*graph.out_edges(kept, keys=True), *graph.in_edges(kept, keys=True)]
    beside = {end for edge in edges for end in edge[:2]}
    return (
        kept,
        sorted(set(edges)),
        {node: graph.nodes[node] for node in beside},
        beside & several,
        {node: sorted(graph.out_edges(node, keys=True)) for node in beside & several},
        {end: graph.nodes[end] for _, end in graph.out_edges(beside & several)},
    )


@pytest.mark.parametrize("seed", range(60))
def test_surroundings_are_those_of_the_whole(seed: int) -> None:
    chance = Random(seed)
    store = random_store(chance)
    whole = network(store)
    for focus in chance.sample(sorted(node for node in whole if not node.startswith("_:")), 3):
        hops = chance.randrange(1, 4)
        assert shown(around(store, focus, hops=hops), focus, hops, store) == shown(whole, focus, hops, store)
        for how in ({"types": ["deal"]}, {"only": [focus]}):  # the neighbours are those of each alone
            part = around(store, None, hops=2, **how)
            nodes = [n for n in narrowed(whole, types=how.get("types", ())) if n in how.get("only", whole)]
            assert [shown(part, n, 0, store) for n in nodes] == [shown(whole, n, 0, store) for n in nodes]


@pytest.mark.slow
def test_surroundings_in_the_article_are_those_of_the_whole(embedded: Embedded) -> None:
    whole = network(embedded)
    for focus, hops in (("samsung", 1), ("h-ai", 2), ("start-up", 1)):
        found = shown(around(embedded, ID + focus, hops=hops), ID + focus, hops, embedded)
        assert found == shown(whole, ID + focus, hops, embedded)


class Counting:
    """A store that counts the rows that are read from it."""

    def __init__(self, store: Embedded) -> None:
        self._store, self.rows = store, 0

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    def query(self, text: str) -> object:
        answer = self._store.query(text)
        self.rows += len(getattr(answer, "rows", ()))
        return answer


@pytest.mark.slow
def test_a_larger_graph_costs_no_more_where_the_answer_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def whole(_: Store) -> Graph:
        raise AssertionError("the whole network is read")

    monkeypatch.setattr(part, "network", whole)
    monkeypatch.setattr(passages, "BEYOND", passages.BEYOND.replace(str(passages.MANY), "10"))
    read, found = [], []
    for count in (9_000, 36_000):
        store: Any = Counting(Embedded(ox.parse("".join(lines(count)), format=ox.RdfFormat.N_QUADS)))
        ends = ID + "samsung", ID + "japan"
        graph = between(store, *ends, hops=6, without=lambda _: (), extended=lambda graph: graph)
        rows = [store.rows]
        focus = ID + "h-ai"
        shown = model(store, around(store, focus, hops=1), [focus])
        read.append([*rows, store.rows - rows[0]])
        nodes = [node for node in graph if node in (*ends, ID + "amazon", focus)]
        found.append((nodes, shown.statements, shown.passages, shown.sentences))
        unstated = ID + "kyutai", ID + "visas"  # only concepts link the second
        assert unstated[1] not in between(
            store, *unstated, hops=6, without=lambda _: (), extended=lambda graph: graph
        )
    assert found[0] == found[1]
    assert all(large <= 1.3 * small for small, large in zip(*read, strict=True)), read
