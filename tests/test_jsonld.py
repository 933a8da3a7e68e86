"""Compact JSON-LD: two parsers read back what was written, and its terms are those that people write."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pyoxigraph as ox
import pytest
import rdflib
from pyld import jsonld as pyld

from kg import bundle
from kg.rdf import jsonld
from kg.rdf.namespaces import ID, PREFIXES
from kg.rdf.ordered import Ordered
from kg.rdf.terms import from_rdflib
from kg.store.exchange import to_exchange
from tests.hostile import hostile
from tests.published_context import published
from tests.serialising import serialise
from tests.test_foreign import by_value
from tests.test_foreign import facts as foreign

EX = "http://example.org/"


def apart(quads: set[ox.Quad]) -> set[ox.Quad]:
    """Return *quads* by value, without those that have blank nodes."""
    return {quad for quad in by_value(quads) if "_:" not in str(quad)}


@pytest.mark.parametrize("seed", range(100))
def test_hostile_graphs_come_back_from_two_parsers(seed: int) -> None:
    random = Random(seed)
    mine = {*hostile(random), *foreign(random, graphs=True)}
    text = str(jsonld.written(Ordered(mine), {"ex": EX, "urn": "urn:x:", "label": EX, **PREFIXES}))
    ours = set(ox.parse(text, format=ox.RdfFormat.JSON_LD))
    assert apart(ours) == apart(mine)
    assert len(ours) == len(mine)
    dataset = rdflib.Dataset()
    dataset.parse(data=text, format="json-ld")
    theirs = set()
    for s, p, o, graph in dataset.quads():
        place = ox.NamedNode(str(graph)) if graph and str(graph) != "urn:x-rdflib:default" else None
        subject, predicate, obj = map(from_rdflib, (s, p, o))
        theirs.add(ox.Quad(subject, predicate, obj, place))  # type: ignore[arg-type]
    assert apart(theirs) == apart(mine)


def test_terms_are_short_and_say_what_their_values_are() -> None:
    text = """@prefix ex: <http://example.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    ex:anna a ex:Person ; rdfs:label "Anna"@en , "안나"@ko ; ex:knows ex:bob , ex:carl ; ex:age 41 .
    ex:bob ex:age 007 ; ex:note "x" ; ex:mixed 1 , "y" ."""
    quads = ox.parse(text, format=ox.RdfFormat.TURTLE)
    made = json.loads(str(jsonld.written(Ordered(quads), {"ex": EX, **PREFIXES})))
    context = made["@context"]
    assert context["knows"] == {"@id": "ex:knows", "@type": "@id"}
    assert context["age"] == {"@id": "ex:age", "@type": "xsd:integer"}
    assert context["label"] == {"@id": "rdfs:label", "@container": "@language"}
    assert "schema" not in context, "only what is used"
    anna, bob = made["@graph"]
    assert anna == {
        "@id": "ex:anna",
        "@type": "ex:Person",
        "label": {"en": "Anna", "ko": "안나"},
        "knows": ["ex:bob", "ex:carl"],
        "age": 41,
    }
    assert (bob["age"], bob["note"]) == ("007", "x")
    assert bob["mixed"] == [{"@value": 1, "@type": "xsd:integer"}, "y"] or bob["mixed"][0] == "y"


BASE = "https://files.example/"


def fetched(url: str, options: object) -> dict[str, object]:
    """Return the published context to pyld, which must not ask for anything else."""
    assert url == f"{BASE}context.jsonld"
    document = json.loads(Path(bundle.CONTEXT).read_text(encoding="utf-8"))
    return {"contextUrl": None, "documentUrl": url, "document": document}


@pytest.fixture(scope="module")
def exported(little: str) -> set[ox.Quad]:
    return set(to_exchange(ox.parse(path=little, format=ox.RdfFormat.N_QUADS)))


@pytest.fixture(scope="module")
def document(exported: set[ox.Quad]) -> Any:
    return json.loads(
        serialise(exported, "jsonld", prefixes={"agent": "https://agents.example/", **PREFIXES})
    )


@pytest.mark.slow
def test_the_published_context_is_todays() -> None:
    for path, text in published().items():
        assert Path(path).read_text(encoding="utf-8") == text, "run `make format`"
    terms = json.loads(Path(bundle.CONTEXT).read_text(encoding="utf-8"))["@context"]
    assert terms["amount"] == {"@id": "schema:amount", "@type": "xsd:decimal"}
    assert terms["Country"] == {"@id": "schema:Country"}


def test_an_export_says_the_same_with_the_published_context_in_its_place(
    document: Any, exported: set[ox.Quad]
) -> None:
    published = {"@context": "context.jsonld", "@graph": document["@graph"]}
    options = {"format": "application/n-quads", "base": BASE, "documentLoader": fetched}
    for each in (document, published):
        assert set(ox.parse(pyld.to_rdf(each, options), format=ox.RdfFormat.N_QUADS)) == exported
    assert document["@context"]["agent"]["@id"] == "schema:agent", "a file's prefix of that name gives way"


@pytest.mark.slow
def test_the_published_frame_makes_a_tree_of_each_thing(document: Any) -> None:
    frame = json.loads(Path(bundle.FRAME).read_text(encoding="utf-8"))
    made = pyld.frame(document, frame, {"base": BASE, "documentLoader": fetched})
    tree = {node["@id"]: node for node in made["@graph"]}["id:investment-microsoft-japan"]
    assert tree["@type"] == "Investment"
    assert tree["amount"] == "4400.0"
    assert tree["agent"] == {
        "@id": "id:microsoft",
        "@type": "Corporation",
        "label": {"en": "Microsoft", "ko": "마이크로소프트"},
    }
    assert ID not in json.dumps(made["@graph"])


def test_what_is_not_of_its_terms_kind_stands_under_the_curie() -> None:
    text = """@prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> . @prefix s: <https://schema.org/> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    <urn:a> a "no class" , sai:Investment ; s:amount 5 , 5.0 , <urn:b> ; s:agent "somebody" , <urn:c> ;
      rdfs:label "plain" , "named"@en , <urn:l> ; sai:denied "maybe" , true ."""
    facts = set(ox.parse(text, format=ox.RdfFormat.TURTLE))
    written = str(jsonld.written(Ordered(facts), {}))
    (node,) = json.loads(written)["@graph"]
    assert (node["amount"], node["agent"], node["label"], node["denied"]) == (
        "5.0",
        "urn:c",
        {"en": "named"},
        True,
    )
    assert set(ox.parse(written, format=ox.RdfFormat.JSON_LD)) == facts
    theirs = pyld.to_rdf(json.loads(written), {"format": "application/n-quads"})
    assert set(ox.parse(theirs, format=ox.RdfFormat.N_QUADS)) == facts
