"""``sovkg show ENTITY`` and ``sovkg show PASSAGE``."""

from typing import Any

import click

from kg.cli import completing
from kg.cli.evidence import EvidenceOptions, evidence_options
from kg.cli.options import lang_option, store_of, store_options
from kg.cli.output import rows_options
from kg.graph import Answer, Graph


@click.command("show")
@click.argument("name", metavar="ENTITY|PASSAGE", shell_complete=completing.things)
@store_options
@lang_option
@rows_options
@evidence_options
def command(name: str, lang: str, **rest: Any) -> Answer:
    """Show everything that the graph states about an entity, or in one sentence.

    An entity is given by its Korean or English label, an alias, slug, CURIE, IRI or Wikidata QID.

    \b
    Examples:
      sovkg show mistral-ai
      sovkg show p27s4
    """
    evidence = EvidenceOptions.of(rest)
    answer = Graph(store_of(rest), lang).show(name, evidence=evidence.evidence or evidence.why)
    return evidence._replace(why=False).added(answer)  # the answer has sentences already
