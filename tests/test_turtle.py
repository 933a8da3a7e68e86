"""Readable Turtle: two parsers read back what was written, and its order is easy to follow."""

from __future__ import annotations

import re
from random import Random

import pyoxigraph as ox
import pytest
import rdflib

from kg.rdf import turtle
from kg.rdf.namespaces import PREFIXES
from kg.rdf.ordered import Ordered
from kg.rdf.terms import from_rdflib
from tests.hostile import hostile
from tests.test_foreign import by_value
from tests.test_foreign import facts as foreign

EX = "http://example.org/"


def triples(random: Random) -> list[ox.Triple]:
    every = [*hostile(random), *foreign(random, graphs=False)]
    return [ox.Triple(*quad.triple) for quad in every if not isinstance(quad.subject, ox.BlankNode)]


def written(text: str, lang: str = "") -> str:
    found = [quad.triple for quad in ox.parse(text, format=ox.RdfFormat.TURTLE)]
    return str(turtle.written(Ordered(found), {"ex": EX, **PREFIXES}, lang))


@pytest.mark.parametrize("seed", range(100))
def test_hostile_graphs_come_back_from_two_parsers(seed: int) -> None:
    random = Random(seed)
    mine = triples(random)
    spaces = {"ex": EX, "": "urn:x:", **PREFIXES}
    text = str(turtle.written(Ordered(mine), spaces, random.choice(["", "en", "ko"])))
    ours = {quad.triple for quad in ox.parse(text, format=ox.RdfFormat.TURTLE)}
    assert {t for t in ours if "_:" not in str(t)} == {t for t in mine if "_:" not in str(t)}
    assert len(ours) == len(set(mine))
    theirs = {tuple(map(from_rdflib, triple)) for triple in rdflib.Graph().parse(data=text, format="turtle")}
    read = by_value({ox.Quad(s, p, o) for s, p, o in theirs})  # type: ignore[arg-type]
    said = by_value({ox.Quad(*t) for t in ours})
    assert {q for q in read if "_:" not in str(q)} == {q for q in said if "_:" not in str(q)}


def test_kinds_names_and_only_the_prefixes_in_use() -> None:
    text = written(
        """@prefix ex: <http://example.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        ex:rex ex:age 3 ; a ex:Dog ; rdfs:label "Rex" . ex:anna a ex:Person ; ex:owns ex:rex , ex:d2 .
        ex:d2 a ex:Dog ; rdfs:label "Fido"@en , "피도"@ko ; ex:weight 1.50 ; ex:born "2020-01-02"^^ex:day ."""
    )
    assert text == (
        "@prefix ex: <http://example.org/> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n\n"
        "# Dog (2)\n\n"
        'ex:d2\n    a ex:Dog ;\n    rdfs:label "Fido"@en, "피도"@ko ;\n'
        '    ex:born "2020-01-02"^^ex:day ;\n    ex:weight 1.50 .\n\n'
        'ex:rex\n    a ex:Dog ;\n    rdfs:label "Rex" ;\n    ex:age 3 .\n\n'
        "# Person (1)\n\n"
        "ex:anna\n    a ex:Person ;\n    ex:owns\n        ex:d2 ,  # Fido\n        ex:rex .\n"
    )


def test_names_are_in_the_language_asked_for_and_stay_comments() -> None:
    said = '@prefix ex: <http://example.org/> . ex:a ex:p ex:b . ex:b <{}> "one\\nline"@en , "한\\r국"@ko .'
    text = said.format(PREFIXES["rdfs"] + "label")
    assert "ex:p ex:b .  # one line\n" in written(text)
    assert "ex:p ex:b .  # 한\\u000D국\n" in written(text, "ko")


def test_nothing_of_nothing() -> None:
    assert str(turtle.written(Ordered([]), PREFIXES)) == ""


def test_numbers_stand_as_they_are_written() -> None:
    values = ["007", "-1", "1.10", "+.5", "1e3", "1.E4", "true"]
    text = written(f"<x:a> <x:p> {', '.join(values)} .")
    assert re.findall(r"[^\s,]+", text.partition("<x:p>")[2])[:-1] == sorted(values, key=text.index)
