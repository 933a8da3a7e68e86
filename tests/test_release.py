"""A release: files described with checksums, a nanopublication for each passage, and correct counts."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from rdflib import DCAT, RDF

from kg.article.works import version
from kg.errors import WrongUsage
from kg.rdf.reified import is_passage
from kg.release.crate import crate
from kg.release.dataset import dataset
from kg.release.release import Release, release
from kg.store import CORRECTED
from kg.store.embedded import Embedded
from tests.conftest import ROOT, Run

BASE = "https://files.example/1.0/"
NP = rdflib.Namespace("http://www.nanopub.org/nschema#")
SPDX = rdflib.Namespace("http://spdx.org/rdf/terms#")
Graph = rdflib.ConjunctiveGraph
PASSAGES = ROOT / "ontology/articles/sovereign-ai/passages.trig"
PARTS = ("Head", "assertion", "provenance", "pubinfo")


@pytest.fixture(scope="module")
def released(little: str) -> Release:
    return release(Embedded.of_files([little]), base=BASE, title="A paragraph")


def sha256(text: str | bytes) -> str:
    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()


@pytest.mark.slow
def test_every_file_is_described_with_its_size_and_checksum(released: Release) -> None:
    sums = {name: sha256(text) for name, text in released.files.items() if name != "SHA256SUMS"}
    listed = str(released.files["SHA256SUMS"]).splitlines()
    assert {line[66:]: line[:64] for line in listed} == sums
    graph = rdflib.Graph().parse(data=str(released.files["dcat.ttl"]), format="turtle")
    described = {
        str(graph.value(part, DCAT.downloadURL)).removeprefix(BASE): str(
            graph.value(graph.value(part, SPDX.checksum), SPDX.checksumValue)
        )
        for part in graph.objects(rdflib.URIRef(BASE), DCAT.distribution)
    }
    of_itself = {"dcat.ttl", "ro-crate-metadata.json"}
    assert described == {name: digest for name, digest in sums.items() if name not in of_itself}
    crate = json.loads(released.files["ro-crate-metadata.json"])
    nodes = {node["@id"]: node for node in crate["@graph"]}
    files = {node["@id"]: node["sha256"] for node in nodes.values() if node["@type"] == "File"}
    assert files == {name: digest for name, digest in sums.items() if name != "ro-crate-metadata.json"}
    assert {part["@id"] for part in nodes["./"]["hasPart"]} == set(files)
    assert nodes["./"]["datePublished"] == "2026-11-24"
    assert nodes["./"]["license"] == [{"@id": "https://creativecommons.org/licenses/by/4.0/"}]


@pytest.fixture
def as_written() -> Iterator[None]:
    """Keep rdflib from normalizing literals, because hashes are of literals as written."""
    before, rdflib.NORMALIZE_LITERALS = rdflib.NORMALIZE_LITERALS, False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # from rdflib, called by nanopub itself
        yield
    rdflib.NORMALIZE_LITERALS = before


def one(dataset: rdflib.Dataset, name: rdflib.URIRef, old: str = "", new: str = "") -> Graph:
    """Return the nanopublication *name* of *dataset* as nanopub takes it, with *old* replaced by *new*."""
    made = Graph()
    for part in PARTS:
        graph = rdflib.URIRef(f"{name}#{part}")
        text = dataset.graph(graph).serialize(format="nt")
        made.get_context(graph).parse(data=text.replace(old, new), format="nt")
    return made


@pytest.mark.slow
@pytest.mark.usefixtures("as_written")
def test_each_passage_is_a_nanopublication_that_nobody_can_change(released: Release, little: str) -> None:
    from nanopub.nanopub import Nanopub
    from nanopub.sign_utils import verify_trusty
    from nanopub.utils import MalformedNanopubError

    dataset = rdflib.Dataset()
    dataset.parse(data=str(released.files["nanopublications.trig"]), format="trig")
    heads = dataset.quads((None, RDF.type, NP.Nanopublication, None))
    names = {rdflib.URIRef(str(name)) for name, _, _, _ in heads}
    stated: dict[str, set[str]] = {}
    for quad in ox.parse(path=little, format=ox.RdfFormat.N_QUADS):
        if is_passage(quad.graph_name):
            stated.setdefault(quad.graph_name.value, set()).add(f"{quad.triple} .")
    found = {}
    for name in names:
        graph = one(dataset, name)
        made = Nanopub(rdf=graph)
        assert made.is_valid
        space = rdflib.Namespace(f"{name}#")
        assert verify_trusty(graph, str(name), space)
        (passage,) = graph.objects(space.assertion, rdflib.PROV.wasQuotedFrom)
        triples = ox.parse(made.assertion.serialize(format="nt"), format=ox.RdfFormat.N_TRIPLES)
        found[str(passage)] = {f"{quad.triple} ." for quad in triples}
        if str(passage).endswith("p27s4"):
            assert "lacks the unit" in made.provenance.serialize(format="nt"), "its erratum comes along"
            with pytest.raises(MalformedNanopubError, match="not valid"):
                verify_trusty(one(dataset, name, "4400", "4500"), str(name), space)
    assert found == stated


def test_partitions_have_the_counts_that_sparql_has(released: Release) -> None:
    void, graph = ox.Store(), ox.Store()
    void.load(str(released.files["void.ttl"]).encode(), format=ox.RdfFormat.TURTLE)
    graph.load(str(released.files["graph.nq"]).encode(), format=ox.RdfFormat.N_QUADS)
    counted = """SELECT ?class ?p ?end (COUNT(*) AS ?n) {
      SELECT DISTINCT ?class ?p ?end ?s ?o { ?s a ?class ; ?p ?o . ?o a ?end } } GROUP BY ?class ?p ?end"""
    told = """PREFIX void: <http://rdfs.org/ns/void#> SELECT ?class ?p ?end ?n {
      ?set a void:Dataset ; void:classPartition ?kind .
      ?kind void:class ?class ; void:propertyPartition ?part .
      ?part void:property ?p ; void:classPartition ?last . ?last void:class ?end ; void:triples ?n }"""
    expected = rows(graph, counted)
    assert rows(void, told) == expected != Counter()
    total = "PREFIX void: <http://rdfs.org/ns/void#> SELECT ?n { ?set a void:Dataset ; void:triples ?n }"
    assert rows(void, total) == rows(graph, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
    dumps = "SELECT ?file { ?set <http://rdfs.org/ns/void#dataDump> ?file }"
    names = {f"<{BASE}graph.{suffix}>" for suffix in ("ttl", "trig", "nq", "nt", "jsonld", "rdf")}
    assert {file for (file,) in rows(void, dumps)} == names


def rows(store: ox.Store, text: str) -> Counter[tuple[str, ...]]:
    """Return the rows of the query *text* over all graphs of *store*, with their counts."""
    found = store.query(text, use_default_graph_as_union=True)
    assert isinstance(found, ox.QuerySolutions)
    return Counter(tuple(map(str, row)) for row in found)


def test_what_a_format_cannot_hold_is_left_out_and_told() -> None:
    triple = ox.Triple(ox.NamedNode("urn:a"), ox.NamedNode("urn:p"), ox.Literal("x"))
    quad = ox.Quad(ox.NamedNode("urn:r"), ox.NamedNode("urn:q"), triple, ox.NamedNode("urn:g"))
    made = release(Embedded.of_quads([quad], "facts", reading=None), base=BASE, title="Terms")
    assert "graph.ttl" in made.files
    assert not {"graph.jsonld", "nanopublications.trig", "questions.ttl"} & set(made.files)
    assert any(note.startswith("no jsonld: JSON-LD cannot hold") for note in made.notes)
    assert any(note.startswith("nanopublications cannot hold") for note in made.notes)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (
            (),
            "Error: this is not the complete, unchanged packaged graph; "
            "give --base, where its files will be published, and --title",
        ),
        (
            ("--base", "x", "--title", "A"),
            "Error: --base: 'x' is not the address of a folder; write it like https://",
        ),
    ],
)
def test_what_the_graph_does_not_say_has_to_be_given(
    run: Run, tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    (tmp_path / "own.ttl").write_text("<urn:a> <urn:p> 1 .")
    done = run("release", str(tmp_path / "out"), "--data", str(tmp_path / "own.ttl"), *options)
    assert (done.exit_code, done.stderr.startswith(said)) == (2, True), done.stderr
    done = run("release", str(tmp_path / "none" / "out"), "--data", str(tmp_path / "own.ttl"))
    assert "cannot be written" in done.stderr, "before the work"
    assert [path.name for path in tmp_path.iterdir()] == ["own.ttl"]


@pytest.mark.slow
def test_no_other_graph_has_the_packaged_one_s_address(little: str) -> None:
    part = Embedded.of_files([little])
    assert version(part), "it has its vocabulary"
    for given in ({}, {"base": BASE}, {"title": "A paragraph"}):
        with pytest.raises(WrongUsage, match="not the complete, unchanged packaged graph"):
            dataset(part, **given)
    corrected = Embedded.of_files([little], reading=CORRECTED)
    with pytest.raises(WrongUsage, match="as stated"):
        dataset(corrected, base=BASE, title="A paragraph")


@pytest.mark.slow
def test_who_made_it_under_which_licence_is_said_of_itself_alone(little: str, tmp_path: Path) -> None:
    (tmp_path / "more.ttl").write_text("""
        @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix prov: <http://www.w3.org/ns/prov#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <urn:picture> prov:wasDerivedFrom <urn:other> ; dcterms:license <urn:of-a-picture> ;
          prov:wasGeneratedBy [ prov:wasAssociatedWith [ foaf:name "A. Painter" ] ] .
        <urn:set> a dcat:Dataset ; dcterms:license <urn:of-the-set> , "in words" .
        <urn:model> <urn:trainedOn> <urn:corpus> .
        <urn:corpus> a dcat:Dataset ; dcterms:license <urn:of-theirs> .
        <urn:work> dcterms:isPartOf <urn:set> .
        <urn:work> a prov:Activity ; dcterms:date "2030-01-02T03:04:05Z"^^xsd:dateTime , "soon" ;
          prov:wasAssociatedWith <urn:her> .
        <urn:her> a prov:Agent , foaf:Person ; foaf:name "A. Person" .
        <urn:them> foaf:name "Some" .
        <urn:note> prov:wasDerivedFrom <https://w3id.org/sovereign-ai-kg/passage/sovereign-ai/p27s4> ;
          prov:wasGeneratedBy <urn:work> , [ prov:wasAssociatedWith <urn:them> ] ;
          dcterms:license <urn:of-a-note> .""")
    known = dataset(Embedded.of_files([little, str(tmp_path / "more.ttl")]), base=BASE, title="More")
    assert known.licences == (
        "https://creativecommons.org/licenses/by/4.0/",
        "urn:of-a-note",
        "urn:of-the-set",
    )
    assert known.creators == (("A. Person", "Person"), ("Some", "Agent"))
    assert (known.date, known.version) == ("2030-01-02", "")
    nodes = json.loads(crate(known, []))["@graph"]
    assert [node["@type"] for node in nodes if node["@id"].startswith("#creator")] == [
        "Person",
        "http://xmlns.com/foaf/0.1/Agent",
    ]


@pytest.mark.slow
def test_the_packaged_graph_says_what_it_is(embedded: Embedded) -> None:
    known = dataset(embedded)
    assert known.base == "https://w3id.org/sovereign-ai-kg/release/0.1.0/"
    assert known.title["ko"] == "소버린 AI 지식 그래프"
    assert known.creators == (("The sovkg contributors", "Agent"),)
    assert "Sovereign AI: AI 주권을 위한 국가 전략" in known.description["en"]
    assert known.date == max(re.findall(r"20\d\d-\d\d-\d\d", PASSAGES.read_text(encoding="utf-8")))


@pytest.mark.slow
def test_the_same_bytes_under_two_seeds(little: str, tmp_path: Path) -> None:
    for seed in "12":
        command = [sys.executable, "-m", "kg", "release", str(tmp_path / seed), "--data", little]
        command += ["--base", BASE, "--title", "A paragraph"]
        env = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=env)
    names = {path.name for path in (tmp_path / "1").iterdir()}
    assert {"questions.ttl", "context.jsonld", "frame.jsonld", "graph.xlsx", "graph.db"} <= names
    for name in names:
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes(), name
