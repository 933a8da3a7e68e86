"""The vocabulary is documented in both languages, and the facts use nothing else."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg import bundle, data
from kg.embedded import Embedded
from kg.export import quads
from kg.namespaces import BASE, GRAPH, ID, ONTOLOGY_GRAPH, PASSAGE, RDF_TYPE, RDFS_LABEL, SAI, SKOS, slug

QUADS = quads(Embedded.of_files())
FACTS = [
    q for q in QUADS if isinstance(q.graph_name, ox.NamedNode) and q.graph_name.value.startswith(PASSAGE)
]
VOCABULARY = [q for q in QUADS if q.graph_name == ox.NamedNode(ONTOLOGY_GRAPH)]
ENTITIES = [q for q in QUADS if q.graph_name == ox.NamedNode(GRAPH + "entities")]
ERRATA = [q for q in QUADS if q.graph_name == ox.NamedNode(GRAPH + "errata")]
ARTICLE = BASE + "article/"
OWL = "http://www.w3.org/2002/07/owl#"


def values(facts: list[ox.Quad], predicate: str) -> dict[str, list[ox.Literal | ox.NamedNode]]:
    found: dict[str, list[ox.Literal | ox.NamedNode]] = defaultdict(list)
    for q in facts:
        if q.predicate.value == predicate and isinstance(q.subject, ox.NamedNode):
            assert isinstance(q.object, ox.Literal | ox.NamedNode)
            found[q.subject.value].append(q.object)
    return found


TYPES = {s: {o.value for o in os} for s, os in values(QUADS, RDF_TYPE).items()}
TERMS = sorted(
    {
        q.subject.value
        for q in VOCABULARY
        if isinstance(q.subject, ox.NamedNode) and q.subject.value.startswith(SAI)
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


def test_there_are_no_blank_nodes() -> None:
    assert not [q for q in QUADS if ox.BlankNode in (type(q.subject), type(q.object))]


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


def test_types_and_labels_stand_in_no_passage() -> None:
    assert not [q for q in FACTS if q.predicate.value in (RDF_TYPE, RDFS_LABEL)]


def test_every_entity_is_used_and_no_two_share_label_and_type() -> None:
    used = {
        n.value
        for q in QUADS
        if q not in ENTITIES
        for n in (q.subject, q.object)
        if isinstance(n, ox.NamedNode)
    }
    named = {s for s in values(ENTITIES, RDFS_LABEL) if not s.endswith("/concepts")}
    assert named - used == set()
    for language in ("en", "ko"):
        seen = Counter(
            (t.value, *sorted(TYPES[s]))
            for s, ts in values(ENTITIES, RDFS_LABEL).items()
            for t in ts
            if isinstance(t, ox.Literal) and t.language == language
        )
        assert not [key for key, n in seen.items() if n > 1]


def test_values_have_the_datatype_that_the_property_asks_for() -> None:
    ranges = {s: os[0].value for s, os in values(VOCABULARY, "https://schema.org/rangeIncludes").items()}
    for q in FACTS:
        if isinstance(q.object, ox.Literal):
            assert q.object.datatype.value == ranges[q.predicate.value], q
        else:
            assert OWL + "ObjectProperty" in TYPES[q.predicate.value], q


def test_subjects_have_a_class_that_the_property_names() -> None:
    domains = {
        s: {o.value for o in os} for s, os in values(VOCABULARY, "https://schema.org/domainIncludes").items()
    }
    for q in FACTS:
        assert isinstance(q.subject, ox.NamedNode)
        allowed = domains.get(q.predicate.value)
        assert allowed is None or TYPES[q.subject.value] & allowed, q


def test_every_figure_carries_its_bound_and_its_printed_form() -> None:
    by_node: dict[str, set[str]] = defaultdict(set)
    for q in FACTS:
        by_node[str(q.subject)].add(slug(q.predicate.value))
    figures = [n for n, ps in by_node.items() if ps & {"amount", "count", "numerator"}]
    assert len(figures) >= 15
    for node in figures:
        assert {"bound", "printedAs"} <= by_node[node], node
        assert ("amount" in by_node[node]) == ("currency" in by_node[node]), node
        assert ("numerator" in by_node[node]) == ("denominator" in by_node[node]), node


def test_each_change_of_an_erratum_touches_a_statement_of_its_passages() -> None:
    stated = {(q.subject, q.predicate, q.object): set[str]() for q in FACTS}
    for q in FACTS:
        stated[(q.subject, q.predicate, q.object)].add(str(q.graph_name))
    passages = values(ERRATA, SAI + "passage")
    changes = values(ERRATA, SAI + "change")
    assert len(passages) >= 20
    part = {
        name: values(ERRATA, SAI + name)
        for name in ("node", "property", "printedValue", "correctedValue", "operation")
    }
    for erratum, where in passages.items():
        for change in changes.get(erratum, []):
            node, prop = (part[name][change.value][0] for name in ("node", "property"))
            for value in part["printedValue"][change.value]:
                graphs = stated.get((node, prop, value))  # type: ignore[arg-type]
                assert graphs, (erratum, node, prop, value)
                assert graphs & {str(w) for w in where}, (erratum, change)
            operation = slug(part["operation"][change.value][0].value)
            assert (operation in ("Replace", "Add")) == bool(part["correctedValue"].get(change.value))
            assert (operation == "Add") == (not part["printedValue"].get(change.value))


def test_each_erratum_says_what_and_why_in_both_languages() -> None:
    for name in ("problem", "basisNote"):
        texts = values(ERRATA, SAI + name)
        assert set(texts) == set(values(ERRATA, SAI + "passage"))
        assert all(languages(t) == ["en", "ko"] for t in texts.values())


def test_facts_stand_in_the_file_of_their_paragraph() -> None:
    for path in Path(bundle.ONTOLOGY).glob("articles/*/p[0-9]*.trig"):
        graphs = {slug(q.graph_name.value) for q in data.read(path) if isinstance(q.graph_name, ox.NamedNode)}
        assert graphs
        assert all(re.fullmatch(path.stem + r"s\d+", graph) for graph in graphs), path


def test_every_iri_of_the_project_is_under_its_base() -> None:
    for q in QUADS:
        if isinstance(q.subject, ox.NamedNode) and "sovereign-ai-kg" in q.subject.value:
            assert q.subject.value.startswith(BASE)
