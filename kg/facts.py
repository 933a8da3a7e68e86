"""What a store states, in a fixed order: each triple once, with the passages that state it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import pyoxigraph as ox

from kg.answer import Statement
from kg.errata import Triple
from kg.statements import is_passage
from kg.store import Store, select
from kg.terms import Term, key

_ROUNDS = 64
_MERGE = "SELECT DISTINCT ?s ?p ?o WHERE { ?s ?p ?o }"
_GRAPHS = "SELECT ?s ?p ?o ?g WHERE { GRAPH ?g { ?s ?p ?o } }"


def read(store: Store) -> tuple[list[Triple], list[Statement]]:
    """Return all triples of *store*, and those that are facts or may be, both sorted.

    Blank nodes are renamed, so that the same data has the same names on every run.

    Raises:
        QueryError: the store took too long.
        EndpointError: a server did not answer as a SPARQL endpoint.
    """
    passages: dict[Triple, set[str]] = {}
    own: set[Triple] = set()
    for *triple, graph in select(store, _GRAPHS).rows:
        if isinstance(graph, ox.NamedNode):
            if is_passage(graph):
                passages.setdefault(_triple(triple), set()).add(graph.value)
            else:
                own.add(_triple(triple))
    merge = [_triple(row) for row in select(store, _MERGE).rows]
    new = _blank_names(merge)

    def renamed(triple: Triple) -> Triple:
        subject, predicate, obj = triple
        return new.get(subject, subject), predicate, new.get(obj, obj)

    facts = [
        Statement(renamed(triple), tuple(sorted(passages.get(triple, ()))))
        for triple in merge
        if triple in passages or triple not in own
    ]
    return (
        sorted(map(renamed, merge), key=_order),
        sorted(facts, key=lambda fact: _order(fact.triple)),
    )


def _triple(terms: Iterable[Term | None]) -> Triple:
    subject, predicate, obj = terms
    if subject is None or predicate is None or obj is None:
        raise ValueError("a triple pattern left a variable unbound")
    return subject, predicate, obj


def _order(triple: Triple) -> tuple[tuple[int, str], ...]:
    return tuple(map(key, triple))


def _blank_names(triples: Iterable[Triple]) -> dict[Term, Term]:
    """Return a name for each blank node that follows from the triples, not from the run.

    Nodes are told apart by what is around them, ever wider, and numbered along their links: exact
    for trees of blank nodes, and fast for any graph. Full canonical names can take for ever.
    """
    around: dict[Term, list[tuple[str, Term]]] = {}
    for subject, predicate, obj in triples:
        for term, role, other in ((subject, ">", obj), (obj, "<", subject)):
            if isinstance(term, ox.BlankNode):
                around.setdefault(term, []).append((role + str(predicate), other))
    colour: dict[Term, str] = dict.fromkeys(around, "")
    kinds = 0
    for _ in range(_ROUNDS):
        if kinds == len(set(colour.values())):
            break
        kinds = len(set(colour.values()))
        texts = {
            node: "\n".join(sorted(f"{role} {colour.get(other, other)}" for role, other in links))
            for node, links in around.items()
        }
        colour = {
            node: hashlib.sha256((colour[node] + text).encode()).hexdigest() for node, text in texts.items()
        }
    names: dict[Term, Term] = {}
    for start in sorted(around, key=lambda node: colour[node]):
        waiting = [start]
        while waiting:
            node = waiting.pop()
            if node not in names:
                names[node] = ox.BlankNode(f"b{len(names)}")
                blank = [(role, colour[other], other) for role, other in around[node] if other in colour]
                waiting += [other for *_, other in sorted(blank, key=lambda link: link[:2])]
    return names
