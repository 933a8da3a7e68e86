"""Puts the steps of a path into words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

import pyoxigraph as ox

from kg.network.build import Graph, term
from kg.question.table import Row, Statement
from kg.rdf.namespaces import SAI, source
from kg.rdf.terms import Triple
from kg.store import Store

_DENIED = ox.NamedNode(SAI + "denied")
Step: TypeAlias = tuple[str, str, list[tuple[str, ...]]]
"""A hop: its first and last node, and the alternatives for the nodes that it passes, each of one or none."""
Path: TypeAlias = list[Step]


def _facts(graph: Graph, step: Step, several: Collection[str], first: bool) -> dict[Triple, Statement]:
    """Return the facts of *step*: those between its nodes, and all about its nodes that are in *several*.

    The start of the step is included only if it is the *first* of a path.
    """
    start, end, passed = step
    facts: dict[Triple, Statement] = {}
    for over in passed:
        nodes = (start, *over, end)
        walked = [fact for pair in pairwise(nodes) for fact in _between(graph, *pair)]
        reached = [node for node in nodes[not first :] if node in several]
        whole = [fact for node in reached for fact in _about(graph, node)]
        facts.update((fact.triple, fact) for fact in (*walked, *whole))
    return {triple: facts[triple] for triple in sorted(facts, key=str)}  # the order of sentences elsewhere


def _between(graph: Graph, a: str, b: str) -> Iterator[Statement]:
    """Yield the facts between two nodes, and those that qualify their subjects as "planned", "denied" etc."""
    for subject, obj in ((a, b), (b, a)):
        facts = [about["statement"] for about in (graph.get_edge_data(subject, obj) or {}).values()]
        yield from facts
        for fact in graph.nodes[subject]["statements"] if facts else ():
            _, predicate, value = fact.triple
            if predicate == _DENIED or (isinstance(value, ox.NamedNode) and value.value.startswith(SAI)):
                yield fact


def _about(graph: Graph, node: str) -> Iterator[Statement]:
    for _, _, about in graph.out_edges(node, data=True):
        yield about["statement"]
    yield from graph.nodes[node]["statements"]


def in_words(
    store: Store, graph: Graph, found: Sequence[Path], several: Collection[str], lang: str
) -> list[Row]:
    """Return a row for each sentence of each step of the paths *found*, with its facts as evidence."""
    from kg.sentences.verbalization import verbalize
    from kg.sentences.wording import Wording

    facts = [[_facts(graph, step, several, not n) for n, step in enumerate(path)] for path in found]
    wording = Wording(store, [triple for path in facts for step in path for triple in step], lang)
    rows = []
    for number, path in enumerate(found, 1):
        for place, (start, end, _) in enumerate(path, 1):
            stated = facts[number - 1][place - 1]
            for sentence in verbalize(wording, stated, {t: fact.passages for t, fact in stated.items()}):
                row = Row((), tuple(stated[t] for t in sentence.triples))
                where = ", ".join(map(source, row.passages()))
                numbers = ox.Literal(number), ox.Literal(place)
                said = ox.Literal(sentence.text), ox.Literal(where) if where else None
                rows.append(row._replace(terms=(*numbers, term(start), term(end), *said)))
    return rows
