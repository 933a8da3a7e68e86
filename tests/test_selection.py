"""A selection from the graph must contain all that was asked for, its descriptions, and nothing else."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pyoxigraph as ox
import pytest

from kg.errors import NotFound, WrongUsage
from kg.export.selection import in_language, narrowed
from kg.question.answer import answer
from kg.question.catalogue import find
from kg.rdf.namespaces import ERRATUM, ID, PASSAGE, PREFIXES, RDFS_LABEL, SAI, slug
from kg.rdf.reified import is_passage
from kg.store.dump import quads
from kg.store.embedded import Embedded
from tests.conftest import Run
from tests.hostile import hostile


def stated(part: list[ox.Quad]) -> set[ox.Quad]:
    return {quad for quad in part if is_passage(quad.graph_name)}


@pytest.mark.slow
def test_a_question_gives_what_makes_its_answer_true(facts: list[ox.Quad], embedded: Embedded) -> None:
    part = narrowed(facts, {}, questions=["investments"])
    assert set(part) < set(facts)
    rows = answer(embedded, find("investments"), evidence=True).rows
    evidence = {statement.triple for row in rows for statement in row.evidence}
    kept = quads(Embedded(stated(part)), kept=True)
    assert {(q.subject, q.predicate, q.object) for q in kept} == evidence
    again = answer(Embedded(part), find("investments"), evidence=True).rows
    assert [(row.terms, row.errata) for row in again] == [(row.terms, row.errata) for row in rows]


@pytest.mark.slow
def test_all_that_it_names_is_described(facts: list[ox.Quad]) -> None:
    part = narrowed(facts, {}, types=["Investment"])
    kinds = {q.subject for q in facts if q.object == ox.NamedNode(f"{SAI}Investment")}
    assert {q for q in stated(facts) if q.subject in kinds} == stated(part)
    named = {term for q in stated(part) for term in (q.subject, q.predicate, q.object, q.graph_name)}
    labelled = {q.subject for q in facts if q.predicate.value == RDFS_LABEL}
    subjects = {q.subject for q in part}
    assert named & labelled <= {q.subject for q in part if q.predicate.value == RDFS_LABEL}
    assert ox.NamedNode(f"{ERRATUM}sovereign-ai/microsoft-japan-amount") in subjects
    assert ox.NamedNode(f"{PASSAGE}sovereign-ai/p27s4") in subjects
    licensed = {q.subject for q in part if q.predicate.value == PREFIXES["dcterms"] + "license"}
    derived = {q.object for q in part if q.subject in licensed}
    assert {q.graph_name for q in stated(part)} <= derived


@pytest.mark.slow
def test_a_neighbourhood_is_that_of_the_page(facts: list[ox.Quad]) -> None:
    near, far = (narrowed(facts, {}, focus="일본", hops=hops) for hops in (1, 2))
    assert stated(near) < stated(far) < stated(facts)
    japan = ox.NamedNode(f"{ID}japan")
    assert {q for q in stated(facts) if japan in (q.subject, q.object)} <= stated(near)
    both = narrowed(facts, {}, focus="일본", hops=1, questions=["investments"])
    assert stated(both) == stated(near) & stated(narrowed(facts, {}, questions=["investments"]))


def test_what_no_sentence_states_is_an_error(facts: list[ox.Quad]) -> None:
    with pytest.raises(WrongUsage, match="errata: no sentence states its answer"):
        narrowed(facts, {}, questions=["investments", "errata"])


def test_what_does_not_meet_is_an_error(facts: list[ox.Quad]) -> None:
    with pytest.raises(NotFound, match="nothing is stated about this selection"):
        narrowed(facts, {}, focus="openai", hops=1, questions=["valuations"])


def test_texts_in_one_language_lose_nothing_that_is_said_in_the_other_alone() -> None:
    en, ko, fr, plain = (
        ox.Quad(ox.NamedNode("x:a"), ox.NamedNode("x:p"), text)
        for text in (
            ox.Literal("a", language="en"),
            ox.Literal("b", language="ko-KR"),
            ox.Literal("c", language="fr"),
            ox.Literal("d"),
        )
    )
    assert in_language([en, ko, fr, plain], "ko") == [ko, plain]
    assert in_language([en, fr, plain], "ko") == [en, fr, plain]


@pytest.mark.parametrize("seed", range(30))
def test_strangers_data_keep_their_statements_and_blank_nodes(seed: int) -> None:
    facts = hostile(Random(seed))
    kinds = [q.object for q in facts if q.predicate.value.endswith("#type")]
    first = kinds[0]
    assert isinstance(first, ox.NamedNode)
    part = narrowed(facts, {}, types=[slug(first.value)])
    assert set(part) <= set(facts)
    of = {q.subject for q in facts if q.object == first}
    own = {q for q in facts if q.subject in of}
    assert {q for q in own if "#" not in q.predicate.value} <= set(part)


@pytest.mark.slow
def test_on_the_command_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.trig"
    done = run("export", "--type", "Investment", "--lang", "ko", "-o", str(path))
    assert done.exit_code == 0, done.stderr
    said = list(ox.parse(path=str(path)))
    assert "일본" in {q.object.value for q in said if isinstance(q.object, ox.Literal)}
    assert "Japan" not in {q.object.value for q in said if isinstance(q.object, ox.Literal)}
    wrong = run("export", "--as-stored", "--type", "Investment")
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert "--as-stored writes everything" in wrong.stderr
    assert "did you mean" in run("export", "--type", "Investmen").stderr


@pytest.mark.slow
def test_of_a_server_as_of_files(run: Run, little: str, little_endpoint: str, tmp_path: Path) -> None:
    asked = ("export", "--type", "Investment", "-o")
    made = []
    for name, where in (("file", ("--data", little)), ("server", ("--endpoint", little_endpoint))):
        path = tmp_path / f"{name}.csv"
        done = run(*asked, str(path), *where)
        assert done.exit_code == 0, done.stderr
        made.append(path.read_bytes().replace(b".0,", b","))  # a server keeps only a number's value
    assert made[0] == made[1]
    assert made[0].count(b"\r\n") > 5
