"""The vocabulary is documented in both languages, and the facts are where they belong.

Rules that users can check, too, are shapes and checks: see tests/test_validate.py.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg import bundle
from kg.names.known import normal
from kg.rdf import reader
from kg.rdf.namespaces import (
    BASE,
    GRAPH,
    ID,
    ONTOLOGY_GRAPH,
    PASSAGE,
    PRINTED_FORMS,
    RDF_TYPE,
    RDFS_LABEL,
    SAI,
    SKOS,
    slug,
)
from tests.facts import QUADS, values

FACTS = [
    q for q in QUADS if isinstance(q.graph_name, ox.NamedNode) and q.graph_name.value.startswith(PASSAGE)
]
VOCABULARY = [q for q in QUADS if q.graph_name == ox.NamedNode(ONTOLOGY_GRAPH)]
ENTITIES = [q for q in QUADS if q.graph_name == ox.NamedNode(GRAPH + "entities")]
ARTICLE = BASE + "article/"


TYPES = {s: {o.value for o in os} for s, os in values(QUADS, RDF_TYPE).items()}
TERMS = sorted(
    {
        q.subject.value
        for q in VOCABULARY
        if isinstance(q.subject, ox.NamedNode)
        and q.predicate.value == "http://www.w3.org/2000/01/rdf-schema#isDefinedBy"
    }
)


def languages(terms: list[ox.Literal | ox.NamedNode]) -> list[str]:
    return sorted(t.language or "" for t in terms if isinstance(t, ox.Literal))


@pytest.mark.parametrize("term", TERMS, ids=slug)
def test_each_term_is_documented_in_both_languages(term: str) -> None:
    assert languages(values(VOCABULARY, RDFS_LABEL)[term]) == ["en", "ko"]
    if SKOS + "ConceptScheme" not in TYPES[term]:
        assert languages(values(VOCABULARY, SKOS + "definition")[term]) == ["en", "ko"]
    assert values(VOCABULARY, "http://www.w3.org/2000/01/rdf-schema#isDefinedBy")[term]


def test_facts_use_declared_properties_and_entities_with_both_labels() -> None:
    labels = values(ENTITIES, RDFS_LABEL)
    for q in FACTS:
        assert q.predicate.value in TERMS, q
        for node in (q.subject, q.object):
            if isinstance(node, ox.NamedNode):
                assert node.value.startswith((ID, SAI, ARTICLE)), q
                if node.value.startswith(ID):
                    assert languages(labels[node.value]) == ["en", "ko"], node
                    assert len(TYPES[node.value]) == 1, node
                elif node.value.startswith(SAI):
                    assert node.value in TERMS, q


def test_facts_stand_in_the_file_of_their_paragraph() -> None:
    for path in Path(bundle.ONTOLOGY).glob("articles/*/p[0-9]*.trig"):
        graphs = {
            slug(q.graph_name.value) for q in reader.read(path) if isinstance(q.graph_name, ox.NamedNode)
        }
        assert graphs
        assert all(re.fullmatch(path.stem + r"s\d+", graph) for graph in graphs), path


def test_every_iri_of_the_project_is_under_its_base() -> None:
    for q in QUADS:
        if isinstance(q.subject, ox.NamedNode) and "sovereign-ai-kg" in q.subject.value:
            assert q.subject.value.startswith(BASE)


def test_no_code_or_query_knows_a_fact_by_its_namespace() -> None:
    """A property of facts is one that the vocabulary declares, whatever its namespace."""
    for path in [*Path(bundle.QUERIES).rglob("*.rq"), *Path(bundle.__file__).parent.rglob("*.py")]:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"""[/#]ontology#["']\)""", text), path
        if path.stem != "undeclared-term":  # it looks for undeclared terms of this namespace
            assert not re.search(r"STRSTARTS\(STR\(\?(?:property|by|p|q|r)\), STR\(sai:\)\)", text), path
        assert not re.search(r"(?:predicate\S*|\[1\]\)?|prop\S*)\.startswith\((?:SAI|VOCABULARIES)", text), (
            path
        )


def test_what_is_printed_the_same_in_both_readings_is_what_display_says() -> None:
    told = {q.subject.value for q in ox.parse(path=bundle.DISPLAY) if str(q.object).startswith('"printed ')}
    assert told == set(PRINTED_FORMS)


def test_nothing_of_the_article_is_called_like_a_code() -> None:
    """Otherwise answers would have to tell them apart by IRIs: "expected (sai:Expected)"."""
    labels = [q for q in QUADS if q.predicate.value == RDFS_LABEL]
    concepts = {q.subject for q in VOCABULARY if q.object == ox.NamedNode(SKOS + "Concept")}
    codes = {q.object for q in labels if q.subject in concepts and str(q.subject).startswith(f"<{SAI}")}
    things = {q.object for q in labels if str(q.subject).startswith(f"<{ID}")}
    assert codes
    assert codes & things == set()


def test_no_two_terms_are_called_alike() -> None:
    """Otherwise answers that print a term would need its IRI beside the label."""
    called = defaultdict(set)
    for quad in VOCABULARY:
        if quad.predicate.value == RDFS_LABEL and isinstance(quad.object, ox.Literal):
            called[quad.object.language, normal(quad.object.value)].add(quad.subject)
    assert len(called) > 200
    assert [name for name, terms in called.items() if len(terms) > 1] == []
