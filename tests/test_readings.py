"""The corrected reading must differ by the changes of the errata only, and mark rows that depend on one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from kg.entity.find import resolve
from kg.entity.show import show
from kg.errors import WrongUsage
from kg.names.roles import roles
from kg.question import errata
from kg.question.answer import answer
from kg.question.catalogue import find
from kg.rdf.namespaces import GRAPH, ID, PASSAGE, PRINTED_FORMS, SAI, slug
from kg.rdf.terms import text_of
from kg.sparql.unseen import unseen
from kg.store import AS_STATED, CORRECTED, READINGS, Result, Solutions, open_store, readings, select
from kg.store.corrections import corrections_of
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.load import load
from kg.store.result import taken_over
from kg.tables.cells import mark
from tests.conftest import Run
from tests.second_opinion import Rdflib
from tests.serialising import serialise

P = PASSAGE + "sovereign-ai/"
MICROSOFT = f"<{ID}investment-microsoft-japan>"
CHANGES = """PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?operation ?node ?property ?printed ?corrected ?passage WHERE {
  ?erratum oa:hasBody ?change ; oa:hasTarget ?passage .
  ?change sai:operation ?operation ; rdf:subject ?node ; rdf:predicate ?property .
  OPTIONAL { ?change rdf:object ?printed }
  OPTIONAL { ?change sai:correctedValue ?corrected }
}"""

SMALL = f"""@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix sai: <{SAI}> . @prefix e: <https://example.org/> . @prefix p: <{P}> .
<{GRAPH}errata> {{
  e:one oa:hasBody e:replace , e:doubt ; oa:hasTarget p:p1s1 .
  e:replace rdf:subject e:a ; rdf:predicate e:p ; rdf:object 1.0 ; sai:correctedValue 2.0 ;
    sai:operation sai:Replace .
  e:doubt rdf:subject e:a ; rdf:predicate e:q ; rdf:object "doubted" ; sai:operation sai:Doubt .
  e:two oa:hasBody e:swap , e:remove ; oa:hasTarget p:p1s2 .
  e:swap rdf:subject e:a ; rdf:predicate e:p ; rdf:object 2.0 ; sai:correctedValue 1.0 ;
    sai:operation sai:Replace .
  e:remove rdf:subject e:b ; rdf:predicate e:p ; rdf:object e:gone ; sai:operation sai:Remove .
  e:three oa:hasBody e:add , e:idle ; oa:hasTarget p:p1s1 , p:p1s3 .
  e:add rdf:subject e:b ; rdf:predicate e:q ; sai:correctedValue "added"@en ; sai:operation sai:Add .
  e:idle rdf:subject e:nothing ; rdf:predicate e:q ; sai:correctedValue 7 ; sai:operation sai:Add .
}}
p:p1s1 {{ e:a e:p 1.0 ; e:q "doubted" . e:b e:p e:gone }}
p:p1s2 {{ e:a e:p 2.0 . e:b e:p e:gone , e:kept }}
p:p1s3 {{ e:c e:p e:b }}
"""


@pytest.fixture(scope="module")
def corrected() -> Embedded:
    return Embedded.of_files(reading=CORRECTED)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.trig"
    path.write_text(SMALL, encoding="utf-8")
    return path


def everything(store: Embedded) -> set[tuple[str, ...]]:
    """Return the statements of *store* without its record; ``""`` is the graph of the merge."""
    rows = select(store, "SELECT ?s ?p ?o ?g { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }").rows
    return {(str(s), str(p), str(o), getattr(g, "value", "")) for s, p, o, g in rows if s != readings.RELEASE}


def facts(store: Embedded, graph: str) -> set[tuple[str, str, str]]:
    """Return the statements of *graph* (``""``: the merge) with properties of example.org, as slugs."""
    named = {
        (slug(s[1:-1]), slug(p[1:-1]), o)
        for s, p, o, g in everything(store)
        if g == graph and p.startswith("<https://example.org/")
    }
    return {(s, p, slug(o[1:-1]) if o.startswith("<") else o.split('"')[1]) for s, p, o in named}


def test_each_operation_reaches_the_graphs_that_it_should(small: Path) -> None:
    store = Embedded.of_files([small], reading=CORRECTED)
    assert facts(store, P + "p1s1") == {("a", "p", "2"), ("a", "q", "doubted"), ("b", "q", "added")}
    assert facts(store, P + "p1s2") == {("a", "p", "1"), ("b", "p", "kept")}, "changes see not each other"
    assert facts(store, P + "p1s3") == {("c", "p", "b")}, "states nothing of what is added to"
    merge = {("a", "p", "1"), ("a", "p", "2"), ("a", "q", "doubted"), ("b", "p", "kept"), ("b", "q", "added")}
    assert facts(store, "") == {*merge, ("c", "p", "b")}
    assert facts(store, GRAPH + "errata") == set()


def test_data_without_graphs_is_corrected_too(small: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.ttl"
    plain.write_text(serialise(quads(Embedded.of_files([small])), "turtle"), encoding="utf-8")
    store = Embedded.of_files([plain], reading=CORRECTED)
    assert {g for *_, g in everything(store)} == {""}
    assert {("b", "q", "added"), ("b", "p", "kept")} <= facts(store, "")
    assert ("b", "p", "gone") not in facts(store, "")


@pytest.mark.slow
def test_the_packaged_graph_changes_by_its_errata_and_by_nothing_else(
    embedded: Embedded, corrected: Embedded
) -> None:
    before, after = everything(embedded), everything(corrected)
    removed, added = set[tuple[str, ...]](), set[tuple[str, ...]]()
    for operation, node, prop, printed, value, passage in select(embedded, CHANGES).rows:
        kind = slug(getattr(operation, "value", ""))
        if getattr(prop, "value", "") in PRINTED_FORMS:
            assert kind in ("Replace", "Doubt")  # neither changes a printed form
        elif kind in ("Replace", "Remove"):
            graphs = {g for s, p, o, g in before if (s, p, o) == (str(node), str(prop), str(printed))}
            removed |= {(str(node), str(prop), str(printed), g) for g in graphs}
            added |= {(str(node), str(prop), str(value), g) for g in graphs if value is not None}
        elif kind == "Add" and any(
            (s, g) == (str(node), getattr(passage, "value", "")) for s, *_, g in before
        ):
            added |= {(str(node), str(prop), str(value), g) for g in (getattr(passage, "value", ""), "")}
    assert len(removed) >= 4
    assert len(added) > len(removed)
    assert before - after == removed
    assert after - before == added


@pytest.mark.slow
def test_how_something_is_printed_is_the_same_in_both_readings(run: Run, embedded: Embedded) -> None:
    assert {slug(form) for form in PRINTED_FORMS} == set(roles(embedded)["printed"])
    for args in (("show", "sakana-ai"), ("show", "p31s2"), ("query", "printed-names", "--evidence")):
        sides = [run(*args, "--reading", reading).stdout for reading in READINGS]
        assert ["“사나카 AI”" in side or "  사나카 AI" in side for side in sides] == [True, True], sides
        assert not any("“사카나 AI”." in side[: side.index("\n†")] for side in sides)
    (row, *_) = [r for r in json.loads(run("diff", "--format", "json").stdout) if "JLL" in r["after"]]
    assert ("“Jll”" in row["before"], row["after"]) == (True, "should be “JLL”")


@pytest.mark.slow
def test_below_each_answer_stands_how_a_printed_form_should_be(run: Run, embedded: Embedded) -> None:
    text = f"""PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        SELECT ?node ?meant {{ ?change rdf:predicate ?p ; rdf:subject ?node ; <{SAI}correctedValue> ?meant
        FILTER(?p IN ({", ".join(f"<{form}>" for form in PRINTED_FORMS)})) }}"""
    rows = select(embedded, text).rows
    assert len(rows) > 5
    for node, meant in rows:
        for lang, said in (("en", "should be “{}”. "), ("ko", "맞는 표기: “{}”. ")):
            shown = run("show", str(node), "--lang", lang).stdout
            below = " ".join(shown[shown.index("\n†") :].split())
            assert said.format(text_of(meant)) in below, node
        entries = json.loads(run("show", str(node), "--format", "json").stdout)
        assert text_of(meant) in {form for e in entries for m in e["_errata"] for form in m.get("meant", ())}


@pytest.mark.slow
def test_the_default_graph_is_still_the_merge(corrected: Embedded) -> None:
    rows = everything(corrected)
    assert {row[:3] for row in rows if not row[3]} == {row[:3] for row in rows if row[3]}


@pytest.mark.parametrize("graph", [pytest.param("packaged", marks=pytest.mark.slow), "small"])
def test_rdflib_finds_the_same_changes(graph: str, embedded: Embedded, small: Path) -> None:
    small.write_text(SMALL.replace(".0", ".5"), encoding="utf-8")  # decimals that engines keep as written
    given = embedded if graph == "packaged" else Embedded.of_files([small])
    by_value = Embedded(list(given._store))  # as the engine stores it, not as in the file
    first, second = corrections_of(given), corrections_of(Rdflib(by_value))
    assert first.changes
    assert vars(first) == vars(second)


# --- marks


def rows(store: Embedded, question: str, **values: str) -> dict[tuple[str, ...], str]:
    """Return the mark of each row of *question* by the slugs of its entities and its literals."""
    query = find(question)
    bound = query.bind({n: [resolve(store, v, of=query.parameter(n).of)] for n, v in values.items()})
    return {
        tuple(slug(t.value) if isinstance(t, ox.NamedNode | ox.Literal) else "" for t in row.terms): mark(
            row.errata
        )
        for row in answer(store, bound).rows
    }


def marks(store: Embedded, question: str, key: str) -> dict[str, str]:
    """Return the marks of all rows of *question*, concatenated for each entity in the column *key*."""
    found: dict[str, str] = {}
    table = answer(store, find(question))
    place = table.columns.index(key)
    for row in table.rows:
        name = slug(getattr(row.terms[place], "value", ""))
        found[name] = found.get(name, "") + mark(row.errata)
    return found


def test_the_marks_of_the_investments(embedded: Embedded, corrected: Embedded) -> None:
    printed, mended = (marks(store, "investments", "investment") for store in (embedded, corrected))
    assert printed["investment-microsoft-japan"] == "†"
    assert mended.pop("investment-microsoft-japan") == "‡"
    assert mended["investment-amazon-japan"] == mended["investment-oracle-japan"] == ""
    assert mended == {name: sign for name, sign in printed.items() if name in mended}
    assert "†" in mended.values()


def test_the_marks_of_the_budgets(embedded: Embedded, corrected: Embedded) -> None:
    printed, mended = (marks(store, "budgets", "budget") for store in (embedded, corrected))
    assert printed["budget-canada-ai-resources"] == "†"
    assert mended.pop("budget-canada-ai-resources") == "‡"
    assert (
        mended
        == {name: sign for name, sign in printed.items() if name in mended}
        == {"budget-canada-ai-infrastructure": ""}
    )


def test_every_row_of_every_question_is_marked_for_its_reason(corrected: Embedded) -> None:
    """The expected marks are computed here, from each row's evidence and a separate query for the changes."""
    changed, doubted = set(), set()
    for operation, node, prop, printed, value, _ in select(corrected, CHANGES).rows:
        if slug(getattr(operation, "value", "")) == "Doubt" or getattr(prop, "value", "") in PRINTED_FORMS:
            doubted.add((node, prop, printed))
        else:
            changed.add((node, prop, value))
    seen = set()
    for question in ("investments", "budgets", "investment-totals", "printed-names", "valuations"):
        for row in answer(corrected, find(question), evidence=True).rows:
            triples = {statement.triple for statement in row.evidence}
            expected = "†" * bool(triples & doubted) + "‡" * bool(triples & changed)
            assert mark(row.errata) == expected, (question, row.terms)
            seen.add(expected)
    assert {"", "†", "‡"} <= seen


def test_the_marks_of_what_the_sentence_states(corrected: Embedded) -> None:
    shown = show(corrected, "p27s4")
    rows = {
        tuple(slug(getattr(t, "value", "")) for t in row.terms[:3]): mark(row.errata) for row in shown.rows
    }
    assert rows[("investment-microsoft-japan", "amount", "440000000000")] == "‡"
    assert [row for row, sign in rows.items() if sign] == [
        ("investment-microsoft-japan", "amount", "440000000000")
    ]
    told = {getattr(row.terms[0], "value", ""): mark(row.errata) for row in shown.sentences}
    (mended,) = [text for text, sign in told.items() if sign]
    assert mended.startswith("Microsoft has committed to investing ¥440 bn in Japan")
    assert mended.endswith(" (printed as “4400엔”).")
    assert told[mended] == "‡"


def test_totals_are_of_the_corrected_values_and_marked(embedded: Embedded, corrected: Embedded) -> None:
    printed, mended = (rows(store, "investment-totals", country="japan") for store in (embedded, corrected))
    assert printed == {("japan", "JPY", "3460000004400", "3900000000000", "3", "Exact", "Decided", ""): "†"}
    assert mended == {("japan", "JPY", "3900000000000", "3900000000000", "3", "Exact", "Decided", ""): "‡"}
    france = rows(corrected, "investment-totals", country="france")
    assert france == {("france", "EUR", "5200000000", "5200000000", "2", "Exact", "Decided", ""): ""}


def test_a_row_that_rests_on_both_carries_both_marks(tmp_path: Path, small: Path) -> None:
    store = Embedded.of_files([small], reading=CORRECTED)
    known = errata.touched_statements(store)
    a, p, q = (ox.NamedNode(f"https://example.org/{n}") for n in "apq")
    number = ox.Literal("2", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal"))
    touches: errata.Touches = {}
    errata.add(touches, known[(a, p, number)])
    errata.add(touches, known[(a, q, ox.Literal("doubted"))])
    one = errata.Erratum("https://example.org/one", {}, "", ())
    assert mark([errata.applied(one, touches[ox.NamedNode(one.iri)])]) == "†‡"


@pytest.mark.slow
def test_a_thing_that_was_printed_stands_below_by_its_name(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "place.trig"
    path.write_text(f"""
        @prefix oa: <http://www.w3.org/ns/oa#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix sai: <{SAI}> . @prefix e: <https://example.org/> . @prefix p: <{P}> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        <{GRAPH}errata> {{
          e:one oa:hasBody e:replace ; oa:hasTarget p:p1s1 .
          e:replace rdf:subject e:a ; rdf:predicate e:p ; rdf:object e:th ; sai:correctedValue e:jp ;
            sai:operation sai:Replace .
        }}
        <{GRAPH}entities> {{ e:th rdfs:label "Thailand" . e:jp rdfs:label "Japan" . e:a rdfs:label "A" }}
        p:p1s1 {{ e:a e:p e:th }}
    """)
    query = "SELECT ?o { <https://example.org/a> <https://example.org/p> ?o }"
    for asked in (("show", "A"), ("sparql", query)):
        text = run(*asked, "--data", str(path), "--reading", "corrected").stdout
        assert "Japan" in text
        assert ": corrected, printed Thailand." in text


@pytest.mark.slow
def test_what_was_printed_stands_below_the_table_and_in_json(run: Run) -> None:
    asked = ("query", "investments", "--country", "japan", "--reading", "corrected")
    text = run(*asked).stdout
    assert "3 ‡" in text
    assert "¥440 bn" in text
    assert "‡ 3: corrected, printed ¥4,400. Microsoft's investment" in text
    assert "†" not in text
    korean = run(*asked, "--lang", "ko").stdout
    assert "‡ 3: 정정함(인쇄된 값 4,400엔). 마이크로소프트" in korean
    listed: list[dict[str, Any]] = json.loads(run(*asked, "--format", "json").stdout)
    assert [row["amount"] for row in listed] == [2260000000000, 1200000000000, 440000000000]
    assert [[(e.get("corrected"), e.get("printed")) for e in row["_errata"]] for row in listed] == [
        [],
        [],
        [(True, [4400])],
    ]
    head, *lines = run(*asked, "--format", "csv").stdout.splitlines()
    assert head.endswith(",errata,corrected")
    assert [line.split(",")[-2:] for line in lines] == [["", ""]] * 2 + [
        ["erratum:microsoft-japan-amount"] * 2
    ]
    assert "corrected" not in run(*asked[:4], "--format", "csv").stdout


def test_what_is_added_is_marked_as_not_printed(run: Run) -> None:
    shown = run("show", "investment-amazon-france", "--reading", "corrected").stdout
    assert "in 2024" in shown or "2024" in shown
    assert "corrected, not printed. " in shown
    assert (
        "정정함(인쇄되지 않음). "
        in run("show", "investment-amazon-france", "--reading", "corrected", "--lang", "ko").stdout
    )


@pytest.mark.slow
def test_the_page_has_both_readings_of_what_is_put_right(embedded: Embedded, corrected: Embedded) -> None:
    """A page of the graph as stated must have both; one of a corrected graph must have only that reading."""
    from kg.explorer.data.model import model
    from kg.network.build import network

    nodes = [f"{ID}investment-microsoft-japan", f"{ID}investment-amazon-france"]
    found: dict[tuple[bool, str], set[tuple[str, str]]] = {}
    for store in (embedded, corrected):
        shown = model(store, network(store), nodes)
        for row in shown.statements:
            name, value = shown.predicates[row["predicate"]][0], row["object"]
            if row["errata"] and name in ("amount", "year") and not isinstance(value, int):
                figure = value["text"] if isinstance(value["text"], str) else value["text"][0]
                found.setdefault((store is corrected, name), set()).add((figure, row["only"]))
    assert found == {
        (False, "amount"): {("¥4,400", "stated"), ("¥440 bn", "corrected")},
        (False, "year"): {("2024", "corrected")},
        (True, "amount"): {("¥440 bn", "")},
        (True, "year"): {("2024", "")},
    }


# --- no query sees a corrected store's record of its reading

UNSEEN = [
    "SELECT * { GRAPH ?g { ?s ?p ?o } }",
    "SELECT DISTINCT ?g { graph ?g {} }",
    "SELECT ?s ?p ?o { ?s ?p ?o FILTER NOT EXISTS { GRAPH $g { ?s ?p ?o } } }",
    "SELECT * { ?s ?p ?o OPTIONAL { GRAPH ?g { ?s ?p ?o } FILTER(?g != ?o) } } ORDER BY ?g ?s ?o",
    "SELECT * { { GRAPH ?g { ?s ?p ?o } } UNION { GRAPH ?h { ?s ?p 2.0 } ?s ?q ?v } }",
    "SELECT * { GRAPH ?g { ?s ?p ?o GRAPH ?h { ?s ?q ?v } } MINUS { GRAPH ?g { ?s ?p 1.0 } } }",
    "SELECT * { GRAPH ?g { { SELECT ?s { ?s ?p ?o } GROUP BY ?s } FILTER(?s != ?g) } } # GRAPH ?x {",
    "SELECT * { { ?s ?p 'GRAPH ?g {' } UNION { GRAPH ?g { ?s ?p ?o } } UNION { GRAPH <urn:a> {} } }",
    "ASK { GRAPH ?g { ?s ?p 'corrected' } }",
    "CONSTRUCT { ?s ?p ?g } WHERE { VALUES ?o { 'corrected' 2.0 } GRAPH ?g { ?s ?p ?o } }",
    "SELECT * { GRAPH ?g # GRAPH\n{ ?s ?p ?o } FILTER(?o<?s) }",
]


@pytest.mark.parametrize("text", UNSEEN)
def test_what_is_filtered_out_is_as_if_it_were_not_there(small: Path, text: str) -> None:
    store = Embedded.of_files([small], reading=CORRECTED)
    assert readings.recorded(store)["reading"] == CORRECTED
    names = (GRAPH + "errata", P + "p1s1", P + "p1s2", P + "p1s3")
    others: list[ox.NamedNode | ox.BlankNode] = list(map(ox.NamedNode, names))
    expected = store.do(lambda engine: taken_over(engine.query(text, named_graphs=others)))
    assert unseen(text, readings.RELEASE).count("FILTER") > text.count("FILTER")
    assert listed(store.query(text)) == listed(expected)


def listed(result: Result) -> Any:
    if isinstance(result, Solutions):
        return sorted(sorted(zip(result.variables, map(str, row), strict=True)) for row in result.rows)
    return result


# --- every command


@pytest.mark.parametrize(
    "args",
    [
        ["query", "investments", "--country", "japan"],
        ["sparql", f"SELECT ?amount {{ {MICROSOFT} <https://schema.org/amount> ?amount }}"],
        ["show", "investment-microsoft-japan"],
        ["find", "microsoft"],
        pytest.param(["path", "microsoft", "japan"], marks=pytest.mark.slow),
        pytest.param(["rank", "--most", "3"], marks=pytest.mark.slow),
        pytest.param(
            ["graph", "--focus", "investment-microsoft-japan", "--hops", "1", "-o", "-"],
            marks=pytest.mark.slow,
        ),
        pytest.param(["export", "--format", "nquads"], marks=pytest.mark.slow),
    ],
    ids=lambda args: args[0],
)
def test_each_asking_command_takes_the_reading(run: Run, args: list[str]) -> None:
    printed, corrected = (run(*args, "--reading", reading) for reading in READINGS)
    assert run(*args).stdout == printed.stdout
    assert corrected.exit_code == printed.exit_code == 0, (printed.output, corrected.output)
    new = ("440000000000", "440 bn", "440,000,000,000")
    if args[0] not in ("find", "rank"):
        assert any(text in corrected.stdout for text in new)
    if args[0] not in ("export", "graph", "find", "rank"):
        assert not any(text in printed.stdout for text in new)


def readings_of(html: str) -> list[str]:
    """Return the readings of a page; the first is the one in which it opens."""
    data = html.split('<script type="application/json" id="data">')[1].split("</script>")[0]
    found: list[str] = json.loads(data)["readings"]
    return found


@pytest.mark.slow
def test_the_page_has_both_readings_wherever_what_was_printed_is_at_hand(
    run: Run, little: str, tmp_path: Path
) -> None:
    small = ("graph", "--focus", "investment-microsoft-japan", "--hops", "1", "-o", "-")
    assert readings_of(run(*small).stdout) == ["stated", "corrected"]
    opened = run(*small, "--reading", "corrected").stdout
    assert readings_of(opened) == ["corrected", "stated"]
    assert "¥440 bn" in opened
    assert "¥4,400" in opened
    for name, reading, expected in (
        ("both", "as-stated", ["corrected", "stated"]),
        ("one", "corrected", ["corrected"]),
    ):
        file, folder = str(tmp_path / f"{name}.nq"), str(tmp_path / name)
        assert run("export", "--data", little, "--reading", reading, "-o", file).exit_code == 0
        assert run("load", file, "--store", folder, "--reading", reading).exit_code == 0
        for place in (("--data", file), ("--store", folder)):
            asked = run(*small, *place, "--reading", "corrected")
            assert asked.exit_code == 0, asked.output
            assert readings_of(asked.stdout) == expected
            assert "¥440 bn" in asked.stdout
    refused = run(*small, "--data", str(tmp_path / "one.nq"))
    assert refused.exit_code == 2
    assert "add --reading corrected" in refused.stderr


def test_an_impossible_page_is_refused_for_what_was_asked(run: Run, tmp_path: Path) -> None:
    both = ("--store", str(tmp_path), "--data", str(tmp_path / "a.nq"))
    refused = run("graph", "--reading", "corrected", *both, "-o", "-")
    assert refused.exit_code == 2
    assert "--store and --data cannot be combined" in refused.stderr


def test_an_unknown_reading_is_refused(run: Run) -> None:
    made = run("query", "investments", "--reading", "mended")
    assert made.exit_code == 2
    assert "as-stated" in made.stderr


@pytest.mark.slow
def test_an_export_says_what_reading_it_is(run: Run, tmp_path: Path) -> None:
    for name in ("out.trig", "out.ttl"):
        file = str(tmp_path / name)
        assert run("export", "--reading", "corrected", "-o", file, "--evidence").exit_code == 0
        refused = run("query", "investments", "--data", file)
        assert refused.exit_code == 2
        assert "holds the reading corrected, not as-stated; add --reading corrected" in refused.stderr
        asked = run("query", "investments", "--country", "japan", "--data", file, "--reading", "corrected")
        assert "‡ 3: corrected, printed ¥4,400." in asked.stdout


def test_correcting_twice_is_correcting_once(corrected: Embedded, small: Path, tmp_path: Path) -> None:
    once = Embedded.of_files([small], reading=CORRECTED)
    file = tmp_path / "once.nq"
    file.write_text(serialise(quads(once), "nquads"), encoding="utf-8")
    assert everything(Embedded.of_files([file], reading=CORRECTED)) == everything(once)
    assert everything(Embedded.of_files([file], reading=None)) == everything(once)
    with pytest.raises(WrongUsage, match="holds the reading corrected"):
        open_store([file], reading=AS_STATED)


GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"


def test_the_latest_day_is_that_of_a_making_or_a_check_and_of_no_event() -> None:
    text = """@prefix dcterms: <http://purl.org/dc/terms/> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    @base <https://w3id.org/sovereign-ai-kg/> .
    <ontology> dcterms:created "2024-01-01"^^xsd:date .
    <activity/mine/checking-one> dcterms:date "2024-03-02"^^xsd:date .
    <id/summit> dcterms:date "2030-05-13"^^xsd:date ."""
    assert readings.latest_day(ox.parse(text, format=ox.RdfFormat.TURTLE)) == "2024-03-02"


def test_no_question_sees_what_a_corrected_store_says_of_itself(tmp_path: Path, small: Path) -> None:
    load([small], tmp_path / "store", reading=CORRECTED)
    stores = (
        Embedded.of_files([small], reading=CORRECTED),
        open_store(store=tmp_path / "store", reading=CORRECTED),
        open_store(store=tmp_path / "store", reading=CORRECTED, allow_network=True),
    )
    for store in stores:
        assert readings.recorded(store)["reading"] == CORRECTED
        graphs = set(select(store, GRAPHS).rows)
        assert graphs == set(select(Embedded.of_files([small]), GRAPHS).rows)
    own = "SELECT DISTINCT ?g FROM NAMED <https://w3id.org/sovereign-ai-kg/graph/errata> { GRAPH ?g {} }"
    assert len(select(stores[-1], own).rows) == 1


@pytest.mark.slow
def test_data_without_errata_are_both_readings(tmp_path: Path) -> None:
    file = tmp_path / "one.nq"
    file.write_text("<urn:s> <urn:p> <urn:o> <urn:g> .", encoding="utf-8")
    for filled in READINGS:
        load([file], tmp_path / filled, reading=filled)
        for wanted in READINGS:
            for place in ({"data": [file]}, {"store": tmp_path / filled}):
                store = open_store(reading=wanted, **place)
                assert readings.recorded(store) == {}
                assert len(select(store, GRAPHS).rows) == 1


def test_changes_that_cannot_be_made_make_a_reading_of_their_own(tmp_path: Path) -> None:
    """A store filled with the corrected reading must open as such even if no change could be made."""
    file = tmp_path / "failing.ttl"
    file.write_text(
        "@prefix oa: <http://www.w3.org/ns/oa#> .\n"
        "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
        "@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> .\n"
        "<urn:e> a sai:Erratum ; oa:hasBody <urn:c> . <urn:c> a sai:Change . "
        "<urn:c> sai:operation sai:Remove ; rdf:subject <urn:n> ; rdf:predicate <urn:p> ; rdf:object 1 .",
        encoding="utf-8",
    )
    load([file], tmp_path / "store", reading=CORRECTED)
    assert readings.recorded(open_store(store=tmp_path / "store", reading=CORRECTED))["reading"] == CORRECTED
    with pytest.raises(WrongUsage, match="holds the reading corrected, not as-stated"):
        open_store(store=tmp_path / "store")
