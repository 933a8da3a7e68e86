"""The answer on which a page opens, and its tour, are made from the graph in both readings and languages."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random
from typing import Any

import pyoxigraph as ox
import pytest

from kg import bundle
from kg.errors import QueryError
from kg.explorer import tour
from kg.explorer.data.model import model
from kg.layout.layers import layered_layout
from kg.names.roles import roles
from kg.network.build import network
from kg.question.catalogue import questions
from kg.rdf.namespaces import ID, SAI, slug
from kg.rdf.terms import text_of
from kg.store.dump import quads
from kg.store.embedded import Embedded

TOUR = f"{bundle.ONTOLOGY}/articles/sovereign-ai/tour"
SCHEMA = "https://schema.org/"


class Anything(dict[str, int]):
    """A dictionary that contains every name and numbers each when it is first read."""

    def __contains__(self, key: object) -> bool:
        return True

    def __missing__(self, key: str) -> int:
        self[key] = len(self)
        return self[key]


def told(store: Embedded, where: str = TOUR) -> list[Any]:
    return tour.tour(store, where, tour.Places(Anything(), Anything(), Anything()))


@pytest.fixture(scope="module")
def steps(embedded: Embedded) -> list[Any]:
    return told(embedded)


def changed(embedded: Embedded, how: Any) -> Embedded:
    """Return the graph with *how* applied to each quad; quads for which it returns None are left out."""
    return Embedded([new for quad in quads(embedded) if (new := how(quad)) is not None])


@pytest.mark.slow
def test_it_opens_on_who_pays_with_sums_by_currency_and_the_flagged_one_apart(steps: list[Any]) -> None:
    stated, corrected = steps[0]["sentences"]
    english, korean = stated["text"]
    assert "€5.2 bn from Microsoft and Amazon for France, and ¥3.46 tn from Amazon and Oracle for" in english
    assert "Japan; the ¥4,400† printed for Microsoft" in english
    assert "아마존과 오라클이 일본에 3조 4,600억 엔을" in korean
    assert "4,400엔†은" in korean
    assert "¥3.9 tn‡ from Amazon, Oracle and Microsoft for Japan" in corrected["text"][0]
    assert "4,400" not in "".join(corrected["text"])


def test_the_tour_has_five_steps_and_ends_in_what_korea_could_learn(steps: list[Any]) -> None:
    assert len(steps) == 6
    assert all(one["passages"] and one["things"] for step in steps for one in step["sentences"])
    final = steps[-1]["sentences"][0]
    assert "Korea" in final["text"][0]
    assert "Choi Yunjeong" in final["text"][0]
    assert len(final["points"]) == 5
    assert all(len(point["passages"]) == 1 for point in final["points"])


def test_nothing_is_filled_in_by_hand(embedded: Embedded) -> None:
    for query in questions(TOUR).values():
        for text in (*query.title.values(), *query.description.values()):
            assert not re.search(r"\d|€|¥|\$", re.sub(r"\{[^}]*\}", "", text)), query.name
        assert not query.refusal


@pytest.mark.slow
def test_other_figures_make_another_sentence(embedded: Embedded) -> None:
    def raised(quad: ox.Quad) -> ox.Quad:
        if (
            slug(text_of(quad.subject)) == "investment-amazon-france"
            and quad.predicate.value == SCHEMA + "amount"
        ):
            value = ox.Literal("2200000000.0", datatype=quad.object.datatype)  # type: ignore[union-attr]
            return ox.Quad(quad.subject, quad.predicate, value, quad.graph_name)
        return quad

    english = told(changed(embedded, raised))[0]["sentences"][0]["text"][0]
    assert "€6.2 bn from Microsoft and Amazon for France" in english
    assert "¥3.46 tn from Amazon and Oracle for Japan" in english


@pytest.mark.slow
def test_what_two_give_together_is_added_once(embedded: Embedded) -> None:
    also = [
        ox.Quad(quad.subject, quad.predicate, ox.NamedNode(ID + "oracle"), quad.graph_name)
        for quad in quads(embedded)
        if isinstance(quad.subject, ox.NamedNode)
        and slug(quad.subject.value) == "investment-amazon-france"
        and quad.predicate.value == SCHEMA + "agent"
    ]
    english = told(Embedded([*quads(embedded), *also]))[0]["sentences"][0]["text"][0]
    assert "€5.2 bn from Microsoft, Amazon and Oracle for France" in english


@pytest.mark.slow
def test_two_currencies_of_one_country_are_not_added(embedded: Embedded) -> None:
    def in_dollars(quad: ox.Quad) -> ox.Quad:
        if (
            slug(text_of(quad.subject)) == "investment-amazon-france"
            and quad.predicate.value == SCHEMA + "currency"
        ):
            return ox.Quad(quad.subject, quad.predicate, ox.Literal("USD"), quad.graph_name)
        return quad

    english = told(changed(embedded, in_dollars))[1]["sentences"][0]["text"][0]
    assert "€4 bn and $1.2 bn" in english


@pytest.mark.slow
def test_what_the_graph_does_not_say_is_no_step(embedded: Embedded) -> None:
    def without(quad: ox.Quad) -> ox.Quad | None:
        return None if slug(text_of(quad.subject)).startswith("singapore-resumption") else quad

    assert len(told(changed(embedded, without))) == 5


@pytest.mark.slow
def test_without_errata_both_readings_are_one(embedded: Embedded) -> None:
    def clean(quad: ox.Quad) -> ox.Quad | None:
        return None if quad.predicate.value in (SAI + "operation", SAI + "severity") else quad

    opening = told(changed(embedded, clean))[0]["sentences"]
    assert len(opening) == 1
    assert "cannot be right" not in opening[0]["text"][0]


def test_only_an_article_with_a_tour_has_one(tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text("<urn:a> <urn:knows> <urn:b> .", encoding="utf-8")
    assert tour.folder(Embedded.of_files([own])) == ""
    assert tour.folder(Embedded.of_files()) == TOUR


@pytest.mark.slow
def test_a_placeholder_that_is_no_column_is_named(embedded: Embedded, tmp_path: Path) -> None:
    text = '#+ title: {en: "{wrong}", ko: "{wrong}"}\n#+ description: {en: "", ko: ""}\n#+ tags: [money]\n'
    (tmp_path / "0-a.rq").write_text(f"{text}SELECT ?s {{ ?s ?p ?o }} LIMIT 1", encoding="utf-8")
    with pytest.raises(QueryError, match=r"\{wrong\} is not a column.* it has s"):
        told(embedded, str(tmp_path))


@pytest.mark.parametrize("seed", range(40))
def test_who_gives_stands_before_who_receives(seed: int) -> None:
    chance = Random(seed)
    count = chance.randint(2, 14)
    things = list(range(count))
    edges = [(a, b) for a in things for b in things if a < b and chance.random() < 0.25]
    wide, tall = layered_layout(things, edges)
    assert len(set(wide)) == len(set(tall)) == count
    assert all(wide[a][0] < wide[b][0] and tall[a][1] < tall[b][1] for a, b in edges)


def test_a_circle_and_a_lone_thing_have_their_places() -> None:
    wide, _ = layered_layout([4, 7, 9, 11], [(4, 7), (7, 9), (9, 4), (11, 11)])
    assert len(set(wide)) == 4
    assert layered_layout([], []) == ([], [])


@pytest.mark.slow
def test_no_reading_says_that_something_is_printed_as_it_is_not(embedded: Embedded) -> None:
    graph = network(embedded)
    content = model(embedded, graph, list(graph.nodes))
    forms = {place for place, iri in enumerate(content.properties) if slug(iri) in roles(embedded)["printed"]}
    told = [s for s in content.statements if s["predicate"] in forms]
    assert all(statement["only"] == "" for statement in told)
    assert {text for s in told for text in s["corrected"]} >= {"Vantage Data Centers", "사카나 AI"}
    again = [s for s in content.sentences if s["only"] == "corrected" and "사카나 AI를 “" in s["text"]]
    assert all("“사나카 AI”" in sentence["text"] for sentence in again)
