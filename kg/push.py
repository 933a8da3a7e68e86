"""Fills a server by SPARQL Update, so that it answers as any other store of the graph does.

What an earlier push has put there is replaced: all graphs whose names begin as sovkg's do or are those of
the new data, and their merge. What else the server holds stays. Until the end the server says that it is
being filled (:data:`kg.store.readings.UNFINISHED`), and then it is not asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

import pyoxigraph as ox

from kg.errors import EndpointError, WrongUsage
from kg.namespaces import BASE, GRAPH
from kg.store import AS_STATED, select, values
from kg.store.corrections import FAILED
from kg.store.readings import RELEASE, UNFINISHED, Fact, latest, record
from kg.store.remote import Remote
from kg.terms import Term, iri, key

T = TypeVar("T")
BATCH = 500
"""How many statements one request carries; Virtuoso 7.2 refuses some thousand."""

_OWN = f'SELECT DISTINCT ?g {{ GRAPH ?g {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?g), "{BASE}")) }}'
_RELEASE = f"SELECT ?p ?o {{ {RELEASE} ?p ?o }}"
_GENID = BASE + ".well-known/genid/"
_UNION = (
    "the default graph has a triple once for each graph, so that sums would be wrong; push with --merge merge"
)
_HIDDEN = "beside a named merge the server hides the passages, and so the evidence; push without --merge"


def push(
    server: Remote,
    quads: Sequence[ox.Quad],
    *,
    reading: str = AS_STATED,
    merge: ox.NamedNode | None = None,
    passed: Callable[[int], None] = lambda _: None,
) -> int:
    """Replace what *server* holds of the graph by *quads*; return how many they are.

    Blank nodes get IRIs (RDF 1.1 Concepts, section 3.5), so that a graph and the merge share them.

    Args:
        server: what is filled.
        quads: the statements in their graphs, without the merge.
        reading: the reading that *quads* are; the server will tell.
        merge: names the graph for the merge; by default it is the default graph.
        passed: is told from time to time how many of *quads* are there since the last time.

    Raises:
        WrongUsage: some of *quads* are in no graph, which only a *merge* of its own can hold apart.
        EndpointError: the server refused an update, or its default graph is no place for the merge.
        QueryError: it took too long.
    """
    facts = sorted({_named(q) for q in quads if RELEASE not in (q.subject, q.graph_name)}, key=_key)
    home = f"GRAPH {merge} " if merge else ""
    if not merge and any(isinstance(q.graph_name, ox.DefaultGraph) for q in facts):
        raise WrongUsage(
            "statements without a graph would mix with what else the server's default graph holds; "
            "give --merge merge"
        )
    old = _graphs(server, facts) - {RELEASE, merge}
    emptied = f"DROP SILENT GRAPH {merge}" if merge else f"DELETE WHERE {{ {RELEASE} ?p ?o }}"
    sign = _note([UNFINISHED], home)
    server.update(f"DROP SILENT GRAPH {RELEASE} ;\n{emptied} ;\nINSERT DATA {{ {sign} }}")
    for names in _batches(sorted(old, key=str), BATCH):
        if not merge:
            inside = f"VALUES ?g {{ {values(names)} }} GRAPH ?g {{ ?s ?p ?o }}"
            server.update(f"DELETE {{ ?s ?p ?o }} WHERE {{ {inside} FILTER(?s != {RELEASE}) }}")
        server.update(" ;\n".join(f"DROP SILENT GRAPH {name}" for name in names))
    for batch in _batches(facts, BATCH):
        server.update(f"INSERT DATA {{\n{_written(batch, home)}}}")
        passed(len(batch))
    changes = (q.object for q in quads if q.subject == RELEASE and q.predicate == FAILED)
    failed = dict.fromkeys(change for change in changes if isinstance(change, ox.NamedNode))
    says = [*record(reading, latest(facts)), *((RELEASE, FAILED, change) for change in failed)]
    server.update(f"DELETE DATA {{ {sign} }} ;\nINSERT DATA {{ {_note(says, home)} }}")
    _check(asked(server, merge), len(says), any(isinstance(q.graph_name, ox.NamedNode) for q in facts))
    return len(facts)


def _check(server: Remote, count: int, named: bool) -> None:
    """Refuse a server that gives a triple of the merge more than once, or hides the graphs beside it."""
    if len(select(server, _RELEASE).rows) != count:
        raise EndpointError(f"{server.endpoint}: {_UNION}")
    if named and not server.query(f"ASK {{ GRAPH {RELEASE} {{ ?s ?p ?o }} }}"):
        raise EndpointError(f"{server.endpoint}: {_HIDDEN}")


def merge_graph(name: str) -> ox.NamedNode:
    """Return the graph for the merge that *name* stands for: its last segment, or the whole IRI.

    Raises:
        WrongUsage: it is no graph of sovkg's own, so that it would pass for a passage.
    """
    graph = iri(name if ":" in name else GRAPH + name)
    if not graph.value.startswith(GRAPH) or graph.value == GRAPH or graph == RELEASE:
        raise WrongUsage(f"--merge {name!r} is no graph of sovkg's own; write it like merge or {GRAPH}merge")
    return graph


def asked(server: Remote, merge: ox.NamedNode | None) -> Remote:
    """Return *server* as it is to be asked if its merge is the graph *merge*."""
    return server if merge is None else server.asking(merge)


def _graphs(server: Remote, facts: Iterable[ox.Quad]) -> set[ox.NamedNode]:
    """Return the graphs that are replaced: sovkg's own that are on *server*, and those of *facts*."""
    there = (row[0] for row in select(server, _OWN).rows)
    new = (quad.graph_name for quad in facts)
    return {graph for graph in (*there, *new) if isinstance(graph, ox.NamedNode)}


def _written(quads: Sequence[ox.Quad], home: str) -> str:
    """Return *quads* in SPARQL, and their triples for the merge, whose place *home* is."""
    lines = []
    for graph in dict.fromkeys(q.graph_name for q in quads):
        inside = "".join(f"{_triple(q)} .\n" for q in quads if q.graph_name == graph)
        if isinstance(graph, ox.NamedNode):
            lines.append(f"GRAPH {graph} {{\n{inside}}}\n")
    merged = "".join(f"{triple} .\n" for triple in dict.fromkeys(map(_triple, quads)))
    return "".join(lines) + (f"{home}{{\n{merged}}}\n" if home else merged)


def _note(facts: Iterable[Fact], home: str) -> str:
    quads = [ox.Quad(*fact, RELEASE) for fact in facts]
    return _written(quads, home)


def _triple(quad: ox.Quad) -> str:
    return f"{quad.subject} {quad.predicate} {quad.object}"


def _named(quad: ox.Quad) -> ox.Quad:
    """Return *quad* with IRIs for blank nodes."""
    subject, obj, graph = map(_skolem, (quad.subject, quad.object, quad.graph_name))
    return ox.Quad(subject, quad.predicate, obj, graph)  # type: ignore[arg-type]  # of the same kinds


def _skolem(term: Term | ox.DefaultGraph) -> Term | ox.DefaultGraph:
    return ox.NamedNode(_GENID + term.value) if isinstance(term, ox.BlankNode) else term


def _key(quad: ox.Quad) -> tuple[object, ...]:
    return str(quad.graph_name), key(quad.subject), key(quad.predicate), key(quad.object)


def _batches(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[start : start + size] for start in range(0, len(items), size))
