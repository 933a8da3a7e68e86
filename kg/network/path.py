"""Finds how two things are linked: the shortest paths along statements, with each step in words.

A hop corresponds to a sentence: a fact between two things, or a statement with several parts that names both,
such as an investment or a blank node without a name. The members of a list count as values of its owner. Of
equally short paths, those that pass the fewest concepts (``skos:Concept``) come first: that two companies are
both start-ups links them less than that one invests in the other. Denied nodes link nothing, unless they are
one of the two. That things belong to the same scheme or vocabulary links them to it, but not to each other.

If there is no path along statements, there may be one through the tree of concepts: by broader and narrower
concepts, and by the things that the labels of concepts name. The title of the answer says so, and such a path
never passes a top concept.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from heapq import heappop, heappush
from itertools import islice, pairwise

from kg.entity.find import find_network_node
from kg.errors import NotFound, WrongUsage, near
from kg.names.display import names
from kg.names.labels import paraphrases
from kg.network.build import Graph, denied, name, network, relation_nodes, term
from kg.network.hops import LINKED, check_least, shortest_ways
from kg.network.lists import without_lists
from kg.network.part import between
from kg.network.steps import Path, in_words
from kg.question.answer import marked
from kg.question.concepts import LINKS, Link, linked
from kg.question.table import Statement, Table, in_language
from kg.rdf.namespaces import SKOS, contract, slug
from kg.store import Store

HOPS = 6
"""The default length in hops up to which paths are searched."""
MOST = 3
"""How many of the shortest paths are returned by default."""
_LISTED = 10_000
_REFUSED = {
    "en": "A statement that names both is denied, so it is not a link: `sovkg query denied` shows it.",
    "ko": "둘을 함께 말하는 서술은 부정되어 있어 경로로 세지 않는다. `sovkg query denied`가 보여 준다.",
}
_HEADS = {
    "path": ("path", "경로"),
    "step": ("step", "단계"),
    "from": ("from", "출발"),
    "to": ("to", "도착"),
    "statement": ("statement", "진술"),
    "passages": ("passages", "구절"),
}


def paths(
    store: Store,
    start: str,
    end: str,
    *,
    hops: int = HOPS,
    most: int | None = MOST,
    concepts: bool = True,
    lang: str = "en",
    evidence: bool = False,
) -> Table:
    """Return the shortest paths between the things that *start* and *end* name, step by step.

    A step has a row for each sentence that links its two things. The columns are path and step (numbers from
    1), from, to, statement (in words) and passages. The evidence of a row is all facts in its sentence. If
    there is no path of at most *hops*, there are no rows. *most* is how many of the shortest paths to return,
    None for all; *concepts* lets paths pass concepts; *evidence* shows passages with their paraphrases.

    Raises:
        NotFound: a name is unknown, or its thing has no facts.
        WrongUsage: a name is ambiguous, both name the same, a number is below one, or all paths too many.
    """
    check_least(1, hops=hops, most=most)
    nodes = _ends(store, start, end)
    without: Callable[[Graph], set[str]] = (lambda _: set()) if concepts else _ideas
    graph, several, found, total = _found(store, nodes, hops, without, most)
    if meant := not total and concepts and bool(tree := linked(store)):
        tops, more = _tops(tree), partial(_with, tree)
        graph, several, found, total = _found(store, nodes, hops, lambda _: tops, most, more)
    _check_linked(store, graph, (start, end), nodes)
    refused = any({*nodes} <= {*graph.succ[n], *graph.pred[n]} for n in denied(graph))
    rows = in_words(store, graph, found, several, lang)
    terms = [t for row in rows for s in row.evidence for t in s.triple] if evidence else []
    labels = names(store, [*map(term, nodes), *(t for row in rows for t in row.terms), *terms], lang)
    return Table(
        lang,
        tuple(_HEADS),
        marked(store, rows),
        labels,
        in_language(_HEADS, lang),
        notes=(_REFUSED[lang],) if refused else (),
        with_evidence=evidence,
        title=_title(labels[nodes[0]], labels[nodes[1]], hops, len(found), total, meant)[lang],
        grouped=True,
        paraphrases=paraphrases(store, {p for row in rows for p in row.passages()}, lang) if evidence else {},
        title_says_none=not total,
    )


def _ends(store: Store, start: str, end: str) -> tuple[str, str]:
    nodes = name(find_network_node(store, start)), name(find_network_node(store, end))
    if nodes[0] == nodes[1]:
        raise WrongUsage(
            f"{start!r} and {end!r} are both {contract(nodes[0], store.prefixes)}; choose two different "
            "things"
        )
    return nodes


def _check_linked(store: Store, graph: Graph, names: Iterable[str], nodes: Iterable[str]) -> None:
    for given, node in zip(names, nodes, strict=True):
        if node not in graph:
            like = near(slug(node), map(slug, network(store)))
            raise NotFound(f"no fact links {given!r} to anything", near=like, advice=LINKED)


def _found(
    store: Store,
    ends: tuple[str, str],
    hops: int,
    without: Callable[[Graph], Collection[str]],
    most: int | None,
    extended: Callable[[Graph], Graph] = lambda graph: graph,
) -> tuple[Graph, Collection[str], list[Path], int]:
    """Return the first *most* shortest paths that avoid the nodes *without*, and the number of all.

    Before them stand the network in which they were found, *extended*, and its relation nodes.

    Raises:
        WrongUsage: *most* is None and there are more than ``_LISTED``.
    """
    start, end = ends
    graph = between(store, *ends, hops=hops, without=without, extended=extended)
    graph = without_lists(graph, but=ends)
    several = relation_nodes(store, graph)
    ideas = _ideas(graph) - {start, end}
    cut = {*denied(graph), *without(graph)}
    far, after = shortest_ways(graph, start, end, links=several, without=cut, hops=hops)
    if start not in far:
        return graph, several, [], 0
    inner = set(several) - {start, end}
    steps = {n: _steps(n, after, inner) for n, off in far.items() if off <= far[start]}
    count, fewest = {end: 1}, {end: 0}
    for node in sorted(steps, key=lambda node: far[node]):
        if node != end and steps[node]:
            count[node] = sum(count[n] for n in steps[node])
            fewest[node] = (node in ideas) + min(fewest[n] for n in steps[node])
    if most is None and count[start] > _LISTED:
        raise WrongUsage(f"{count[start]:,} paths are equally short, too many to show; give `most` N")
    ordered = islice(_ordered(start, steps, fewest, ideas), most and min(most, count[start]))
    found = [[(a, b, steps[a][b]) for a, b in pairwise(path)] for path in ordered]
    return graph, several, found, count[start]


def _ideas(graph: Graph) -> set[str]:
    return {node for node, types in graph.nodes(data="types") if SKOS + "Concept" in types}


def _with(tree: Sequence[Link], graph: Graph) -> Graph:
    """Return *graph* with the links of *tree* between concepts as additional edges without passages."""
    graph = graph.copy()
    for triple in tree:
        ends = name(triple[0]), name(triple[2])
        for node in ends:
            if node not in graph:
                graph.add_node(node, types=(SKOS + "Concept",), names=(), same=(), statements=())
        graph.add_edge(*ends, key=name(triple[1]), statement=Statement(triple, ()))
    return graph


def _tops(tree: Sequence[Link]) -> set[str]:
    """Return the concepts that have narrower but no broader ones."""
    pairs = [(s, o) if p.value == SKOS + "broader" else (o, s) for s, p, o in tree if p in LINKS[:2]]
    return {name(wide) for _, wide in pairs} - {name(narrow) for narrow, _ in pairs}


def _steps(
    node: str, after: Mapping[str, Sequence[str]], inner: Collection[str]
) -> dict[str, list[tuple[str, ...]]]:
    """Return the nodes to which the next step from *node* may lead, each with the nodes it may pass.

    A step passes a node of *inner* if a thing follows, and otherwise ends there.
    """
    steps: dict[str, list[tuple[str, ...]]] = {}
    for over in after[node]:
        beyond = [n for n in after[over] if n not in inner] if over in inner else []
        for target in beyond:
            steps.setdefault(target, []).append((over,))
        if over not in inner or len(beyond) < len(after[over]):
            steps.setdefault(over, []).append(())
    return steps


def _ordered(
    start: str,
    steps: Mapping[str, Mapping[str, object]],
    fewest: Mapping[str, int],
    ideas: Collection[str],
) -> Iterator[tuple[str, ...]]:
    """Yield each path that *steps* allow, those with the fewest *ideas* first, and then by names."""
    waiting: list[tuple[int, tuple[str, ...]]] = [(fewest[start], (start,))]
    while waiting:
        passed, path = heappop(waiting)
        here = path[-1]
        if not steps[here]:
            yield path
        for node in steps[here]:
            heappush(waiting, (passed - fewest[here] + (here in ideas) + fewest[node], (*path, node)))


def _title(start: str, end: str, hops: int, shown: int, total: int, meant: bool) -> dict[str, str]:
    if not total:
        return {
            "en": f"No path of at most {hops} hops leads from {start} to {end}",
            "ko": f"{start}에서 {end}까지 {hops}단계 이내의 경로가 없다",
        }
    en, ko = f"Shortest paths from {start} to {end}", f"{start}에서 {end}까지의 최단 경로"
    if meant:
        en = f"No statement leads from {start} to {end}; shortest paths through related concepts"
        ko = f"{start}에서 {end}까지 이어 주는 진술이 없어 개념의 뜻으로 찾은 최단 경로"
    some = shown < total
    return {
        "en": en + f" ({shown} of {total}; `all` shows them all)" * some,
        "ko": ko + f" ({total}개 중 {shown}개, `all`로 모두 본다)" * some,
    }
