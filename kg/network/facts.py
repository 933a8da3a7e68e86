"""What a store states, in a fixed order: each triple once, with the passages that state it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pyoxigraph as ox

from kg.names.blank import canonical
from kg.question.table import Statement
from kg.rdf.namespaces import BASE, ID, OWN_GRAPHS
from kg.rdf.reified import is_passage
from kg.rdf.terms import Term, Triple, key, text_of
from kg.store import Store, select
from kg.store.dump import NAMED, REST
from kg.store.virtuoso import without_system_graphs

_MERGE = "SELECT DISTINCT ?s ?p ?o WHERE { ?s ?p ?o }"
_COUNT = "SELECT (COUNT(*) AS ?count) WHERE { ?s ?p ?o }"


def read(store: Store) -> tuple[list[Triple], list[Statement]]:
    """Return all triples of *store*, and those that are facts or may be, both sorted.

    Blank nodes are renamed, so that the same data has the same names on every run.

    Raises:
        QueryError: the store took too long.
        EndpointError: a server did not answer as a SPARQL endpoint.
    """
    passages: dict[Triple, set[ox.NamedNode | ox.BlankNode]] = {}
    own: set[Triple] = set()
    rows = select(store, NAMED).rows
    named = rows if store.is_local else without_system_graphs(rows)
    for *triple, graph in named:
        if is_passage(graph):
            passages.setdefault(_triple(triple), set()).add(graph)
        elif text_of(graph) in OWN_GRAPHS:
            own.add(_triple(triple))
    merge = _merged(store, rows) if store.is_local else list(map(_triple, select(store, _MERGE).rows))
    if len(named) < len(rows):  # what only the server's own graphs say
        system = {tuple(row[:3]) for row in rows} - {tuple(row[:3]) for row in named}
        merge = [triple for triple in merge if triple not in system]
    new = canonical(merge)

    def renamed(triple: Triple) -> Triple:
        subject, predicate, obj = triple
        return new.get(subject, subject), predicate, new.get(obj, obj)

    speaking, said = {t[0] for t in passages}, {t[1] for t in passages}

    def described(triple: Triple) -> bool:
        """Whether it comes back from plain Turtle with evidence, where descriptions stand in no graph."""
        subject, predicate, _ = triple
        if not passages or not isinstance(subject, ox.NamedNode) or not subject.value.startswith(BASE):
            return False
        return not (subject.value.startswith(ID) and subject in speaking and predicate in said)

    both = [(renamed(triple), triple) for triple in merge] if new else [(triple, triple) for triple in merge]
    both.sort(key=lambda pair: sort_key(pair[0]))
    facts = [
        Statement(called, tuple(sorted(str(new.get(p, p)).strip("<>") for p in passages.get(triple, ()))))
        for called, triple in both
        if triple in passages or (triple not in own and not described(triple))
    ]
    return [called for called, _ in both], facts


def _merged(store: Store, rows: Iterable[Sequence[Term | None]]) -> list[Triple]:
    """Return the triples of the default graph of *store*, whose *rows* all its named graphs have.

    To ask for them again takes as long as to read the rows.
    """
    found = dict.fromkeys(_triple(row[:3]) for row in rows)
    if int(text_of(select(store, _COUNT).rows[0][0])) != len(found):
        found.update(dict.fromkeys(map(_triple, select(store, f"SELECT ?s ?p ?o {{ {REST} }}").rows)))
    return list(found)


def _triple(terms: Iterable[Term | None]) -> Triple:
    subject, predicate, obj = terms
    if subject is None or predicate is None or obj is None:
        raise ValueError("a triple pattern left a variable unbound")
    return subject, predicate, obj


def sort_key(triple: Triple) -> tuple[tuple[int, str], ...]:
    """Return a key by which triples come in a fixed order."""
    return tuple(map(key, triple))
