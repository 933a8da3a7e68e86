"""``sovkg export``: writes the graph for other tools."""

from functools import partial
from typing import Any

import click

from kg.cli.choices import format_option, names_in
from kg.cli.narrowing import narrowing_options
from kg.cli.options import store_of, store_options
from kg.cli.output import emit_written, format_for, output_option


@click.command("export")
@store_options
@format_option(names_in("kg.export.formats"))
@click.option(
    "--evidence",
    is_flag=True,
    help="In RDF without named graphs, add a statement about each triple that names its passages.",
)
@click.option(
    "--reifiers",
    is_flag=True,
    help="Like --evidence, but with reifiers of RDF 1.2, for tools that support them.",
)
@click.option(
    "--as-stored",
    is_flag=True,
    help="Include what only sovkg uses: sentence patterns, statements about terms of other vocabularies, "
    "and a server's own graphs.",
)
@narrowing_options
@click.option(
    "--lang",
    type=click.Choice(["en", "ko"]),
    help="Only texts in this language where both exist; by default both.",
)
@partial(output_option, folders="CSV tables")
def command(format_: str | None, output: str | None, **given: Any) -> None:
    """Write the graph; TriG, N-Quads and JSON-LD keep the passages as named graphs.

    RDF also gets dates, SKOS labels, text selectors and currencies in terms that other tools know; formats
    with named graphs have these in a graph of their own. The other formats have passages and errata as
    columns or attributes.

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
