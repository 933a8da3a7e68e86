"""Evidence in syntaxes without named graphs: writes and reads reified statements.

Each stated triple gets an ``rdf:Statement``, whose IRI has the triple's SHA-256, with a
``prov:wasQuotedFrom`` for each passage that states it (https://www.w3.org/TR/prov-o/#wasQuotedFrom); or, in
RDF 1.2, a reifier with that IRI (https://www.w3.org/TR/rdf12-concepts/#dfn-reifier). When they are read, the
statements are put back into the graphs of their passages.
"""

from collections.abc import Iterable, Iterator
from typing import TypeGuard

import pyoxigraph as ox

from kg.errors import DataError
from kg.rdf.namespaces import BASE, GRAPH, PREFIXES
from kg.rdf.terms import Term

_RDF = PREFIXES["rdf"]
TYPE, STATEMENT = ox.NamedNode(_RDF + "type"), ox.NamedNode(_RDF + "Statement")
SUBJECT, PREDICATE, OBJECT = (ox.NamedNode(_RDF + name) for name in ("subject", "predicate", "object"))
REIFIES = ox.NamedNode(_RDF + "reifies")
_QUOTED_FROM = ox.NamedNode("http://www.w3.org/ns/prov#wasQuotedFrom")
PREFIX = BASE + "statement/"


def is_passage(graph: object) -> TypeGuard[ox.NamedNode | ox.BlankNode]:
    """Return whether *graph* is the graph of a passage or other source: any but sovkg's own."""
    own = isinstance(graph, ox.NamedNode) and graph.value.startswith(GRAPH)
    return isinstance(graph, ox.NamedNode | ox.BlankNode) and not own


def reify(quads: Iterable[ox.Quad], *, reifiers: bool = False) -> list[ox.Triple]:
    """Return the reified statements, or *reifiers*, of each triple in the graph of a passage."""
    import hashlib

    triples = []
    for quad in quads:
        if is_passage(quad.graph_name):
            text = f"{quad.subject} {quad.predicate} {quad.object}"
            node = ox.NamedNode(PREFIX + hashlib.sha256(text.encode()).hexdigest())
            triples.append(ox.Triple(node, _QUOTED_FROM, quad.graph_name))
            if reifiers:
                triples.append(ox.Triple(node, REIFIES, quad.triple))
                continue
            triples += [
                ox.Triple(node, TYPE, STATEMENT),
                ox.Triple(node, SUBJECT, quad.subject),
                ox.Triple(node, PREDICATE, quad.predicate),
                ox.Triple(node, OBJECT, quad.object),
            ]
    return triples


def restored(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """Yield *quads* with sovkg's reified statements replaced by quads in the graphs of passages, at the end.

    Raises:
        DataError: a statement is incomplete; names it.
    """
    parts: dict[ox.NamedNode, dict[ox.NamedNode, list[Term]]] = {}
    for quad in quads:
        if isinstance(quad.subject, ox.NamedNode) and quad.subject.value.startswith(PREFIX):
            parts.setdefault(quad.subject, {}).setdefault(quad.predicate, []).append(quad.object)
        else:
            yield quad
    for node, part in parts.items():
        try:
            if REIFIES in part:
                (triple,) = part[REIFIES]
                subject, predicate, obj = triple  # type: ignore[misc]
            else:
                (subject,), (predicate,), (obj,) = part[SUBJECT], part[PREDICATE], part[OBJECT]
            yield from [ox.Quad(subject, predicate, obj, passage) for passage in part[_QUOTED_FROM]]  # type: ignore[arg-type]  # a TypeError below
        except (KeyError, ValueError, TypeError):
            raise DataError(
                f"{node}: an evidence statement needs one subject, predicate and object, and a passage; "
                "export the file again with `evidence`"
            ) from None
