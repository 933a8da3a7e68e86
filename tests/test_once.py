"""If the same amount is in several rows, a note must say that it is one amount."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg
from kg.question.answer import answer
from kg.question.catalogue import find
from kg.question.query import ad_hoc
from kg.store.embedded import Embedded
from tests.conftest import Run

DATA = """@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> . @prefix schema: <https://schema.org/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix ex: <http://example.org/> .
ex:joint a sai:Investment ; rdfs:label "joint venture"@en, "합작"@ko ; schema:agent ex:a, ex:b ;
    schema:toLocation ex:land ; schema:amount 3000000000.0 ; schema:currency "USD" ;
    sai:printedAs "30억 달러" ; sai:bound sai:Exact .
ex:alone a sai:Investment ; rdfs:label "lone venture"@en, "단독"@ko ; schema:agent ex:a ;
    schema:toLocation ex:land ; schema:amount 3000000000.0 ; schema:currency "USD" ;
    sai:printedAs "30억 달러" ; sai:bound sai:Exact ."""


@pytest.fixture(scope="module")
def joint(tmp_path_factory: pytest.TempPathFactory) -> kg.Graph:
    path = tmp_path_factory.mktemp("joint") / "joint.ttl"
    path.write_text(DATA, encoding="utf-8")
    return kg.open(path)


@pytest.mark.parametrize("question", ["investments", "investment-shares", "amounts"])
def test_what_two_give_together_is_told_to_be_one_amount(joint: kg.Graph, question: str) -> None:
    notes = joint.query(question, evidence=False).notes
    several = question != "amounts"  # which does not have a row for each agent
    assert [note for note in notes if "joint venture ($3 bn, in 2 rows)" in note] == list(notes[:several])
    assert "lone venture" not in "".join(notes)


def test_totals_add_it_once(joint: kg.Graph) -> None:
    (row,) = joint.query("investment-totals")
    assert (row["total"], row["investments"]) == (6000000000, 2)


def test_it_is_told_in_korean_and_of_other_peoples_queries(joint: kg.Graph) -> None:
    figure = "?of schema:agent ?by ; schema:amount ?amount ; schema:currency ?currency"
    query = ad_hoc(f"PREFIX schema: <https://schema.org/> SELECT ?of ?amount ?currency {{ {figure} }}")
    (told,) = answer(joint.store, query).notes
    assert told == "the same amount is in several rows; count it only once: joint venture ($3 bn, in 2 rows)"
    (said,) = answer(joint.store, find("investments"), lang="ko").notes
    assert said == "한 금액이 여러 행에 나온다. 더할 때는 한 번만 센다: 합작(30억 달러, 2개 행)"


@pytest.mark.parametrize("form", ["csv", "tsv", "srj"])  # the last two are written as the rows arrive
def test_it_is_told_beside_every_format(run: Run, tmp_path: Path, form: str) -> None:
    path = tmp_path / "joint.ttl"
    path.write_text(DATA, encoding="utf-8")
    query = "SELECT ?of ?by ?amount { ?of schema:agent ?by ; schema:amount ?amount }"
    assert "count it only once" in run("sparql", query, "--data", str(path), "--format", form).stderr


def test_one_thing_with_equal_amounts_elsewhere_is_no_repetition(embedded: Embedded) -> None:
    assert not answer(embedded, find("amounts")).notes


def test_a_total_of_one_amount_is_no_second_row(tmp_path: Path) -> None:
    path = tmp_path / "alone.ttl"
    path.write_text(DATA[: DATA.index("ex:joint")] + DATA[DATA.index("ex:alone") :], encoding="utf-8")
    answer = kg.open(path).query("investment-shares", evidence=False)
    assert ([row["percent"] for row in answer], list(answer.notes)) == ([100], [])
