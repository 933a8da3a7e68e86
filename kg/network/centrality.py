"""Measures of centrality."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from itertools import combinations
from math import fsum

from kg.network.build import Graph, Simple, denied


def projection(graph: Graph, links: Collection[str]) -> Simple:
    """Return the things of *graph*, with one edge between any two that some statement names.

    Each node of *links* is replaced by edges between all things that it names. Denied nodes link nothing.
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


LARGE = 2_000
"""From so many things on, rustworkx, if installed, computes the measures: the same, but much faster."""
_DAMPING = 0.85
_STILL = 1e-12  # the sum of all changes of weights at which PageRank has converged


def centrality(simple: Simple, by: str) -> dict[str, float]:
    """Return the centrality of each node of *simple* by one of :data:`kg.network.rank.MEASURES`.

    Degree is the number of neighbours. Betweenness (Brandes 2001) is the share of shortest paths between
    other nodes that pass the node. Closeness is the inverse of the mean distance to the nodes that can be
    reached, times their share in all others (Wasserman and Faust 1994). PageRank (Brin and Page 1998; damping
    0.85) adds up to 1; a node without neighbours passes its weight to all.
    """
    if by == "degree":
        return {node: float(count) for node, count in simple.degree()}
    if len(simple) >= LARGE:
        with suppress(ImportError):
            return _on_arrays(simple, by)
    if by == "pagerank":
        return _pagerank(simple)
    import networkx as nx

    measure = nx.betweenness_centrality if by == "betweenness" else nx.closeness_centrality
    return dict(measure(simple))


def _on_arrays(simple: Simple, by: str) -> dict[str, float]:
    """Return the result of :func:`centrality`, computed by rustworkx.

    Among the fast libraries it is a small one with a permissive licence (igraph is under the GPL). It takes
    minutes for graphs for which networkx takes hours.
    """
    import rustworkx as rx

    nodes = sorted(simple)
    place = {node: n for n, node in enumerate(nodes)}
    edges = [(place[a], place[b]) for a, b in simple.edges()]
    graph: rx.PyGraph[str, None] = rx.PyGraph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from_no_data(edges)
    if by == "pagerank":
        both = graph.to_directed()
        found = rx.pagerank(both, alpha=_DAMPING, tol=_STILL / len(nodes), max_iter=1000)
    else:
        found = rx.betweenness_centrality(graph) if by == "betweenness" else rx.closeness_centrality(graph)
    return {node: found[n] for n, node in enumerate(nodes)}


def _pagerank(simple: Simple) -> dict[str, float]:
    """Return the PageRank of each node; that of networkx is not used, as it needs SciPy."""
    nodes = sorted(simple)
    around = {node: sorted(simple[node]) for node in nodes}
    weight = dict.fromkeys(nodes, 1 / len(nodes)) if nodes else {}
    for _ in range(1000):
        lost = fsum(weight[node] for node in nodes if not around[node])
        base = (1 - _DAMPING + _DAMPING * lost) / len(nodes) if nodes else 0.0
        new = {n: base + _DAMPING * fsum(weight[o] / len(around[o]) for o in around[n]) for n in nodes}
        moved = fsum(abs(new[node] - weight[node]) for node in nodes)
        weight = new
        if moved < _STILL:
            break
    return weight
