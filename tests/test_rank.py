"""Centrality: the scores of small graphs, calculated by hand, and what counts as a link."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import networkx as nx
import pytest

from kg.cli.rank import command
from kg.errors import NotFound, WrongUsage
from kg.network.centrality import LARGE, centrality
from kg.network.facts import read
from kg.network.rank import MEASURES, MOST, rank
from kg.rdf.namespaces import ID, XSD, slug
from kg.store import Store
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.exchange import to_exchange
from kg.store.memo import Memoized
from kg.store.remote.endpoint import Remote
from tests.conftest import ROOT, Run
from tests.second_opinion import Rdflib
from tests.seeds import printed
from tests.serialising import serialise

HEAD = """
@prefix : <http://e.org/> .
@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
"""
LINE = ":a :p :b . :b :p :c ."
STAR = ":m :p :a , :b , :c ."
PAIRS = ":a :p :b . :c :p :d ."


def of_text(folder: Path, text: str) -> Embedded:
    path = folder / "user.trig"
    path.write_text(HEAD + text, encoding="utf-8")
    return Embedded.of_files([path])


def scores(store: Store, by: str = "degree", types: Sequence[str] = ()) -> dict[str, float]:
    """Return the score of each entity by its slug, in the order of the ranks."""
    rows = rank(store, by=by, types=types, most=None).rows
    terms = [[str(getattr(term, "value", "")) for term in row.terms] for row in rows]
    assert [t[0] for t in terms] == [str(n) for n in range(1, len(rows) + 1)]
    return {slug(t[1]): float(t[3]) for t in terms}


# Closeness is (reached / sum of distances) * (reached / others); PageRank solves x = 0.15/n + 0.85 * sum of
# the neighbours' x / degree: for LINE b = 0.135 / 0.2775 and a = 0.05 + 0.425 b; for STAR m = 0.0375 + 2.55 a
# and a = 0.0375 + 0.85 m / 3.
@pytest.mark.parametrize(
    ("text", "by", "expected"),
    [
        (LINE, "degree", {"b": 2, "a": 1, "c": 1}),
        (LINE, "betweenness", {"b": 1, "a": 0, "c": 0}),
        (LINE, "closeness", {"b": 1, "a": 2 / 3, "c": 2 / 3}),
        (LINE, "pagerank", {"b": 0.486486, "a": 0.256757, "c": 0.256757}),
        (STAR, "degree", {"m": 3, "a": 1, "b": 1, "c": 1}),
        (STAR, "betweenness", {"m": 1, "a": 0, "b": 0, "c": 0}),
        (STAR, "closeness", {"m": 1, "a": 0.6, "b": 0.6, "c": 0.6}),
        (STAR, "pagerank", {"m": 0.47973, "a": 0.173423, "b": 0.173423, "c": 0.173423}),
        (PAIRS, "closeness", {"a": 1 / 3, "b": 1 / 3, "c": 1 / 3, "d": 1 / 3}),
        (PAIRS, "pagerank", {"a": 0.25, "b": 0.25, "c": 0.25, "d": 0.25}),
        (":a :p :b . :b :p :c . :c :p :d .", "betweenness", {"b": 2 / 3, "c": 2 / 3, "a": 0, "d": 0}),
    ],
)
@pytest.mark.parametrize("large", [LARGE, 0], ids=["plain", "on arrays"])
def test_scores_are_those_worked_out_by_hand(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    by: str,
    expected: dict[str, float],
    large: int,
) -> None:
    monkeypatch.setattr("kg.network.centrality.LARGE", large)
    found = scores(of_text(tmp_path, text), by)
    assert list(found) == list(expected)
    assert found == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("by", MEASURES)
def test_arrays_give_what_the_plain_way_does(monkeypatch: pytest.MonkeyPatch, by: str) -> None:
    """The graph is not connected and has isolated nodes; the scores must be the same without rustworkx."""
    numbered = nx.gnm_random_graph(80, 70, seed=7)
    simple: nx.Graph[str] = nx.relabel_nodes(numbered, {n: f"n{n * 37 % 80}" for n in numbered})
    plain = centrality(simple, by)
    monkeypatch.setattr("kg.network.centrality.LARGE", 0)
    assert centrality(simple, by) == pytest.approx(plain, abs=1e-11)
    monkeypatch.setitem(sys.modules, "rustworkx", None)
    assert centrality(simple, by) == plain


@pytest.mark.parametrize("by", MEASURES)
def test_what_is_denied_links_nothing(tmp_path: Path, by: str) -> None:
    of = ':Deal sai:phrase "{buyer} buys {sold}"@en . :d a :Deal ; :buyer :a ; :sold :c '
    said = scores(of_text(tmp_path, LINE + of + "."), by)
    denied = scores(of_text(tmp_path, LINE + of + "; sai:denied true ."), by)
    assert denied == scores(of_text(tmp_path, LINE), by) != said


@pytest.mark.parametrize("by", MEASURES)
def test_how_often_two_things_are_linked_does_not_count(tmp_path: Path, by: str) -> None:
    once = scores(of_text(tmp_path, LINE), by)
    often = scores(of_text(tmp_path, LINE + ":a :q :b , :a ; :r :b . :b :p :a . :g { :a :p :b }"), by)
    assert often == once


def test_a_thing_without_links_passes_its_weight_to_all(tmp_path: Path) -> None:
    # c has no links: l = 0.05 + 0.85 l + 0.85 c / 3 for a and b, c = 0.05 + 0.85 c / 3
    found = scores(of_text(tmp_path, ":a :p :b . :c :age 3 ."), "pagerank")
    alone = 0.05 / (1 - 0.85 / 3)
    assert found == pytest.approx({"a": (1 - alone) / 2, "b": (1 - alone) / 2, "c": alone}, abs=1e-6)


def test_statements_of_several_parts_are_links_not_results(tmp_path: Path) -> None:
    phrase = ':Deal sai:phrase "{buyer} buys {sold}"@en .'
    store = of_text(tmp_path, phrase + ":d a :Deal ; :buyer :a ; :sold :b ; :of :c . :a :p [ :q :e ] .")
    assert scores(store) == {"a": 3, "b": 2, "c": 2, "e": 1}
    with pytest.raises(WrongUsage, match="Deal: a statement between things"):
        rank(store, types=["Deal"])


@pytest.mark.slow
def test_blank_nodes_with_a_name_are_things_and_a_list_is_its_members(tmp_path: Path) -> None:
    """Lists may be nested or long; blank nodes without a name have no rank, and a note must say so."""
    ann = '_:ann rdfs:label "Ann" ; :knows :b . :a :knows _:ann .'
    store = of_text(tmp_path, ann + ":a :ranks ( :b ( :c _:ann ) 4 ) . :d :p [ :q :e ; :r :f ] .")
    assert "links the things it names and has no rank" in rank(store).notes[0]
    found = scores(store)
    assert {name: found.pop(name) for name in "abcdef"} == {"a": 3, "b": 2, "c": 1, "d": 2, "e": 2, "f": 2}
    assert list(found.values()) == [2]
    many = " ".join(f":m{n}" for n in range(3000))
    assert scores(of_text(tmp_path, f":a :p ( {many} ) ."))["a"] == 3000


def test_blank_nodes_that_name_one_another_are_things(tmp_path: Path) -> None:
    store = of_text(tmp_path, ":a :at [ :near [ :in :b ] ] .")
    assert not rank(store).notes
    assert sorted(scores(store).values()) == [1, 1, 2, 2]


def test_types_labels_literals_and_codes_link_nothing(tmp_path: Path) -> None:
    text = ':{0} a :T ; rdfs:label "x" ; :p 3 ; sai:status sai:Done .'
    assert scores(of_text(tmp_path, text.format("a") + text.format("b"))) == {"a": 0, "b": 0}


def test_a_class_narrows_the_rows_not_the_graph(tmp_path: Path) -> None:
    store = of_text(tmp_path, STAR + ":a a :T . :c a :T . :m a :U .")
    whole = scores(store, "closeness")
    assert scores(store, "closeness", ["T"]) == {"a": whole["a"], "c": whole["c"]}
    assert set(scores(store, types=["T", "U"])) == {"m", "a", "c"}


def test_sentences_are_the_passages_that_state_something_of_a_thing(tmp_path: Path) -> None:
    store = of_text(tmp_path, ":g1 { :a :p :b . :a :age 3 } :g2 { :a :p :b } :g3 { :a :age 4 }")
    rows = rank(store).rows
    assert [str(row.terms[4]) for row in rows] == [f'"{n}"^^<{XSD}integer>' for n in (3, 2)]


@pytest.mark.slow
def test_the_article(embedded: Embedded) -> None:
    for by in MEASURES:
        assert next(iter(scores(embedded, by))) in {"france", "choi-yunjeong", "canada", "japan"}
    assert sum(scores(embedded, "pagerank").values()) == pytest.approx(1, abs=1e-3)
    assert "investment-microsoft-japan" not in scores(embedded)


@pytest.mark.slow
def test_turtle_with_evidence_has_the_ranks_of_what_it_was_written_from(
    embedded: Embedded, tmp_path: Path
) -> None:
    """Turtle has no graphs, but labels, the concept hierarchy and errata must still not count as facts."""
    file = tmp_path / "all.ttl"
    file.write_text(serialise(to_exchange(quads(embedded)), "turtle", evidence=True), encoding="utf-8")
    back = Embedded.of_files([file])
    assert read(back)[1] == read(embedded)[1]
    assert scores(back, "pagerank") == scores(embedded, "pagerank")


@pytest.mark.slow
def test_every_engine_gives_the_same_scores(embedded: Embedded, endpoint: str) -> None:
    stores = [Memoized(store) for store in (embedded, Remote(endpoint), Rdflib(embedded))]
    for by in MEASURES:
        first, *others = (rank(store, by=by, lang="ko") for store in stores)
        assert all(other[1:] == first[1:] for other in others)


@pytest.mark.slow
def test_the_hash_seed_changes_nothing() -> None:
    script = (
        "from kg.store.embedded import Embedded; from kg.network.rank import MEASURES, rank\n"
        "from kg.tables.formats import FORMATS\n"
        "for by in MEASURES: print(FORMATS['json'](rank(Embedded.of_files(), by=by, most=None)))\n"
    )
    assert printed(script)


# --- the command


def test_the_command_and_the_function_have_the_same_defaults(run: Run) -> None:
    options = {option.name: option for option in command.params}
    assert options["most"].default == MOST
    told = " ".join(run("rank", "--help").stdout.split())
    assert "--by MEASURE degree (default), betweenness, closeness or pagerank." in told
    assert list(MEASURES) == ["degree", "betweenness", "closeness", "pagerank"]


@pytest.mark.slow
def test_the_command_lists_what_is_asked_for(run: Run) -> None:
    result = run("rank", "--type", "Company", "--most", "3", "--format", "json")
    rows = json.loads(result.stdout)
    assert [row["rank"] for row in rows] == [1, 2, 3]
    assert {row["type"]["label"] for row in rows} == {"company"}
    assert rows[0]["entity"]["iri"].startswith(ID)
    assert all(row["sentences"] > 0 for row in rows)
    assert [row["score"] for row in rows] == sorted((row["score"] for row in rows), reverse=True)


@pytest.mark.slow
def test_csv_and_korean(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("rank", "--by", "pagerank", "--format", "csv").stdout)))
    assert len(rows) == 20
    assert all(0 < float(row["score"]) < 1 for row in rows)
    assert "개체 순위" in run("rank", "--lang", "ko").stdout


def test_no_facts_make_no_rows(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "user.ttl"
    path.write_text(HEAD + ":a a :T .", encoding="utf-8")
    for by in MEASURES:
        result = run("rank", "--by", by, "--data", str(path))
        assert result.exit_code == 0
        assert "(no rows)" in result.stdout
        assert "1 thing has only a class or names and no rank" in result.stderr


@pytest.mark.slow
def test_a_page_says_what_it_does_not_draw(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "user.ttl"
    path.write_text(HEAD + ":a a :T .", encoding="utf-8")
    said, page = "1 thing has only a class or names, and no place in the picture", tmp_path / "page.html"
    assert said in run("graph", "--data", str(path), "-o", str(page)).stderr
    assert said in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("args", "text"),
    [
        (["--by", "pagerang"], 'did you mean "pagerank"'),
        (["--type", "Compny"], 'did you mean "company"'),
        (["--type", "Investment"], "choose a class of things"),
        (["--most", "0"], "--most"),
        (["--format", "jsn"], 'did you mean "json"'),
        (["japan"], "unexpected extra argument"),
    ],
)
def test_bad_input(run: Run, args: list[str], text: str) -> None:
    result = run("rank", *args)
    assert (result.exit_code, result.stdout) == (2, "")
    errors = [line for line in result.stderr.splitlines() if line.startswith("Error: ")]
    assert len(errors) == 1
    assert text in errors[0]


def test_an_unknown_measure_is_named() -> None:
    with pytest.raises(NotFound, match="degree, betweenness, closeness, pagerank"):
        rank(Embedded([]), by="fame")


@pytest.mark.slow
@pytest.mark.parametrize(("name", "seconds", "status"), [("SIGALRM", 1, 1), ("SIGINT", 240, 130)])
def test_what_a_destructor_swallows_is_raised_again(name: str, seconds: int, status: int) -> None:
    code = (
        "import click, signal\n"
        "from kg.cli import deadline, process\n"
        "process.begin(['sovkg'])\n"
        "class Swallows:\n"
        f"    def __del__(self): signal.raise_signal(signal.{name})\n"
        "with click.Context(click.Command('x')):\n"
        f"    deadline.begin({seconds})\n"
        "    one = Swallows(); del one\n"
        "    while True: signal.pause()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == status
    assert "ignored" not in done.stderr
    assert ("no answer within 1 s" in done.stderr) == (status == 1)


@pytest.mark.slow
def test_what_follows_a_query_is_given_up_too(run: Run, tmp_path: Path) -> None:
    """The betweenness of 1,500 nodes takes seconds; the query before it does not."""
    file = tmp_path / "many.nt"
    pairs = ((n * 7919 % 1500, n * 104729 % 1499) for n in range(9000))
    file.write_text("".join(f"<a:{a}> <a:p> <a:{b}> .\n" for a, b in pairs), encoding="utf-8")
    made = run("rank", "--by", "betweenness", "--data", str(file), "--timeout", "0.5")
    assert (made.exit_code, made.stdout) == (1, "")
    assert "no answer within 0.5 s; narrow the query, or raise --timeout" in made.stderr
