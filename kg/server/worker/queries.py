"""Jobs in SPARQL: a query, and what is known of an address."""

from __future__ import annotations

from collections.abc import Sequence

import pyoxigraph as ox

from kg.errors import Advice, NotFound, QueryError
from kg.rdf.namespaces import BASE
from kg.server.formats import GRAPHS, ROWS
from kg.server.reply import Reply, problem
from kg.server.worker.served import Served
from kg.sparql.binding import bind
from kg.sparql.guard import form
from kg.store import Result, Solutions, Store, Triples
from kg.store.embedded import Embedded
from kg.store.protocol import Dataset

TRUNCATED = "Sovkg-Cut"
"""Header field of an answer that is not whole: how many rows or statements it has."""

_THING = """CONSTRUCT { ?s ?p ?o } WHERE {
VALUES ?thing { UNDEF }
{ ?thing ?p ?o BIND(?thing AS ?s) } UNION { ?s ?p ?thing BIND(?thing AS ?o) }
UNION { GRAPH ?thing { ?s ?p ?o } }
}"""


def sparql(
    served: Served,
    query: str,
    rows: str | None,
    triples: str | None,
    default: Sequence[str],
    named: Sequence[str],
    most: int,
    reading: str = "",
) -> Reply:
    """Return the answer to *query* in the format *rows* or *triples*, whichever it has.

    *default* and *named* are the IRIs of the graphs that it is asked of, *most* the rows or triples that it
    has at most, *reading* the one in which it is asked, by default what is served.
    """
    kind = form(query)
    chosen = rows if kind in ("SELECT", "ASK") else triples
    if chosen is None:
        return problem(406, f"{kind} is answered as one of {', '.join(_offered(kind))}; accept one of these")
    result = _asked(served.read(reading), query, Dataset(tuple(default), tuple(named)), most + 1)
    result, cut = _within(result, most)
    if isinstance(result, Triples):
        from kg.export.formats import of_triples

        made = of_triples(result, chosen, served.store.prefixes)
        text, media = str(made.file), GRAPHS[chosen]
    else:
        text, media = _rows(result, chosen), ROWS[chosen]
    return Reply(text.encode(), media, headers={TRUNCATED: str(most)} if cut else {})


def _offered(kind: str) -> list[str]:
    offered = ROWS if kind in ("SELECT", "ASK") else GRAPHS
    return [media.partition(";")[0] for media in offered.values()]


def _asked(store: Store, query: str, dataset: Dataset, most: int) -> Result:
    given = dataset if any(dataset) else None
    if isinstance(store, Embedded):
        return store.query(query, given, most)
    if given is not None:
        raise QueryError("graphs cannot be chosen here: another server answers; use GRAPH in the query")
    return store.query(query)


def _within(result: Result, most: int) -> tuple[Result, bool]:
    """Return no more than *most* rows or triples of *result*, and whether it has more."""
    if isinstance(result, Solutions):
        return result._replace(rows=result.rows[:most]), len(result.rows) > most
    if isinstance(result, Triples):
        return Triples(result.triples[:most]), len(result.triples) > most
    return result, False


def _rows(result: Solutions | bool, format: str) -> str:
    from kg.tables.w3c import srj, w3c

    if format == "json":
        return srj(result, indent=None)
    engine = {"xml": ox.QueryResultsFormat.XML, "csv": ox.QueryResultsFormat.CSV}
    return w3c(result, engine.get(format, ox.QueryResultsFormat.TSV))


def thing(served: Served, iri: str, format: str) -> Reply:
    """Return what is stated of the thing *iri*, or in the graph of this name, in a format of GRAPHS."""
    from kg.export.formats import of_triples

    try:
        node = ox.NamedNode(iri)
    except ValueError:
        raise NotFound(f"{iri!r} is no address", advice=Advice.FIND) from None
    result = served.store.query(bind(_THING, {"thing": [node]}))
    if not isinstance(result, Triples) or not result.triples:
        raise NotFound(f"nothing is known of {iri.removeprefix(BASE)}", advice=Advice.FIND)
    return Reply(str(of_triples(result, format, served.store.prefixes).file).encode(), GRAPHS[format])
