"""Measures of how far things stand in the middle of a network."""

from __future__ import annotations

from collections.abc import Collection
from itertools import combinations
from math import fsum
from typing import TYPE_CHECKING

from kg.network.build import denied

if TYPE_CHECKING:
    from kg.network.build import Graph, Simple


def folded(graph: Graph, links: Collection[str]) -> Simple:
    """Return the things of *graph*, two of them linked by one edge if some statement is about both.

    Each of *links* gives way to edges between all the things that it names. What is denied links nothing.
    """
    import networkx as nx

    gone = denied(graph)
    simple: Simple = nx.Graph()
    simple.add_nodes_from(node for node in graph if node not in links)
    things = set(simple).difference(gone)
    simple.add_edges_from((a, b) for a, b in graph.edges() if a != b and a in things and b in things)
    for link in sorted(set(links).difference(gone)):
        around = sorted({n for edge in (*graph.in_edges(link), *graph.out_edges(link)) for n in edge})
        simple.add_edges_from(combinations([node for node in around if node in simple], 2))
    return simple


def centrality(simple: Simple, by: str) -> dict[str, float]:
    """Return the centrality of each node of *simple*: ``degree``, ``betweenness`` or ``closeness``.

    Degree is the number of neighbours. Betweenness (Brandes 2001) is the share of the other pairs' shortest
    paths that pass the node; closeness the inverse of the mean distance to the nodes within reach, times
    their share in all others (Wasserman and Faust 1994).
    """
    import networkx as nx

    if by == "degree":
        return {node: float(count) for node, count in simple.degree()}
    measure = nx.betweenness_centrality if by == "betweenness" else nx.closeness_centrality
    return dict(measure(simple))


_DAMPING = 0.85


def pagerank(simple: Simple) -> dict[str, float]:
    """Return the PageRank of each node of *simple*, in all 1 (Brin and Page 1998; damping 0.85).

    Computed here, because networkx' own needs SciPy. A node without neighbours passes its weight to all.
    """
    nodes = sorted(simple)
    around = {node: sorted(simple[node]) for node in nodes}
    weight = dict.fromkeys(nodes, 1 / len(nodes)) if nodes else {}
    for _ in range(1000):
        lost = fsum(weight[node] for node in nodes if not around[node])
        base = (1 - _DAMPING + _DAMPING * lost) / len(nodes) if nodes else 0.0
        new = {n: base + _DAMPING * fsum(weight[o] / len(around[o]) for o in around[n]) for n in nodes}
        moved = fsum(abs(new[node] - weight[node]) for node in nodes)
        weight = new
        if moved < 1e-12:
            break
    return weight
