"""``sovkg show ENTITY`` and ``sovkg show PASSAGE``."""

from typing import Any

import click

from kg.cli.options import evidence_options, lang_option, opened, source_options, sources, store_options
from kg.cli.output import emit_rows, rows_options


@click.command("show", short_help="Show all that is known of an entity, or what one passage states.")
@click.argument("name", metavar="ENTITY|PASSAGE")
@store_options
@lang_option
@rows_options
@evidence_options
@source_options
def command(
    name: str,
    lang: str,
    format_: str | None,
    output: str | None,
    evidence: bool,
    why: bool,
    **rest: Any,
) -> None:
    """Show all that the graph knows of an entity, or what one sentence states.

    An entity is named by its Korean or English label, an alias, slug, CURIE, IRI or Wikidata QID.

    \b
    Examples:
      sovkg show mistral-ai
      sovkg show p27s4
    """
    from kg.entity.show import show

    asked, store = sources(rest), opened(rest)
    table = show(store, name, lang=lang)  # in sentences, so that --why has nothing to add to --evidence
    emit_rows(table._replace(with_evidence=evidence or why), format_, output, store, asked)
