"""The canned questions as RDF, in the form that https://github.com/sib-swiss/sparql-examples gathers.

SHACL's terms for queries (https://www.w3.org/TR/shacl/#SPARQLExecutable) are what editors such as
sparql-editor look for at an endpoint: they offer each question there by its title, and complete prefixes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from kg.question.query import Query
from kg.rdf.namespaces import BASE, PREFIXES, RDF_TYPE, XSD

QUESTION = BASE + "question/"
"""Begins the IRIs of questions."""
_PREFIXES = ox.NamedNode(QUESTION + "prefixes")
_SHACL = "http://www.w3.org/ns/shacl#"
SPACES = {**PREFIXES, "question": QUESTION, "sh": _SHACL}
"""The prefixes in which it is written."""


def executables(questions: Iterable[Query], lang: str) -> list[ox.Triple]:
    """Return *questions* with their titles and descriptions in *lang*, and the prefixes that they use."""
    return [*(triple for query in questions for triple in _executable(query, lang)), *_declared()]


def _executable(query: Query, lang: str) -> Iterator[ox.Triple]:
    node = ox.NamedNode(QUESTION + query.name)
    taken = "".join(f"\n?{p.name}: {p.help[lang]} ({p.example})" for p in query.parameters)
    for kind in ("SPARQLExecutable", "SPARQLSelectExecutable"):
        yield _said(node, RDF_TYPE, ox.NamedNode(_SHACL + kind))
    yield _said(node, PREFIXES["rdfs"] + "comment", ox.Literal(query.title[lang], language=lang))
    yield _said(
        node, PREFIXES["schema"] + "description", ox.Literal(query.description[lang] + taken, language=lang)
    )
    yield _said(node, _SHACL + "prefixes", _PREFIXES)
    yield _said(node, _SHACL + "select", ox.Literal(query.plain))
    for tag in query.tags:
        yield _said(node, PREFIXES["schema"] + "keywords", ox.Literal(tag))


def _declared() -> Iterator[ox.Triple]:
    yield _said(_PREFIXES, RDF_TYPE, ox.NamedNode(PREFIXES["owl"] + "Ontology"))
    for prefix, space in sorted(PREFIXES.items()):
        node = ox.NamedNode(f"{_PREFIXES.value}#{prefix}")
        yield _said(_PREFIXES, _SHACL + "declare", node)
        yield _said(node, _SHACL + "prefix", ox.Literal(prefix))
        yield _said(node, _SHACL + "namespace", ox.Literal(space, datatype=ox.NamedNode(XSD + "anyURI")))


def _said(subject: ox.NamedNode, predicate: str, value: ox.NamedNode | ox.Literal) -> ox.Triple:
    return ox.Triple(subject, ox.NamedNode(predicate), value)
