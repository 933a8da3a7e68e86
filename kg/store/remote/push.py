"""Fills a server by SPARQL Update, so that it answers like any other store of the graph.

The statements of an earlier push are replaced: all graphs whose names begin like sovkg's or are in the new
data, and their merge. Other data on the server stays. The new statements are first put into staging graphs,
which no query sees; then a single request exchanges the old ones for them. If the server executes it step by
step, its record says until the end that it is being filled (:data:`kg.store.readings.UNFINISHED`), and it is
refused as a store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import NamedTuple
from uuid import uuid4

import pyoxigraph as ox

from kg.errors import EndpointError, KGError, WrongUsage
from kg.rdf.literals import may_change
from kg.rdf.namespaces import BASE, GRAPH, OWN_GRAPHS, STAGED, UNNAMED_GRAPH
from kg.rdf.terms import iri, number, text_of
from kg.store import AS_STATED, select
from kg.store.corrections import FAILED
from kg.store.dump import holds_data
from kg.store.readings import RELEASE, UNFINISHED, Fact, latest_day, readings_differ, record
from kg.store.remote.endpoint import Remote
from kg.store.remote.statements import BATCH, batches, sort_key, without_blank_nodes, written
from kg.text.counts import Count

_OLD = (
    f'GRAPH ?g {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?g), "{BASE}") && !STRSTARTS(STR(?g), "{STAGED}") '
    f"&& ?g != {RELEASE})"
)
_ANY = f'GRAPH ?staged {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?staged), "{STAGED}"))'
_UNION = "its default graph repeats a triple for each graph, so totals would be wrong"
_OTHER = "another push has started meanwhile and will win; push again when it has finished"
_HIDDEN = "the server hides the passages beside a named merge, and so the evidence"


def push(
    server: Remote,
    quads: Sequence[ox.Quad],
    *,
    reading: str = AS_STATED,
    merge: ox.NamedNode | None = None,
    passed: Callable[[int], None] = lambda _: None,
) -> int:
    """Replace the graph on *server* by *quads*; return their number.

    Blank nodes get IRIs (RDF 1.1 Concepts, section 3.5), so that a graph and the merge share them; statements
    in no graph are put into UNNAMED_GRAPH. After a failure the server still has the earlier statements.
    *quads* are without their merge, which is put into the graph *merge*, or the default graph if it is None.
    *passed* is called from time to time with the number of quads sent since the last call.

    Raises:
        WrongUsage: a graph has a name that is reserved on servers.
        EndpointError: the server refused an update, cannot hold the merge as asked, or did not store all
            statements, or another push has begun.
        QueryError: it took too long; the server may still make the exchange, if that has begun.
    """
    facts = sorted(
        {without_blank_nodes(q) for q in quads if RELEASE not in (q.subject, q.graph_name)}, key=sort_key
    )
    if reserved := {q.graph_name for q in facts if not holds_data(text_of(q.graph_name), GRAPH)}:
        where = min(map(text_of, reserved))
        raise WrongUsage(f"the graph {where} cannot be pushed, as servers may have a merge there; rename it")
    in_graphs = any(isinstance(q.graph_name, ox.NamedNode) for q in quads)
    stage = _Stage(f"{STAGED}{uuid4().hex}")
    _clear(server)
    try:
        server.update(f"INSERT DATA {{ {stage.mark} }}")
        _check(server, stage, merge, in_graphs)
        for batch in batches(facts):
            server.update(f"INSERT DATA {{\n{written(batch, stage.place)}}}")
            passed(len(batch))
        _check_arrived(server, stage, facts)
    except BaseException:
        with suppress(KGError):
            _clear(server, stage)
        raise
    objects = (q.object for q in quads if q.subject == RELEASE and q.predicate == FAILED)
    failed = dict.fromkeys(change for change in objects if isinstance(change, ox.NamedNode))
    says = [*record(reading, latest_day(facts)), *((RELEASE, FAILED, change) for change in failed)]
    try:
        server.update(_exchange(stage, says if readings_differ(facts) else [], merge))
        done = _hides(server) or server.query(f"ASK {{ {stage.done} }}")
    except KGError as error:  # the server may still be working, and needs the staging graphs
        where = f"in its place or still in graphs {stage.place}…; push again"
        raise type(error)(f"{error}; the new data are {where}") from None
    with suppress(KGError):  # the staging graphs are empty now
        _clear(server, stage, {ox.NamedNode(stage.place + q.graph_name.value) for q in facts})  # type: ignore[union-attr]
    if not done:
        raise EndpointError(f"{server.endpoint}: {_OTHER}")
    return len(facts)


class _Stage(NamedTuple):
    """The staging graphs of a push; their names begin with the name of its own *graph*.

    That has a mark, without which nothing is exchanged; another push begins by removing it.
    """

    graph: str

    @property
    def mark(self) -> str:
        return f"GRAPH <{self.graph}> {{ <{self.graph}> <{self.graph}> <{self.graph}> }}"

    @property
    def done(self) -> str:
        """The pattern that replaces the mark after the exchange."""
        return f"GRAPH <{self.graph}> {{ <{self.graph}> <{self.graph}> {RELEASE} }}"

    @property
    def place(self) -> str:
        """The prefix of the names of staging graphs; the final name of the graph follows."""
        return f"{self.graph}/"

    @property
    def new(self) -> str:
        return f'GRAPH ?staged {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?staged), "{self.place}"))'

    @property
    def placed(self) -> str:
        return f'{self.new} BIND(IRI(STRAFTER(STR(?staged), "{self.place}")) AS ?g)'


def _check(server: Remote, stage: _Stage, merge: ox.NamedNode | None, in_graphs: bool) -> None:
    """Refuse a server that would repeat triples of the merge, or hide graphs if data is *in_graphs*."""
    beside = with_merge_graph(server, merge or merge_graph("merge"))
    union = server.query(f"ASK {{ <{stage.graph}> ?p ?o }}")
    hidden = in_graphs and not beside.query(f"ASK {{ GRAPH <{stage.graph}> {{ ?s ?p ?o }} }}")
    if union and hidden:
        raise EndpointError(f"{server.endpoint}: {_UNION}, and {_HIDDEN}; configure it not to merge graphs")
    if union and not merge:
        raise EndpointError(f"{server.endpoint}: {_UNION}; push with `merge` merge")
    if hidden and merge:
        raise EndpointError(f"{beside.endpoint}: {_HIDDEN}; push without `merge`")


def _hides(server: Remote) -> bool:
    """Return whether the address of *server* chooses graphs, and so hides the staging graphs."""
    return "-graph-uri=" in server.endpoint


def _check_arrived(server: Remote, stage: _Stage, facts: Sequence[ox.Quad]) -> None:
    """Refuse to go on unless all *facts* have arrived: a login page, for instance, looks like success."""
    if _hides(server):
        return
    (found,) = (row[0] for row in select(server, f"SELECT (COUNT(*) AS ?n) {{ {stage.new} }}").rows)
    there = int(number(found) or 0)
    may_be_one = sum(may_change(quad.object) for quad in facts)
    if there < len(facts) - may_be_one:
        if there and not server.query(f"ASK {{ {stage.mark} }}"):
            raise EndpointError(f"{server.endpoint}: {_OTHER}")
        said = f"{Count(there):statement} of {len(facts):,} have arrived, although it accepted the updates"
        raise EndpointError(f"{server.endpoint}: only {said}; check `update`")


def _exchange(stage: _Stage, says: Sequence[Fact], merge: ox.NamedNode | None) -> str:
    """Return the update that moves the staged statements to their graphs, and makes the record *says*."""

    def merged(triples: str) -> str:
        return f"{{ GRAPH {merge} {{ {triples} }} }}" if merge else f"{{ {triples} }}"

    def step(action: str, where: str = "") -> str:
        return f"{action} WHERE {{ {stage.mark} {where} }}"

    def away(triples: str) -> str:
        return step(f"DELETE {triples}", triples)

    def says_of_itself(facts: Sequence[Fact]) -> str:
        triples = " . ".join(" ".join(map(str, fact)) for fact in facts)
        return step(f"INSERT {{ GRAPH {RELEASE} {{ {triples} }} }}")

    again = f"{{ SELECT DISTINCT ?g {{ {stage.placed} }} }} GRAPH ?g {{ ?s ?p ?o }}"
    steps = [*([away(merged("?s ?p ?o"))] if merge else []), says_of_itself([UNFINISHED])]
    for old in (_OLD, again):
        other = f"FILTER(?g != {merge})" if merge else f"FILTER(?s != {RELEASE})"
        steps += [] if merge else [step("DELETE { ?s ?p ?o }", f"{old} {other}")]
        steps += [step("DELETE { GRAPH ?g { ?s ?p ?o } }", f"{old} {other}")]
    return " ;\n".join(
        [
            *steps,
            step("INSERT { GRAPH ?g { ?s ?p ?o } }", stage.placed),
            step(f"INSERT {merged('?s ?p ?o')}", stage.new),
            step("DELETE { GRAPH ?staged { ?s ?p ?o } }", stage.new),
            away(f"{{ GRAPH {RELEASE} {{ ?s ?p ?o }} }}"),
            away(merged(f"{RELEASE} ?p ?o")),
            *([says_of_itself(says)] if says else []),
            step(f"DELETE {{ {stage.mark} }} INSERT {{ {stage.done} }}"),
        ]
    )


def _clear(server: Remote, stage: _Stage | None = None, graphs: Iterable[ox.NamedNode] = ()) -> None:
    """Drop the *graphs* of *stage*, by default all staging graphs of *stage*, or of all pushes if it is None.

    The mark is dropped first.
    """
    if not graphs:
        left = select(server, f"SELECT DISTINCT ?staged WHERE {{ {_ANY} }}").rows
        graphs = [row[0] for row in left if isinstance(row[0], ox.NamedNode)]
    mine = stage.graph if stage else ""
    names = sorted({mine, *(g.value for g in graphs if g.value.startswith(mine))} - {""})
    for start in range(0, len(names), BATCH):
        server.update(" ;\n".join(f"DROP SILENT GRAPH <{name}>" for name in names[start : start + BATCH]))


def merge_graph(name: str) -> ox.NamedNode:
    """Return the graph for the merge with a *name* that is its last segment or its whole IRI.

    Raises:
        WrongUsage: it could be taken for a passage, or has another use.
    """
    graph = iri(name if ":" in name else GRAPH + name)
    taken = graph.value in (GRAPH, UNNAMED_GRAPH, *OWN_GRAPHS)
    if taken or not graph.value.startswith(GRAPH) or graph.value.startswith(STAGED):
        raise WrongUsage(f"`merge` {name!r} is not a valid graph; write it like merge or {GRAPH}merge")
    return graph


def with_merge_graph(server: Remote, merge: ox.NamedNode | None) -> Remote:
    """Return *server* for queries: with the graph *merge*, if not None, as default graph."""
    return server if merge is None else server.with_default(merge)


def remaining_graphs(server: Remote, quads: Iterable[ox.Quad]) -> list[str]:
    """Return the graphs in the default graph of *server*, except those of *quads* and sovkg's own, sorted.

    They may belong to somebody else, and so are never removed.
    """
    new = {without_blank_nodes(quad).graph_name for quad in quads}
    other = f"?s ?p ?o GRAPH ?g {{ ?s ?p ?o }} FILTER(!STRSTARTS(STR(?g), '{BASE}'))"
    found = select(server, f"SELECT DISTINCT ?g {{ {other} }}").rows
    return sorted(graph.value for (graph,) in found if isinstance(graph, ox.NamedNode) and graph not in new)
