"""Every engine gives the same answers to every canned question, with each parameter and with all."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pyoxigraph as ox
import pytest

from kg.entity.find import resolve
from kg.question.answer import answer
from kg.question.catalogue import questions
from kg.question.evidence import ground, stated
from kg.question.query import Query
from kg.rdf.reified import is_passage
from kg.rdf.terms import Term, literal, number
from kg.store import Store, select
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.protocol import Result
from kg.store.remote.endpoint import Remote
from tests.conftest import PATIENCE
from tests.second_opinion import Rdflib
from tests.serialising import serialise

pytestmark = pytest.mark.slow

QUESTIONS = questions()


@pytest.fixture(scope="session")
def turtle(embedded: Embedded, tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Return the packaged graph, written as plain Turtle with its evidence and read again."""
    path = tmp_path_factory.mktemp("turtle") / "with-evidence.ttl"
    path.write_text(serialise(quads(embedded), "turtle", evidence=True), encoding="utf-8")
    return Embedded.of_files([path])


@pytest.fixture(scope="session")
def rdflib(embedded: Embedded) -> Store:
    return Rdflib(embedded)


ENGINES = {"endpoint": "each", "turtle": "each", "virtuoso": "each", "jena": "last", "rdflib": "last"}
"""Whether a fixture's engine is asked for evidence with each binding or, if it is slow, only with the last:
bindings do not change how evidence is searched for. Virtuoso's default graph is the union of all graphs, so
it is told to query the merge."""


def bindings(query: Query) -> list[dict[str, str]]:
    """Return bindings of no parameter, of each alone, and of all, to the examples in the header."""
    examples = {p.name: p.example for p in query.parameters}
    each = [{name: value} for name, value in examples.items()]
    return [{}, *each, *([examples] if len(examples) > 1 else [])]


def bound(store: Store, query: Query, given: Mapping[str, str]) -> Query:
    values: dict[str, Sequence[Term]] = {}
    for name, text in given.items():
        parameter = query.parameter(name)
        entity = parameter.type == "entity"
        values[name] = [resolve(store, text, of=parameter.of) if entity else literal(parameter.type, text)]
    return query.bind(values)


def comparable(term: Term | None) -> Any:
    """Return numbers by value and everything else as the term itself."""
    value = number(term)
    return term if value is None else Decimal(value)


def rows(store: Store, text: str) -> Counter[tuple[Any, ...]]:
    return Counter(tuple(map(comparable, row)) for row in select(store, text).rows)


def found(store: Store, query: Query) -> set[tuple[Any, ...]]:
    """Return the evidence as a set."""
    made = [(search, select(store, search.text)) for search in query.evidence]
    told = stated(store, ground(made, len(query.keys)))
    return {
        (*map(comparable, key), *map(comparable, triple), passages)
        for key, triples in told.items()
        for triple, passages in triples.items()
    }


CASES = [
    pytest.param(name, given, id=f"{name}-{'+'.join(given) or 'unbound'}")
    for name, query in QUESTIONS.items()
    for given in bindings(query)
]


@cache
def expected(store: Store, name: str, given: tuple[tuple[str, str], ...]) -> tuple[Query, Any, Any]:
    """Return the bound question, and its rows and evidence in *store*."""
    query = bound(store, QUESTIONS[name], dict(given))
    return query, rows(store, query.text), found(store, query)


@pytest.mark.parametrize("engine", [pytest.param(e, marks=pytest.mark.xdist_group(e)) for e in ENGINES])
@pytest.mark.parametrize(("name", "given"), CASES)
def test_same_rows_and_evidence_on_every_engine(
    name: str, given: dict[str, str], engine: str, embedded: Embedded, request: pytest.FixtureRequest
) -> None:
    query, answers, evidence = expected(embedded, name, tuple(given.items()))
    fixture = request.getfixturevalue(engine)
    store = Remote(fixture, timeout=PATIENCE) if isinstance(fixture, str) else fixture
    assert rows(store, query.text) == answers
    if ENGINES[engine] == "each" or given == bindings(QUESTIONS[name])[-1]:
        assert found(store, query) == evidence


@pytest.mark.parametrize(("name", "given"), CASES)
def test_rows_with_marks_are_those_of_the_question(
    name: str, given: dict[str, str], embedded: Embedded, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A single search must find both if the question allows it."""
    query = bound(embedded, QUESTIONS[name], given)
    alone = select(embedded, query.text)
    asked: list[str] = []
    ask = Embedded.query

    def noted(store: Embedded, text: str) -> Result:
        asked.append(text)
        return ask(store, text)

    monkeypatch.setattr(Embedded, "query", noted)
    table = answer(embedded, query)
    one = bool(query.evidence and query.evidence[0].answers)
    assert (query.text in asked) is not one
    assert table.columns == alone.variables
    assert Counter(row.terms for row in table.rows) == Counter(alone.rows)


@pytest.mark.xdist_group("virtuoso")
def test_virtuoso_answers_alike_whatever_it_was_asked_before(embedded: Embedded, virtuoso: str) -> None:
    """Its plans depend on earlier queries; here with many OPTIONALs, about several things at once."""
    chance, store = Random(5), Remote(virtuoso, timeout=PATIENCE)
    parameters = {
        ("policy-profile", "policy"): "dcterms:Policy",
        ("company-profile", "company"): "schema:Corporation",
        ("person-profile", "person"): "schema:Person",
        ("comparisons", "about"): "schema:Country",
    }
    text = (
        "PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX schema: <https://schema.org/> "
        "SELECT ?x {{ ?x a {} }}"
    )
    things = {
        asked: [x for (x,) in select(embedded, text.format(kind)).rows if x]
        for asked, kind in parameters.items()
    }
    for _ in range(80):
        name, parameter = chance.choice([*things])
        some = chance.sample(things[name, parameter], chance.randint(1, 4))
        query = QUESTIONS[name].bind({parameter: some} if chance.random() < 0.8 else {}).text
        assert rows(store, query) == rows(embedded, query), (name, some)


@pytest.mark.parametrize("name", QUESTIONS)
def test_examples_find_something(name: str, embedded: Embedded) -> None:
    query = QUESTIONS[name]
    for given in bindings(query)[: 1 + len(query.parameters)]:
        assert rows(embedded, bound(embedded, query, given).text), given


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_parameter_only_narrows(name: str, embedded: Embedded) -> None:
    query = QUESTIONS[name]
    if "HAVING" in query.text or "COUNT" in query.text or "SUM" in query.text:
        keys = [i for i, v in enumerate(select(embedded, query.text).variables) if v in query.keys]
    else:
        keys = list(range(len(select(embedded, query.text).variables)))
    everything = {tuple(row[i] for i in keys) for row in select(embedded, query.text).rows}
    for given in bindings(query)[1:]:
        narrowed = select(embedded, bound(embedded, query, given).text).rows
        assert {tuple(row[i] for i in keys) for row in narrowed} <= everything, given


@pytest.fixture(scope="session")
def doubled(embedded: Embedded) -> Store:
    """Return the packaged graph with each passage's graph copied under a second name."""
    facts = quads(embedded)
    copies = [
        ox.Quad(q.subject, q.predicate, q.object, ox.NamedNode(q.graph_name.value + "-again"))
        for q in facts
        if isinstance(q.graph_name, ox.NamedNode) and is_passage(q.graph_name)
    ]
    assert len(copies) > 300
    return Embedded([*facts, *copies])


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_second_source_changes_no_answer(name: str, embedded: Embedded, doubled: Store) -> None:
    """If facts are stated twice, rows and totals must stay the same, and only evidence is added.

    A question about the sentences themselves selects its graphs explicitly, so it gets no more evidence.
    """
    query = QUESTIONS[name]
    assert rows(doubled, query.text) == rows(embedded, query.text)
    once, twice = (answer(s, query.bind({}), evidence=True) for s in (embedded, doubled))
    before, after = (sum(len(row.passages()) for row in rows) for rows in (once.rows, twice.rows))
    assert after == (before if "GRAPH ?" in query.text else 2 * before)


def test_the_server_answers_the_command_line(run: Any, endpoint: str) -> None:
    here, there = (
        run("query", "investments", "--evidence", *extra) for extra in ((), ("--endpoint", endpoint))
    )
    assert here.exit_code == there.exit_code == 0, there.output
    assert sorted(there.stdout) == sorted(here.stdout)
    made = run("sparql", "DESCRIBE <https://w3id.org/sovereign-ai-kg/id/japan>", "--endpoint", endpoint)
    assert 'rdfs:label "Japan"@en, "일본"@ko' in made.stdout
    assert run("sparql", "ASK { ?s ?p ?o }", "--endpoint", endpoint).stdout == "true\n"


def test_questions_run_unmodified_as_files(embedded: Embedded) -> None:
    """The text of a file must be plain SPARQL as it is: UNDEF lines change nothing."""
    for query in QUESTIONS.values():
        assert rows(embedded, query.text) == rows(embedded, query.bind({}).text), query.name


def test_every_question_has_parameters() -> None:
    assert {len(q.parameters) > 0 for q in QUESTIONS.values()} == {True}


def test_reading_a_folder_twice_gives_the_same_questions(tmp_path: Path) -> None:
    source = QUESTIONS["article"]  # its columns are not in alphabetical order
    (tmp_path / "one.rq").write_text(source.text, encoding="utf-8")
    first, second = (questions(tmp_path)["one"] for _ in range(2))
    assert (tmp_path / "index.tsv").is_file()
    assert first == second
    assert list(first.columns) == list(second.columns)
    for a, b in itertools.pairwise([first, second]):
        assert (a.evidence, a.keys, a.parameters) == (b.evidence, b.keys, b.parameters)
