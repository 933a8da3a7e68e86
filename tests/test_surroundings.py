"""An export of a part of the graph reads enough: the result is the same as from the whole graph."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from random import Random
from typing import Any

import pyoxigraph as ox
import pytest

from kg.errors import NotFound
from kg.export.selection import behind, narrowed, surroundings
from kg.network.build import network
from kg.rdf.namespaces import ERRATUM, ID, PHRASES_GRAPH, RDF_TYPE, SAI
from kg.rdf.terms import Triple
from kg.store import Store
from kg.store.dump import stated
from kg.store.embedded import Embedded
from tests.test_network_part import Counting, random_store


def part_of(quads: Iterable[ox.Quad], **asked: Any) -> set[ox.Quad] | str:
    try:
        return set(narrowed(quads, {}, **asked))
    except NotFound as error:
        return str(error)


def parts(
    store: Store,
    focus: str | None = None,
    hops: int = 2,
    types: Sequence[str] = (),
    questions: Sequence[str] = (),
    evidence: Collection[Triple] | None = None,
) -> tuple[set[ox.Quad] | str, set[ox.Quad] | str] | None:
    """Return the parts selected from what was read and from all; None if the whole graph is needed."""
    asked: Any = {"hops": hops, "types": types, "questions": questions, "evidence": evidence}
    whole = part_of(stated(store), focus=focus, **asked)
    evidence = {*behind(store, questions)} if questions and evidence is None else evidence
    near = surroundings(store, focus=focus, hops=hops, types=types, evidence=evidence)
    return near and (part_of(near[0], **(asked | {"focus": near[1], "evidence": evidence})), whole)


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
    facts = [(q.subject, q.predicate, q.object) for q in stated(store) if q.predicate.value != RDF_TYPE]
    for node in chance.sample(sorted(n for n in network(store) if not n.startswith("_:")), 2):
        for asked in (
            {"focus": node, "hops": chance.randrange(1, 4)},
            {"focus": node, "hops": 1, "types": ["Deal"]},
            {"types": ["Deal", "concept"]},
            {"types": ["deals"]},
            {"questions": ["any"], "evidence": set(chance.sample(facts, 3))},
            {"questions": ["any"], "evidence": set(chance.sample(facts, 9)), "types": ["deal"]},
        ):
            found = parts(store, **asked)
            assert blank or "types" in asked if found is None else found[0] == found[1]


@pytest.mark.slow
@pytest.mark.parametrize(
    "asked",
    [
        {"focus": ID + "japan", "hops": 1},
        {"focus": ID + "samsung", "hops": 2},
        {"focus": ID + "start-up", "hops": 1},
        {"focus": ID + "h-ai", "hops": 3},
        {"types": ["Investment"]},
        {"types": ["기업", "country"]},
        {"focus": ID + "japan", "hops": 1, "types": ["Investment"]},
        {"questions": ["investments", "not-said"]},
        {"focus": ID + "japan", "hops": 1, "questions": ["investments"]},
        {"types": ["Investment"], "questions": ["investments"]},
    ],
)
def test_the_article(embedded: Embedded, asked: dict[str, Any]) -> None:
    found = parts(embedded, **asked)
    assert found is not None
    assert not isinstance(found[0], str)
    assert found[0] == found[1]
    assert any(str(quad.subject).startswith(f"<{ERRATUM}") for quad in found[0])


def test_what_is_far_is_not_read(embedded: Embedded) -> None:
    counting = Counting(embedded)
    for focus, types in (("geoffrey-hinton", []), (None, ["Facility"])):
        before = counting.rows
        near = surroundings(counting, focus=focus, hops=1, types=types, evidence=None)  # type: ignore[arg-type]
        assert near is not None
        assert counting.rows - before < len(list(stated(embedded))) / 2


def test_nothing_is_said_of_it(embedded: Embedded) -> None:
    assert surroundings(embedded, focus=SAI + "phrase", hops=1, types=(), evidence=None) is None
    with pytest.raises(NotFound, match="no entity"):
        surroundings(embedded, focus="nobody", hops=1, types=(), evidence=None)
