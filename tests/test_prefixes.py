"""A file's own prefixes apply in names, queries and exports; the text of a query is not changed."""

from __future__ import annotations

import json
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import QueryError
from kg.question.header import parse
from kg.rdf.namespaces import PREFIXES, contract, expand
from kg.sparql.guard import undeclared, with_prefixes
from kg.store import open_store, select
from tests.conftest import Run

EX = "http://example.org/"
TEXT = """@prefix ex: <http://example.org/> .
@prefix schema: <http://schema.org/> .
@prefix : <http://example.org/none#> .
ex:team schema:name "Team" ; ex:member :bo ."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "team.ttl"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_prefixes_of_each_syntax_are_kept(tmp_path: Path, file: Path, run: Run) -> None:
    for name in ("a.ttl", "a.trig", "a.rdf", "a.jsonld"):
        path = tmp_path / name
        if name == "a.jsonld":
            context = {"ex": EX, "schema": "http://schema.org/"}
            path.write_text(json.dumps({"@context": context, "@id": "ex:team", "schema:name": "Team"}))
        else:
            assert run("export", "--data", str(file), "-o", str(path)).exit_code == 0
        store = open_store([path])
        assert store.prefixes["ex"] == EX
        assert store.prefixes["schema"] == "http://schema.org/"
        assert expand("schema:name", store.prefixes) == "http://schema.org/name"
        assert contract(EX + "team", store.prefixes) == "ex:team"


def test_things_are_named_by_the_prefixes_of_their_file(file: Path, run: Run) -> None:
    for name in ("ex:team", "<http://example.org/team>", "Team", "team"):
        made = run("show", name, "--data", str(file))
        assert made.stdout.startswith("Team — ex:team\n"), made.stderr
    assert ":bo" in run("show", ":bo", "--data", str(file)).stdout


@pytest.mark.parametrize("format", ["turtle", "trig", "rdfxml"])
def test_an_export_has_the_prefixes_of_the_file(file: Path, run: Run, format: str) -> None:
    made = run("export", "--data", str(file), "--format", format).stdout
    assert "ex:member" in made
    assert "schema:name" in made
    assert made == run("export", "--data", str(file), "--format", format).stdout
    built = run(
        "sparql", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "--data", str(file), "--format", format
    ).stdout
    assert "ex:member" in built


def test_a_query_need_not_declare_what_the_file_does_or_everybody_knows(file: Path, run: Run) -> None:
    for where in ("ex:team schema:name ?n", "?t <http://schema.org/name> ?n . ?t ex:member :bo"):
        made = run("sparql", f"SELECT ?n {{ {where} }}", "--data", str(file), "--evidence", "--format", "csv")
        assert made.exit_code == 0, made.stderr
        assert made.stdout.splitlines()[1].startswith("Team")
    own = "PREFIX schema: <https://schema.org/> SELECT ?n { ?t schema:name ?n }"
    assert run("sparql", own, "--data", str(file), "--format", "csv").stdout.splitlines() == ["n,errata"]
    known = ["rdf", "rdfs", "owl", "xsd", "skos", "schema", "dcterms", "foaf", "prov", "sai", "id"]
    store = open_store()
    for prefix in known:
        assert select(store, f"SELECT ({prefix}:x AS ?x) {{}}").rows == [
            (ox.NamedNode(PREFIXES[prefix] + "x"),)
        ]


def test_what_everybody_knows_stays_known_where_a_file_calls_it_otherwise(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.ttl"
    path.write_text("@prefix s: <https://schema.org/> . <a:a> s:name 'A' .", encoding="utf-8")
    for name in ("s:name", "schema:name"):
        made = run(
            "sparql", f"SELECT ?n {{ ?a {name} ?n }}", "--data", str(path), "--evidence", "--format", "csv"
        )
        assert made.stdout.splitlines()[1].startswith("A"), made.stderr
    assert "schema:" not in run("export", "--data", str(path)).stdout


def test_a_store_on_disk_keeps_them(tmp_path: Path, file: Path, run: Run) -> None:
    place = str(tmp_path / "store")
    assert run("load", str(file), "--store", place).exit_code == 0
    assert run("show", "ex:team", "--store", place).stdout.startswith("Team — ex:team\n")
    assert "ex:member" in run("export", "--store", place).stdout


def test_what_two_files_use_differently_means_neither(tmp_path: Path, file: Path, run: Run) -> None:
    other = tmp_path / "other.ttl"
    other.write_text("@prefix ex: <http://example.com/> . ex:a ex:b ex:c .", encoding="utf-8")
    both = ["--data", str(file), "--data", str(other)]
    made = run("sparql", "SELECT * { ?s ex:member ?o }", *both)
    assert (made.exit_code, "query:1:15: prefix ex: has no PREFIX line" in made.stderr) == (1, True)
    assert run("show", "ex:team", *both).exit_code == 2
    assert "<http://example.com/a>" in run("export", *both).stdout


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?n { ?t schema:name ?n ; ;; . }}",
        "SELECT ?n { ?t schema:name ?n }\n ORDER ex:team",
        "SELECT ?n {\n ?t ex:member ?n . ?t nope:x 1 }",
        "ASK { ex:team skos:prefLabel 'x', rdfs:label:: , }",
        "CONSTRUCT { ex:team skos:prefLabel ?x, (1 }",
    ],
)
def test_an_error_stands_where_the_user_wrote_it(file: Path, run: Run, text: str) -> None:
    lines = [f"PREFIX {p}: <{ns}>\n" for p, ns in {**PREFIXES, "ex": EX}.items()]
    bare, whole = (run("sparql", t, "--data", str(file)) for t in (text, "".join(lines) + text))
    assert bare.exit_code == whole.exit_code == 1
    line, _, rest = whole.stderr.removeprefix("Error: query:").partition(":")
    assert bare.stderr == f"Error: query:{int(line) - len(lines)}:{rest}"


def test_properties_of_one_name_are_told_apart_by_the_files_prefixes(run: Run, tmp_path: Path) -> None:
    """This must hold even if the file makes a statement about one of the properties."""
    file = tmp_path / "two.ttl"
    text = '@prefix ex: <http://e.org/> . @prefix f: <http://f.org/> . ex:a ex:of "x" ; f:of "y" .'
    for more in ("", ' ex:of <http://www.w3.org/2000/01/rdf-schema#label> "of" .'):
        file.write_text(text + more)
        told = run("show", "ex:a", "--data", str(file)).stdout
        assert ("a — of (ex:of): x" in told, "a — of (f:of): y" in told) == (True, True)
    empty = tmp_path / "empty.ttl"
    empty.write_text("")
    told = run("diff", str(empty), str(file)).stdout
    assert ("a — of (ex:of): x" in told, "a — of (f:of): y" in told) == (True, True)


def test_a_question_in_a_file_declares_its_prefixes() -> None:
    header = "#+ title: {en: a, ko: a}\n#+ description: {en: a, ko: a}\n#+ tags: [a]\n"
    assert parse(
        Path("q.rq"),
        header + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nSELECT ?x { ?x rdfs:label ?y }",
    )
    with pytest.raises(QueryError, match=r"q\.rq:5:4: prefix rdfs: has no PREFIX line"):
        parse(Path("q.rq"), header + "SELECT ?x {\n?x rdfs:label ?y }")


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("SELECT * { ?s a:b c:d , a:e }", ["a", "c"]),
        ('PREFIX a: <x:> SELECT * { ?s a:b "c:d" } # e:f', []),
        ("prefix # :\n a: <x:> SELECT * { _:x a:b <c:d> FILTER(1<c:d) }", []),
        ("SELECT * { ?s :b 'c:d' }", [""]),
    ],
)
def test_what_a_text_leaves_undeclared(text: str, missing: list[str]) -> None:
    assert [prefix for _, prefix in undeclared(text)] == missing
    whole = with_prefixes(text, {"a": "urn:a:", "c": "urn:c:", "": "urn:n:", "x": "urn:x:"})
    assert not list(undeclared(whole))
    assert whole.endswith(text)
    assert whole.count("PREFIX") - text.count("PREFIX") == len(missing)


@pytest.mark.slow
def test_the_page_names_things_by_them(file: Path) -> None:
    from kg.explorer import page

    text = page(open_store([file]))
    assert '"ex:team"' in text
    assert f'"ex":"{EX}"' in text
