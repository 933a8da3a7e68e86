"""Sums, counts and what is not said must be those of one article, wherever several articles are stored."""

from __future__ import annotations

import csv
import io
import json
import random
from collections import Counter, defaultdict
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.question.answer import answer
from kg.question.catalogue import questions
from kg.question.query import ad_hoc
from kg.rdf.namespaces import ARTICLE, GRAPH, ID, PASSAGE, PREFIXES, RDF_TYPE, SAI
from kg.sparql.guard import gathers
from kg.store import open_store
from kg.store.by_article import article_parts
from kg.store.embedded import Embedded
from tests.conftest import Run
from tests.servers import oxigraph, started_virtuoso

SECOND = f"""@prefix id: <{ID}> . @prefix sai: <{SAI}> . @prefix schema: <https://schema.org/> .
@prefix dcterms: <http://purl.org/dc/terms/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix p: <{PASSAGE}second/> . @prefix article: <{ARTICLE}> ."""
FACTS = """
p:p01s1 {
  id:second-oracle schema:agent id:oracle ; schema:toLocation id:japan ; schema:amount 1200000000000.0 ;
    schema:currency "JPY" ; sai:bound sai:Exact ; sai:printedAs "1.2 trillion yen" ; sai:status sai:Decided .
  id:second-amazon schema:agent id:amazon ; schema:toLocation id:japan ; schema:amount 2400000000000.0 ;
    schema:currency "JPY" ; sai:bound sai:Exact ; sai:printedAs "2.4 trillion yen" ; sai:status sai:Decided .
}
p:p01s2 {
  id:investment-h-ai schema:agent id:amazon ; schema:amount 5000000.0 ; schema:currency "USD" ;
    sai:bound sai:Exact ; sai:printedAs "$5 million" ; sai:status sai:Done .
  id:investment-amazon-japan schema:agent id:amazon ; sai:status sai:Done .
}"""
JAPAN = ("query", "investment-totals", "--country", "japan")


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return an article's folder; it repeats an investment of the packaged article and differs on another."""
    folder = tmp_path_factory.mktemp("articles") / "second"
    folder.mkdir()
    sentences = "".join(
        f"p:p01s{n} a sai:Passage ; dcterms:isPartOf article:second ; sai:paragraph 1 ; sai:sentence {n} .\n"
        for n in (1, 2)
    )
    files = {
        "article.ttl": 'article:second a schema:Article ; dcterms:title "The second"@en , "둘째"@ko .',
        "passages.trig": f"<{GRAPH}passages> {{ {sentences} }}",
        "entities.trig": f"<{GRAPH}entities> {{ id:second-oracle a sai:Investment ; rdfs:label "
        '"Oracle too"@en , "오라클도"@ko . id:second-amazon a sai:Investment ; rdfs:label "Amazon too"@en , '
        '"아마존도"@ko . }',
        "p01.trig": FACTS,
    }
    for name, text in files.items():
        (folder / name).write_text(f"{SECOND}\n{text}\n", encoding="utf-8")
    return str(folder)


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def totals(run: Run, *options: str) -> dict[str, tuple[str, str]]:
    """Return Japan's total and number of investments by article, and check the notes."""
    result = run(*JAPAN, "--format", "csv", *options)
    assert result.exit_code == 0, result.output
    assert "several articles mention the same (Japan)" in result.stderr
    assert "nothing is added up across articles" in result.stderr
    return {row["article_label"]: (row["total"], row["investments"]) for row in table(result.stdout)}


EXPECTED = {
    "Sovereign AI: a national strategy for AI sovereignty": ("3460000004400", "3"),
    "The second": ("3600000000000", "2"),
}


@pytest.mark.slow
def test_a_total_is_one_articles_wherever_they_are_kept(run: Run, second: str, tmp_path: Path) -> None:
    assert totals(run, "--articles", second) == EXPECTED
    trig, ttl, store = str(tmp_path / "both.trig"), str(tmp_path / "both.ttl"), str(tmp_path / "store")
    assert run("export", "--articles", second, "-o", trig).exit_code == 0
    assert run("export", "--articles", second, "--evidence", "-o", ttl).exit_code == 0
    assert run("load", "--articles", second, "--store", store).exit_code == 0
    for place in (("--data", trig), ("--data", ttl), ("--store", store)):
        assert totals(run, *place) == EXPECTED


@pytest.mark.slow
def test_a_total_is_one_articles_on_servers_too(run: Run, second: str, tmp_path: Path) -> None:
    with oxigraph(tmp_path / "oxigraph") as address:
        where = ("--endpoint", f"{address}/query")
        assert run("push", *where, "--articles", second).exit_code == 0
        assert totals(run, *where) == EXPECTED
    (tmp_path / "virtuoso").mkdir()
    with started_virtuoso(tmp_path / "virtuoso") as (address, execute):
        execute('GRANT SPARQL_UPDATE TO "SPARQL";')
        assert run("push", "--endpoint", address, "--merge", "merge", "--articles", second).exit_code == 0
        merged = f"{address}?default-graph-uri={GRAPH}merge"
        assert totals(run, "--endpoint", merged) == EXPECTED


def test_one_article_alone_or_chosen_names_none(run: Run, second: str) -> None:
    for options in ((), ("--articles", second, "--only", "second")):
        result = run(*JAPAN, "--format", "csv", *options)
        assert "article" not in result.stdout.splitlines()[0]
        assert result.stderr == ""


@pytest.mark.slow
def test_every_row_is_what_the_article_alone_answers(run: Run, second: str) -> None:
    """Test each question that counts, adds up or finds what is not said, with evidence and marks."""
    both = open_store(articles=[second])
    alone = {slug: open_store(articles=[second], only=[slug]) for slug in ("second", "sovereign-ai")}
    asked = [q for q in questions().values() if q.gathers]
    assert {q.name for q in asked} == {
        *("errata-counts", "investment-shares", "investment-totals", "investors-abroad", "most-stated"),
        *("movers", "amounts-per-year", "not-said", "not-said-amounts", "parts-and-totals"),
        *("printed-names", "ranks-side-by-side", "timeline"),
    }
    for query in asked:
        found = answer(both, query, evidence=not query.refusal)
        expected = [
            row._replace(terms=(ox.NamedNode(ARTICLE + slug), *row.terms))
            for slug, store in alone.items()
            for row in answer(store, query, evidence=not query.refusal).rows
        ]
        assert found.columns[0] in ("article", "inArticle"), query.name
        got, wanted = (
            Counter((row.terms, row.evidence, tuple(e.iri for e in row.errata)) for row in rows)
            for rows in (found.rows, expected)
        )
        assert got == wanted, query.name


@pytest.mark.slow
def test_what_is_not_said_is_so_for_the_article_that_is_named(run: Run, second: str) -> None:
    """Each of the two articles leaves out the amount of an investment that the other one gives."""
    rows = table(run("query", "not-said-amounts", "--articles", second, "--format", "csv").stdout)
    silent = {(r["article"].rsplit("/", 1)[1], r["investment"].rsplit("/", 1)[1]) for r in rows}
    assert ("sovereign-ai", "investment-h-ai") in silent
    assert ("second", "investment-amazon-japan") in silent
    assert ("second", "investment-h-ai") not in silent
    assert ("sovereign-ai", "investment-amazon-japan") not in silent


def test_ranks_of_different_articles_are_not_compared(run: Run, tmp_path: Path) -> None:
    first, second = (
        f"<{PASSAGE}{slug}/p01s1> {{ <{ID}rank-{slug}> a sai:Ranking ; schema:about <{ID}{slug}> ; "
        f"dcterms:isPartOf id:ix ; sai:rank {rank} ; sai:bound sai:Exact . <{ID}{slug}> a schema:Country . }}"
        for slug, rank in (("one", 3), ("two", 9))
    )
    file = tmp_path / "both.trig"
    file.write_text(
        f"@prefix id: <{ID}> . @prefix dcterms: <http://purl.org/dc/terms/> . @prefix schema: "
        f"<https://schema.org/> . @prefix sai: <{SAI}> . {first} {second}"
    )
    assert table(run("query", "ranks-side-by-side", "--data", str(file), "--format", "csv").stdout) == []


@pytest.mark.slow
def test_evidence_and_marks_are_the_articles_own(run: Run, second: str, tmp_path: Path) -> None:
    rows = json.loads(run(*JAPAN, "--articles", second, "--evidence", "--format", "json").stdout)
    passages = [{p.rsplit("/", 2)[1] for e in row["_evidence"] for p in e["passages"]} for row in rows]
    assert passages == [{"second"}, {"sovereign-ai"}]
    assert [len(row["_errata"]) for row in rows] == [0, 1]
    corrected = run(*JAPAN, "--articles", second, "--reading", "corrected").stdout
    assert "¥3.9 tn" in corrected
    assert "‡" in corrected
    assert "†" not in corrected
    store = str(tmp_path / "store")
    assert run("load", "--articles", second, "--reading", "corrected", "--store", store).exit_code == 0
    assert run(*JAPAN, "--store", store, "--reading", "corrected").stdout == corrected
    korean = run(*JAPAN, "--articles", second, "--lang", "ko")
    assert "둘째" in korean.stdout
    assert "여러 글이 같은 것을 말한다 (일본)" in korean.stderr


@pytest.mark.slow
def test_own_sparql_is_asked_of_each_article(run: Run, second: str) -> None:
    text = (
        f"SELECT (SUM(?n) AS ?sum) {{ ?i <https://schema.org/toLocation> <{ID}japan> ; "
        f"<https://schema.org/amount> ?n }}"
    )
    result = run("sparql", text, "--articles", second, "--format", "csv")
    assert [r["sum"] for r in table(result.stdout)] == ["3600000000000", "3460000004400"]
    assert "several articles mention the same: each row" in result.stderr
    named = "SELECT ?article (COUNT(?p) AS ?n) { ?p <http://purl.org/dc/terms/isPartOf> ?article }"
    result = run("sparql", f"{named} GROUP BY ?article", "--articles", second, "--format", "csv")
    assert result.stdout.splitlines()[0].startswith("inArticle,inArticle_label,article,")
    asked = run(
        "sparql", "ASK { FILTER NOT EXISTS { ?i <https://schema.org/amount> 1 } }", "--articles", second
    )
    assert asked.stdout == "true\n"
    assert "note: second, sovereign-ai are asked as one; use SELECT, or --only SLUG" in asked.stderr


@pytest.mark.slow
def test_the_first_of_an_order_is_each_articles(run: Run, second: str) -> None:
    text = (
        f"SELECT ?i ?a {{ ?i <https://schema.org/toLocation> <{ID}japan> ; "
        f"<https://schema.org/amount> ?a }} ORDER BY DESC(?a) LIMIT 1"
    )
    result = run("sparql", text, "--articles", second, "--format", "csv")
    assert [(row["i_label"], row["a"]) for row in table(result.stdout)] == [
        ("Amazon too", "2400000000000"),
        ("Amazon's investment in Japan", "2260000000000"),
    ]


@pytest.mark.slow
def test_a_list_says_that_its_rows_are_of_several_articles(run: Run, second: str) -> None:
    listed = ("query", "investments", "--articles", second)
    both = run(*listed, "--country", "japan")
    assert "the rows come from several articles (second, sovereign-ai)" in both.stderr
    assert "several articles mention the same (Amazon, Japan, " in both.stderr
    assert "Evidence" not in both.stdout
    assert "articles" not in run(*listed, "--country", "france").stderr  # only one has any
    assert "articles" not in run(*listed, "--country", "japan", "--only", "second").stderr
    whole = "<http://purl.org/dc/terms/isPartOf>"
    path = f"SELECT ?i {{ ?i {whole}* ?o ; <https://schema.org/toLocation> <{ID}japan> }}"
    assert (
        "which article a row comes from cannot be determined"
        in run("sparql", path, "--articles", second).stderr
    )


@pytest.mark.slow
def test_data_without_graphs_say_that_nothing_says_whose_a_row_is(
    run: Run, second: str, tmp_path: Path
) -> None:
    file = tmp_path / "both.ttl"
    assert run("export", "--articles", second, "-o", str(file)).exit_code == 0
    told = (
        "second, sovereign-ai are queried together, because these data do not say which of them states what"
    )
    for command in (JAPAN, ("query", "investments", "--country", "japan"), ("rank",)):
        assert told in run(*command, "--data", str(file)).stderr
        alone = run(*command, "--data", str(file), "--only", "second")
        assert (alone.exit_code, alone.stdout) == (2, "")
        assert "these data do not say which article states what" in alone.stderr
    assert run("export", "--evidence", "--articles", second, "-o", str(file)).exit_code == 0
    assert run(*JAPAN, "--data", str(file)).stdout == run(*JAPAN, "--articles", second).stdout


@pytest.mark.slow
def test_ranks_are_each_articles(run: Run, second: str) -> None:
    result = run("rank", "--type", "Company", "--articles", second, "--format", "csv", "--most", "1")
    assert [(r["article_label"], r["rank"]) for r in table(result.stdout)] == [
        ("The second", "1"),
        ("Sovereign AI: a national strategy for AI sovereignty", "1"),
    ]
    alone = table(run("rank", "--most", "4", "--format", "csv").stdout)
    beside = table(run("rank", "--articles", second, "--most", "4", "--format", "csv").stdout)
    scores = [r["score"] for r in beside if "Sovereign" in r["article_label"]]
    assert scores == [r["score"] for r in alone], "another article adds no links"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", True),
        ("SELECT ?s (GROUP_CONCAT(?o) AS ?n) { ?s ?p ?o } GROUP BY ?s", True),
        ("SELECT ?s { ?s ?p ?o } group\nby ?s", True),
        ("SELECT ?s { { SELECT ?s (max(?o) AS ?n) { ?s ?p ?o } GROUP BY ?s } }", True),
        ("SELECT ?s { ?s ?p ?o FILTER NOT EXISTS { ?s a ?o } }", True),
        ("SELECT ?s { ?s ?p ?o FILTER(!EXISTS { ?s a ?o }) }", True),
        ("SELECT ?s { ?s ?p ?o BIND(EXISTS { ?s a ?o } AS ?said) }", True),
        ("SELECT ?s { ?s ?p ?o MINUS { ?s a ?o } }", True),
        ("SELECT ?s { ?s ?p ?o OPTIONAL { ?s a ?c } FILTER(!BOUND(?c)) }", True),
        ("SELECT ?s { ?s ?p ?o OPTIONAL { ?s a ?c } FILTER(! bound(?c) && ?o > 1) }", True),
        (r"SELECT (\u0043OUNT(*) AS ?n) { ?s ?p ?o }", True),
        ("SELECT ?s { ?s ?p ?o FILTER(?s<?o&&COUNT(?p)>1) }", True),
        ("SELECT ?s { ?s ?p ?o OPTIONAL { ?s a ?c } FILTER(!(BOUND(?c))) }", True),
        ("SELECT ?s { ?s ?p ?o OPTIONAL { ?s a ?c } FILTER(BOUND(?c) = false) }", True),
        ("SELECT ?s { ?s ?p ?o OPTIONAL { ?s a ?c } FILTER((?o = 1 && !BOUND(?c)) || ?o = 2) }", True),
        ("SELECT (?b - ?a AS ?more) { ?s ?p ?a . ?t ?p ?b }", True),
        ("SELECT ?s { ?s ?p ?a . ?t ?p ?b BIND($a # of\n / ABS(?b) AS ?share) }", True),
        ("SELECT ?s { ?s a:p+/a:q* ?o ; (a:r|a:s)* ?p . FILTER(?o / 1000 > -1 && ?p -1 > 0) }", False),
        ("SELECT ?s { ?s ?p ?o FILTER(!(BOUND(?min)) || ?o >= ?min) }", False),
        ("SELECT ?count ?sum { ?s ?count ?sum }", False),
        ("PREFIX count: <urn:sum> SELECT ?s { ?s count:min ?o . # COUNT(\n ?s ?p 'MINUS' }", False),
        ("SELECT ?s { ?s ?p ?o FILTER EXISTS { ?s a ?c } }", False),
        ("SELECT ?s { ?s ?p ?o FILTER(EXISTS { ?s a ?c }) }", False),
        ("SELECT ?s { ?s ?p ?o FILTER(!BOUND(?min) || ?o >= ?min) }", False),
        ("SELECT ?s { ?s ?p ?o } ORDER BY DESC(BOUND(?o))", False),
        ("SELECT ?s { ?s ?p ?o } ORDER BY DESC(?o) LIMIT 1", True),
        ("SELECT ?s { ?s ?p ?o } order by ?o offset 3", True),
        ("SELECT ?s { { SELECT ?s { ?s ?p ?o } ORDER BY ?o LIMIT 1 } ?s ?q ?r }", True),
        ("SELECT ?s { ?s ?p ?o } LIMIT 10", False),
        ("SELECT ?order { ?order ?p ?limit } ORDER BY ?limit # LIMIT 1", False),
    ],
)
def test_what_gathers(text: str, expected: bool) -> None:
    assert gathers(text) is expected


@pytest.mark.slow
def test_sums_of_random_articles_are_their_own() -> None:
    """Random facts are in one article, even twice, in several, or in a graph of no article (so in all)."""
    amount, kind = ox.NamedNode(PREFIXES["schema"] + "amount"), ox.NamedNode(SAI + "Investment")
    for seed in range(60):
        rng = random.Random(seed)
        slugs = [f"a{n}" for n in range(rng.randint(2, 4))]
        places = [f"{PASSAGE}{slug}/p01s{n}" for slug in slugs for n in (1, 2)] + ["urn:x", f"{GRAPH}merge"]
        quads, stated = [], defaultdict[str, set[tuple[str, int]]](set)
        for place in [f"{PASSAGE}{slug}/p01s1" for slug in slugs] + rng.choices(places[:-1], k=9):
            node, value = f"urn:i{rng.randint(0, 3)}", rng.randint(1, 9)
            triple = (ox.NamedNode(node), amount, ox.Literal(value))
            quads.append(ox.Quad(*triple, ox.NamedNode(place)))
            owner = place.removeprefix(PASSAGE).split("/")[0] if place.startswith(PASSAGE) else ""
            for slug in [owner] if owner else slugs:
                stated[slug].add((node, value))
            quads.append(ox.Quad(triple[0], ox.NamedNode(RDF_TYPE), kind, ox.NamedNode(GRAPH + "entities")))
            quads.append(ox.Quad(*triple, ox.NamedNode(places[-1])))  # as on a server whose merge has a name
        found = answer(Embedded(quads), ad_hoc(f"SELECT (SUM(?n) AS ?sum) {{ ?i {amount} ?n }}")).rows
        sums = {row.terms[0].value.rsplit("/", 1)[1]: int(row.terms[1].value) for row in found}  # type: ignore[union-attr]
        assert sums == {slug: sum(n for _, n in stated[slug]) for slug in slugs}, seed


def test_an_article_that_states_nothing_yet_is_none(tmp_path: Path) -> None:
    passage = f"<{PASSAGE}empty/p01s1> a <{SAI}Passage> ."
    one = f"<{PASSAGE}one/p01s1> {{ <urn:a> <urn:p> 1 }} <{GRAPH}passages> {{ {passage} }}"
    file = tmp_path / "one.trig"
    file.write_text(one)
    assert article_parts(open_store([file])) == {}
    file.write_text(f"{one} <{PASSAGE}two/p01s1> {{ <urn:b> <urn:p> 1 }}")
    store = open_store([file])
    parts = article_parts(store)
    assert {article.value for article in parts} == {ARTICLE + "one", ARTICLE + "two"}
    assert article_parts(store) is parts  # split once: it takes as long as twenty questions
