"""Random graphs with all kinds of RDF terms, in foreign vocabularies and in that of sovkg."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import pyoxigraph as ox
from hypothesis import strategies as st

from kg.rdf.namespaces import RDF_TYPE, SAI, SKOS, XSD
from kg.rdf.terms import Triple
from kg.store.embedded import Embedded
from tests.vocabulary import TERM

EX = "http://example.org/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"


def ex(name: str) -> ox.NamedNode:
    return ox.NamedNode(EX + name)


things = st.sampled_from([ex(name) for name in ("anna", "team", "dog", "s", "Planned")])
blanks = st.sampled_from([ox.BlankNode(name) for name in ("one", "two", "three")])
words = st.sampled_from(
    [
        "bonjour",
        "hello",
        "1",
        "",
        " ",
        "a  b",
        "the (of) house",
        "을 표(하) ",
        "yes",
        "it [is] | {so}",
        "line\nline",
    ]
)
unseen = st.sampled_from(
    ["", " ", "\t", "\n\n", "\xa0", "\u200b", "\u3000", "\ufeff", "\xad", "\x07", "\u202e", "\U0010fffe", "."]
)
"""Texts of which little or nothing is visible without quotes."""
typed = st.sampled_from(
    [
        ox.Literal(text, datatype=ox.NamedNode(XSD + kind))
        for text, kind in (
            ("1", "integer"),
            ("2021", "integer"),
            ("007", "integer"),
            ("10115", "int"),
            ("12345.50", "decimal"),
            ("1e45", "double"),
            ("many", "integer"),
            ("true", "boolean"),
            ("false", "boolean"),
            ("maybe", "boolean"),
            ("2024-05-17", "date"),
            ("2024", "integer"),
            ("5", "integer"),
            ("EUR", "string"),
        )
    ]
    + [ox.Literal("POINT(1 2)", datatype=ex("wkt"))]
)
literals = st.one_of(
    typed,
    st.builds(ox.Literal, words),
    st.builds(ox.Literal, unseen),
    st.builds(
        lambda text, kind: ox.Literal(text, datatype=ox.NamedNode(XSD + kind)),
        unseen,
        st.sampled_from(["integer", "decimal", "date", "boolean"]),
    ),
    st.builds(
        lambda text, tag: ox.Literal(text, language=tag), words, st.sampled_from(["en", "ko", "fr", "en-gb"])
    ),
)
codes = st.sampled_from(
    [
        ox.NamedNode(SAI + name)
        for name in ("Planned", "Done", "Former", "Reported", "About", "AtLeast", "Exact")
    ]
)
properties = st.sampled_from(
    [ex(name) for name in ("p", "q", "amount", "currency", "type", "label")]
    + [ox.NamedNode(RDFS + name) for name in ("label", "subClassOf", "domain", "range", "seeAlso")]
    + [ox.NamedNode(SKOS + name) for name in ("broader", "related", "inScheme", "altLabel", "prefLabel")]
    + [ox.NamedNode(RDF + name) for name in ("type", "first", "rest", "value")]
)
own = st.sampled_from(
    [
        ox.NamedNode(TERM.get(name, SAI + name))
        for name in (
            *("amount", "currency", "bound", "count", "countOf", "numerator", "denominator", "year", "month"),
            *("date", "startYear", "endYear", "status", "denied", "statedAs", "listIsOpen", "printedAs"),
            *("agent", "toLocation", "purpose", "paraphrase", "type", "rank", "about", "unknown"),
            *("resolvedFrom", "durationYears", "tense", "basisNote"),
        )
    ]
)
classes = st.sampled_from(
    [
        ox.NamedNode(TERM[name])
        for name in ("Investment", "Statistic", "Corporation", "Ranking", "Action", "Claim")
    ]
    + [ox.NamedNode(OWL + name) for name in ("Class", "NamedIndividual", "Thing")]
    + [
        ox.NamedNode(RDF + "List"),
        ox.NamedNode(RDFS + "Class"),
        ox.NamedNode(SKOS + "ConceptScheme"),
        ex("Dog"),
    ]
)
subjects = st.one_of(things, blanks)
triple_terms = st.builds(ox.Triple, subjects, properties, st.one_of(things, literals))
objects = st.one_of(things, blanks, literals, codes, triple_terms)
typings = st.tuples(subjects, st.just(ox.NamedNode(RDF_TYPE)), classes)
triples = st.one_of(
    st.tuples(subjects, properties, objects),
    st.tuples(subjects, st.one_of(properties, own), objects),
    typings,
)
graphs: st.SearchStrategy[list[Triple]] = st.lists(triples, min_size=1, max_size=9, unique=True)


def stored(graph: Iterable[Triple]) -> Embedded:
    """Return a store with *graph* as its default graph."""
    return Embedded([ox.Quad(*cast("tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode]", t)) for t in graph])
