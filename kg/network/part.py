"""Parts of a store's network around some nodes, read alone to save time.

The nodes, edges and attributes of what is read are those of :func:`kg.network.build.network`. The whole
network is read instead if only that can tell the name of a blank node, whether a statement without a passage
is a fact, or which graphs are a server's own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

import pyoxigraph as ox

from kg.entity.find import of_class
from kg.errors import NotFound
from kg.network.build import (
    Graph,
    denied,
    describes,
    name,
    network,
    network_of,
    relation_nodes,
    term,
)
from kg.network.facts import sort_key
from kg.network.hops import check_least, narrowed, shortest_ways
from kg.question.concepts import around as meant
from kg.question.concepts import places
from kg.question.table import Statement
from kg.rdf.namespaces import BASE, GRAPH, OWN_GRAPHS, RDF_TYPE, UNNAMED_GRAPH
from kg.rdf.reified import is_passage
from kg.rdf.terms import Triple, is_entity
from kg.store import Store, select
from kg.store.batches import select_for

_ABOUT, _TO = (
    f"""SELECT ?s ?p ?o ?g WHERE {{
VALUES ?{end} {{ UNDEF }}
?s ?p ?o OPTIONAL {{ GRAPH ?g {{ ?s ?p ?o }} }} }}"""
    for end in ("s", "o")
)
_SOURCE = f'SELECT ?g {{ GRAPH ?g {{ }} FILTER(!STRSTARTS(STR(?g), "{GRAPH}")) }} LIMIT 1'


def between(
    store: Store,
    start: str,
    end: str,
    *,
    hops: int,
    without: Callable[[Graph], Collection[str]],
    extended: Callable[[Graph], Graph],
) -> Graph:
    """Return a part of the network with all shortest paths of at most *hops* from *start* to *end*.

    It has all statements about the nodes on them; either end may be a scheme. It is extended from both ends,
    each time from the one with fewer nodes to read next, until any path outside it must be longer than the
    shortest one found, or *hops*.

    *start* and *end* are names of nodes. *without* returns the nodes of a graph that no path may pass,
    besides those that are denied, *extended* adds links to a graph that are not of the network.
    """
    ends, radius = (start, end), [0, 0]
    try:
        part = Part(store, ends)
        part.open(ends)
        while True:
            graph = extended(part.graph())
            if not all(node in graph for node in ends):  # all about the ends is read, and nothing links one
                return graph
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
        return extended(network(store, schemes=ends))


def around(
    store: Store,
    focus: str | None,
    *,
    hops: int,
    types: Sequence[str] = (),
    only: Collection[str] | None = None,
) -> Graph:
    """Return a part of the network with all statements about the nodes within *hops* of *focus*.

    It also has those about the things of *types*, or if neither is given about *only* these nodes; about the
    things next to all of them, and about those that the concepts among them mean.

    Raises:
        WrongUsage: *hops* is not a whole number, or negative.
    """
    try:
        part = Part(store)
        kept = part.select(focus, hops=hops, types=types, only=only or ())
        tree = places(store, kept)
        part.reach(iri for node in kept for iris in meant(tree, node, set(kept)).values() for iri in iris)
        graph = part.graph()
        beside = {end for edge in (*graph.in_edges(kept), *graph.out_edges(kept)) for end in edge}
        part.know(end for _, end in graph.out_edges(beside & relation_nodes(store, graph)))
        graph = part.graph()
        narrowed(graph, types=types)  # the whole graph tells which classes there are
        return graph
    except (NeedsWholeGraph, NotFound):
        return network(store)


class NeedsWholeGraph(Exception):
    """Raised if a part of the network is not enough to tell what is a fact, or a node's name."""


class Part:
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

    def select(
        self, focus: str | None, *, hops: int, types: Sequence[str], only: Collection[str]
    ) -> set[str]:
        """Open the nodes that :func:`around` is asked for, and return them.

        Raises:
            NeedsWholeGraph: *focus* is no node of the network, or nothing is of one of *types*.
            WrongUsage: *hops* is not a whole number, or negative.
        """
        check_least(0, hops=hops)
        kept = set() if focus or types else set(only)
        for kind in types:
            things = set(map(name, filter(is_entity, of_class(self._store, kind))))
            if not things:
                raise NeedsWholeGraph
            kept |= things
        if focus is not None:
            self.open([focus])
            for step in range(2 * hops + 1):
                graph = self.graph()
                if focus not in graph:
                    raise NeedsWholeGraph
                several = relation_nodes(self._store, graph)
                off, _ = shortest_ways(graph, focus, focus, links=several, hops=hops)
                self.open(node for node, far in off.items() if far <= step)
            graph = self.graph()
            kept |= {*narrowed(graph, focus=focus, hops=hops, links=relation_nodes(self._store, graph))}
        self.open(kept)
        return kept

    def know(self, nodes: Iterable[str]) -> list[Triple]:
        """Read the statements about *nodes* and about their classes, and return the former."""
        new = sorted(set(nodes) - self._known)
        self._known.update(new)
        read = self._read(_ABOUT, "s", new)
        kinds = {name(o) for _, p, o in read if name(p) == RDF_TYPE and isinstance(o, ox.NamedNode)}
        kinds -= self._known
        self._known |= kinds
        self._read(_ABOUT, "s", sorted(kinds))
        return read

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

    def quads(self, nodes: Collection[str]) -> list[ox.Quad]:
        """Read the statements about *nodes*, and return them with their graphs.

        Raises:
            NeedsWholeGraph: one is in no graph, or in one without a name.
        """
        self.know(nodes)
        read = [
            (triple, graph)
            for triple, graphs in self._graphs.items()
            if name(triple[0]) in nodes
            for graph in graphs or {UNNAMED_GRAPH}
        ]
        if any(graph.startswith(("_:", UNNAMED_GRAPH)) for _, graph in read):
            raise NeedsWholeGraph
        return [ox.Quad(*triple, term(graph)) for triple, graph in read]  # type: ignore[arg-type]  # as above

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
