"""Foreign parsers must read back what is written; what cannot be written must be named before any output."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from random import Random
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest
import rdflib

from kg.errors import DataError
from kg.question import answer
from kg.question.query import ad_hoc
from kg.rdf.blank_nodes import with_stable_names
from kg.rdf.literals import rewritten_literals
from kg.rdf.namespaces import XSD
from kg.rdf.syntaxes import SYNTAXES
from kg.rdf.terms import from_rdflib
from kg.store.embedded import Embedded
from kg.tables.formats import FORMATS as ROWS
from tests.conftest import Run
from tests.serialising import serialise

EX = "http://example.org/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
SRX = "{http://www.w3.org/2005/sparql-results#}"
PARSERS = dict(zip(SYNTAXES, ("turtle", "trig", "nquads", "nt", "json-ld", "xml"), strict=True))
TEXTS = ["", " a ", "a\rb", "a\r\nb\n", "\t", "<&>\"']]>", "한국", "\u0085\u2028", "\U0001f600", "\\", "{}"]
NO_XML = ["\x00", "\x01", "\x0b", "\x1b[31m", "\ufffe", "\uffff"]
PREDICATES = [
    EX + "p",
    EX + "한",
    "urn:x:p",
    EX + "a.b",
    EX + "1a",
    RDF + "_1",
    RDF + "type",
    EX + "#x",
    "id:x",
]
NO_NAMES = [EX + "1", "urn:uuid:12", EX, EX + "a/", EX + "%20", EX + "-", RDF + "li", RDF + "Description"]
NO_NAMES += ["http://www.w3.org/2000/xmlns/a"]
DATATYPES = [XSD + "integer", XSD + "decimal", XSD + "boolean", EX + "t", RDF + "XMLLiteral", "urn:uuid:12"]


def facts(random: Random, *, graphs: bool) -> list[ox.Quad]:
    """Return a random graph with all kinds of RDF 1.1 terms, as far as XML can contain them."""

    def node() -> ox.NamedNode | ox.BlankNode:
        names = [EX + "a", EX + "1", "urn:uuid:12", "id:x", EX + "?a=1&b=2", EX + "가'"]
        nodes: list[ox.NamedNode | ox.BlankNode] = [*map(ox.NamedNode, names), *map(ox.BlankNode, "ab")]
        return random.choice(nodes)

    def value() -> ox.NamedNode | ox.BlankNode | ox.Literal:
        text = random.choice(TEXTS)
        kind = ox.NamedNode(random.choice(DATATYPES))
        lang = random.choice(["en", "ko", "de-ch"])
        typed = ox.Literal(random.choice(["007", "2.50", "1", "x", "  "]), datatype=kind)
        return random.choice([node(), ox.Literal(text), ox.Literal(text, language=lang), typed])

    places: list[ox.NamedNode | ox.DefaultGraph] = [ox.DefaultGraph()]
    places += [ox.NamedNode(EX + "g"), ox.NamedNode("urn:uuid:1")] if graphs else []
    return [
        ox.Quad(node(), ox.NamedNode(random.choice(PREDICATES)), value(), random.choice(places))
        for _ in range(random.randint(1, 12))
    ]


def back(graph: rdflib.Graph) -> set[ox.Quad]:
    """Return what rdflib has read, with blank nodes named after their context."""
    triples = ([from_rdflib(term) for term in triple] for triple in graph)
    return set(with_stable_names(ox.Quad(s, p, o) for s, p, o in triples))  # type: ignore[arg-type]


def by_value(quads: set[ox.Quad]) -> set[ox.Quad]:
    new = rewritten_literals([*quads])
    return {new.get(quad, quad) for quad in quads}


@pytest.mark.slow
@pytest.mark.parametrize("format", SYNTAXES)
def test_random_graphs_come_back_from_a_foreign_parser(format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)
    random = Random(format)
    keeps = format in ("trig", "nquads", "jsonld")
    for _ in range(100):
        quads = facts(random, graphs=keeps)
        read = rdflib.Dataset()
        read.parse(data=serialise(quads, format), format=PARSERS[format])
        for graph in {q.graph_name for q in quads}:
            place = read.default_graph
            if isinstance(graph, ox.NamedNode):
                place = read.graph(rdflib.URIRef(graph.value))
            inside = [ox.Quad(q.subject, q.predicate, q.object) for q in quads if q.graph_name == graph]
            found, expected = back(place), set(with_stable_names(inside))
            if format in ("turtle", "trig"):  # in these, rdflib reads 007 as 7
                found, expected = (set(with_stable_names(by_value(side))) for side in (found, expected))
            assert found == expected, serialise(quads, format)
        assert len(list(read.quads())) == len(set(quads))


@pytest.mark.parametrize("format", SYNTAXES)
@pytest.mark.parametrize("text", NO_XML)
def test_characters_that_xml_forbids(format: str, text: str) -> None:
    quads = [ox.Quad(ox.NamedNode(EX), ox.NamedNode(EX + "p"), ox.Literal(f"a{text}b"))]
    if format == "rdfxml":
        with pytest.raises(DataError, match=rf"RDF/XML cannot hold the character U\+{ord(text[0]):04X}"):
            serialise(quads, format)
    else:
        read = rdflib.Dataset()
        read.parse(data=serialise(quads, format), format=PARSERS[format])
        assert [str(q[2]) for q in read.quads()] == [f"a{text}b"]


def test_predicates_without_an_xml_name(run: Run, tmp_path: Path) -> None:
    for name in NO_NAMES:
        quads = [ox.Quad(ox.NamedNode(EX), ox.NamedNode(name), ox.Literal("x"))]
        with pytest.raises(DataError, match="RDF/XML cannot hold the predicate "):
            serialise(quads, "rdfxml")
    file, out = tmp_path / "x.ttl", tmp_path / "x.rdf"
    file.write_text(f"<{EX}a> <{EX}1> 1 .")
    made = run("export", "--data", str(file), "-o", str(out))
    assert made.exit_code == 1
    assert f"the predicate {EX}1" in made.stderr
    assert not out.exists()
    file.write_text(f"<{EX}a> a <{EX}1> .")  # a class needs no XML name
    assert run("export", "--data", str(file), "-o", str(out)).exit_code == 0
    assert len(rdflib.Graph().parse(out)) == 1


def test_a_triple_term_is_refused_by_json_ld_and_kept_by_the_others(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "x.ttl"
    file.write_text(f"<{EX}a> <{EX}p> <<( <{EX}a> <{EX}q> <<( <{EX}b> <{EX}q> 'c\\r' )>> )>> , 'x'@ar--rtl .")
    said = set(ox.parse(path=str(file)))
    for syntax in SYNTAXES:
        made = run("export", "--data", str(file), "--format", syntax)
        if syntax == "jsonld":
            assert (made.exit_code, made.stdout) == (1, "")
            assert "JSON-LD cannot hold the triple term" in made.stderr
        else:
            assert set(ox.parse(made.stdout, format=SYNTAXES[syntax])) == said


@pytest.mark.slow
def test_rows_come_back_from_foreign_parsers() -> None:
    random = Random(3)
    for _ in range(60):
        quads = facts(random, graphs=False)
        table = answer.answer(Embedded(quads), ad_hoc("SELECT ?s ?o { ?s ?p ?o }"))
        cells = [[getattr(t, "value", "") for t in row.terms] for row in table.rows]
        tree = ElementTree.fromstring(ROWS["srx"](table))
        objects = [[binding[0].text or "" for binding in row][1] for row in tree.iter(SRX + "result")]
        assert objects == [c[1] for c in cells]
        found = json.loads(ROWS["srj"](table))["results"]["bindings"]
        assert [row["o"]["value"] for row in found] == [c[1] for c in cells]
        assert len(json.loads(ROWS["json"](table))) == len(cells)
        assert len(list(csv.reader(io.StringIO(ROWS["csv"](table), newline="")))) == len(cells) + 1
        assert ROWS["tsv"](table).count("\n") == len(cells) + 1


@pytest.mark.parametrize("text", NO_XML)
def test_xml_results_refuse_what_xml_forbids(run: Run, text: str) -> None:
    made = run("sparql", f'SELECT ("a\\u{ord(text[0]):04X}" AS ?x) {{}}', "--format", "srx")
    assert (made.exit_code, made.stdout) == (1, "")
    assert f"XML cannot hold the character U+{ord(text[0]):04X}" in made.stderr


@pytest.mark.slow
def test_rows_with_a_value_of_more_than_16_mib(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "x.rdf"
    text = "x" * (17 << 20)
    head = f'<rdf:RDF xmlns:rdf="{RDF}" xmlns:e="{EX}"><rdf:Description rdf:about="{EX}a">'
    file.write_text(f"{head}<e:p>{text}</e:p></rdf:Description></rdf:RDF>")
    for rows in ("tsv", "srx"):
        made = run("sparql", "SELECT * { ?s ?p ?o }", "--data", str(file), "--format", rows)
        assert (made.exit_code, made.stdout) == (1, "")
        assert "longer than 16 MiB cannot be written in this format" in made.stderr
    assert text in run("sparql", "SELECT * { ?s ?p ?o }", "--data", str(file), "--format", "csv").stdout
