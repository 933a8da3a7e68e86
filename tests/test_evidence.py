"""Derived evidence, checked by brute force on random graphs and queries.

If a store has only a row's evidence, types and labels, the row must still be an answer; and each graph that
states one of these triples must be named.
"""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from random import Random

import pyoxigraph as ox
import pytest

from kg.errors import EvidenceError
from kg.question.evidence import ground
from kg.question.evidence import stated as stated_in
from kg.question.query import ad_hoc, with_evidence
from kg.rdf.namespaces import GRAPH, RDF_TYPE, RDFS_LABEL
from kg.rdf.terms import Term
from kg.sparql.binding import bind
from kg.sparql.evidence.derive import LONGEST, Evidence, derive
from kg.sparql.evidence.parser import parse
from kg.sparql.evidence.writer import write
from kg.sparql.guard import LIMIT
from kg.store import select
from kg.store.embedded import Embedded
from tests.random_queries import EX, PREFIXES, Writer, graph

pytestmark = pytest.mark.slow

ROUNDS = 20
PER_ROUND = 100
Rows = list[tuple[Term | None, ...]]


def store(quads: list[ox.Quad]) -> ox.Store:
    made = ox.Store()
    made.extend(quads)
    made.extend(ox.Quad(q.subject, q.predicate, q.object) for q in quads)
    return made


def ask(where: ox.Store, text: str) -> tuple[list[str], Rows]:
    result = where.query(text)
    if isinstance(result, ox.QueryBoolean):
        return [], [()] if result else []
    assert isinstance(result, ox.QuerySolutions)
    return [v.value for v in result.variables], [tuple(row) for row in result]


def evidence_in(
    quads: list[ox.Quad], evidence: Evidence
) -> dict[tuple[Term | None, ...], dict[ox.Triple, set[str]]]:
    """Return the triples of each row, with the names of the graphs that state them."""
    whole = Embedded(quads)
    made = [(search, select(whole, bind(search.text, {}))) for search in evidence.searches]
    return {
        key: {ox.Triple(*triple): {f"<{p}>" for p in passages} for triple, passages in found.items()}  # type: ignore[arg-type]
        for key, found in stated_in(whole, ground(made, len(evidence.keys))).items()
    }


def check(text: str, quads: list[ox.Quad]) -> int:
    """Check the evidence of the query *text* by brute force, and return the number of rows checked."""
    evidence = derive(text)
    whole, unlimited = store(quads), text.removesuffix("\nLIMIT 2")
    names, rows = ask(whole, bind(unlimited, {}))
    stated = evidence_in(quads, evidence)
    holders: dict[ox.Triple, set[str]] = defaultdict(set)
    for q in quads:
        if not str(q.graph_name).startswith(f"<{GRAPH}"):
            holders[ox.Triple(q.subject, q.predicate, q.object)].add(str(q.graph_name))
    kept = [q for q in quads if q.predicate.value in (RDF_TYPE, RDFS_LABEL)]
    for row in rows:
        triples = stated.get(tuple(row[names.index(k)] if k in names else None for k in evidence.keys), {})
        for triple, passages in triples.items():
            assert passages <= holders[triple]
            assert "GRAPH" in text or passages == holders[triple], (text, triple)
        few = [
            q
            for q in quads
            if str(q.graph_name) in triples.get(ox.Triple(q.subject, q.predicate, q.object), ())
        ]
        assert row in ask(store(kept + few), bind(unlimited, {}))[1], (text, row, list(map(str, few)))
    return len(rows)


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_evidence_is_enough_and_names_every_passage(seed: int) -> None:
    random = Random(seed)
    outcomes: Counter[str] = Counter()
    for _ in range(PER_ROUND):
        text, quads = Writer(random).query(), graph(random)
        try:
            store(quads).query(text)
        except SyntaxError:
            outcomes["invalid"] += 1
            continue
        try:
            outcomes["rows"] += check(text, quads)
            outcomes["derived"] += 1
        except EvidenceError:
            outcomes["refused"] += 1
    assert outcomes["derived"] >= outcomes["refused"]
    assert outcomes["rows"] >= 30


@pytest.mark.parametrize("seed", range(5))
def test_a_query_read_and_written_again_has_the_same_rows(seed: int) -> None:
    random = Random(1000 + seed)
    held = 0
    for _ in range(100):
        text, quads = Writer(random).query().removesuffix("\nLIMIT 2"), graph(random)
        if "ASK" in text:
            continue
        try:
            names, rows = ask(store(quads), text)
            again = "SELECT * WHERE " + write(parse(text))
        except (SyntaxError, EvidenceError):
            continue
        if not names:  # SELECT * of a group without variables
            continue
        others, back = ask(store(quads), again)
        assert sorted(names) == sorted(others), text
        assert Counter(rows) == Counter(tuple(row[others.index(n)] for n in names) for row in back), text
        held += 1
    assert held >= 40


FACTS = """@prefix : <http://x/> .
<http://g/1> { :i1 :investor :amazon ; :amount 3 . :i2 :investor :amazon . }
<http://g/2> { :i2 :amount 4 . :i1 :amount 3 . :amazon :origin :us . }
<http://g/3> { :i3 :investor :oracle ; :amount 5 . }"""


def evidence_of(query: str) -> dict[str, set[str]]:
    """Return each triple of the evidence, as local names, with the names of its graphs."""
    quads = list(ox.parse(FACTS, format=ox.RdfFormat.TRIG))
    found: dict[str, set[str]] = defaultdict(set)
    for triples in evidence_in(quads, derive(PREFIXES + query)).values():
        for triple, passages in triples.items():
            s, p, o = (str(term).replace(EX, "").strip("<>") for term in triple)
            found[f"{s} {p} {o.partition('^')[0]}"] |= {
                name.strip("<>")[len("http://g/") :] for name in passages
            }
    return dict(found)


def test_a_triple_stated_twice_names_both_sentences() -> None:
    assert evidence_of("SELECT ?i { ?i :amount 3 }") == {'i1 amount "3"': {"1", "2"}}


def test_a_total_rests_on_every_triple_behind_it() -> None:
    found = evidence_of(
        "SELECT ?w (SUM(?a) AS ?t) { ?i :investor ?w ; :amount ?a } GROUP BY ?w HAVING(COUNT(*) > 1)"
    )
    assert {'i1 amount "3"', 'i2 amount "4"', "i1 investor amazon", "i2 investor amazon"} <= set(found)


def test_a_literal_that_is_not_of_its_datatype_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    derive("SELECT ?s { ?s ?p '1E9'^^<http://www.w3.org/2001/XMLSchema#integer> }")
    assert caplog.records == []
    logging.getLogger("rdflib.term").warning("heard again")
    assert len(caplog.records) == 1


def test_a_part_that_did_not_match_gives_no_evidence() -> None:
    assert evidence_of("SELECT ?i { ?i :investor :oracle OPTIONAL { ?i :amount ?a FILTER(?a > 9) } }") == {
        "i3 investor oracle": {"3"}
    }
    assert evidence_of("SELECT ?x { { ?x :origin :us } UNION { ?x :amount 9 } }") == {
        "amazon origin us": {"2"}
    }


def test_existence_counts_and_absence_does_not() -> None:
    assert set(evidence_of("SELECT ?w { ?w :origin ?o FILTER EXISTS { ?i :investor ?w } }")) == {
        "amazon origin us",
        "i1 investor amazon",
        "i2 investor amazon",
    }
    assert set(evidence_of("SELECT ?i { ?i :investor ?w FILTER NOT EXISTS { ?w :origin ?o } }")) == {
        "i3 investor oracle"
    }


def test_a_sub_select_gives_the_triples_it_hides() -> None:
    query = "SELECT ?w ?n { ?w :origin ?o { SELECT ?w (COUNT(?i) AS ?n) { ?i :investor ?w } GROUP BY ?w } }"
    assert set(evidence_of(query)) == {"amazon origin us", "i1 investor amazon", "i2 investor amazon"}


@pytest.mark.parametrize("figure", ["-1.5", "-0.0", "-.5", "-1", "-1e0", "+1.5", "?y-0.5", "-2.50"])
def test_figures_of_any_sign_and_kind_have_evidence(figure: str) -> None:
    query = PREFIXES + f"SELECT ?x {{ ?x :p ?y FILTER(?y > {figure}) }}"
    assert len(derive(query).searches) == 1


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?x { ?x :p+ ?y }",
        "SELECT ?x { ?x :p ?y { SELECT ?y { ?y :q ?z } LIMIT 1 } }",
        "SELECT (COUNT(?x) AS ?n) { ?x :p ?y } GROUP BY ?y",
        "SELECT ?x { ?x :p ?y FILTER NOT EXISTS { ?y :q ?z FILTER NOT EXISTS { ?z :r ?w } } }",
        "SELECT ?x { ?x :p ?y FILTER(?y = 1 || EXISTS { ?x :q ?z }) }",
        "SELECT ?x FROM <http://g/1> { ?x :p ?y }",
        "CONSTRUCT { ?x :p ?y } WHERE { ?x :p ?y }",
    ],
)
def test_what_cannot_be_derived_is_refused_by_name(query: str) -> None:
    with pytest.raises(EvidenceError, match="evidence"):
        derive(PREFIXES + query)


@pytest.mark.parametrize(
    "query",
    [
        'SELECT ?n { { SELECT (SUM(?x) AS ?n) { ?i :amount ?x FILTER(STR(?i) != "%s") } } }',
        'SELECT ?i { ?i :amount ?x FILTER EXISTS { ?i :investor ?w FILTER(STR(?i) != "%s") } }',
    ],
)
def test_what_is_too_long_with_its_evidence_is_refused_and_the_answer_stands(query: str) -> None:
    text = PREFIXES + query % ("가" * 15_000)
    assert len(text) < LONGEST < len(text.encode()) < LIMIT
    with pytest.raises(EvidenceError, match="too long") as refused:
        derive(text)
    assert "\n" not in str(refused.value)
    asked = with_evidence(ad_hoc(text))  # the question itself is still answered
    assert (asked.evidence, asked.refusal) == ((), str(refused.value))
