"""Jobs that return SPARQL results and RDF: a query, and the data about an IRI."""

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
from kg.sparql.guard import check, query_form
from kg.store import Result, Solutions, Triples
from kg.store.embedded import Embedded
from kg.store.protocol import Dataset
from kg.store.result import taken_over

TRUNCATED = "Sovkg-Cut"
"""Header field of a truncated answer: the number of its rows or statements."""

FORMATS = {
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
}


class Part(NamedTuple):
    """The serialised part of an answer that is within the limit, and whether it was cut off."""

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
    """Return the answer to *query*, in the format *rows* or *triples* depending on its form.

    *default* and *named* are the IRIs of its default and named graphs, *most* limits its rows or triples, and
    *reading* is the reading that it queries, by default the one that is served.
    """
    check(query)  # before the format: an update is refused as such, whatever is accepted
    kind = query_form(query)
    chosen, media_types = (rows, ROWS) if kind in ("SELECT", "ASK") else (triples, GRAPHS)
    if chosen is None:
        offered = (media.partition(";")[0] for media in media_types.values())
        return problem(406, f"{kind} is available as {', '.join(offered)}; ask for one of these")
    store, dataset = served.read(reading), Dataset(tuple(default), tuple(named))
    if isinstance(store, Embedded):
        found = store.take(query, partial(_taken, chosen, most), dataset if any(dataset) else None, most + 1)
    elif any(dataset):
        raise QueryError(
            "graphs cannot be selected here, because another server answers; use GRAPH in the query"
        )
    else:
        found = store.query(query)
    if isinstance(found, Part):
        body, cut = found
    elif isinstance(found, Solutions):
        body, cut = _rows(found.variables, iter(found.rows), chosen, most)
    elif isinstance(found, Triples):
        from kg.export.formats import of_triples

        cut = len(found.triples) > most
        made = of_triples(found.triples[:most], chosen, served.store.prefixes)
        body = str(made.file).encode()
    else:
        from kg.tables.w3c import w3c

        body, cut = w3c(found, FORMATS[chosen]).encode(), False
    return Reply(body, media_types[chosen], headers={TRUNCATED: str(most)} if cut else {})


def _taken(format: str, most: int, result: object) -> Part | Result:
    """Return the engine's *result*, up to *most* rows or triples: streamed if *format* is made of lines."""
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
    """Return up to *most* of *rows* in *format*, and whether there are more."""
    from kg.tables.w3c import pieces

    body = gathered(pieces(variables, islice(rows, most), FORMATS[format]))
    return Part(body, next(rows, None) is not None)


def thing(served: Served, iri: str, format: str) -> Reply:
    """Return the statements that involve *iri*, or are in the graph of this name, in a *format* of GRAPHS.

    Raises:
        NotFound: there are none, or *iri* is invalid.
    """
    from kg.export.formats import of_triples

    result = served.store.query(bind(_THING, {"thing": [node(iri)]}))
    if not isinstance(result, Triples) or not result.triples:
        raise NotFound(f"nothing is known about {iri.removeprefix(BASE)}", advice=Advice.FIND)
    return Reply(str(of_triples(result.triples, format, served.store.prefixes).file).encode(), GRAPHS[format])


def node(iri: str) -> ox.NamedNode:
    """Return *iri* as a node, or raise NotFound if it is invalid."""
    try:
        return ox.NamedNode(iri)
    except ValueError:
        raise NotFound(f"{iri!r} is not an address", advice=Advice.FIND) from None
