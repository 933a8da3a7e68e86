"""An export of a neighbourhood reads enough: the result is the same as from the whole graph."""

from __future__ import annotations

from random import Random

import pyoxigraph as ox
import pytest

from kg.errors import NotFound
from kg.export.selection import narrowed
from kg.export.surroundings import surroundings
from kg.network.build import network
from kg.rdf.namespaces import ERRATUM, ID, PHRASES_GRAPH, RDF_TYPE, SAI
from kg.store import Store
from kg.store.dump import stated
from kg.store.embedded import Embedded
from tests.test_network_part import Counting, random_store


def parts(store: Store, node: str, hops: int) -> tuple[set[ox.Quad], set[ox.Quad]] | None:
    """Return the parts selected from what is near *node* and from all; None if the whole graph is needed."""
    near = surroundings(store, node, hops)
    whole = set(narrowed(stated(store), {}, focus=node, hops=hops))
    return None if near is None else (set(narrowed(near[0], {}, focus=near[1], hops=hops)), whole)


def in_graphs(store: Store) -> Embedded:
    """Return *store* with its phrases and types in the graph of phrases, and the rest in one passage."""
    own, passage = ox.NamedNode(PHRASES_GRAPH), ox.NamedNode("http://e.org/p1")
    return Embedded(
        ox.Quad(
            q.subject,
            q.predicate,
            q.object,
            own if q.predicate.value in (RDF_TYPE, SAI + "phrase") else passage,
        )
        for q in stated(store)
    )


@pytest.mark.parametrize("seed", range(20))
def test_random_graphs(seed: int) -> None:
    chance = Random(seed)
    store = in_graphs(random_store(chance))
    blank = any(isinstance(q.object, ox.BlankNode) for q in stated(store))
    for node in chance.sample(sorted(n for n in network(store) if not n.startswith("_:")), 2):
        found = parts(store, node, chance.randrange(1, 4))
        assert blank if found is None else found[0] == found[1]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "hops"), [("japan", 1), ("samsung", 2), ("start-up", 1), ("h-ai", 3)])
def test_the_article(embedded: Embedded, name: str, hops: int) -> None:
    found = parts(embedded, ID + name, hops)
    assert found is not None
    assert found[0] == found[1]
    assert any(str(quad.subject).startswith(f"<{ERRATUM}") for quad in found[0])


def test_what_is_far_is_not_read(embedded: Embedded) -> None:
    counting = Counting(embedded)
    near = surroundings(counting, "geoffrey-hinton", 1)  # type: ignore[arg-type]
    assert near is not None
    assert counting.rows < len(list(stated(embedded))) / 2


def test_nothing_is_said_of_it(embedded: Embedded) -> None:
    assert surroundings(embedded, SAI + "phrase", 1) is None
    with pytest.raises(NotFound, match="no entity"):
        surroundings(embedded, "nobody", 1)
