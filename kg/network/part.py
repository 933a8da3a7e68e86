"""Parts of a store's network: around some nodes, read alone to save time, or in answers to questions.

The nodes, edges and attributes of what is read are those of :func:`kg.network.build.network`. The whole
network is read instead if only that can tell the name of a blank node, whether a statement without a passage
is a fact, or which graphs are a server's own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

import pyoxigraph as ox

from kg.errors import NotFound
from kg.network.build import (
    Graph,
    denied,
    describes,
    is_entity,
    name,
    network,
    network_of,
    relation_nodes,
    term,
)
from kg.network.facts import sort_key
from kg.network.hops import check_least, narrowed, shortest_ways
from kg.question.answer import answer
from kg.question.catalogue import find
from kg.question.concepts import around as meant
from kg.question.concepts import places
from kg.question.table import Statement
from kg.rdf.namespaces import BASE, GRAPH, OWN_GRAPHS, RDF_TYPE
from kg.rdf.reified import is_passage
from kg.rdf.terms import Triple
from kg.store import Store, select
from kg.store.batches import select_for

ABOUT, _TO = (
    f"""SELECT ?s ?p ?o ?g WHERE {{
VALUES ?{end} {{ UNDEF }}
?s ?p ?o OPTIONAL {{ GRAPH ?g {{ ?s ?p ?o }} }} }}"""
    for end in ("s", "o")
)
_SOURCE = f'SELECT ?g {{ GRAPH ?g {{ }} FILTER(!STRSTARTS(STR(?g), "{GRAPH}")) }} LIMIT 1'


def between(
    store: Store, start: str, end: str, *, hops: int, without: Callable[[Graph], Collection[str]]
) -> Graph:
    """Return a part of the network with all shortest paths of at most *hops* from *start* to *end*.

    It has all statements about the nodes on them; either end may be a scheme. It is extended from both ends,
    each time from the one with fewer nodes to read next, until any path outside it must be longer than the
    shortest one found, or *hops*.

    *start* and *end* are names of nodes. *without* returns the nodes of a graph that no path may pass,
    besides those that are denied.
    """
    ends, radius = (start, end), [0, 0]
    try:
        part = _Part(store, ends)
        part.open(ends)
        while True:
            graph = part.graph()
            if not all(node in graph for node in ends):
                return network(store, schemes=ends)
            several, cut = relation_nodes(store, graph), {*denied(graph), *without(graph)}
            off = [
                shortest_ways(graph, other, one, links=several, without=cut, hops=hops)[0]
                for one, other in (ends, ends[::-1])
            ]
            fronts = [
                [node for node, far in off[i].items() if far <= radius[i] + 1 and node not in part.opened]
                for i in (0, 1)
            ]
            # an edge between two nodes that are not open is outside both radii, and at least 1 long
            if sum(radius) + 2 >= off[0].get(end, 2 * hops):
                return graph
            side = int(len(fronts[1]) < len(fronts[0]))
            radius[side] += 1
            part.open(fronts[side])
    except NeedsWholeGraph:
        return network(store, schemes=ends)


def around(store: Store, focus: str, *, hops: int) -> Graph:
    """Return a part of the network with all statements about the nodes within *hops* of *focus*.

    It also has those about the things next to these, and about the things that the concepts among them mean.

    Raises:
        WrongUsage: *hops* is not a whole number, or negative.
    """
    check_least(0, hops=hops)
    try:
        part = _Part(store)
        part.open([focus])
        for step in range(2 * hops + 1):
            graph = part.graph()
            if focus not in graph:
                return network(store)
            several = relation_nodes(store, graph)
            off, _ = shortest_ways(graph, focus, focus, links=several, hops=hops)
            part.open(node for node, far in off.items() if far <= step)
        graph = part.graph()
        kept = narrowed(graph, focus=focus, hops=hops, links=relation_nodes(store, graph))
        part.open(kept)
        tree = places(store, kept)
        part.reach(iri for node in kept for iris in meant(tree, node, set(kept)).values() for iri in iris)
        graph = part.graph()
        beside = {end for edge in (*graph.in_edges(kept), *graph.out_edges(kept)) for end in edge}
        part.know(end for _, end in graph.out_edges(beside & relation_nodes(store, graph)))
        return part.graph()
    except NeedsWholeGraph:
        return network(store)


class NeedsWholeGraph(Exception):
    """Raised if a part of the network is not enough to tell what is a fact, or a node's name."""


class _Part:
    """The statements about the known nodes, and for *opened* nodes also those with them as objects."""

    def __init__(self, store: Store, schemes: Collection[str] = ()) -> None:
        self._store, self._schemes = store, schemes
        self._graphs: dict[Triple, set[str]] = {}
        self._beside: dict[str, set[str]] = {}
        self._known: set[str] = set()
        self.opened: set[str] = set()
        self._graph: Graph | None = None
        if not store.is_local:
            raise NeedsWholeGraph
        self._accounted = bool(select(store, _SOURCE).rows)

    def open(self, nodes: Iterable[str]) -> None:
        """Read the statements with *nodes* as subject or object, and those about the things next to them."""
        self.know({other for node in self.reach(nodes) for other in self._beside.get(node, ())})

    def reach(self, nodes: Iterable[str]) -> list[str]:
        """Read the statements with *nodes* as subject or object; return those that were not opened before."""
        new = sorted(set(nodes) - self.opened)
        self.opened.update(new)
        self.know(new)
        self._read(_TO, "o", new)
        return new

    def know(self, nodes: Iterable[str]) -> None:
        """Read the statements about *nodes* and about their classes."""
        new = sorted(set(nodes) - self._known)
        self._known.update(new)
        read = self._read(ABOUT, "s", new)
        kinds = {name(o) for _, p, o in read if name(p) == RDF_TYPE and isinstance(o, ox.NamedNode)}
        kinds -= self._known
        self._known |= kinds
        self._read(ABOUT, "s", sorted(kinds))

    def _read(self, text: str, end: str, nodes: Collection[str]) -> list[Triple]:
        if any(node.startswith("_:") for node in nodes):
            raise NeedsWholeGraph
        read: list[Triple] = []
        for s, p, o, g in select_for(self._store, text, end, map(term, nodes)):
            if not isinstance(s, ox.NamedNode) or not isinstance(o, ox.NamedNode | ox.Literal) or p is None:
                raise NeedsWholeGraph
            read.append((s, p, o))
            self._graph = None
            self._graphs.setdefault((s, p, o), set()).update([name(g)] if g is not None else ())
            if is_entity(s) and is_entity(o) and not describes(p, o):
                self._beside.setdefault(name(s), set()).add(name(o))
                self._beside.setdefault(name(o), set()).add(name(s))
        return read

    def graph(self) -> Graph:
        """Return the network of the statements that were read.

        Raises:
            NeedsWholeGraph: it is not certain whether a statement is a fact.
        """
        if self._graph is not None:
            return self._graph
        facts = []
        for triple, graphs in self._graphs.items():
            passages = tuple(sorted(graph for graph in graphs if is_passage(term(graph))))
            if passages or graphs.isdisjoint(OWN_GRAPHS):
                if self._accounted and not passages and name(triple[0]).startswith(BASE):
                    raise NeedsWholeGraph
                facts.append(Statement(triple, passages))
        facts.sort(key=lambda fact: sort_key(fact.triple))
        self._graph = network_of(sorted(self._graphs, key=sort_key), facts, schemes=self._schemes)
        return self._graph


def scope(store: Store, questions: Iterable[str]) -> set[str]:
    """Return the things in the answers to *questions* (names of canned ones) and in their evidence.

    Raises:
        NotFound: there is no such question, or the answers name nothing.
        QueryError: the store took too long.
    """
    questions = list(questions)
    found: set[str] = set()
    for question in questions:
        query = find(question)
        for row in answer(store, query, evidence=not query.refusal).rows:
            found |= {name(term) for term in row.terms if term is not None}
            for statement in row.evidence:
                subject, _, obj = statement.triple
                found |= {name(subject), name(obj)}
    if not found:
        raise NotFound(
            f"the answers to {', '.join(questions)} contain no things; try sovkg query {questions[0]}"
        )
    return found
