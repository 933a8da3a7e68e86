"""Blank nodes are named by their label, list items or place in the graph, the same on each run."""

from __future__ import annotations

import csv
import io
import json
import random
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.entity.find import find
from kg.entity.show import show
from kg.errors import NotFound
from kg.names.display import blank_names, blank_node_named, names
from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import PREFIXES
from kg.rdf.terms import text_of
from kg.store import select
from kg.store.embedded import Embedded
from tests.conftest import Run

EX = "http://example.org/"
HEAD = "".join(f"@prefix {p}: <{iri}> .\n" for p, iri in {**PREFIXES, "ex": EX}.items())
TEXT = """
ex:team ex:member [ ex:age 4 ], [ foaf:name "Bo" ; ex:pet [ ex:kind "dog" ] ], [ ex:age 5 ] .
[] ex:haunts ex:team .
ex:book ex:by ( "b" "a" ex:team [ ex:age 6 ] ) .
"""


def store_of(text: str) -> Embedded:
    return Embedded(list(ox.parse((HEAD + text).encode(), format=ox.RdfFormat.TURTLE)))


def sentences_about(store: Embedded, name: str) -> list[str]:
    return [text_of(row.terms[0]) for row in show(store, name).sentences]


def test_a_blank_node_is_named_by_label_list_or_place() -> None:
    english, korean = (set(blank_names(store_of(TEXT), lang).values()) for lang in LANGUAGES)
    cells = {name for name in english if name.startswith("(")}
    assert english - cells == {
        "member of team (1)",
        "member of team (2)",
        "Bo",
        "pet of Bo",
        "[haunts: team]",
        "by of book",
    }
    assert "(b, a, team, by of book)" in cells
    assert {"team의 member (1)", "Bo의 pet", "[haunts: team]"} <= korean


def test_lists_and_sentences_tell_blank_nodes_of_one_name_apart() -> None:
    store = store_of("ex:book ex:by ( [ ex:age 6 ] [ ex:age 7 ] ) ; ex:part [ ex:n 1 ] , [ ex:n 2 ] .")
    assert "(by of book (1), by of book (2))" in blank_names(store, "en").values()
    (parts,) = (text for text in sentences_about(store, "book") if "part:" in text)
    assert set(parts.removeprefix("book — part: ").split(" and ")) == {"part of book (1)", "part of book (2)"}


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("_:a ex:member _:b . _:b ex:member _:a .", {"[member: …] (1)", "[member: …] (2)"}),
        ("_:a ex:member _:a .", {"[member: …]"}),
        ("_:a ex:part _:b . _:b ex:part _:a . _:b ex:age 4 .", {"[age: 4]", "part of [age: 4]"}),
        ("_:a ex:knows _:b . _:b ex:knows _:a . _:a foaf:name 'Bo' .", {"Bo", "knows of Bo"}),
        (
            "_:a ex:p _:b . _:b ex:p _:c . _:c ex:p _:a . ex:team ex:has _:c .",
            {"has of team", "p of has of team", "p of p of has of team"},
        ),
        ("[] ex:haunts [ ex:age 5 ] .", {"[haunts: …]", "haunts of [haunts: …]"}),
    ],
)
def test_a_name_never_leads_back_to_itself(text: str, called: set[str]) -> None:
    assert set(blank_names(store_of(text), "en").values()) == called


@pytest.mark.slow
def test_a_long_list_is_told_once() -> None:
    """Only its first cell names all items; if each rest did too, the names would have over 100,000 items."""
    whole = ", ".join(f"m{n}" for n in range(500))
    members = " ".join(f"ex:m{n}" for n in range(500))
    called = set(blank_names(store_of(f"ex:a ex:p ( {members} ) ."), "en").values())
    assert len(called) == 500
    assert f"({whole})" in called
    assert sum(map(len, called)) < 70_000


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_name_leads_back(lang: str) -> None:
    store = store_of(TEXT)
    known = blank_names(store, lang)
    assert len(set(known.values())) == len(known) == 10
    for node, name in known.items():
        assert blank_node_named(store, name) == node
        rows = show(store, name, lang=lang).rows
        assert any(node in row.terms for row in rows)


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_show_tells_of_the_blank_nodes_around_a_thing_and_lists_in_order(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "team.ttl"
    file.write_text(HEAD + TEXT, encoding="utf-8")
    told = run("show", "ex:team", "--data", str(file)).stdout
    for sentence in (
        "team — member: ",
        "member of team (1) — age: ",
        "Bo — pet: pet of Bo",
        "pet of Bo — kind: dog",
        "[haunts: team] — haunts: team",
        "book — by: (b, a, team, by of book)",
    ):
        assert sentence in told, told
    assert "first" not in told
    assert "_:" not in told
    assert run("show", "ex:team", "--data", str(file)).stdout == told
    assert "pet of Bo" in run("show", "bo", "--data", str(file)).stdout
    asked = ("sparql", "SELECT ?m { ex:team ex:member ?m }", "--data", str(file))
    assert "member of team (1)" in run(*asked).stdout
    called = {(row["m"], row["m_label"]) for row in rows_of(run(*asked, "--format", "csv").stdout)}
    entries = [row["m"] for row in json.loads(run(*asked, "--format", "json").stdout)]
    assert called == {(entry["bnode"], entry["label"]) for entry in entries}
    assert "member of team (1)" in dict(called).values()
    assert all(name.startswith("_:") for name, _ in called)
    assert "Bo" in run("find", "bo", "--data", str(file)).stdout


def test_those_of_one_name_are_listed(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "two.ttl"
    data.write_text(
        HEAD + 'ex:team foaf:member [ foaf:name "Kim" ], [ foaf:name "Kim" ], [ foaf:name " " ] .'
    )
    for command in (["show", "kim"], ["path", "Kim", "team"], ["graph", "--focus", "Kim"]):
        made = run(*command, "--data", str(data))
        assert (made.exit_code, made.stdout) == (2, "")
        assert "is the name of several things: Kim (1), Kim (2)" in made.stderr
    made = run("show", "team", "--data", str(data))
    assert "Kim (1), Kim (2) and member of team" in made.stdout


@pytest.mark.slow
def test_a_path_and_a_page_may_start_from_one(run: Run, tmp_path: Path) -> None:
    data, page = tmp_path / "data.ttl", tmp_path / "page.html"
    data.write_text(HEAD + TEXT)
    made = run("path", "pet of Bo", "member of team (2)", "--data", str(data), "--format", "csv")
    assert made.exit_code == 0, made.stderr
    steps = {(row["from"], row["to"]) for row in rows_of(made.stdout)}
    assert len(steps) == 3  # Bo has a name, so it is a step of its own between its pet and the team
    made = run("graph", "--focus", "[haunts: team]", "--data", str(data), "-o", str(page))
    assert made.exit_code == 0, made.stderr


def test_a_thing_with_an_iri_goes_before_a_blank_node_of_its_name() -> None:
    store = store_of('ex:a rdfs:label "Bo" . [] rdfs:label "Bo" .')
    (name,) = blank_names(store, "en").values()
    assert name.startswith("Bo (_:b")
    assert names(store, [ox.NamedNode(EX + "a")], "en") == {EX + "a": "Bo"}
    assert show(store, name).rows[0].terms[0] == blank_node_named(store, name)
    assert show(store, "Bo").rows[0].terms[0] == ox.NamedNode(EX + "a")
    with pytest.raises(NotFound):
        show(store, "nobody")
    assert len(find(store, "Bo").rows) == 2


nodes = st.sampled_from([ox.BlankNode(f"n{n}") for n in range(5)])
things = st.sampled_from([ox.NamedNode(EX + name) for name in "ab"])
RDF = PREFIXES["rdf"]
links = [
    ox.NamedNode(EX + "p"),
    ox.NamedNode(EX + "q"),
    *(ox.NamedNode(RDF + name) for name in ("first", "rest")),
]
label = ox.NamedNode(PREFIXES["rdfs"] + "label")
facts = st.one_of(
    st.builds(ox.Triple, st.one_of(nodes, things), st.sampled_from(links), st.one_of(nodes, things)),
    st.builds(ox.Triple, nodes, st.just(label), st.sampled_from("ab").map(ox.Literal)),
)


@pytest.mark.slow
@settings(derandomize=True, max_examples=150)
@given(st.lists(facts, min_size=1, max_size=10), st.randoms(use_true_random=False))
def test_names_are_apart_and_lead_back_in_any_graph(
    triples: list[ox.Triple], shuffled: random.Random
) -> None:
    def stored(named: dict[str, str]) -> Embedded:
        def term(node: Any) -> Any:
            return ox.BlankNode(named[node.value]) if isinstance(node, ox.BlankNode) else node

        quads = [ox.Quad(term(t.subject), t.predicate, term(t.object)) for t in triples]
        shuffled.shuffle(quads)
        return Embedded(quads)

    order = shuffled.sample(range(5), 5)
    store, other = (
        stored({f"n{n}": f"x{n}" for n in range(5)}),
        stored({f"n{n}": f"y{order[n]}" for n in range(5)}),
    )
    known = blank_names(store, "en")
    assert len(set(known.values())) == len(known)
    assert sorted(known.values()) == sorted(blank_names(other, "en").values())
    for node, name in known.items():
        assert blank_node_named(store, name) == node
        assert show(store, name).rows
    shown = select(store, "SELECT ?s { ?s ?p ?o }").rows
    printed = names(store, [s for (s,) in shown], "en")
    assert len(set(printed.values())) == len(printed)
