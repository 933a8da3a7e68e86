"""The corrected reading, the marks, the page, `diff` and `validate` must agree on what errata change."""

from __future__ import annotations

import random
from collections import defaultdict
from typing import Any

import pyoxigraph as ox
import pytest

from kg.diff import diff
from kg.explorer.data.model import model
from kg.network.build import network
from kg.question.errata import touched_statements
from kg.rdf.namespaces import GRAPH, PASSAGE, RDF_TYPE, UNNAMED
from kg.store import AS_STATED, CORRECTED, READINGS
from kg.store.corrections import corrections_of
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.readings import record_quads
from kg.validate.validator import Validator
from tests.vocabulary import TERM

E = "http://example.org/"
NODES = [ox.NamedNode(f"{E}n{n}") for n in range(2)]
PROPERTIES = [ox.NamedNode(f"{E}p{n}") for n in range(2)]
VALUES = [ox.Literal(str(n)) for n in range(4)]
PASSAGES = [ox.NamedNode(f"{PASSAGE}one/p0{n}s1") for n in range(1, 5)]
ERRATA = ox.NamedNode(GRAPH + "errata")
TYPE = ox.NamedNode(RDF_TYPE)
Statement = tuple[str, str, str, str]
"""Subject, property, value and passage, which is empty if there is none."""


def sai(name: str) -> ox.NamedNode:
    return ox.NamedNode(TERM[name])


def strewn(rng: random.Random) -> tuple[list[ox.Quad], list[dict[str, object]]]:
    """Return random facts and errata, and the changes of the errata, some of which match no fact."""
    graphs = rng.sample(PASSAGES, rng.randint(1, 4)) + [None] * rng.randint(0, 1)
    facts = [
        ox.Quad(rng.choice(NODES), rng.choice(PROPERTIES), rng.choice(VALUES[:3]), rng.choice(graphs))
        for _ in range(rng.randint(2, 7))
    ]
    named = {_triple(q) for q in facts if q.graph_name != ox.DefaultGraph()}
    facts = [
        q
        for q in facts
        if q.graph_name != ox.DefaultGraph() or (q.subject, q.predicate, q.object) not in named
    ]
    changes: list[dict[str, object]] = []
    for n in range(rng.randint(1, 3)):
        erratum, passages = ox.NamedNode(f"{E}erratum{n}"), rng.sample(PASSAGES, rng.randint(1, 2))
        facts += [ox.Quad(erratum, TYPE, sai("Erratum"), ERRATA)]
        facts += [ox.Quad(erratum, sai("hasTarget"), passage, ERRATA) for passage in passages]
        for m in range(rng.randint(1, 2)):
            change, how = ox.NamedNode(f"{E}change{n}{m}"), rng.choice(["Replace", "Remove", "Add", "Doubt"])
            fact = rng.choice([q for q in facts if q.graph_name != ERRATA])
            node, prop = (fact.subject, fact.predicate) if rng.random() < 0.7 else (NODES[0], PROPERTIES[1])
            printed = fact.object if rng.random() < 0.7 else rng.choice(VALUES)
            said: dict[str, Any] = {"subject": node, "predicate": prop, "operation": sai(how)}
            said |= {} if how == "Add" else {"printedValue": printed}
            said |= {"correctedValue": rng.choice(VALUES)} if how in ("Replace", "Add") else {}
            facts += [
                ox.Quad(erratum, sai("hasBody"), change, ERRATA),
                ox.Quad(change, TYPE, sai("Change"), ERRATA),
            ]
            facts += [ox.Quad(change, sai(name), value, ERRATA) for name, value in said.items()]
            changes.append({"erratum": erratum, "passages": set(passages), "how": how, **said})
    return facts, changes


def placed(facts: list[ox.Quad]) -> list[ox.Quad]:
    loose = ox.NamedNode(UNNAMED)
    return [
        ox.Quad(q.subject, q.predicate, q.object, loose) if q.graph_name == ox.DefaultGraph() else q
        for q in facts
    ]


def stated(store: Embedded) -> set[Statement]:
    found = set()
    for quad in quads(store):
        if getattr(quad.subject, "value", "") in {node.value for node in NODES}:
            found.add((*_slugs(quad), getattr(quad.graph_name, "value", "").rsplit("/", 1)[-1]))
    return found


def _triple(quad: ox.Quad) -> tuple[object, object, object]:
    return quad.subject, quad.predicate, quad.object


def _slugs(quad: ox.Quad) -> tuple[str, str, str]:
    subject, prop, value = (str(getattr(t, "value", "")).rsplit("/", 1)[-1] for t in _triple(quad))
    return subject, prop, value


def by_hand(
    facts: list[ox.Quad], changes: list[dict[str, object]]
) -> tuple[set[ox.Quad], set[ox.Quad], set[object]]:
    """Return what the rules remove and add, and the errata that are wrong about what is printed."""
    there = {q for q in facts if q.graph_name != ERRATA}
    gone, come, wrong = set(), set(), set()
    for change in changes:
        node, prop, how = change["subject"], change["predicate"], change["how"]
        printed, corrected = change.get("printedValue"), change.get("correctedValue")
        near = {*change["passages"], ox.DefaultGraph()}  # type: ignore[misc]
        stating = [q for q in there if _triple(q) == (node, prop, printed)]
        if how != "Add" and not near & {q.graph_name for q in stating}:
            wrong.add(change["erratum"])
            continue
        if how in ("Replace", "Remove"):
            gone |= set(stating)
            come |= {ox.Quad(node, prop, corrected, q.graph_name) for q in stating if how == "Replace"}  # type: ignore[arg-type]
        if how == "Add":
            of_node = {q.graph_name for q in there if q.subject == node}
            places = change["passages"] & of_node or near & of_node  # type: ignore[operator]
            come |= {ox.Quad(node, prop, corrected, g) for g in places} - there  # type: ignore[arg-type]
    return gone, come, wrong


def mended(store: Embedded) -> set[tuple[str, str, str]]:
    """Return the statements whose mark says that they are corrected."""
    return {
        _slugs(ox.Quad(*triple))  # type: ignore[arg-type]
        for triple, why in touched_statements(store).items()
        if any(touch is not None for touches in why.values() for touch in touches)
    }


def on_page(store: Embedded, reading: str) -> set[Statement]:
    graph = network(store)
    nodes = [node for node in graph if node.startswith(E + "n")]
    found: set[Statement] = set()
    if not nodes:
        return found
    page = model(store, graph, nodes)
    for row in page.statements:
        if row["only"] in ("", reading) and not isinstance(row["object"], int):
            thing, text = page.things[row["subject"]]["name"], str(row["object"]["text"])
            where = [page.passages[n]["name"] for n in row["passages"]] or [""]
            names = [str(n).rsplit("/", 1)[-1] for n in (thing, page.predicates[row["predicate"]])]
            found |= {(names[0], names[1], text, place.rsplit("/", 1)[-1]) for place in where}
    return found


@pytest.mark.parametrize("seeds", [range(15), pytest.param(range(15, 120), marks=pytest.mark.slow)])
def test_all_agree_on_what_errata_change(seeds: range) -> None:
    seen = defaultdict[str, int](int)
    for seed in seeds:
        facts, changes = strewn(random.Random(seed))
        if corrections_of(Embedded(facts)).all_made:  # it could be a corrected graph already
            continue
        gone, come, wrong = by_hand(facts, changes)
        printed, corrected = (Embedded.of_quads(facts, "", reading=r) for r in (AS_STATED, CORRECTED))
        before, after = stated(printed), stated(corrected)
        there = {q for q in facts if q.graph_name != ERRATA}
        assert after == stated(Embedded([*((there - gone) | come)])), seed
        merge = {s[:3] for s in after}
        rows = corrected.query(f"SELECT ?s ?p ?o {{ ?s ?p ?o FILTER(STRSTARTS(STR(?s), '{E}n')) }}").rows  # type: ignore[union-attr]
        assert {_slugs(ox.Quad(*row)) for row in rows} == merge, seed

        assert on_page(printed, "stated") == before, seed
        assert on_page(printed, "corrected") == after, seed
        assert on_page(corrected, "stated") == on_page(corrected, "corrected") == after, seed

        told = diff(printed, corrected).rows
        assert bool(told) == (before != after), seed
        assert all(row.terms[3] is not None for row in told), seed
        assert {row.terms[3] for row in told} <= {change["erratum"] for change in changes}, seed

        put = {_slugs(quad) for quad in come}
        again = Embedded([*quads(corrected), *record_quads(corrected)])  # as on disk or on a server
        for store in (corrected, again):
            assert mended(store) & merge == put, seed
        assert mended(printed) == set(), seed

        for reading in READINGS:  # as the command does
            judged = Embedded.of_quads(placed(facts), "", reading=reading)
            violations = Validator(quads(judged), record_quads(judged)).checked()
            found = {v.node for v in violations if v.rule.name == "erratum-value"}
            assert found == wrong, (seed, reading)
        seen["changed"] += before != after
        seen["wrong"] += bool(wrong)
        seen["mended"] += bool(put)
    assert min(seen.values()) > 3
