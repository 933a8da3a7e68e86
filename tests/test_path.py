"""Paths between things: which are the shortest, what counts as a hop, and how each step is worded."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Sequence
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import networkx as nx
import pyoxigraph as ox
import pytest

from kg.cli.path import command
from kg.errors import NotFound, WrongUsage
from kg.network.path import HOPS, MOST, paths
from kg.question.table import Table
from kg.rdf.namespaces import ALIASES, ID, PREFIXES, RDF_TYPE, slug
from kg.store import Store
from kg.store.embedded import Embedded
from kg.store.remote.endpoint import Remote
from tests.conftest import ROOT, Run
from tests.second_opinion import Rdflib

HEAD = """
@prefix : <http://e.org/> .
@prefix schema: <https://schema.org/> .
@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
"""
DEAL = """
:Deal sai:phrase "{buyer} buys {sold}[ for {price}]"@en , "{buyer}은(는) {sold}을(를) 산다"@ko .
:Place sai:phrase "{subject} is(are) a place"@en .
"""


def of_text(folder: Path, text: str) -> Embedded:
    path = folder / "user.trig"
    path.write_text(HEAD + text, encoding="utf-8")
    return Embedded.of_files([path])


def ways(table: Table) -> list[list[str]]:
    """Return each path as the slugs, or blank nodes, of its things."""
    found: dict[str, dict[str, list[str]]] = {}
    for row in table.rows:
        number, step, *ends = (str(getattr(t, "value", "")) for t in row.terms[:4])
        found.setdefault(number, {})[step] = [slug(end) for end in ends]
    for steps in found.values():
        assert all(a[1] == b[0] for a, b in pairwise(steps.values()))
    return [[next(iter(s.values()))[0], *(end for _, end in s.values())] for s in found.values()]


def said(table: Table) -> list[str]:
    return [str(getattr(row.terms[4], "value", "")) for row in table.rows]


def passages(table: Table) -> list[str]:
    return [str(getattr(row.terms[5], "value", "")) for row in table.rows]


# --- which paths


def test_a_blank_node_with_a_name_is_a_thing_and_a_list_its_members(tmp_path: Path) -> None:
    store = of_text(
        tmp_path,
        ':team :member [ rdfs:label "Ann" ; :age 36 ; :knows :bob ] ; :order ( :one [ rdfs:label "Bo" ] ) .'
        ":x :deal [ :with :y ; :until 2012 ] .",
    )
    assert said(paths(store, "team", "bob")) == ["team — member: Ann", "Ann — knows: bob"]
    assert said(paths(store, "Ann", "bob")) == ["Ann — knows: bob"]
    assert said(paths(store, "team", "Bo")) == ["team — order: (one, Bo)"]
    assert ways(paths(store, "one", "team")) == [["one", "team"]]
    assert "(one, Bo) — rest: (Bo)" in said(paths(store, "one", "(Bo)"))  # a list is a thing if asked for
    assert "deal of x — until: 2012" in said(paths(store, "x", "y"))  # with all facts of the statement


def test_edges_are_walked_both_ways(tmp_path: Path) -> None:
    store = of_text(tmp_path, ":a :p :b . :c :p :b . :c :p :d .")
    assert ways(paths(store, "a", "d")) == [["a", "b", "c", "d"]]
    assert ways(paths(store, "d", "a")) == [["d", "c", "b", "a"]]
    assert said(paths(store, "a", "d")) == ["a — p: b", "c — p: b", "c — p: d"]


def test_only_the_shortest_are_told_in_the_order_of_their_names(tmp_path: Path) -> None:
    store = of_text(tmp_path, ":a :p :z , :m , :k . :z :p :b . :m :p :b . :k :p :l . :l :p :b .")
    assert ways(paths(store, "a", "b")) == [["a", "m", "b"], ["a", "z", "b"]]
    assert ways(paths(store, "a", "b", most=1)) == [["a", "m", "b"]]
    assert "1 of 2" in paths(store, "a", "b", most=1).title


def test_parallel_facts_are_one_step_of_several_sentences(tmp_path: Path) -> None:
    store = of_text(tmp_path, ":a :p :b ; :q :b . :b :p :a .")
    found = paths(store, "a", "b")
    assert ways(found) == [["a", "b"]]
    assert said(found) == ["a — p: b", "a — q: b", "b — p: a"]


def test_types_labels_literals_and_codes_link_nothing(tmp_path: Path) -> None:
    store = of_text(
        tmp_path,
        ':a a :T ; rdfs:label "x" ; :p 3 ; sai:status sai:Done ; :q :a2 ; rdfs:seeAlso rdfs:Class .'
        ':b a :T ; rdfs:label "x" ; :p 3 ; sai:status sai:Done ; :q :b2 ; rdfs:seeAlso rdfs:Class .',
    )
    assert paths(store, "http://e.org/a", "http://e.org/b").rows == []


@pytest.mark.parametrize("listed", ["", "\n:x :order ( :a [] ) ."])
def test_a_scheme_links_nothing_that_is_in_it_but_may_be_an_end(tmp_path: Path, listed: str) -> None:
    belonging = (
        ":a skos:inScheme :s . :b skos:topConceptOf :s . :s skos:hasTopConcept :c . :d rdfs:isDefinedBy :s ."
    )
    store = of_text(tmp_path, belonging + listed)
    for thing in "abcd":
        assert ways(paths(store, thing, "s")) == [[thing, "s"]]
        assert ways(paths(store, "s", thing)) == [["s", thing]]
    store = of_text(tmp_path, belonging + listed + ":a :p :x . :b :p :y .")
    assert not paths(store, "a", "b").rows
    assert ways(paths(store, "x", "s")) == [["x", "a", "s"]]


def test_concepts_come_last_and_can_be_left_out(tmp_path: Path) -> None:
    idea = ":idea a skos:Concept . :a :p :idea , :thing . :b :p :idea , :thing ."
    store = of_text(tmp_path, idea)
    assert ways(paths(store, "a", "b")) == [["a", "thing", "b"], ["a", "idea", "b"]]
    assert ways(paths(store, "a", "b", concepts=False)) == [["a", "thing", "b"]]
    store = of_text(tmp_path, idea + ":thing a skos:Concept .")
    assert paths(store, "a", "b", concepts=False).rows == []
    assert ways(paths(store, "a", "idea", concepts=False)) == [["a", "idea"]]


def test_a_path_may_be_as_long_as_allowed(tmp_path: Path) -> None:
    store = of_text(tmp_path, " ".join(f":n{i} :p :n{i + 1} ." for i in range(9)))
    assert len(ways(paths(store, "n0", "n6"))[0]) == 7
    assert paths(store, "n0", "n7").rows == []
    assert len(ways(paths(store, "n0", "n9", hops=9))[0]) == 10
    assert paths(store, "n0", "n9", hops=8).rows == []


@pytest.mark.slow
def test_many_paths_are_counted_without_being_walked(tmp_path: Path) -> None:
    text = "".join(f":n{i} :p :u{i} , :d{i} . :n{i + 1} :p :u{i} , :d{i} . " for i in range(40))
    store = of_text(tmp_path, text)
    found = paths(store, "n0", "n40", hops=80, most=2)
    assert f"2 of {2**40}" in found.title
    assert [way[-2] for way in ways(found)] == ["d39", "u39"]
    with pytest.raises(WrongUsage, match=f"{2**40:,} paths"):
        paths(store, "n0", "n40", hops=80, most=None)


@pytest.mark.parametrize("seed", range(8))
def test_random_graphs_have_the_paths_that_networkx_finds(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    pairs = [pair for pair in combinations(range(9), 2) if chance.random() < 0.3] + [(0, 1)]
    ideas = {n for n in range(2, 9) if chance.random() < 0.4}
    text = " ".join(f":n{a} :p :n{b} ." for a, b in pairs)
    store = of_text(tmp_path, text + " ".join(f":n{n} a skos:Concept ." for n in ideas))
    plain: nx.Graph[int] = nx.Graph(pairs)
    for end in sorted(set(plain) - {0}):
        expected = nx.all_shortest_paths(plain, 0, end) if nx.has_path(plain, 0, end) else []
        ordered = sorted(expected, key=lambda way: (len(ideas.intersection(way[1:-1])), way))
        assert ways(paths(store, "n0", f"n{end}", most=None)) == [[f"n{n}" for n in way] for way in ordered]


# --- statements of several parts


def test_a_statement_of_several_parts_is_one_hop_and_one_sentence(tmp_path: Path) -> None:
    store = of_text(
        tmp_path, DEAL + ":d a :Deal ; :buyer :a ; :sold :b ; :price 5 ; :where :x . :x a :Place ."
    )
    found = paths(store, "a", "b", hops=1)
    assert ways(found) == [["a", "b"]]
    assert said(found)[0] == "A buys b for 5."
    assert {slug(s.triple[1].value) for row in found.rows for s in row.evidence} == {  # type: ignore[union-attr]
        "buyer",
        "sold",
        "price",
        "where",
    }
    assert said(paths(store, "a", "b", lang="ko"))[0] == "a는 b를 산다."


def test_a_class_that_names_its_subject_is_a_thing(tmp_path: Path) -> None:
    store = of_text(tmp_path, DEAL + ":d a :Place ; :buyer :a ; :sold :b .")
    assert ways(paths(store, "a", "b")) == [["a", "d", "b"]]


def test_a_blank_node_is_a_statement_of_several_parts(tmp_path: Path) -> None:
    store = of_text(tmp_path, ':a :p [ :q :b ; :note "n" ] .')
    found = paths(store, "a", "b", hops=1)
    assert ways(found) == [["a", "b"]]
    assert len([s for row in found.rows for s in row.evidence]) == 3


def test_one_statement_about_another_is_a_hop_of_its_own(tmp_path: Path) -> None:
    store = of_text(tmp_path, DEAL + ":d a :Deal ; :buyer :a . :e a :Deal ; :after :d ; :sold :b .")
    assert paths(store, "a", "b", hops=1).rows == []
    found = paths(store, "a", "b", hops=2)
    assert ways(found) == [["a", "d", "b"]]
    triples = [str(s.triple[1]) for row in found.rows for s in row.evidence]
    assert sorted(map(slug, (t.strip("<>") for t in triples))) == ["after", "buyer", "sold"]


def test_a_statement_may_be_an_end(tmp_path: Path) -> None:
    store = of_text(tmp_path, DEAL + ":d a :Deal ; :buyer :a ; :sold :b . :c :p :a .")
    found = paths(store, "d", "c")
    assert ways(found) == [["d", "a", "c"]]
    assert said(found)[0] == "A buys b."


def test_what_qualifies_a_fact_is_said_with_it(tmp_path: Path) -> None:
    store = of_text(tmp_path, ":a :p :b ; sai:status sai:Planned ; :size 3 .")
    assert said(paths(store, "a", "b")) == ["a — p: b", "a — status: Planned"]


def test_what_is_denied_links_nothing(run: Run, tmp_path: Path) -> None:
    deal = DEAL + ":d a :Deal ; :buyer :a ; :sold :b ; sai:denied true ; sai:status sai:Done ."
    store = of_text(tmp_path, deal)
    assert (paths(store, "a", "b").rows, ways(paths(store, "d", "b"))) == ([], [["d", "b"]])
    longer = of_text(tmp_path, deal + ":a :p :c . :c :p :b .")
    assert ways(paths(longer, "b", "a", most=None)) == [["b", "c", "a"]]
    for format_ in ("table", "json", "csv", "md"):
        told = run("path", "a", "b", "--data", str(tmp_path / "user.trig"), "--format", format_)
        assert "query denied" in told.stdout + told.stderr
        assert "buys" not in told.stdout


# --- the article


def test_samsung_to_france(embedded: Embedded) -> None:
    found = paths(embedded, "samsung", "프랑스", most=None)
    assert ["samsung", "h-ai", "france"] in ways(found)
    rows = [row for row in found.rows if row.terms[3] == ox.NamedNode(ID + "h-ai")]
    assert "invest" in str(rows[0].terms[4])
    assert "p18s5" in str(rows[0].terms[5])


def test_microsoft_to_japan_is_its_investment(embedded: Embedded) -> None:
    found = paths(embedded, "Microsoft", "japan", evidence=True)
    assert ways(found) == [["microsoft", "japan"]]
    row = next(r for r in found.rows if "4,400" in str(r.terms[4]))
    assert {s.triple[0] for s in row.evidence} == {ox.NamedNode(ID + "investment-microsoft-japan")}
    assert row.passages() == ("https://w3id.org/sovereign-ai-kg/passage/sovereign-ai/p27s4",)
    assert row.errata
    assert all("p27s4" in str(erratum.passages) for erratum in row.errata)


def test_geoffrey_hinton_to_yann_lecun(embedded: Embedded) -> None:
    found = paths(embedded, "geoffrey-hinton", "yann-lecun", most=None)
    assert ["geoffrey-hinton", "godfather-of-ai", "yann-lecun"] in ways(found)
    assert all(len(way) <= 3 for way in ways(found))
    assert "p20s4" in passages(found)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("start", "end"), [("samsung", "france"), ("mistral-ai", "canada"), ("cedric-o", "sakana-ai")]
)
def test_each_step_rests_on_stated_triples_alone(embedded: Embedded, start: str, end: str) -> None:
    found = paths(embedded, start, end, most=None)
    assert found.rows
    for row in found.rows:
        assert row.evidence
        for (subject, predicate, obj), where in row.evidence:
            assert where
            assert str(predicate).strip("<>") not in {RDF_TYPE, *ALIASES}
            for passage in where:
                assert (
                    embedded.query(f"ASK {{ GRAPH <{passage}> {{ {subject} {predicate} {obj} }} }}") is True
                )
    for number in {row.terms[0] for row in found.rows}:
        linked: nx.Graph[str] = nx.Graph(
            (str(s.triple[0]), str(s.triple[2]))
            for row in found.rows
            if row.terms[0] == number
            for s in row.evidence
        )
        assert nx.has_path(linked, f"<{ID}{start}>", f"<{ID}{end}>")


@pytest.mark.slow
def test_every_engine_tells_the_same(embedded: Embedded, endpoint: str) -> None:
    stores: Sequence[Store] = (embedded, Remote(endpoint), Rdflib(embedded))
    for start, end in (("samsung", "france"), ("geoffrey-hinton", "yann-lecun")):
        first, *others = (paths(store, start, end, lang="ko", evidence=True) for store in stores)
        for other in others:
            assert [(r.terms, r.evidence) for r in other.rows] == [(r.terms, r.evidence) for r in first.rows]
            assert (other.labels, other.paraphrases) == (first.labels, first.paraphrases)


@pytest.mark.slow
def test_the_hash_seed_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "user.ttl").write_text(
        HEAD
        + ":a :p [ :q :b ] , [ :q :b ; :r 1 ] , :c . :c :p :d . :d :p :b . :a :p :e . :e :p :f . :f :p :b .",
        encoding="utf-8",
    )
    outputs = set()
    for seed in ("1", "2", "3"):
        script = (
            "import sys; from kg.store.embedded import Embedded; from kg.network.path import paths\n"
            "from kg.tables.formats import FORMATS\n"
            "for files, ends in (((), ('mistral-ai', 'canada')), (sys.argv[1:], ('a', 'b'))):\n"
            "    found = paths(Embedded.of_files(files), *ends, most=None, evidence=True)\n"
            "    print(FORMATS['json'](found), FORMATS['table'](found))\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, str(tmp_path / "user.ttl")],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1
    assert len(outputs.pop()) > 2_000


# --- the command


def test_the_command_and_the_function_have_the_same_defaults() -> None:
    options = {option.name: option for option in command.params}
    assert options["max_hops"].default == HOPS
    assert f"[default: {MOST}]" in getattr(options["most"], "help", "")


@pytest.mark.slow
def test_the_command_shows_marks_notes_and_evidence(run: Run) -> None:
    shown = run("path", "microsoft", "japan", "--evidence").output
    assert "†" in shown
    assert "(1 row)" in shown
    assert "Evidence" in shown
    assert shown.count("p27s4") >= 3


@pytest.mark.slow
def test_json_has_things_words_errata_and_evidence(run: Run) -> None:
    rows: list[dict[str, Any]] = json.loads(
        run("path", "microsoft", "japan", "--format", "json", "--evidence").stdout
    )
    (row,) = rows
    assert (row["path"], row["step"], row["passages"]) == (1, 1, "p27s4")
    assert row["from"] == {"iri": ID + "microsoft", "label": "Microsoft"}
    assert row["_errata"]
    assert {e["predicate"]["iri"] for e in row["_evidence"]} > {
        PREFIXES["schema"] + "agent",
        PREFIXES["schema"] + "toLocation",
    }


@pytest.mark.slow
@pytest.mark.parametrize("options", [[], ["--evidence"]])
def test_csv_names_its_passages_once(run: Run, options: list[str]) -> None:
    head, *_ = run("path", "microsoft", "japan", "--format", "csv", *options).stdout.splitlines()
    assert head == "path,step,from,from_label,to,to_label,statement,passages,errata"


@pytest.mark.slow
def test_korean(run: Run) -> None:
    shown = run("path", "마이크로소프트", "일본", "--lang", "ko").output
    assert "마이크로소프트에서 일본까지의 최단 경로" in shown
    assert "2년간 4,400엔(원문 그대로) 투자를" in shown


def test_data_without_passages_say_so(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "user.ttl"
    path.write_text(HEAD + ":a :p :b .", encoding="utf-8")
    result = run("path", "a", "b", "--data", str(path), "--evidence")
    assert result.exit_code == 0
    assert "a — p: b" in result.output
    assert "no passage states this" in result.output
    assert (
        json.loads(run("path", "a", "b", "--data", str(path), "--format", "json").stdout)[0]["passages"]
        is None
    )


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "No path of at most 2 hops leads from a to c"), ("ko", "2단계 이내의 경로가 없다")],
)
def test_no_path_says_so(run: Run, tmp_path: Path, lang: str, text: str) -> None:
    path = tmp_path / "user.ttl"
    path.write_text(HEAD + ":a :p :b . :c :p :d .", encoding="utf-8")
    args = ("path", "a", "c", "--max-hops", "2", "--lang", lang, "--data", str(path))
    result = run(*args)
    assert (result.exit_code, result.stderr) == (0, "")
    assert text in result.stdout
    result = run(*args, "--format", "json")
    assert (result.exit_code, json.loads(result.stdout)) == (0, [])
    assert text in result.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("args", "text"),
    [
        (["japan", "jpan"], 'did you mean "japan"'),
        (["japan", "일본"], "are both id:japan"),
        (["japan", "p27s4"], "no fact links 'p27s4'"),
        (["japan", "schema:Corporation"], "no fact links 'schema:Corporation'"),
        (["japan", "france", "--all", "--most", "2"], "--all and --most cannot be combined"),
        (["japan", "france", "--max-hops", "0"], "--max-hops"),
        (["japan", "france", "--most", "0"], "--most"),
        (["japan", "france", "--format", "jsn"], 'did you mean "json"'),
        (["japan"], "Missing argument 'B'"),
    ],
)
def test_bad_input(run: Run, args: list[str], text: str) -> None:
    result = run("path", *args)
    assert (result.exit_code, result.stdout) == (2, "")
    errors = [line for line in result.stderr.splitlines() if line.startswith("Error: ")]
    assert len(errors) == 1
    assert text in errors[0]


def test_ambiguous_names_are_listed(tmp_path: Path) -> None:
    store = of_text(tmp_path, ':a rdfs:label "Ann" ; :p :c . :b rdfs:label "Ann" ; :p :c .')
    with pytest.raises(WrongUsage, match=r"several things: :a, :b;"):
        paths(store, "Ann", "c")
    with pytest.raises(NotFound, match="no entity 'Bob'"):
        paths(store, "c", "Bob")


@pytest.mark.slow
def test_why_says_what_the_passages_of_a_path_state(run: Run) -> None:
    plain, why = (run("path", "samsung", "france", *flag) for flag in (("--evidence",), ("--why",)))
    assert why.exit_code == 0
    added = why.stdout.splitlines()
    assert "          · Amazon, Samsung and others are investing in H AI." in added
    assert set(plain.stdout.splitlines()) < set(added)
