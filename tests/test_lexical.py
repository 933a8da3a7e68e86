"""Literals are exported, shown and compared as written; where the engine rewrites them, a note says so."""

from __future__ import annotations

from pathlib import Path
from random import Random
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest

from kg.errors import Note
from kg.export.formats import FORMATS
from kg.rdf.literals import LexicalForms, rewritten_literals
from kg.rdf.namespaces import XSD
from kg.rdf.syntaxes import SYNTAXES
from kg.store import CORRECTED
from kg.store.dump import quads
from kg.store.embedded import Embedded
from tests.conftest import Run
from tests.serialising import serialise

EX = "http://example.org/"
FORMS = {
    "nonNegativeInteger": "3",
    "positiveInteger": "+3",
    "negativeInteger": "-3",
    "byte": "03",
    "short": "3",
    "int": "3",
    "long": "3",
    "unsignedByte": "3",
    "unsignedShort": "3",
    "unsignedInt": "3",
    "unsignedLong": "3",
    "integer": "007",
    "decimal": "2.50",
    "boolean": "1",
    "double": "1.23456789012345678901",
    "float": "3.14159265358979",
    "time": "24:00:00",
    "dateTime": "2024-01-01T24:00:00",
    "dateTimeStamp": "2024-01-01T10:00:00.000Z",
    "date": "2024-01-01+00:00",
    "duration": "P1Y14M",
    "dayTimeDuration": "PT36H",
    "yearMonthDuration": "P14M",
    "gYear": "2024+00:00",
    "hexBinary": "ab",
    "string": " x ",
    "anyURI": "a b",
}


NT = ox.RdfFormat.N_TRIPLES


def literal(kind: str, text: str) -> ox.Literal:
    return ox.Literal(text, datatype=ox.NamedNode(XSD + kind))


def triple(term: ox.Literal | ox.Triple, graph: ox.NamedNode | None = None) -> ox.Quad:
    return ox.Quad(ox.NamedNode(EX + "a"), ox.NamedNode(EX + "p"), term, graph)


ALL: list[ox.Literal | ox.Triple] = [literal(kind, text) for kind, text in FORMS.items()]
INNER = ox.Triple(ox.NamedNode(EX + "a"), ox.NamedNode(EX + "p"), literal("integer", "007"))


@pytest.mark.parametrize("format", SYNTAXES)
def test_an_export_of_a_file_is_to_the_letter(run: Run, tmp_path: Path, format: str) -> None:
    facts = {triple(term) for term in (*ALL, *([] if format == "jsonld" else [INNER]))}
    suffix = FORMATS[format].SUFFIXES[0]
    file = tmp_path / f"x.{suffix}"
    file.write_text(serialise(facts, format), encoding="utf-8")
    again = run("export", "--data", str(file), "--format", format)
    assert set(ox.parse(again.stdout, format=ox.RdfFormat.from_extension(suffix))) == facts
    assert again.stderr == ""


OPEN = '<rdf:RDF xmlns:rdf="{}" xmlns:e="{}" xmlns="urn:o"><rdf:Description><e:p rdf:parseType="Literal">'


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            '<b xmlns="urn:x">x<c xmlns="urn:y" xmlns:q="urn:q"/></b>',
            "[('{urn:x}b', {}), ('{urn:y}c', {})]",
        ),
        ('<e:b e:z="1">&lt;</e:b><b>y</b>', "[('{EX}b', {'{EX}z': '1'}), ('{urn:o}b', {})]"),
        ('<e:b xmlns:e="urn:e"/>', "[('{urn:e}b', {})]"),
        ('<b xmlns="">x</b>', "[('b', {})]"),
    ],
)
def test_xml_in_rdf_xml_stays_well_formed(run: Run, tmp_path: Path, written: str, read: str) -> None:
    file = tmp_path / "x.rdf"
    head = OPEN.format("http://www.w3.org/1999/02/22-rdf-syntax-ns#", EX)
    file.write_text(f"{head}{written}</e:p></rdf:Description></rdf:RDF>", encoding="utf-8")
    (quad,) = ox.parse(run("export", "--data", str(file), "--format", "ntriples").stdout, format=NT)
    found = [(e.tag, e.attrib) for e in ElementTree.fromstring(f"<all>{quad.object.value}</all>").iter()]
    assert str(found[1:]).replace(EX, "EX") == read


def test_each_form_of_one_value_is_kept_where_it_stands() -> None:
    """Whatever their order, in one batch or several."""
    random = Random(1)
    graphs = [None, ox.NamedNode(EX + "g"), ox.NamedNode(EX + "h")]
    for _ in range(200):
        terms = random.sample(["7", "07", "007", "+7", "8", "08"], random.randint(1, 5))
        facts = [triple(literal("integer", text), random.choice(graphs[1:])) for text in terms]
        facts += random.sample(facts, 1)  # a duplicate
        store, written = ox.Store(), LexicalForms()
        at = random.randint(0, len(facts))
        written.put(facts[:at], store)
        written.put(facts[at:], store)
        assert {form for quad in store for form in written.of(quad)} == set(facts)


def test_a_store_made_of_files_gives_them_back(tmp_path: Path) -> None:
    facts = {triple(term, ox.NamedNode(EX + "g")) for term in (*ALL, INNER)}
    for reading in (None, CORRECTED):
        made = quads(Embedded.of_quads(facts, "x", reading=reading))
        assert {q for q in made if q.predicate.value == EX + "p"} == facts


def test_what_differs_only_in_form_differs(run: Run, tmp_path: Path) -> None:
    one, two = tmp_path / "one.ttl", tmp_path / "two.ttl"
    for term, other in (("007", "7"), ("2.50", "2.5"), (f'"1"^^<{XSD}boolean>', "true")):
        one.write_text(f"<{EX}a> <{EX}p> {term} .")
        two.write_text(f"<{EX}a> <{EX}p> {other} .")
        assert "Nothing differs" in run("diff", str(one), str(one)).stdout
        made = run("diff", str(one), str(two)).stdout
        assert "Nothing differs" not in made
        assert term.strip('"')[:1] in made


def test_show_says_what_the_file_does(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "x.ttl"
    file.write_text(serialise({triple(term) for term in ALL}, "turtle"))
    made = run("show", EX + "a", "--data", str(file), "--format", "srj")
    assert all(f'"value": "{text}"' in made.stdout for text in FORMS.values())
    assert f"{XSD}nonNegativeInteger" in made.stdout
    told = run("show", EX + "a", "--data", str(file)).stdout
    assert all(text in " ".join(told.split()) for text in ("007", "2.50", "24:00:00", "P1Y14M"))


def test_a_marked_value_stays_marked_however_it_is_written(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "x.trig"
    sai = "https://w3id.org/sovereign-ai-kg/ontology#"
    file.write_text(
        "@prefix oa: <http://www.w3.org/ns/oa#> . @prefix dcterms: <http://purl.org/dc/terms/> .\n"
        "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
        "@prefix schema: <https://schema.org/> .\n"
        f"@prefix sai: <{sai}> . @prefix ex: <{EX}> . ex:g {{ ex:a schema:amount 2.50 . }}\n"
        f"<{sai[:-9]}graph/errata> {{ ex:e a sai:Erratum ; dcterms:title 'wrong'@en ; "
        f"sai:severity sai:High ;\n"
        "oa:hasTarget ex:g ; oa:hasBody ex:c . ex:c a sai:Change ; sai:operation sai:Doubt ; "
        "rdf:subject ex:a ;\n"
        "rdf:predicate schema:amount ; rdf:object 2.500 . }"
    )
    made = run("show", EX + "a", "--data", str(file), "--format", "csv")
    (row,) = [line for line in made.stdout.splitlines() if line.startswith(f"{EX}a,")]
    assert ",2.50," in row
    assert row.endswith(f",{EX}e")


def test_where_the_engine_rewrites_it_is_said_once(run: Run, tmp_path: Path) -> None:
    file, folder = tmp_path / "x.ttl", tmp_path / "store"
    file.write_text(f"<{EX}a> <{EX}p> 007 , 7 , 2.50 , 'x' ; <{EX}q> 3 ; <{EX}r> 120.0 .")
    made = run("load", str(file), "--store", str(folder))
    assert made.stderr.startswith("note: the store answers 2 literals by value (such as ")
    for name, notes in (("p", 1), ("q", 0), ("r", 0)):
        for place in (("--data", str(file)), ("--store", str(folder))):
            made = run("sparql", f"SELECT ?o {{ ?s <{EX}{name}> ?o }}", *place)
            assert made.stderr.count("note: the engine answers by value") == notes
    file.write_text(f"<{EX}a> <{EX}p> 7 , 2.5 .")
    assert "note" not in run("load", str(file), "--store", str(tmp_path / "store")).stderr


def test_another_number_is_told_before_another_spelling(run: Run, tmp_path: Path) -> None:
    file, folder = tmp_path / "x.ttl", tmp_path / "store"
    file.write_text(f"<{EX}a> <{EX}p> 007 , 1e400 , 2.50 .")
    told = '"INF"^^xsd:double for "1e400"^^xsd:double'
    assert f"3 literals by value (such as {told})" in run("load", str(file), "--store", str(folder)).stderr
    made = run("sparql", f"SELECT ?o {{ ?s <{EX}p> ?o }}", "--store", str(folder))
    assert told.replace(" for ", " is ") in made.stderr


def test_a_store_on_disk_keeps_what_is_written(run: Run, tmp_path: Path) -> None:
    """It keeps the forms of as many literals as each start can read; if there are more, a note says so."""
    file, folder = tmp_path / "x.nq", tmp_path / "store"
    file.write_text(serialise({triple(term, ox.NamedNode(EX + "g")) for term in (*ALL, INNER)}, "nquads"))
    run("load", str(file), "--store", str(folder))
    for command in (("export", "--format", "nquads"), ("show", EX + "a")):
        places = ("--store", str(folder)), ("--data", str(file))
        answers = {run(*command, *place).stdout for place in places}
        assert len(answers) == 1
    written, store = LexicalForms(most=2), ox.Store()
    for text in ("01", "02", "03", "04"):
        written.put([triple(literal("integer", text))], store)
    with pytest.warns(Note, match=r"^it answers 4 literals by value .*; the written form is not kept$"):
        written.tell("it")
    assert written.text() == ""


def test_what_the_engine_changes_is_what_a_store_gives_back_otherwise() -> None:
    facts = [triple(term) for term in (*ALL, INNER, ox.Literal("x", language="en"), ox.Literal("y"))]
    new = rewritten_literals(facts)
    for fact in facts:
        store = ox.Store()
        store.add(fact)
        assert [new.get(fact, fact)] == list(store)
    assert len(new) > 15
