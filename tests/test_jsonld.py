"""Compact JSON-LD: two parsers take back what was written, and its terms are those that people write."""

from __future__ import annotations

import json
from random import Random

import pyoxigraph as ox
import pytest
import rdflib

from kg.rdf import jsonld
from kg.rdf.namespaces import PREFIXES
from kg.rdf.terms import from_rdflib
from tests.hostile import hostile
from tests.test_foreign import by_value
from tests.test_foreign import facts as foreign

EX = "http://example.org/"


def apart(quads: set[ox.Quad]) -> set[ox.Quad]:
    """*quads* by value without those of blank nodes."""
    return {quad for quad in by_value(quads) if "_:" not in str(quad)}


@pytest.mark.parametrize("seed", range(100))
def test_hostile_graphs_come_back_from_two_parsers(seed: int) -> None:
    random = Random(seed)
    mine = {*hostile(random), *foreign(random, graphs=True)}
    text = jsonld.written(mine, {"ex": EX, "urn": "urn:x:", "label": EX, **PREFIXES})
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
    made = json.loads(jsonld.written(quads, {"ex": EX, **PREFIXES}))
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
