"""The Python API: opening, querying and converting a graph, with the same results as the command line."""

from __future__ import annotations

import ast
import copy
import doctest
import gc
import json
import pickle
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyoxigraph as ox
import pytest
import rdflib
from playwright.sync_api import Browser, expect

import kg
from kg.errors import EvidenceError, NotFound, QueryError, WrongUsage
from kg.graph import Answer, Graph
from kg.graph.stubs import stubs
from kg.graph.values import Value, value
from kg.question.catalogue import questions
from kg.question.query import Parameter
from kg.rdf.namespaces import ID, PASSAGE, XSD
from kg.store.embedded import Embedded
from tests import notebook
from tests.conftest import ROOT, Run

AMAZON = f"{ID}amazon"
P27S4 = f"{PASSAGE}sovereign-ai/p27s4"


@pytest.fixture(scope="module")
def g() -> Iterator[Graph]:
    with kg.open() as graph:
        yield graph


@pytest.fixture(scope="module")
def japan(g: Graph) -> Answer:
    return g.query("investments", country="japan")


def test_an_answer_has_labels_evidence_and_marks(japan: Answer) -> None:
    assert [str(r["investor"]) for r in japan] == ["Amazon", "Oracle", "Microsoft"]
    assert japan[0]["investor"] == kg.Entity(AMAZON, "Amazon")
    assert [r["amount"] for r in japan] == [
        Decimal(2_260_000_000_000),
        Decimal(1_200_000_000_000),
        Decimal(4400),
    ]
    assert (japan[0]["durationYears"], japan[0]["currency"], japan[0]["startYear"]) == (5, "JPY", None)
    assert {p.name for r in japan for p in r.passages} == {"p27s4"}
    assert "Singapore" in japan[0].passages[0].text
    said = {(str(e.property), str(e.value)) for e in japan[0].evidence}
    assert ("agent", "Amazon") in said
    assert all(p.iri == P27S4 for e in japan[0].evidence for p in e.passages)
    (mark,) = japan[2].marks
    assert (mark.sign, mark.severity, japan[0].marks) == ("†", "High", ())
    assert "억" in mark.problem
    assert (japan.title, japan.headings["printedAs"]) == ("Who invests how much, and where?", "printed as")
    assert len(japan[1:]) == 2
    assert "Microsoft" in repr(japan[2])
    assert len(repr(japan)) < 200


@pytest.mark.slow
def test_what_is_printed_is_what_the_command_prints(japan: Answer, run: Run) -> None:
    told = run("query", "investments", "--country", "japan", "--evidence")
    assert told.output == str(japan)
    for name in ("csv", "json", "md"):
        done = run("query", "investments", "--country", "japan", "--evidence", "--format", name)
        assert done.stdout_bytes.decode() == japan.written(name), name


def test_values_are_given_as_python_has_them(g: Graph) -> None:
    def found(**values: Any) -> list[Any]:
        return [r["amount"] for r in g.query("investments", **values)]

    both = found(country=["japan", "프랑스"])
    assert len(both) > len(found(country="japan")) > 0
    assert (
        found(country={"japan"})
        == found(country="日本".replace("日本", "일본"))
        == found(country=f"{ID}japan")
    )
    assert found(investor=kg.Entity(AMAZON, "whatever")) == found(investor="amazon")
    big = found(min_amount=1_200_000_000_000)
    assert big
    assert (
        big
        == found(min_amount=Decimal("1.2E12"))
        == found(min_amount=1.2e12)
        == found(minAmount="1200000000000")
    )
    assert big == found(min_amount=np.int64(1_200_000_000_000)) == found(**{"min-amount": np.float64(1.2e12)})
    assert (
        found(min_amount=np.float32(4400.5)) == found(min_amount=Decimal("4400.5")) != found(min_amount=4400)
    )
    since = g.query("timeline", from_year=date(2024, 6, 30)).to_dicts()
    assert since
    for year in (2024, "2024", 2024.0, np.float64(2024), Decimal("2024.00")):
        assert g.query("timeline", from_year=year).to_dicts() == since


@pytest.mark.parametrize(
    ("name", "values", "said"),
    [
        ("investmnts", {}, "no question 'investmnts'; did you mean \"investments\""),
        ("investments", {"country": "japn"}, "`country`: no country 'japn'; did you mean \"japan\""),
        ("investments", {"contry": "japan"}, "no parameter 'contry'; did you mean \"country\""),
        ("investments", {"country": []}, "`country`: the list of values is empty"),
        ("investments", {"min_amount": True}, "`min_amount`: True is not a value"),
        ("investments", {"min_amount": float("nan")}, "`min_amount`: 'NaN' is not a valid decimal"),
        ("investments", {"min_amount": 1e30}, "`min_amount`: '1E+30' has more digits than engines can store"),
        ("investments", {"min_years": 1.5}, "`min_years`: '1.5' is not a valid integer"),
        ("investments", {"min_years": [1, 2]}, "`min_years` takes one value, not 2"),
        ("investments", {"currency": 5}, "`currency`: '5' is not a valid currency"),
        (
            "investments",
            {"investor": kg.Entity("_:b0", "somebody")},
            "`investor`: 'somebody' is a blank node",
        ),
        ("timeline", {"from_year": b"2024"}, "`from_year`: b'2024' is not a value"),
        ("investments", {"country": {"japan": "one"}}, "`country`: {'japan': 'one'} is not a value"),
        ("investments", {"recipient": None}, "no parameter 'recipient'"),
        ("investments", {"investor": None}, "`investor`: None is not a value"),
        ("timeline", {"from_year": time(1)}, "`from_year`: datetime.time(1, 0) is not a value"),
        ("investments", {"country": np.array([[1, 2]])}, "`country`: array([1, 2]) is not a value"),
        ("investments", {"country": "a b " * 2_000}, "`find` searches"),
    ],
)
def test_what_is_wrong_is_said_in_the_names_of_python(
    g: Graph, name: str, values: dict[str, Any], said: str
) -> None:
    with pytest.raises(kg.KGError) as caught:
        g.query(name, **values)
    assert said in str(caught.value)
    assert "--" not in str(caught.value)
    assert len(str(caught.value)) < 1500


def test_a_question_is_a_method_too_and_a_session_completes_it(g: Graph) -> None:
    assert (
        g.query.big_tech_abroad(place="japan").to_dicts()
        == g.query("big-tech-abroad", place="japan").to_dicts()
    )
    assert sorted(name.replace("_", "-") for name in dir(g.query)) == list(g.query) == list(questions())
    with pytest.raises(AttributeError, match='did you mean "investments"'):
        _ = g.query.investmnts
    with pytest.raises(NotFound):
        _ = g.query.investmnts
    import inspect

    assert str(inspect.signature(g.query.awards)).endswith("=<all>, exact=False, evidence=True)")
    assert "such as japan" in str(g.query.investments.__doc__)
    assert "investments: 누가" in str(kg.Graph(g.store, "ko").query)


def test_editors_know_the_questions_with_their_parameters() -> None:
    (made,) = (node for node in ast.parse(stubs()).body if isinstance(node, ast.ClassDef))
    methods = {one.name: one for one in made.body if isinstance(one, ast.FunctionDef)}
    assert methods.keys() - {"__call__"} == {name.replace("-", "_") for name in questions()}
    for name, query in questions().items():
        taken = methods[name.replace("-", "_")]
        assert [one.arg for one in taken.args.kwonlyargs[:-2]] == [p.keyword for p in query.parameters]
        assert query.title["en"] in (ast.get_docstring(taken) or "")


@pytest.mark.slow
def test_a_sentence_is_asked_and_its_notes_say_how_it_was_understood(g: Graph, japan: Answer) -> None:
    found = g.ask("who invests in Japan?")
    assert found.to_dicts() == japan.to_dicts()
    assert found.notes[0].startswith("understood as: Who invests how much, and where? (sovkg query invest")
    assert any(note.startswith("it could also mean: sovkg query ") for note in found.notes)
    with pytest.raises(NotFound):
        g.ask("will it rain tomorrow?")


@pytest.mark.slow
def test_an_export_is_what_the_command_writes(g: Graph, run: Run, tmp_path: Path) -> None:
    made = g.export(tmp_path / "a.csv", questions="valuations", lang="ko")
    done = run("export", "--query", "valuations", "--lang", "ko", "-o", str(tmp_path / "b.csv"))
    assert done.exit_code == 0
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    assert isinstance(made.file, str)
    assert made.file.encode() == (tmp_path / "a.csv").read_bytes()
    with pytest.raises(WrongUsage, match=r"unknown format \.docx"):
        g.export(tmp_path / "a.docx")
    with pytest.raises(WrongUsage, match="`as_stored` writes everything"):
        g.export(as_stored=True, focus=kg.Entity(AMAZON, "whatever"))


def test_no_parameter_hides_behind_what_every_question_takes() -> None:
    keywords = {p.keyword for q in questions().values() for p in q.parameters}
    assert not keywords & {"exact", "evidence", "name"}
    assert all(keyword.isidentifier() for keyword in keywords)


def test_what_is_asked_beside_the_given_thing_is_noted(g: Graph) -> None:
    wide, narrow = (g.query("assessments", aspect="infrastructure", exact=exact) for exact in (False, True))
    assert any("`exact` leaves that out" in note for note in wide.notes)
    assert len(narrow) < len(wide)
    assert not any("`exact`" in note for note in narrow.notes)


def test_sparql_gives_rows_truth_or_triples(g: Graph) -> None:
    rows = g.sparql("SELECT ?who { ?who sai:statedAs ?x }", evidence=True)
    assert isinstance(rows, Answer)
    assert g.sparql("ASK { ?s ?p ?o }") is True
    triples = g.sparql(f"DESCRIBE <{AMAZON}>")
    assert {str(r["subject"]) for r in triples} == {"Amazon"}
    with pytest.raises(WrongUsage, match="`evidence` is of rows"):
        g.sparql("ASK { ?s ?p ?o }", evidence=True)
    with pytest.raises(QueryError, match="allow_network"):
        g.sparql("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")


def test_an_answer_without_evidence_says_why(g: Graph) -> None:
    text = "SELECT (COUNT(*) AS ?n) { { SELECT DISTINCT ?s { ?s ?p ?o } LIMIT 3 } }"
    plain = g.sparql(text)
    assert plain[0]["n"] == 3
    with pytest.raises(EvidenceError):
        g.sparql(text, evidence=True)


@pytest.mark.slow
def test_things_are_found_shown_linked_and_ranked(g: Graph, run: Run) -> None:
    assert str(g.find("미스트랄")) == run("find", "미스트랄").output
    assert str(g.show("p27s4")) == run("show", "p27s4", "--evidence").output
    assert str(g.path("samsung", "france")) == run("path", "samsung", "france", "--evidence").output
    assert str(g.rank("pagerank", types=["Company"], most=3)).startswith("Entities by pagerank")
    assert [r["step"] for r in g.path("samsung", "france", most=1)] == [1, 2]
    with pytest.raises(NotFound, match="did you mean"):
        g.show("mistrall-ai")
    assert g.show(str(g.find("amazon")[0]["entity"])).title.startswith("Amazon")
    assert g.rank(types="Company").to_dicts() == g.rank(types=["Company"]).to_dicts()
    with pytest.raises(NotFound, match="no question 'investmnts'"):
        g.explorer(questions="investmnts")


def test_a_thing_is_given_by_what_it_is_not_what_it_is_called(g: Graph, tmp_path: Path) -> None:
    amazon = kg.Entity(AMAZON, "whatever")
    assert str(g.show(amazon)) == str(g.show("amazon"))
    assert str(g.path(amazon, "france")) == str(g.path("amazon", "france"))
    assert str(g.find(kg.Entity(AMAZON, "Amazon"))) == str(g.find("amazon"))
    own = tmp_path / "own.ttl"
    own.write_text("<urn:s> <urn:p> [ <http://www.w3.org/2000/01/rdf-schema#label> 'a nameless' ] .")
    with kg.open(own) as blank:
        nameless = blank.sparql("SELECT ?o { <urn:s> <urn:p> ?o }")
        thing = nameless[0]["o"]
        assert isinstance(thing, kg.Entity)
        assert "a nameless" in blank.show(thing).title


@pytest.mark.parametrize("given", [None, 3, {"a": 1}, ["japan"], b"japan"])
def test_what_is_no_text_is_not_made_one(g: Graph, given: Any) -> None:
    for asked in (g.find, g.show, g.ask, g.sparql, g.query, g.brief, lambda text: g.path(text, "japan")):
        with pytest.raises(WrongUsage, match="is not a string"):
            asked(given)


@pytest.mark.parametrize("count", [0, -1])
def test_fewer_than_one_are_refused(g: Graph, count: int) -> None:
    asked: tuple[Callable[[], Answer], ...] = (
        lambda: g.rank(most=count),
        lambda: g.path("samsung", "france", most=count),
        lambda: g.path("samsung", "france", hops=count),
    )
    for ask in asked:
        with pytest.raises(WrongUsage, match=rf"`(most|hops)`: {count} is too small; give 1 or more"):
            ask()


@pytest.mark.parametrize("given", [np.array([]), np.array([[1, 2]]), pd.NA, pd.Series(["en"]), [], {}, 1.5])
def test_choices_and_counts_refuse_other_types(g: Graph, given: Any) -> None:
    for name, said in (("lang", "is not a language"), ("reading", "is not a reading")):
        with pytest.raises(WrongUsage, match=rf"`{name}`: [^$]* {said}"):
            kg.open(**{name: given})
    for name in ("hops", "most"):
        with pytest.raises(WrongUsage, match=rf"`{name}`: [^$]* is not a whole number"):
            g.path("samsung", "france", **{name: given})
    with pytest.raises(WrongUsage, match="`hops`: None is not a whole number"):
        g.path("samsung", "france", hops=None)  # type: ignore[arg-type]
    for name in ("endpoint", "data_format"):
        with pytest.raises(kg.KGError, match="japan"):
            kg.open("own.ttl" if name == "data_format" else None, **{name: Path("japan")})  # type: ignore[arg-type]
    assert len(g.path("samsung", "france", most=10**400)) == len(g.path("samsung", "france", most=None))


@pytest.mark.slow
def test_an_export_names_the_parameter_that_is_wrong(g: Graph) -> None:
    with pytest.raises(WrongUsage, match="`lang`: 'fr' is not a language"):
        g.export(lang="fr")
    with pytest.raises(WrongUsage, match="`hops`: '2' is not a whole number"):
        g.export(focus="japan", hops="2")  # type: ignore[arg-type]
    with pytest.raises(WrongUsage, match=r"`hops`: 1\.5 is not a whole number"):
        g.explorer(focus="japan", hops=1.5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (None, None),
        (ox.Literal(12), 12),
        (ox.Literal("007", datatype=ox.NamedNode(XSD + "nonNegativeInteger")), 7),
        (ox.Literal("1.50", datatype=ox.NamedNode(XSD + "decimal")), Decimal("1.50")),
        (ox.Literal("3", datatype=ox.NamedNode(XSD + "decimal")), Decimal(3)),
        (ox.Literal(1.5), 1.5),
        (ox.Literal("-INF", datatype=ox.NamedNode(XSD + "double")), float("-inf")),
        (ox.Literal(True), True),
        (ox.Literal("2024-06-30", datatype=ox.NamedNode(XSD + "date")), date(2024, 6, 30)),
        (ox.Literal("2024-02-30", datatype=ox.NamedNode(XSD + "date")), "2024-02-30"),
        (ox.Literal("2024-06-30Z", datatype=ox.NamedNode(XSD + "date")), "2024-06-30Z"),
        (
            ox.Literal("2024-06-30T12:00:00Z", datatype=ox.NamedNode(XSD + "dateTime")),
            datetime(2024, 6, 30, 12, tzinfo=UTC),
        ),
        (ox.Literal("inf", datatype=ox.NamedNode(XSD + "double")), "inf"),
        (ox.Literal("x", datatype=ox.NamedNode(XSD + "integer")), "x"),
        (ox.Literal("글", language="ko"), "글"),
        (ox.NamedNode("urn:x/y"), kg.Entity("urn:x/y", "y")),
        (ox.BlankNode("b"), kg.Entity("_:b", "a b")),
        (
            ox.Triple(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("o")),
            '<<( <urn:s> <urn:p> "o" )>>',
        ),
    ],
)
def test_a_cell_is_what_python_has_for_it(term: Any, expected: Value) -> None:
    found = value(term, {"_:b": "a b"})
    assert found == expected
    assert type(found) is type(expected)


def test_a_column_that_is_not_there_is_told(japan: Answer) -> None:
    with pytest.raises(KeyError, match='did you mean "amount"'):
        _ = japan[0]["amont"]
    with pytest.raises(NotFound) as caught:
        _ = japan[0]["amont"]
    assert str(caught.value).startswith("no column 'amont'; did you mean")
    assert japan[0].get("amont") is None
    assert "amount" in japan[0]
    with pytest.raises(NotFound, match='did you mean "csv"'):
        japan.written("cvs")


def test_records_are_taken_to_other_processes(japan: Answer, g: Graph) -> None:
    for again in (pickle.loads(pickle.dumps(list(japan))), copy.deepcopy(list(japan))):
        assert again == list(japan)
        assert [(r.evidence, r.marks) for r in again] == [(r.evidence, r.marks) for r in japan]
    assert pickle.loads(pickle.dumps(japan.to_dicts())) == japan.to_dicts()
    for take in (pickle.dumps, copy.deepcopy):
        with pytest.raises(WrongUsage, match=r"pass on list\(answer\)"):
            take(japan)
        with pytest.raises(WrongUsage, match="open it again there"):
            take(g)


@pytest.mark.slow
def test_tables_of_pandas_and_polars_have_all_that_csv_has(japan: Answer) -> None:
    frame, other = japan.to_pandas(), japan.to_polars()
    heads = japan.written("csv").split("\r\n", 1)[0].split(",")
    assert list(frame.columns) == other.columns == heads
    assert list(frame["investor_label"]) == ["Amazon", "Oracle", "Microsoft"]
    assert frame["investor"][0] == AMAZON
    assert frame["amount"].sum() == other["amount"].sum() == Decimal(3_460_000_004_400)
    assert str(frame["durationYears"].dtype) == "Int64"
    assert other["durationYears"].dtype.is_integer()
    assert other["amount"].dtype.is_decimal()
    assert list(frame["errata"]) == ["", "", "erratum:microsoft-japan-amount"]
    assert frame["startYear"].isna().all()
    assert japan.to_dicts()[2]["errata"] == "erratum:microsoft-japan-amount"


@pytest.mark.slow
def test_an_answer_without_rows_has_the_same_columns_and_says_what_has_some(g: Graph) -> None:
    empty = g.query("investments", country="canada")
    assert not empty
    whole = g.query("investments")
    assert list(empty.to_pandas().columns) == list(whole.to_pandas().columns)
    assert empty.to_polars().columns == whole.to_polars().columns
    assert empty.written("csv").strip() == whole.written("csv").splitlines()[0]
    assert any("country-profile country=canada" in note for note in empty.notes)
    own = g.sparql("SELECT ?x { ?x a <urn:none> }")
    assert not own.notes


def test_columns_of_several_kinds_lose_nothing(g: Graph) -> None:
    rows = "(1 2 'a' 1) (2.5 true 3 UNDEF) (UNDEF UNDEF UNDEF UNDEF)"
    mixed = g.sparql(f"SELECT * {{ VALUES (?number ?truth ?text ?whole) {{ {rows} }} }}")
    huge = g.sparql("SELECT * { VALUES ?n { 9223372036854775808 1 } }")
    frame, other = mixed.to_pandas(), mixed.to_polars()
    assert list(frame["number"])[:2] == other["number"].to_list()[:2] == [Decimal(1), Decimal("2.5")]
    assert list(frame["truth"])[:2] == other["truth"].to_list()[:2] == ["2", "true"]
    assert list(frame["text"])[:2] == other["text"].to_list()[:2] == ["a", "3"]
    assert frame["whole"].isna().to_list() == other["whole"].is_null().to_list() == [False, True, True]
    times = ["2024-01-01T00:00:00Z", "2024-01-01T00:00:00"]
    long, small = "1" * 30, "0." + "1" * 10
    rows = f"('{times[0]}'^^xsd:dateTime {long}) ('{times[1]}'^^xsd:dateTime {small})"
    lost = g.sparql(f"SELECT * {{ VALUES (?when ?n) {{ {rows} }} }}")
    assert list(lost.to_pandas()["when"]) == lost.to_polars()["when"].to_list() == times
    assert lost.to_polars()["n"].to_list() == [long, small]
    assert list(lost.to_pandas()["n"]) == [Decimal(long), Decimal(small)]
    assert list(huge.to_pandas()["n"]) == huge.to_polars()["n"].to_list() == [Decimal(2**63), Decimal(1)]


def test_html_shows_the_same_and_data_are_no_markup(japan: Answer, hostile: Path) -> None:
    html = japan._repr_html_()
    assert all(text in html for text in ("¥2.26 tn", "3 †", "p27s4", "Who invests how much, and where?"))
    assert html.count("<tr>") == 1 + len(japan)
    with kg.open(hostile) as g:
        told = g.sparql("SELECT * { ?s ?p ?o }")
        assert "<script>" not in told._repr_html_()
        assert "&lt;script&gt;" in told._repr_html_()


def test_a_thing_is_told_in_sentences_in_html_as_in_print(g: Graph) -> None:
    html = g.show("p27s4")._repr_html_()
    assert html.count("<li>") == 6
    assert "<li>† Microsoft" in html


@pytest.mark.slow
def test_a_chart_shows_itself(japan: Answer, g: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    chart = japan.chart()
    shown = chart._repr_mimebundle_()
    assert shown["image/svg+xml"].startswith("<svg")
    assert "¥2.26 tn" in shown["text/plain"]
    assert chart.spec()["datasets"]["rows"]
    in_dollars = japan.chart(in_currency="USD", rates={"JPY": Decimal("0.0067")}, rate_date=date(2024, 6, 30))
    assert "$15.1 bn" in json.dumps(in_dollars.spec())
    with pytest.raises(WrongUsage, match="`rate`: there is none for JPY"):
        japan.chart(in_currency="USD", rates={"EUR": 1}, rate_date="2024")
    with pytest.raises(WrongUsage, match="cannot be drawn as a chart"):
        g.query("awards").chart()
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    assert 'srcdoc="&lt;!doctype html' in chart._repr_mimebundle_()["text/html"]


@pytest.mark.slow
def test_the_network_is_of_plain_values(g: Graph, tmp_path: Path) -> None:
    import networkx as nx

    network = g.network()
    assert network.nodes[AMAZON] == {"label": "Amazon", "types": "company"}
    edges = network.get_edge_data(f"{ID}investment-amazon-japan", AMAZON)
    assert edges["https://schema.org/agent"] == {"label": "agent", "passages": "p27s4"}
    nx.write_graphml(network, tmp_path / "network.graphml")
    again = nx.read_graphml(tmp_path / "network.graphml", force_multigraph=True)
    assert (len(again), again.size()) == (len(network), network.size())
    assert kg.Graph(g.store, "ko").network().nodes[AMAZON]["label"] == "아마존"


@pytest.mark.slow
def test_rdflib_has_the_same_statements_and_no_copy(g: Graph) -> None:
    dataset = g.rdflib()
    count = g.sparql("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
    assert len(dataset) == count[0]["n"]
    passage = dataset.graph(rdflib.URIRef(P27S4))
    assert (
        rdflib.URIRef(f"{ID}investment-amazon-japan"),
        rdflib.URIRef("https://schema.org/agent"),
        rdflib.URIRef(AMAZON),
    ) in passage
    assert set(passage.query("SELECT ?who { ?i schema:agent ?who ; schema:toLocation id:japan }"))
    assert list(dataset.query("ASK { GRAPH ?g { ?s ?p ?o } }")) == [True]
    assert len(dataset.query(f"CONSTRUCT {{ <{AMAZON}> ?p ?o }} {{ <{AMAZON}> ?p ?o }}").graph or ()) > 3
    for change in (
        lambda: dataset.add((rdflib.URIRef("urn:s"),) * 3),
        lambda: passage.add((rdflib.URIRef("urn:s"),) * 3),
        lambda: dataset.remove((rdflib.URIRef(AMAZON), None, None)),  # type: ignore[arg-type]  # a pattern
        lambda: dataset.update("DELETE WHERE { ?s ?p ?o }"),
        lambda: dataset.remove_graph(passage),
        lambda: dataset.parse(data="<urn:s> <urn:p> <urn:o> .", format="turtle"),
        lambda: dataset.parse(data="<urn:s> <urn:p> <urn:o> .", format="ox-ttl"),
        lambda: dataset.parse(data="<urn:s> <urn:p> <urn:o> .", format="ox-ttl", transactional=False),
    ):
        with pytest.raises(WrongUsage, match="read-only"):
            change()
    assert len(dataset) == count[0]["n"]


def test_rdflib_reaches_nothing_on_a_querys_word(g: Graph) -> None:
    from rdflib.plugins.sparql import prepareQuery

    text = "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"
    for query in (text, prepareQuery(text)):
        with pytest.raises(kg.KGError, match=r"allow_network|give its text"):
            g.rdflib().query(query)
    with pytest.raises(QueryError, match="expected"):
        g.rdflib().query("SELEC")
    slow = Graph(Embedded.of_files(timeout=0.05))
    with pytest.raises(QueryError, match="no answer within"):
        list(slow.rdflib().query("SELECT (COUNT(*) AS ?n) { ?a a ?c . ?d ?e ?f }"))  # its thread goes on


@pytest.mark.slow
def test_files_and_readings_open_alike(tmp_path: Path, little: str) -> None:
    with kg.open(little) as one, kg.open([Path(little)], lang="ko") as two:
        assert len(one.query.investments()) == len(two.query.investments()) == 3
        assert len(one.rdflib()) == len(two.rdflib()) > 100
        assert str(two.query.investments()[0]["investor"]) == "아마존"
    with kg.open(reading="corrected") as corrected:
        assert [m.sign for r in corrected.query("investments", country="japan") for m in r.marks] == ["‡"]
    own = tmp_path / "own.data"
    own.write_text("<urn:s> <urn:p> 12 .")
    with kg.open(own, data_format="turtle") as g:
        assert g.sparql("ASK { <urn:s> <urn:p> 12 }") is True
    with kg.open(articles=ROOT / "tests" / "articles", only="robot-taxi") as g:
        assert "Busan" in g.show("robot-taxi/p01s1").title
        with pytest.raises(NotFound):
            g.show("amazon")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"data": "a.ttl", "endpoint": "http://127.0.0.1:1/"}, "`endpoint` and `data` cannot be combined"),
        ({"store": "x", "only": "y"}, "`store` and `only` cannot be combined"),
        ({"lang": "fr"}, "`lang`: 'fr' is not a language"),
        (
            {"reading": "Corrected"},
            "`reading`: 'Corrected' is not a reading; give one of as-stated, corrected",
        ),
        ({"only": "x"}, "`only`: no article 'x'"),
        ({"data": "nowhere.ttl", "data_format": "Turtle"}, "`data_format`: unknown 'Turtle'"),
        ({"data_format": "turtle"}, "`data_format` applies to files"),
        ({"data": []}, "`data` is an empty list"),
        ({"timeout": "9"}, "`timeout`: '9' is not a number"),
        *(
            ({name: given}, "5 is neither a string nor a path")
            for name in ("data", "store", "endpoint", "articles", "only", "data_format")
            for given in (5, *([["a.ttl", 5]] if name == "data" else []))
        ),
        ({"data": "http://example.org/a.ttl"}, "allow_network"),
        ({"data": "nowhere.ttl"}, "nowhere.ttl"),
    ],
)
def test_what_does_not_go_together_is_refused(options: dict[str, Any], said: str) -> None:
    with pytest.raises(kg.KGError, match=said):
        kg.open(**options)


@pytest.mark.slow
def test_a_closed_graph_keeps_no_store() -> None:
    store = Embedded([ox.Quad(ox.NamedNode("urn:a"), ox.NamedNode("urn:b"), ox.Literal("c"))])
    with kg.Graph(store) as g:
        g.ask("who invests?")
    left = weakref.ref(store)
    del store
    gc.collect()
    assert left() is None
    with pytest.raises(WrongUsage, match="the graph is closed"):
        g.ask("who invests?")


def test_a_closed_graph_says_so_and_answers_stay() -> None:
    with kg.open() as g:
        answer = g.query("investments", country="japan")
    assert "closed" in repr(g)
    for ask in (lambda: g.query("investments"), lambda: g.find("x"), g.network, g.rdflib):
        with pytest.raises(WrongUsage, match="the graph is closed; open it again"):
            ask()
    assert len(answer.told().to_dicts()) == 3


@pytest.mark.slow
def test_a_server_answers_the_same(little: str, little_endpoint: str) -> None:
    with kg.open(little) as here, kg.open(endpoint=little_endpoint) as there:
        asked: list[Callable[[Graph], Answer]] = [lambda g: g.query.investments(), lambda g: g.find("japan")]
        for ask in asked:
            assert ask(there).to_dicts() == ask(here).to_dicts()
        with pytest.raises(WrongUsage, match="SPARQLStore"):
            there.rdflib()


@pytest.mark.slow
def test_many_threads_ask_one_graph() -> None:
    graph, found, wrong = kg.open(), [], []

    def ask(n: int) -> None:
        try:
            answer = graph.query("investments", country="japan") if n % 2 else graph.show("amazon")
            found.append((n % 2, str(answer), len(answer.to_pandas()), len(graph.rdflib())))
        except BaseException as error:  # noqa: BLE001 asserted below
            wrong.append(error)

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(found) == 8
    assert len(set(found)) == 2


def test_importing_it_is_light() -> None:
    script = "import sys, kg; print(*sys.modules); kg.Graph; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    first, second = (set(line.split()) for line in done.stdout.splitlines())
    assert {name for name in first if name.split(".")[0] == "kg"} == {"kg"}
    heavy = {
        "click",
        "rdflib",
        "networkx",
        "pandas",
        "polars",
        "yaml",
        "jinja2",
        "inspect",
        "pathlib",
        "oxrdflib",
    }
    assert not {name.split(".")[0] for name in second} & heavy


@pytest.mark.slow
@pytest.mark.parametrize("name", ["convertible", "graph", "opening", "values"])
def test_examples_in_docstrings_are_true(name: str) -> None:
    found = doctest.testmod(import_module(f"kg.graph.{name}"))
    assert found.attempted
    assert not found.failed


def test_what_is_public_completes() -> None:
    assert set(kg.__all__) < set(dir(kg))
    with pytest.raises(AttributeError):
        kg.opne  # noqa: B018


def test_a_parameter_has_one_name_in_python_and_one_as_an_option() -> None:
    parameter = Parameter("comparedWith", "entity", {}, "")
    assert (parameter.keyword, parameter.option) == ("compared_with", "--compared-with")


@pytest.mark.slow
def test_the_notebook_shows_what_its_cells_give_today() -> None:
    """The notebook runs in a separate process, as IPython replaces the display hooks."""
    script = "import json; from tests.notebook import *; print(text(executed(json.loads(PATH.read_text()))))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr[-2000:]
    assert _drawn(json.loads(done.stdout)) == _drawn(json.loads(notebook.PATH.read_text(encoding="utf-8")))


def _drawn(shown: dict[str, Any]) -> dict[str, Any]:
    """Return a notebook without its images, which each version of Vega-Lite draws in its own way."""
    for cell in shown["cells"]:
        for output in cell.get("outputs", ()):
            if "image/svg+xml" in output.get("data", {}):
                assert output["data"].pop("image/svg+xml")[0].startswith("<svg")
    return shown


@pytest.mark.slow
def test_the_page_works_in_a_notebook(g: Graph, browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "notebook.html"
    inline = g.explorer(focus="mistral-ai", hops=1)._repr_html_()
    path.write_text(f"<!doctype html><meta charset=utf-8><title>Notebook</title>{inline}", encoding="utf-8")
    context = browser.new_context(offline=True, locale="en-US", viewport={"width": 1280, "height": 800})
    tab, troubles = context.new_page(), list[str]()
    tab.on("console", lambda message: troubles.append(message.text))
    tab.on("pageerror", lambda error: troubles.append(str(error)))
    tab.goto(path.as_uri())
    page = tab.frame_locator("iframe")
    expect(page.locator("#headline")).to_have_text("Everything")
    page.locator("#overview [value=types]").click()
    expect(page.locator("#headline")).to_have_text("Types and their links")
    context.close()
    assert troubles == []
