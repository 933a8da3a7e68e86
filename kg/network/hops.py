"""Distances in a network: the nodes within some hops, and the shortest paths between two nodes.

A hop corresponds to a sentence: an edge between two things, or the two edges over a relation node between
them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from numbers import Integral

from kg.errors import NotFound, WrongUsage, near
from kg.names.known import normal
from kg.network.build import Graph, Simple
from kg.rdf.namespaces import contract, slug

LINKED = "choose a thing that has statements"
"""Advice if the named thing has no links."""


def check_least(least: int, **numbers: int | None) -> None:
    """Refuse any of *numbers*, by parameter, that is no integer (``most`` may be None) or below *least*.

    Raises:
        WrongUsage: one is; slices would count a negative one from the end.
    """
    for name, number in numbers.items():
        if not isinstance(number, Integral) and (number is not None or name != "most"):
            raise WrongUsage(f"`{name}`: {number!r} is not a whole number; give one")
        if number is not None and number < least:
            raise WrongUsage(f"`{name}`: {number} is too small; give {least} or more")


def narrowed(
    graph: Graph,
    *,
    focus: str | None = None,
    hops: int = 2,
    types: Sequence[str] = (),
    links: Collection[str] = (),
) -> list[str]:
    """Return the nodes of *graph* within *hops* of *focus* that are of *types*, sorted.

    *focus* is kept whatever its class, and alone with 0 *hops*. *types* are classes by local name or label.
    Two edges over a relation node, one of *links*, are one hop; those that link two kept nodes are kept, too.

    Raises:
        NotFound: *focus* is not a node, or there is nothing of one of *types*.
        WrongUsage: *hops* is negative.
    """
    import networkx as nx

    kept = set(graph)
    if focus is not None:
        if focus not in graph:
            raise NotFound(f"nothing is linked with {contract(focus)}", advice=LINKED)
        check_least(0, hops=hops)
        inner = set(links) - {focus}
        undirected = graph.to_undirected(as_view=True)

        lengths = nx.single_source_dijkstra_path_length(
            undirected, focus, cutoff=2 * hops, weight=_half_hops(inner)
        )
        kept = set(lengths)
        if hops:
            kept |= {link for link in inner & set(graph) if len(kept.intersection(undirected[link])) > 1}
    if types:
        kinds = {iri for node in graph for iri in graph.nodes[node]["types"]}
        called = {normal(n): iri for iri in sorted(kinds) for n in (*graph.graph["classes"][iri], slug(iri))}
        for wanted in types:
            if normal(wanted) not in called:
                known = f"classes are {', '.join(sorted(map(slug, kinds))) or 'none'}"
                raise NotFound(f"nothing is of the class {wanted}", near=near(wanted, called), advice=known)
        chosen = {called[normal(wanted)] for wanted in types}
        kept = {n for n in kept if n == focus or chosen.intersection(graph.nodes[n]["types"])}
    return sorted(kept)


def shortest_ways(
    graph: Graph, start: str, end: str, *, links: Collection[str], without: Collection[str] = (), hops: int
) -> tuple[dict[str, int], dict[str, list[str]]]:
    """Return all shortest paths from *start* to *end*, as distances and successors of nodes.

    The first dictionary has the distance of nodes to *end* in half hops, the second the nodes that follow
    them on shortest paths. *start* is in both only if there is a path of at most *hops*. Edges are followed
    in both directions. An edge between two things is a hop, and so are two edges over one of *links*.

    *graph* and *links* are as returned by :func:`kg.network.build.network` and
    :func:`kg.network.build.relation_nodes`. *start* and *end* count as things even if they are among *links*;
    no path may pass the nodes *without*.
    """
    import networkx as nx

    kept = set(graph).difference(without) | {start, end}
    inner = set(links) - {start, end}
    simple: Simple = nx.Graph((a, b) for a, b in graph.edges() if a != b and a in kept and b in kept)
    simple.add_nodes_from((start, end))

    after, far = nx.dijkstra_predecessor_and_distance(simple, end, cutoff=2 * hops, weight=_half_hops(inner))
    return {node: int(off) for node, off in far.items()}, {n: sorted(more) for n, more in after.items()}


def _half_hops(links: Collection[str]) -> Callable[[str, str, object], int]:
    return lambda a, b, _: 1 if (a in links) != (b in links) else 2
