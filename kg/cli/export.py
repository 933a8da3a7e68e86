"""``sovkg export``: writes the graph for other tools."""

from functools import partial
from typing import Any

import click

from kg.cli.formats import format_option, formats_of
from kg.cli.narrowing import narrowing_options
from kg.cli.options import store_of, store_options
from kg.cli.output import emit_written, format_for, output_option


@click.command("export")
@store_options
@format_option(formats_of("kg.export.formats"))
@click.option(
    "--evidence",
    is_flag=True,
    help="In RDF without named graphs, add a statement about each triple that names its passages.",
)
@click.option(
    "--reifiers", is_flag=True, help="As --evidence, but with reifiers of RDF 1.2, for tools that know these."
)
@click.option(
    "--as-stored",
    is_flag=True,
    help="Also what only sovkg uses: the patterns of its sentences, what it says of others' terms; of a "
    "server also its own graphs.",
)
@narrowing_options
@click.option(
    "--lang",
    type=click.Choice(["en", "ko"]),
    help="Texts in this language only, where they are in both; by default in both.",
)
@partial(output_option, folders="CSV tables")
def command(format_: str | None, output: str | None, **given: Any) -> None:
    """Write the graph; TriG, N-Quads and JSON-LD keep the passages as named graphs.

    Dates, SKOS labels, text selectors and currencies are added to RDF in the terms that other tools look
    for, in TriG and its kind in a graph of their own. The other formats have passages and errata as columns
    or attributes.

    \b
    Examples:
      sovkg export -o sovereign-ai.ttl
      sovkg export --evidence -o with-evidence.ttl
      sovkg export --format nquads | wc -l
      sovkg export --query investments -o investments.graphml
      sovkg export --lang ko -o tables/
      sovkg export --as-stored -o whole.trig
    """
    from kg.export.extract import extract
    from kg.export.formats import ACCEPTED, DEFAULT

    chosen = format_for(format_, output, ACCEPTED, DEFAULT, of_folder="tables")
    emit_written(extract(store_of(given), chosen, **given), output)
