"""``sovkg article change``: replaces the value of a fact."""

import click

from kg.cli.article.options import echo_written, emit_stated, fact_options, places_option
from kg.cli.options import lang_option


@click.command("change", short_help="Replace the value of a fact.")
@places_option
@fact_options(required=True)
@click.option("--to", "new", required=True, metavar="VALUE", help="The new value.")
@lang_option
def command(
    places: tuple[str, ...], passage: str, subject: str, prop: str, value: str | None, new: str, lang: str
) -> None:
    """Replace the value of a fact; --object may be left out if there is only one.

    The new fact is checked against the vocabulary, as by `sovkg article add`.

    \b
    Example:
      sovkg article change --passage p02s1 --subject oracle-plan --property amount --to '12억'
    """
    from kg.article.addition import TypedFact, stated_about
    from kg.article.naming import Naming
    from kg.article.removal import change

    names = Naming(places)
    fact, gone, paths = change(names, TypedFact(passage, subject, prop, value or ""), new)
    echo_written(paths, gone, lang)
    emit_stated(names.store, stated_about(names.store, fact), lang)
