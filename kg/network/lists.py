"""Replaces RDF lists in a network by links to their members."""

from __future__ import annotations

from collections.abc import Collection

from kg.network.build import Graph, name
from kg.rdf.namespaces import PREFIXES

_FIRST, _REST = (PREFIXES["rdf"] + name for name in ("first", "rest"))


def without_lists(graph: Graph, *, but: Collection[str] = ()) -> Graph:
    """Return *graph* with edges from the owners of lists to the members instead of the cells.

    The statement of these edges is the fact that leads to the list. A list stays as it is if one of its nodes
    is in *but*, nothing refers to it, or something else is stated about a cell.
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
    """Return whether *node* is a blank node that is a cell of a list and of which nothing else is stated."""
    if not node.startswith("_:"):
        return False
    stated = {name(fact.triple[1]) for fact in graph.nodes[node]["statements"]}
    stated |= {key for *_, key in graph.out_edges(node, keys=True)}
    return _FIRST in stated and stated <= {_FIRST, _REST}
