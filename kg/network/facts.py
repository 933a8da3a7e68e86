"""Reads the triples and facts of a store in a fixed order, facts with the passages that state them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from kg.errors import DataError
from kg.names.blank import canonical
from kg.question.table import Statement
from kg.rdf.namespaces import BASE, ID, OWN_GRAPHS
from kg.rdf.reified import is_passage
from kg.rdf.terms import Term, Triple, key, text_of
from kg.store import Store, select
from kg.store.corrections import RELEASE
from kg.store.dump import NAMED, REST, each
from kg.store.protocol import Readable
from kg.store.virtuoso import without_system_graphs

_MERGE = "SELECT DISTINCT ?s ?p ?o WHERE { ?s ?p ?o }"
_COUNT = "SELECT (COUNT(*) AS ?count) WHERE { ?s ?p ?o }"


def read(store: Store) -> tuple[list[Triple], list[Statement]]:
    """Return all triples of *store*, and those that are or may be facts, both sorted.

    Blank nodes are renamed, so that the same data has the same names on every run.

    Raises:
        QueryError: the store took too long.
        EndpointError: a server did not answer as a SPARQL endpoint.
        DataError: a server has returned an incomplete statement.
    """
    passages: dict[Triple, set[ox.NamedNode | ox.BlankNode]] = {}
    own: set[Triple] = set()
    stated: dict[Triple, None] = {}
    known: dict[Term | None, Term | None] = {}  # one object per term, to save memory
    rows = [] if isinstance(store, Readable) else select(store, NAMED).rows
    for *terms, graph in each(store, _named) if isinstance(store, Readable) else without_system_graphs(rows):
        triple = _triple(known.setdefault(term, term) for term in terms)
        stated[triple] = None
        if is_passage(graph):
            passages.setdefault(triple, set()).add(graph)
        elif text_of(graph) in OWN_GRAPHS:
            own.add(triple)
    if store.is_local:
        merge = _merged(store, stated)
    else:  # without triples that are only in the server's own graphs
        system = {tuple(row[:3]) for row in rows} - stated.keys()
        merge = [t for t in map(_triple, select(store, _MERGE).rows) if t not in system]
    new = canonical(merge)

    def renamed(triple: Triple) -> Triple:
        subject, predicate, obj = triple
        return new.get(subject, subject), predicate, new.get(obj, obj)

    speaking, said = {t[0] for t in passages}, {t[1] for t in passages}

    def described(triple: Triple) -> bool:
        """Return whether *triple* only describes a thing.

        Data read from Turtle with evidence have descriptions in no graph, so that they look like facts.
        """
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


def _named(engine: ox.Store) -> Iterator[ox.Quad]:
    """Yield the quads of the named graphs of *engine*, the same as the query NAMED finds."""
    for graph in engine.named_graphs():
        if graph != RELEASE:
            yield from engine.quads_for_pattern(None, None, None, graph)


def _merged(store: Store, stated: dict[Triple, None]) -> list[Triple]:
    """Return the triples of the default graph of *store*, whose named graphs have *stated*.

    Only the missing ones are read, and only if the numbers differ, to save the time of reading all again.
    """
    if int(text_of(select(store, _COUNT).rows[0][0])) != len(stated):
        stated |= dict.fromkeys(map(_triple, select(store, f"SELECT ?s ?p ?o {{ {REST} }}").rows))
    return list(stated)


def _triple(terms: Iterable[Term | None]) -> Triple:
    subject, predicate, obj = terms
    if subject is None or predicate is None or obj is None:
        raise DataError("a statement came without one of its parts; correct it on the server")
    return subject, predicate, obj


def sort_key(triple: Triple) -> tuple[tuple[int, str], ...]:
    """Return a key that sorts triples in a fixed order."""
    return tuple(map(key, triple))
