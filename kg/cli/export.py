"""``sovkg export``: the graph for other tools."""

from typing import Any

import click

from kg.cli.formats import chosen_format, default_and, format_option
from kg.cli.options import opened, store_options
from kg.cli.output import emit, output_option


def _formats() -> str:
    from kg.export.formats import FORMATS

    return default_and(FORMATS)


@click.command("export", short_help="Write the graph for other tools.")
@store_options
@format_option(_formats)
@click.option(
    "--evidence",
    is_flag=True,
    help="In a format without named graphs, add a statement about each triple that names its passages.",
)
@click.option(
    "--as-stored",
    is_flag=True,
    help="Also what only sovkg uses: the patterns of its sentences, what it says of others' terms; of a "
    "server also its own graphs.",
)
@output_option
def command(format_: str | None, evidence: bool, as_stored: bool, output: str | None, **rest: Any) -> None:
    """Write the graph; TriG, N-Quads and JSON-LD keep the passages as named graphs.

    Dates, SKOS labels, text selectors and currencies are added in the terms that other tools look for, in
    TriG and its kind in a graph of their own.

    \b
    Examples:
      sovkg export -o sovereign-ai.ttl
      sovkg export --evidence -o with-evidence.ttl
      sovkg export --format nquads | wc -l
      sovkg export --as-stored -o whole.trig
    """
    from kg.export.exchange import exchanged
    from kg.export.formats import FORMATS, SUFFIXES, serialise
    from kg.store.dump import quads

    chosen = chosen_format(format_, output, {name: name for name in FORMATS} | SUFFIXES, "turtle")
    store = opened(rest)
    found = quads(store, whole=True) if as_stored else exchanged(quads(store))
    emit(serialise(found, chosen, evidence=evidence, prefixes=store.prefixes), output)
