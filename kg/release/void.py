"""Statistics of a graph in VoID (https://www.w3.org/TR/void/).

Partitions are by class and property, down to the classes and datatypes of values, as
https://github.com/sib-swiss/void-generator writes them; editors use these to complete queries.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import cast

import pyoxigraph as ox

from kg.rdf.namespaces import PREFIXES, RDF_TYPE, VOCABULARIES, slug
from kg.rdf.terms import Term, text_of
from kg.release.dataset import Dataset
from kg.store import Store, select

VOID, EXTENSION = "http://rdfs.org/ns/void#", "http://ldf.fi/void-ext#"
_COUNTED = "(COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?o) AS ?objects)"
_ALL = f"SELECT {_COUNTED} {{ ?s ?p ?o }}"
_BY_PROPERTY = f"SELECT ?p {_COUNTED} {{ ?s ?p ?o }} GROUP BY ?p"
_BY_CLASS = "SELECT ?c (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c FILTER(ISIRI(?c)) } GROUP BY ?c"
_WITHIN = "SELECT ?c ?p (COUNT(*) AS ?n) { ?s a ?c ; ?p ?o FILTER(ISIRI(?c)) } GROUP BY ?c ?p"
_ENDS = {
    f"{VOID}class": """SELECT ?c ?p ?end (COUNT(*) AS ?n) {
      ?s a ?c ; ?p ?o . ?o a ?end FILTER(ISIRI(?c) && ISIRI(?end)) } GROUP BY ?c ?p ?end""",
    f"{EXTENSION}datatype": """SELECT ?c ?p ?end (COUNT(*) AS ?n) {
      ?s a ?c ; ?p ?o FILTER(ISIRI(?c) && ISLITERAL(?o)) BIND(DATATYPE(?o) AS ?end) } GROUP BY ?c ?p ?end""",
}
"""Queries that count the values of a class's property, by the VoID property for the values' kind."""


def void(node: ox.NamedNode, place: str, store: Store, dumps: Iterable[str] = ()) -> Iterator[ox.Triple]:
    """Yield the description of *store* as the dataset *node*; IRIs of partitions begin with *place*.

    *dumps* are the addresses of its files.
    """

    def part(*terms: object) -> ox.NamedNode:
        """Return the IRI of the partition by *terms*: with the last one's slug and a hash of all."""
        texts = [text_of(term) for term in terms]
        digest = hashlib.sha256(" ".join(texts).encode()).hexdigest()[:8]
        return ox.NamedNode(f"{place}#{slug(texts[-1])}-{digest}")

    yield ox.Triple(node, ox.NamedNode(RDF_TYPE), ox.NamedNode(VOID + "Dataset"))
    for file in sorted(dumps):
        yield _triple(node, "dataDump", ox.NamedNode(file))
    properties = select(store, _BY_PROPERTY).rows
    for space in VOCABULARIES:
        if any(text_of(row[0]).startswith(space) for row in properties):
            yield _triple(node, "vocabulary", ox.NamedNode(space))
    classes = select(store, _BY_CLASS).rows
    yield from _counted(node, select(store, _ALL).rows[0])
    yield _triple(node, "properties", ox.Literal(len(properties)))
    yield _triple(node, "classes", ox.Literal(len(classes)))
    for predicate, *counts in properties:
        yield _triple(node, "propertyPartition", part(predicate))
        yield _triple(part(predicate), "property", predicate)
        yield from _counted(part(predicate), counts)
    for kind, count in classes:
        yield _triple(node, "classPartition", part(kind))
        yield _triple(part(kind), "class", kind)
        yield _triple(part(kind), "entities", count)
    for kind, predicate, count in select(store, _WITHIN).rows:
        yield _triple(part(kind), "propertyPartition", part(kind, predicate))
        yield _triple(part(kind, predicate), "property", predicate)
        yield _triple(part(kind, predicate), "triples", count)
    for name, text in _ENDS.items():
        for kind, predicate, end, count in select(store, text).rows:
            last = part(kind, predicate, end)
            yield ox.Triple(part(kind, predicate), ox.NamedNode(f"{name}Partition"), last)
            yield ox.Triple(last, ox.NamedNode(name), ox.NamedNode(text_of(end)))
            yield _triple(last, "triples", count)


def _counted(node: ox.NamedNode, counts: Iterable[Term | None]) -> Iterator[ox.Triple]:
    for name, count in zip(("triples", "distinctSubjects", "distinctObjects"), counts, strict=True):
        yield _triple(node, name, count)


def _triple(subject: ox.NamedNode, name: str, value: Term | None) -> ox.Triple:
    return ox.Triple(subject, ox.NamedNode(VOID + name), cast("Term", value))  # no column is left out


def prefixes(dataset: Dataset) -> dict[str, str]:
    """Return the prefixes for the description of *dataset*."""
    return {**PREFIXES, "void": VOID, "void-ext": EXTENSION, "part": f"{dataset.base}void.ttl#"}
