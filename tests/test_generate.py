"""The graphs for measuring growth must be copies of the article's graph under other names."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from benchmarks.generate import lines, main
from kg.entity.find import find
from kg.question import catalogue
from kg.question.answer import answer
from kg.rdf.namespaces import ID
from kg.rdf.terms import Term
from kg.store import open_store
from kg.store.by_article import articles
from kg.store.dump import quads
from kg.store.embedded import Embedded
from tests.serialising import serialise


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Embedded:
    path = tmp_path_factory.mktemp("grown") / "grown.nq"
    main(["--quads", "20000", "--output", str(path)])
    return Embedded.of_files([path])


@pytest.mark.slow
def test_the_first_copy_is_the_graph_itself(embedded: Embedded, grown: Embedded) -> None:
    own, all_ = ({str(q) for q in quads(store)} for store in (embedded, grown))
    assert own < all_
    assert 1.7 < len(all_) / len(own) < 2


@pytest.mark.slow
def test_the_same_seed_makes_the_same_graph_and_another_one_other_names() -> None:
    one, same, other = (list(lines(20_000, seed=seed)) for seed in (1, 1, 2))
    assert one == same != other
    assert len(one) == len(set(one)) == len(other)


@pytest.mark.parametrize("size", [1, pytest.param(40_000, marks=pytest.mark.slow)])
def test_a_graph_has_nearly_as_many_statements_as_were_asked_for(size: int) -> None:
    assert abs(sum(1 for _ in lines(size)) - max(size, 10_000)) < 5_500


@pytest.mark.slow
def test_a_copy_states_as_much_with_as_many_errata_and_passages(embedded: Embedded, grown: Embedded) -> None:
    for name in ("errata", "investments", "outline", "awards"):
        one, two = (answer(store, catalogue.find(name), evidence=True) for store in (embedded, grown))
        assert len(two.rows) == 2 * len(one.rows)
        assert len(two.passages()) == 2 * len(one.passages())
        assert sum(len(row.errata) for row in two.rows) == 2 * sum(len(row.errata) for row in one.rows)


@pytest.mark.slow
def test_a_bound_question_and_a_search_find_no_copy(embedded: Embedded, grown: Embedded) -> None:
    japan: Term = ox.NamedNode(ID + "japan")
    query = catalogue.find("investments").bind({"country": [japan]})
    assert answer(grown, query, evidence=True).rows == answer(embedded, query, evidence=True).rows
    assert find(grown, "Mistral").rows == find(embedded, "Mistral").rows


@pytest.mark.slow
def test_copies_apart_are_articles_of_their_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--quads", "20000", "--apart", "-o", str(tmp_path / "apart.nq.gz")])
    assert articles(open_store(data=[tmp_path / "apart.nq.gz"])) == ["sovereign-ai", "sovereign-ai-1"]
    main(["--quads", "1"])
    assert sorted(capsys.readouterr().out.splitlines()) == sorted(
        serialise(quads(Embedded.of_files()), "nquads").splitlines()
    )
