"""Fills a server by SPARQL Update, so that it answers as any other store of the graph does.

What an earlier push has put there is replaced: all graphs whose names begin as sovkg's do or are those of
the new data, and their merge. What else the server holds stays. The new statements are first put into graphs
of their own, which no question sees; then one request puts them into the place of the earlier ones. Until it
has done, a server that makes it step by step says that it is being filled
(:data:`kg.store.readings.UNFINISHED`), and then it is not asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress

import pyoxigraph as ox

from kg.errors import EndpointError, KGError, WrongUsage
from kg.rdf.literals import may_change
from kg.rdf.namespaces import BASE, GRAPH, OWN_GRAPHS, STAGED, UNNAMED_GRAPH
from kg.rdf.terms import Term, iri, key, number
from kg.store import AS_STATED, select
from kg.store.batches import select_for
from kg.store.corrections import FAILED
from kg.store.readings import RELEASE, UNFINISHED, Fact, changes, latest, record
from kg.store.remote.endpoint import Remote
from kg.text.counts import Count

BATCH = 500
"""How many statements one request carries; Virtuoso 7.2 refuses some thousand."""
SIZE = 64 * 1024
"""How many bytes they have; encoded they are within the 200 kB of Jetty's forms."""

_PROBE = ox.NamedNode(GRAPH + "probe")
_GENID = BASE + ".well-known/genid/"
_OLD = (
    f'GRAPH ?g {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?g), "{BASE}") && !STRSTARTS(STR(?g), "{STAGED}") '
    f"&& ?g != {RELEASE})"
)
_NEW = f'GRAPH ?staged {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?staged), "{STAGED}"))'
_PLACE = f'BIND(IRI(STRAFTER(STR(?staged), "{STAGED}")) AS ?g)'
_UNION = "the default graph has a triple once for each graph, so that sums would be wrong"
_HIDDEN = "beside a named merge the server hides the passages, and so the evidence"


def push(
    server: Remote,
    quads: Sequence[ox.Quad],
    *,
    reading: str = AS_STATED,
    merge: ox.NamedNode | None = None,
    passed: Callable[[int], None] = lambda _: None,
) -> int:
    """Replace what *server* holds of the graph by *quads*; return how many they are.

    Blank nodes get IRIs (RDF 1.1 Concepts, section 3.5), so that a graph and the merge share them; what is
    in no graph stands in UNNAMED_GRAPH. If it fails, the server holds what it held.

    Args:
        server: what is filled.
        quads: the statements in their graphs, without the merge.
        reading: the reading that *quads* are; the server will tell.
        merge: names the graph for the merge; by default it is the default graph.
        passed: is told from time to time how many of *quads* are there since the last time.

    Raises:
        EndpointError: the server refused an update, or its default graph is no place for the merge.
        QueryError: it took too long; the server may still make the exchange, if that has begun.
    """
    facts = sorted({_named(q) for q in quads if RELEASE not in (q.subject, q.graph_name)}, key=_key)
    named = any(isinstance(q.graph_name, ox.NamedNode) for q in quads)
    _clear(server)
    try:
        _check(server, merge, named)
        for batch in _batches(facts):
            server.update(f"INSERT DATA {{\n{_written(batch)}}}")
            passed(len(batch))
        _check_arrived(server, facts)
    except BaseException:
        with suppress(KGError):
            _clear(server)
        raise
    objects = (q.object for q in quads if q.subject == RELEASE and q.predicate == FAILED)
    failed = dict.fromkeys(change for change in objects if isinstance(change, ox.NamedNode))
    says = [*record(reading, latest(facts)), *((RELEASE, FAILED, change) for change in failed)]
    try:
        server.update(_exchange(says if changes(facts) else [], merge))
    except KGError as error:  # it may still be at it, and needs what it puts there
        stays = f"what was to be put there stays in graphs {STAGED}… until the next push"
        raise type(error)(f"{error}; {stays}") from None
    with suppress(KGError):  # they are empty
        _clear(server, {ox.NamedNode(STAGED + q.graph_name.value) for q in facts})  # type: ignore[union-attr]
    return len(facts)


def _check(server: Remote, merge: ox.NamedNode | None, named: bool) -> None:
    """Refuse a server that would give a triple of the merge more than once, or hide the *named* graphs."""
    server.update(f"INSERT DATA {{ GRAPH {_PROBE} {{ {_PROBE} {UNFINISHED[1]} {UNFINISHED[2]} }} }}")
    beside = merged(server, merge or merge_graph("merge"))
    union = server.query(f"ASK {{ {_PROBE} ?p ?o }}")
    hidden = named and not beside.query(f"ASK {{ GRAPH {_PROBE} {{ ?s ?p ?o }} }}")
    server.update(f"DROP SILENT GRAPH {_PROBE}")
    if union and hidden:
        raise EndpointError(f"{server.endpoint}: {_UNION}, and {_HIDDEN}; let it not unite its graphs")
    if union and not merge:
        raise EndpointError(f"{server.endpoint}: {_UNION}; push with `merge` merge")
    if hidden and merge:
        raise EndpointError(f"{beside.endpoint}: {_HIDDEN}; push without `merge`")


def _check_arrived(server: Remote, facts: Sequence[ox.Quad]) -> None:
    """Refuse to go on if *facts* are not all there, whatever was answered: a page to log in, for instance."""
    if "-graph-uri=" in server.endpoint:  # which hides where they wait
        return
    (found,) = (row[0] for row in select(server, f"SELECT (COUNT(*) AS ?n) {{ {_NEW} }}").rows)
    there = int(number(found) or 0)
    may_be_one = sum(may_change(quad.object) for quad in facts)
    if there < len(facts) - may_be_one:
        said = f"{Count(there):statement} of {len(facts):,} have arrived, though it took the updates"
        raise EndpointError(f"{server.endpoint}: only {said}; check `update`")


def _exchange(says: Sequence[Fact], merge: ox.NamedNode | None) -> str:
    """Return the update that puts what is staged into its place, and what the server then *says*."""

    def merged(triples: str) -> str:
        return f"{{ GRAPH {merge} {{ {triples} }} }}" if merge else f"{{ {triples} }}"

    again = f"{{ SELECT DISTINCT ?g {{ {_NEW} {_PLACE} }} }} GRAPH ?g {{ ?s ?p ?o }}"
    sign, told = (
        f"INSERT DATA {{ GRAPH {RELEASE} {{ {_triples(facts)} }} }}" for facts in ([UNFINISHED], says)
    )
    steps = [f"DROP SILENT GRAPH {merge}", sign] if merge else [sign]
    for old in (_OLD, again):
        other = f"FILTER(?g != {merge})" if merge else f"FILTER(?s != {RELEASE})"
        steps += [] if merge else [f"DELETE {{ ?s ?p ?o }} WHERE {{ {old} {other} }}"]
        steps += [f"DELETE {{ GRAPH ?g {{ ?s ?p ?o }} }} WHERE {{ {old} {other} }}"]
    steps += [
        f"INSERT {{ GRAPH ?g {{ ?s ?p ?o }} }} WHERE {{ {_NEW} {_PLACE} }}",
        f"INSERT {merged('?s ?p ?o')} WHERE {{ {_NEW} }}",
        f"DELETE {{ GRAPH ?staged {{ ?s ?p ?o }} }} WHERE {{ {_NEW} }}",
        f"DROP SILENT GRAPH {RELEASE}",
        f"DELETE WHERE {merged(f'{RELEASE} ?p ?o')}",
        *([told] if says else []),
    ]
    return " ;\n".join(steps)


def _clear(server: Remote, graphs: Iterable[ox.NamedNode] | None = None) -> None:
    """Take away *graphs*, by default what a push that broke off has left on *server*."""
    if graphs is None:
        left = select(server, f"SELECT DISTINCT ?staged WHERE {{ {_NEW} }}").rows
        graphs = [_PROBE, *(row[0] for row in left if isinstance(row[0], ox.NamedNode))]
    names = sorted(graphs, key=str)
    for start in range(0, len(names), BATCH):
        server.update(" ;\n".join(f"DROP SILENT GRAPH {name}" for name in names[start : start + BATCH]))


def merge_graph(name: str) -> ox.NamedNode:
    """Return the graph for the merge that *name* stands for: its last segment, or the whole IRI.

    Raises:
        WrongUsage: it would pass for a passage, or holds something else.
    """
    graph = iri(name if ":" in name else GRAPH + name)
    taken = graph.value in (GRAPH, UNNAMED_GRAPH, _PROBE.value, *OWN_GRAPHS)
    if taken or not graph.value.startswith(GRAPH) or graph.value.startswith(STAGED):
        raise WrongUsage(f"`merge` {name!r} is no place for it; write it like merge or {GRAPH}merge")
    return graph


def merged(server: Remote, merge: ox.NamedNode | None) -> Remote:
    """Return *server* as it is to be asked if its merge is the graph *merge*."""
    return server if merge is None else server.with_default(merge)


def _written(quads: Iterable[ox.Quad]) -> str:
    """Return *quads* in SPARQL, in the graphs where they are staged."""
    graphs: dict[str, list[str]] = {}
    for quad in quads:
        graphs.setdefault(quad.graph_name.value, []).append(f"{_triple(quad)} .\n")  # type: ignore[union-attr]
    return "".join(f"GRAPH <{STAGED}{name}> {{\n{''.join(lines)}}}\n" for name, lines in graphs.items())


def _triples(facts: Iterable[Fact]) -> str:
    return " . ".join(" ".join(map(str, fact)) for fact in facts)


def _triple(quad: ox.Quad) -> str:
    obj = quad.object
    return f"{quad.subject} {quad.predicate} " + (
        f"<<( {obj} )>>" if isinstance(obj, ox.Triple) else str(obj)
    )


def _named(quad: ox.Quad) -> ox.Quad:
    """Return *quad* with IRIs for blank nodes, and in a graph."""
    place = quad.graph_name
    graph = ox.NamedNode(UNNAMED_GRAPH) if isinstance(place, ox.DefaultGraph) else _skolem(place)
    return ox.Quad(_skolem(quad.subject), quad.predicate, _skolem(quad.object), graph)  # type: ignore[arg-type]


def _skolem(term: Term) -> Term:
    if isinstance(term, ox.Triple):
        return ox.Triple(_skolem(term.subject), term.predicate, _skolem(term.object))  # type: ignore[arg-type]
    return ox.NamedNode(_GENID + term.value) if isinstance(term, ox.BlankNode) else term


def _key(quad: ox.Quad) -> tuple[object, ...]:
    return str(quad.graph_name), key(quad.subject), key(quad.predicate), key(quad.object)


def _batches(quads: Iterable[ox.Quad]) -> Iterator[list[ox.Quad]]:
    """Yield *quads* by so many as one request may carry."""
    batch: list[ox.Quad] = []
    free = SIZE
    for quad in quads:
        length = len(_triple(quad).encode())
        if batch and (length > free or len(batch) == BATCH):
            yield batch
            batch, free = [], SIZE
        batch.append(quad)
        free -= length
    if batch:
        yield batch


def remaining(server: Remote, quads: Iterable[ox.Quad]) -> list[str]:
    """Return the graphs that *server* answers from beside those of *quads* and sovkg's own, sorted.

    What is in a graph of another name may be somebody else's, and so is never taken away.
    """
    new = {_named(quad).graph_name for quad in quads}
    other = f"?s ?p ?o GRAPH ?g {{ ?s ?p ?o }} FILTER(!STRSTARTS(STR(?g), '{BASE}'))"
    found = select(server, f"SELECT DISTINCT ?g {{ {other} }}").rows
    return sorted(graph.value for (graph,) in found if isinstance(graph, ox.NamedNode) and graph not in new)


def rewritten(server: Remote, quads: Iterable[ox.Quad]) -> int:
    """Return how many literals of *quads*, pushed to *server*, it gives back in another form."""
    named = [_named(quad) for quad in quads if may_change(quad.object)]
    pushed: set[tuple[Term | None, ...]] = {(q.subject, q.predicate, q.object) for q in named}
    text = "SELECT DISTINCT ?s ?p ?o {\nVALUES ?s { UNDEF }\n?s ?p ?o FILTER(!ISIRI(?o)) }"
    subjects = sorted({q.subject for q in named}, key=str)
    return len(pushed - set(select_for(server, text, "s", subjects)))
