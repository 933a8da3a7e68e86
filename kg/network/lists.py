"""RDF lists as people read them: what has a list has its members."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from kg.network.build import name
from kg.rdf.namespaces import PREFIXES

if TYPE_CHECKING:
    from kg.network.build import Graph

_FIRST, _REST = (PREFIXES["rdf"] + name for name in ("first", "rest"))


def without_lists(graph: Graph, *, but: Collection[str] = ()) -> Graph:
    """Return *graph* with a list's members as the values of what has the list, as people read it.

    The edges to them carry the fact that leads to the list. A list of which a cell is one of *but*, or that
    nothing has, or of which something else is stated, stays as it is.
    """
    cells = {node for node in graph if _is_cell(graph, node)}
    heads = [edge for edge in graph.edges(keys=True) if edge[1] in cells and edge[0] not in cells]
    made, gone = graph.copy() if heads else graph, set[str]()
    for owner, head, key in heads:
        within, waiting = {head}, [head]
        while waiting:
            following = {other for _, other in graph.out_edges(waiting.pop())} - within
            within |= following
            waiting += following & cells
        if cells.isdisjoint(within.intersection(but)):
            gone |= within & cells
            fact = graph.edges[owner, head, key]["statement"]
            for member in sorted(within - cells):
                made.add_edge(owner, member, key=f"{key} {head}", statement=fact)
    made.remove_nodes_from(gone)
    return made


def _is_cell(graph: Graph, node: str) -> bool:
    """Return whether *node* is a blank cell of a list, of which nothing else is stated."""
    if not node.startswith("_:"):
        return False
    stated = {name(fact.triple[1]) for fact in graph.nodes[node]["statements"]}
    stated |= {key for *_, key in graph.out_edges(node, keys=True)}
    return _FIRST in stated and stated <= {_FIRST, _REST}
