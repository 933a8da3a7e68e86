"""Reads only what an export of a thing's neighbourhood may contain, to save the time of reading all."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from kg.entity.find import find_network_node
from kg.network import part
from kg.network.build import name, relation_nodes, term
from kg.network.hops import narrowed
from kg.question.errata import touched_statements
from kg.rdf.namespaces import PREFIXES, RDF_TYPE, UNNAMED_GRAPH
from kg.rdf.reified import is_passage
from kg.rdf.terms import Term
from kg.store import Store
from kg.store.batches import select_for

DERIVED = PREFIXES["prov"] + "wasDerivedFrom"
WITH = (RDF_TYPE, PREFIXES["oa"] + "hasBody", PREFIXES["dcterms"] + "isPartOf")
"""Properties whose values are described with a thing: classes, changes of an erratum, what it is part of."""
_ENCODINGS = f"""SELECT ?encoding ?passage WHERE {{
VALUES ?passage {{ UNDEF }}
?encoding <{DERIVED}> ?passage }}"""


def surroundings(store: Store, focus: str, hops: int) -> tuple[list[ox.Quad], str] | None:
    """Return the quads about everything within *hops* of *focus*, about what describes these, and its IRI.

    They are enough for :func:`kg.export.selection.narrowed`. The result is None on a server, and if only the
    whole graph tells which statements are facts, or the names of blank nodes.

    Raises:
        NotFound, WrongUsage: as :func:`kg.entity.find.resolve`.
    """
    if not store.is_local:
        return None
    node = find_network_node(store, focus)
    about = _Descriptions(store)
    try:
        about.read([node])
        graph = part.around(store, name(node), hops=hops)
        if name(node) not in graph:
            return None
        links = relation_nodes(store, graph)
        things = set(map(term, narrowed(graph, focus=name(node), hops=hops, links=links)))
        about.read(things)
        named: set[object] = {
            t for q in about.quads for t in (q.subject, q.predicate, q.object, q.graph_name)
        }
        named |= {erratum for errata in touched_statements(store, things).values() for erratum in errata}
        passages = [t for t in named if isinstance(t, ox.NamedNode) and is_passage(t)]
        named |= {row[0] for row in select_for(store, _ENCODINGS, "passage", passages) if row[0] is not None}
        while new := about.read(named):
            named = {quad.object for quad in new if quad.predicate.value in WITH}
        about.read({quad.object for quad in about.quads})
    except part.NeedsWholeGraph:
        return None
    return [written for quad in about.quads for written in store.lexical.of(quad)], name(node)


class _Descriptions:
    """The quads about the subjects that were read."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: set[Term] = set()
        self.quads: list[ox.Quad] = []

    def read(self, subjects: Iterable[object]) -> list[ox.Quad]:
        """Read, and return, the quads with *subjects* that were not read before.

        Raises:
            NeedsWholeGraph: one has a blank node, or is in no graph.
        """
        new = {subject for subject in subjects if isinstance(subject, ox.NamedNode)} - self._known
        self._known |= new
        read = []
        for s, p, o, g in select_for(self._store, part.ABOUT, "s", sorted(new, key=str)):
            blank = isinstance(g, ox.BlankNode) or not isinstance(o, ox.NamedNode | ox.Literal)
            if g is None or blank or name(g) == UNNAMED_GRAPH:
                raise part.NeedsWholeGraph
            read.append(ox.Quad(s, p, o, g))  # type: ignore[arg-type]  # of the kinds that a pattern gives
        self.quads += read
        return read
