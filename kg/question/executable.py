"""The canned questions as RDF, in the form that https://github.com/sib-swiss/sparql-examples collects.

Editors such as sparql-editor look for SHACL's terms for queries
(https://www.w3.org/TR/shacl/#SPARQLExecutable) at an endpoint: they offer each question by its title, and
complete prefixes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from kg.question.query import Query
from kg.rdf.namespaces import BASE, PREFIXES, RDF_TYPE
from kg.rdf.terms import triple, typed

_QUESTION = BASE + "question/"
"""The namespace of questions."""
_PREFIXES = ox.NamedNode(_QUESTION + "prefixes")
_SHACL = "http://www.w3.org/ns/shacl#"
SPACES = {**PREFIXES, "question": _QUESTION, "sh": _SHACL}
"""The prefixes for writing it."""


def executables(questions: Iterable[Query], lang: str) -> list[ox.Triple]:
    """Return *questions* with titles and descriptions in *lang*, and the declarations of all prefixes."""
    return [*(each for query in questions for each in _executable(query, lang)), *_declared()]


def _executable(query: Query, lang: str) -> Iterator[ox.Triple]:
    node = ox.NamedNode(_QUESTION + query.name)
    taken = "".join(f"\n?{p.name}: {p.help[lang]} ({p.example})" for p in query.parameters)
    for kind in ("SPARQLExecutable", "SPARQLSelectExecutable"):
        yield triple(node, RDF_TYPE, ox.NamedNode(_SHACL + kind))
    yield triple(node, PREFIXES["rdfs"] + "comment", ox.Literal(query.title[lang], language=lang))
    yield triple(
        node, PREFIXES["schema"] + "description", ox.Literal(query.description[lang] + taken, language=lang)
    )
    yield triple(node, _SHACL + "prefixes", _PREFIXES)
    yield triple(node, _SHACL + "select", ox.Literal(query.plain))
    for tag in query.tags:
        yield triple(node, PREFIXES["schema"] + "keywords", ox.Literal(tag))


def _declared() -> Iterator[ox.Triple]:
    yield triple(_PREFIXES, RDF_TYPE, ox.NamedNode(PREFIXES["owl"] + "Ontology"))
    for prefix, space in sorted(PREFIXES.items()):
        node = ox.NamedNode(f"{_PREFIXES.value}#{prefix}")
        yield triple(_PREFIXES, _SHACL + "declare", node)
        yield triple(node, _SHACL + "prefix", ox.Literal(prefix))
        yield triple(node, _SHACL + "namespace", typed(space, "anyURI"))
