"""Look-ups are limited by their size in bytes: any number of IRIs of any length can be shown."""

from __future__ import annotations

import json
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.rdf.terms import Term
from kg.sparql import guard
from kg.store import Result, Solutions
from kg.store.batches import SIZE, select_for
from tests.conftest import Run

EX = "http://example.org/"


class Listening:
    """A store that records the queries and answers with the terms in them."""

    is_local = True

    def __init__(self) -> None:
        self.texts: list[str] = []

    def query(self, text: str) -> Result:
        guard.check(text)
        self.texts.append(text)
        inside = text.partition("{ ")[2].partition(" }")[0].split()
        return Solutions(("x",), [(ox.NamedNode(term[1:-1]),) for term in inside])


LOOK_UP = "SELECT ?x {\nVALUES ?x { UNDEF }\n?x ?y ?z }"


@pytest.mark.slow
@settings(max_examples=100)
@given(st.lists(st.integers(1, 30_000), max_size=60))
def test_every_term_is_asked_for_once_and_no_query_is_too_long(lengths: list[int]) -> None:
    store = Listening()
    terms: list[Term] = [ox.NamedNode(f"{EX}{n}/{'가' * (length // 3)}") for n, length in enumerate(lengths)]
    rows = list(select_for(store, LOOK_UP, "x", [*terms, *terms]))  # type: ignore[arg-type]  # all it needs
    assert rows == [(term,) for term in terms]
    assert all(len(text.encode()) < SIZE + max(lengths) + 100 for text in store.texts)


@pytest.fixture(scope="module")
def long_names(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file of 600 things with IRIs of 145 characters, each linked to the first, and one long IRI."""
    path = tmp_path_factory.mktemp("long") / "long.ttl"
    names = [f"{EX}{'long-' * 22}{n:05d}" for n in range(600)]
    names = [name + "-and-more-x" for name in names]
    assert {len(name) for name in names} == {145}
    prefix = "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> ."
    lines = [
        f'<{n}> a <{EX}Thing> ; <{EX}p> <{names[0]}> , "{n[-16:]}" ; rdfs:label "thing {n[-16:]}" .'
        for n in names
    ]
    image = f"<{names[1]}> <{EX}image> <data:image/png;base64,{'A' * 70_000}> ."
    path.write_text("\n".join([prefix, *lines, image]), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "args",
    [
        ("sparql", f"SELECT ?s ?o {{ ?s <{EX}p> ?o }}"),
        ("sparql", f"SELECT ?s ?o {{ ?s <{EX}p> ?o }}", "--evidence"),
        ("show", f"{EX}{'long-' * 22}00000-and-more-x"),
        ("path", f"{EX}{'long-' * 22}00007-and-more-x", f"{EX}{'long-' * 22}00009-and-more-x"),
        ("rank", "--most", "700", "--format", "csv"),
        ("find", "thing", "--format", "csv"),
        ("export",),
        pytest.param(("graph", "-o", "-"), marks=pytest.mark.slow, id="graph"),
    ],
    ids=lambda args: args[0],
)
def test_six_hundred_long_iris(run: Run, long_names: Path, args: tuple[str, ...]) -> None:
    made = run(*args, "--data", str(long_names))
    assert made.exit_code == 0, made.stderr
    assert "00599-and-more-x" in made.stdout or args[0] == "path"


def test_an_iri_longer_than_any_query_is_told_of(run: Run, long_names: Path) -> None:
    made = run("sparql", f"SELECT ?o {{ ?s <{EX}image> ?o }}", "--data", str(long_names), "--format", "json")
    assert made.exit_code == 0
    assert len(json.loads(made.stdout)[0]["o"]["iri"]) > 70_000
    assert "is too long to ask for (70,0" in made.stderr
