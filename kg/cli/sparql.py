"""``sovkg sparql``: answers a SPARQL query."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from kg.cli.choices import format_option
from kg.cli.evidence import EvidenceOptions, evidence_options
from kg.cli.messages import note
from kg.cli.options import Place, lang_option, store_of, store_options
from kg.cli.output import emit, emit_rows, emit_written, output_option, row_format
from kg.errors import DataError, WrongUsage, reason
from kg.files import chosen_format
from kg.graph import Answer, Graph
from kg.question.table import Table
from kg.store import Solutions, Store

if TYPE_CHECKING:
    from kg.export.content import Written
    from kg.rdf.spool import Spool


def _formats() -> tuple[str, ...]:
    from kg.export import formats as graphs
    from kg.tables import formats as rows

    return (*dict.fromkeys((*rows.FORMATS, *graphs.FORMATS)),)


@click.command("sparql")
@click.argument("text", required=False)
@click.option("-f", "--file", "file", type=Place(), metavar="FILE", help="Read the query from here.")
@store_options
@lang_option
@format_option(_formats, "For rows, graphs, or both: {0}, {1} or {2}.")
@output_option
@evidence_options
def command(
    text: str | None, file: str | None, lang: str, format_: str | None, output: str | None, **rest: Any
) -> None:
    """Run the SELECT, ASK, CONSTRUCT or DESCRIBE query TEXT, or the one in FILE; - reads standard input.

    No PREFIX line is needed for the prefixes of the data's own files, nor for rdf, rdfs, owl, xsd, skos,
    schema, dcterms, foaf, prov, sai and id.

    \b
    Example:
      sovkg sparql 'SELECT ?who WHERE { ?who dcterms:type ?what }' --evidence
    """
    from kg.sparql.guard import check, gathers, query_form
    from kg.store.by_article import articles

    if (text is None) == (file is None):
        raise WrongUsage("give either the query's TEXT or -f FILE; `sovkg sparql --help` has an example")
    path = "-" if text == "-" else file
    query = text or "" if path is None else _read(path)
    query = query.removeprefix("\ufeff")  # the byte order mark of an editor
    check(query, allow_network=rest["allow_network"])
    kind = query_form(query)
    evidence = EvidenceOptions.of(rest)
    if kind != "SELECT" and evidence.wanted:
        raise WrongUsage(f"--{evidence.wanted[0]} is of rows, and {kind} gives none; use SELECT")
    store = store_of(rest)
    if kind == "SELECT":
        if not evidence.wanted and (rows := _rows(store, query, row_format(format_, output))):
            emit(rows, output)
        elif isinstance(answer := Graph(store, lang).sparql(query, evidence=bool(evidence.wanted)), Answer):
            emit_rows(evidence.added(answer), format_, output)
        return
    if gathers(query) and len(slugs := articles(store)) > 1:
        note(f"{', '.join(slugs)} are asked as one; use SELECT, or --only SLUG")
    if kind == "ASK":
        from kg.tables.w3c import srj

        chosen = chosen_format(format_, output, {n: n for n in ("table", "json", "srj")}, "table")
        result = bool(store.query(query))
        emit(srj(result) if chosen == "srj" else f"{str(result).lower()}\n", output)
    else:
        from kg.export.formats import ACCEPTED, DEFAULT  # many modules

        emit_written(_graph(store, query, chosen_format(format_, output, ACCEPTED, DEFAULT)), output)


def _rows(store: Store, query: str, format: str) -> Spool | None:
    """Return the rows in a W3C *format*, or None if it is another or there may be notes on the rows."""
    from kg.names.roles import roles_at_hand
    from kg.question.repeated_amounts import sums
    from kg.rdf.spool import Spool
    from kg.sparql.guard import tokens, unescaped
    from kg.store.by_article import articles
    from kg.store.embedded import Embedded
    from kg.tables.w3c import FORMATS, pieces

    if format not in FORMATS or not isinstance(store, Embedded) or len(articles(store)) > 1:
        return None
    named = tuple(token[1:] for kind, token in tokens(unescaped(query)) if kind == "variable")
    if sums(Table("en", named, [], {}, {}, query=query, roles=roles_at_hand(store))):
        return None

    def taken(result: Any) -> Spool:
        return Spool(pieces(tuple(v.value for v in result.variables), map(tuple, result), FORMATS[format]))

    found: Any = store.take(query, taken, None, None)
    return Spool(pieces(*found, FORMATS[format])) if isinstance(found, Solutions) else found


def _graph(store: Store, query: str, format: str) -> Written:
    """Return the triples in *format*; in a syntax of RDF, which is sorted on disk, as they arrive."""
    from kg.export.content import Written
    from kg.export.formats import of_triples
    from kg.rdf.syntaxes import SYNTAXES
    from kg.store.embedded import Embedded

    def taken(result: Any) -> Written:
        return of_triples(map(tuple, result), format, store.prefixes)

    found: Any
    if format in SYNTAXES and isinstance(store, Embedded):
        found = store.take(query, taken, None, None)
    else:
        found = store.query(query)
    return found if isinstance(found, Written) else of_triples(found.triples, format, store.prefixes)


def _read(path: str) -> str:
    """Return the query in the file *path*, or in standard input if that is ``-``."""
    piped = path == "-"
    if piped and sys.stdin is None:
        raise DataError("standard input is closed; give the query's TEXT or -f FILE")
    try:  # standard input is closed, too, so that it cannot be read as data as well
        with sys.stdin.buffer if piped else open(path, "rb") as file:
            return file.read().decode()
    except (OSError, UnicodeDecodeError) as error:
        said = "standard input" if piped else path
        raise DataError(f"{said}: cannot be read ({reason(error)}); a query must be UTF-8 text") from None
