"""``sovkg sparql``: answers a SPARQL query."""

import sys
from typing import Any

import click

from kg.cli.choices import format_option
from kg.cli.evidence import EvidenceOptions, evidence_options
from kg.cli.messages import note
from kg.cli.options import Place, lang_option, store_of, store_options
from kg.cli.output import emit, emit_rows, emit_written, output_option
from kg.errors import DataError, WrongUsage, reason
from kg.files import chosen_format
from kg.graph import Answer, Graph


def _formats() -> tuple[str, ...]:
    from kg.export import formats as graphs
    from kg.tables import formats as rows

    return (*rows.FORMATS, *graphs.FORMATS)


@click.command("sparql")
@click.argument("text", required=False)
@click.option("-f", "--file", "file", type=Place(), metavar="FILE", help="Read the query from here.")
@store_options
@lang_option
@format_option(_formats, "For rows, then for graphs: {0}, {1} or {2}.")
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
    from kg.export.formats import ACCEPTED, DEFAULT, of_triples
    from kg.sparql.guard import check, gathers, query_form
    from kg.store import Triples
    from kg.store.by_article import articles
    from kg.tables.w3c import srj

    if (text is None) == (file is None):
        raise WrongUsage("give either the query's TEXT or -f FILE; `sovkg sparql --help` has an example")
    query = _stdin() if "-" in (text, file) else _read(file) if file is not None else text or ""
    query = query.removeprefix("\ufeff")  # the byte order mark of an editor
    check(query, allow_network=rest["allow_network"])
    kind = query_form(query)
    evidence = EvidenceOptions.of(rest)
    if kind != "SELECT" and evidence.wanted:
        raise WrongUsage(f"--{evidence.wanted[0]} is of rows, and {kind} gives none; use SELECT")
    store = store_of(rest)
    if kind == "SELECT":
        answer = Graph(store, lang).sparql(query, evidence=bool(evidence.wanted))
        if isinstance(answer, Answer):
            emit_rows(evidence.added(answer), format_, output)
        return
    if gathers(query) and len(slugs := articles(store)) > 1:
        note(f"{', '.join(slugs)} are asked as one; use SELECT, or --only SLUG")
    result = store.query(query)
    if isinstance(result, Triples):
        chosen = chosen_format(format_, output, ACCEPTED, DEFAULT)
        emit_written(of_triples(result, chosen, store.prefixes), output)
    elif isinstance(result, bool):
        chosen = chosen_format(format_, output, {n: n for n in ("table", "json", "srj")}, "table")
        emit(srj(result) if chosen == "srj" else f"{str(result).lower()}\n", output)


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(
            f"{path}: cannot be read ({reason(error)}); a query must be a UTF-8 text file"
        ) from None


def _stdin() -> str:
    if sys.stdin is None:
        raise DataError("standard input is closed; give the query's TEXT or -f FILE")
    try:
        with sys.stdin.buffer as file:  # closed afterwards, so that it cannot be read as data, too
            return file.read().decode()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"standard input: cannot be read ({error}); a query must be UTF-8 text") from None
