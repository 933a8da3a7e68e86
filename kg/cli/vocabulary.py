"""``sovkg vocabulary [TERM]``: lists or explains classes and properties."""

import click

from kg.cli.options import lang_option
from kg.cli.output import rows_options
from kg.graph import Answer


@click.command("vocabulary")
@click.argument("term", required=False, metavar="[CLASS|PROPERTY]")
@lang_option
@rows_options
def command(term: str | None, lang: str) -> Answer:
    """List the classes and properties of the vocabulary, or explain how one is used, with examples.

    For a class: its required and optional properties with their values. For a property: the classes that
    have it, and its values. CLASS and PROPERTY are given by name, CURIE, or label in either language.

    \b
    Examples:
      sovkg vocabulary
      sovkg vocabulary Investment
      sovkg vocabulary status
    """
    from kg.article import usage
    from kg.store import open_store

    store = open_store()
    table = usage.term_table(store, term, lang) if term else usage.vocabulary_table(store, lang)
    return Answer(table, store)
