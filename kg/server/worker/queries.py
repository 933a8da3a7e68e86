"""Jobs in SPARQL: a query, and what is known of an address."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple

import pyoxigraph as ox

from kg.errors import Advice, NotFound, QueryError
from kg.rdf.namespaces import BASE
from kg.rdf.terms import Term
from kg.server.body import Body, gathered
from kg.server.formats import GRAPHS, ROWS
from kg.server.reply import Reply, problem
from kg.server.worker.served import Served
from kg.sparql.binding import bind
from kg.sparql.guard import query_form
from kg.store import Result, Solutions, Triples
from kg.store.embedded import Embedded
from kg.store.protocol import Dataset
from kg.store.result import taken_over

TRUNCATED = "Sovkg-Cut"
"""Header field of an answer that is not whole: how many rows or statements it has."""

FORMATS = {
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
}


class Part(NamedTuple):
    """So much of an answer as may be had, written, and whether there is more."""

    body: Body
    cut: bool


_THING = """CONSTRUCT { ?s ?p ?o } WHERE {
VALUES ?thing { UNDEF }
{ ?thing ?p ?o BIND(?thing AS ?s) } UNION { ?s ?p ?thing BIND(?thing AS ?o) }
UNION { GRAPH ?thing { ?s ?p ?o } }
}"""


def sparql(
    served: Served,
    query: str,
    rows: str | None,
    triples: str | None = None,
    default: Sequence[str] = (),
    named: Sequence[str] = (),
    *,
    most: int,
    reading: str = "",
) -> Reply:
    """Return the answer to *query* in the format *rows* or *triples*, whichever it has.

    *default* and *named* are the IRIs of the graphs that it is asked of, *most* the rows or triples that it
    has at most, *reading* the one in which it is asked, by default what is served.
    """
    kind = query_form(query)
    chosen, media_types = (rows, ROWS) if kind in ("SELECT", "ASK") else (triples, GRAPHS)
    if chosen is None:
        offered = (media.partition(";")[0] for media in media_types.values())
        return problem(406, f"{kind} is answered as one of {', '.join(offered)}; accept one of these")
    store, dataset = served.read(reading), Dataset(tuple(default), tuple(named))
    if isinstance(store, Embedded):
        found = store.take(query, partial(_taken, chosen, most), dataset if any(dataset) else None, most + 1)
    elif any(dataset):
        raise QueryError("graphs cannot be chosen here: another server answers; use GRAPH in the query")
    else:
        found = store.query(query)
    if isinstance(found, Part):
        body, cut = found
    elif isinstance(found, Solutions):
        body, cut = _rows(found.variables, iter(found.rows), chosen, most)
    elif isinstance(found, Triples):
        from kg.export.formats import of_triples

        cut = len(found.triples) > most
        made = of_triples(Triples(found.triples[:most]), chosen, served.store.prefixes)
        body = str(made.file).encode()
    else:
        from kg.tables.w3c import w3c

        body, cut = w3c(found, FORMATS[chosen]).encode(), False
    return Reply(body, media_types[chosen], headers={TRUNCATED: str(most)} if cut else {})


def _taken(format: str, most: int, result: object) -> Part | Result:
    """Return the engine's *result*: what *format* has line by line is written as it comes, *most* of it."""
    if isinstance(result, ox.QuerySolutions):
        return _rows(tuple(v.value for v in result.variables), map(tuple, result), format, most)
    if isinstance(result, ox.QueryTriples) and format == "ntriples":
        from kg.rdf.blank_nodes import stream_with_stable_names
        from kg.rdf.ordered import Ordered

        triples = (ox.Quad(*triple) for triple in islice(result, most))
        return Part(
            gathered(Ordered(stream_with_stable_names(triples)).lines), next(result, None) is not None
        )
    return taken_over(result, most + 1)


def _rows(
    variables: tuple[str, ...], rows: Iterator[tuple[Term | None, ...]], format: str, most: int
) -> Part:
    """Return *most* of the *rows* in *format*, and whether there are more."""
    from kg.tables.w3c import pieces

    body = gathered(pieces(variables, islice(rows, most), FORMATS[format]))
    return Part(body, next(rows, None) is not None)


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
