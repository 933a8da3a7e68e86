"""How much of what a graph holds, in VoID's terms (https://www.w3.org/TR/void/).

Partitions are by class and property, down to the classes and datatypes of values, as
https://github.com/sib-swiss/void-generator writes them: editors complete queries by these.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from kg.rdf.namespaces import PREFIXES, RDF_TYPE, VOCABULARIES, XSD, slug
from kg.rdf.terms import Term
from kg.release.dataset import Dataset

VOID, EXTENSION = "http://rdfs.org/ns/void#", "http://ldf.fi/void-ext#"


def void(dataset: Dataset, triples: Iterable[ox.Triple], dumps: Iterable[str]) -> Iterator[ox.Triple]:
    """Yield what is said of *dataset*, which is *triples* and lies in the files *dumps* of it."""
    triples = list(triples)
    kinds: dict[Term, list[ox.NamedNode]] = {}
    for triple in triples:
        if triple.predicate.value == RDF_TYPE and isinstance(triple.object, ox.NamedNode):
            kinds.setdefault(triple.subject, []).append(triple.object)
    node, used = dataset.iri, {t.predicate for t in triples}
    yield ox.Triple(node, ox.NamedNode(RDF_TYPE), ox.NamedNode(VOID + "Dataset"))
    for name in sorted(dumps):
        yield _said(node, "dataDump", ox.NamedNode(dataset.base + name))
    for space in VOCABULARIES:
        if any(p.value.startswith(space) for p in used):
            yield _said(node, "vocabulary", ox.NamedNode(space))
    yield from _counted(node, triples)
    yield _said(node, "properties", _number(len(used)))
    classes = Counter(kind for each in kinds.values() for kind in each)
    yield _said(node, "classes", _number(len(classes)))
    for predicate in used:
        part = _part(node, predicate)
        yield _said(node, "propertyPartition", part)
        yield _said(part, "property", predicate)
        yield from _counted(part, [t for t in triples if t.predicate == predicate])
    for kind, count in classes.items():
        part = _part(node, kind)
        yield _said(node, "classPartition", part)
        yield _said(part, "class", kind)
        yield _said(part, "entities", _number(count))
    yield from _within_classes(node, triples, kinds)


def _within_classes(
    node: ox.NamedNode, triples: Iterable[ox.Triple], kinds: dict[Term, list[ox.NamedNode]]
) -> Iterator[ox.Triple]:
    """Yield the properties of each class, and of their values the classes and datatypes."""
    inside: Counter[tuple[ox.NamedNode, ox.NamedNode]] = Counter()
    ends: Counter[tuple[ox.NamedNode, ox.NamedNode, str, ox.NamedNode]] = Counter()
    for triple in triples:
        for kind in kinds.get(triple.subject, ()):
            inside[kind, triple.predicate] += 1
            if isinstance(triple.object, ox.Literal):
                ends[kind, triple.predicate, "datatype", triple.object.datatype] += 1
            for end in kinds.get(triple.object, ()):
                ends[kind, triple.predicate, "class", end] += 1
    for (kind, predicate), count in inside.items():
        part = _part(node, kind, predicate)
        yield _said(_part(node, kind), "propertyPartition", part)
        yield _said(part, "property", predicate)
        yield _said(part, "triples", _number(count))
    for (kind, predicate, what, end), count in ends.items():
        part, last = _part(node, kind, predicate), _part(node, kind, predicate, end)
        space = VOID if what == "class" else EXTENSION
        yield ox.Triple(part, ox.NamedNode(f"{space}{what}Partition"), last)
        yield ox.Triple(last, ox.NamedNode(space + what), end)
        yield _said(last, "triples", _number(count))


def _counted(node: ox.NamedNode, triples: list[ox.Triple]) -> Iterator[ox.Triple]:
    yield _said(node, "triples", _number(len(triples)))
    yield _said(node, "distinctSubjects", _number(len({t.subject for t in triples})))
    yield _said(node, "distinctObjects", _number(len({t.object for t in triples})))


def _part(node: ox.NamedNode, *terms: ox.NamedNode) -> ox.NamedNode:
    """Return the part of *node* that is of *terms*: named after the last one, told apart by all."""
    digest = hashlib.sha256(" ".join(term.value for term in terms).encode()).hexdigest()[:8]
    return ox.NamedNode(f"{node.value}void.ttl#{slug(terms[-1].value)}-{digest}")


def _said(subject: ox.NamedNode, name: str, value: ox.NamedNode | ox.Literal) -> ox.Triple:
    return ox.Triple(subject, ox.NamedNode(VOID + name), value)


def _number(count: int) -> ox.Literal:
    return ox.Literal(str(count), datatype=ox.NamedNode(XSD + "integer"))


def spaces(dataset: Dataset) -> dict[str, str]:
    """Return the prefixes in which what is said of *dataset* is written."""
    return {**PREFIXES, "void": VOID, "void-ext": EXTENSION, "part": f"{dataset.base}void.ttl#"}
