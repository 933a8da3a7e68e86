"""``sovkg article remove``: removes a fact."""

import click

from kg.cli.article.options import echo_written, fact_options, places_option
from kg.cli.options import lang_option


@click.command("remove", short_help="Remove a fact.")
@places_option
@fact_options(required=True)
@lang_option
def command(
    places: tuple[str, ...], passage: str, subject: str, prop: str, value: str | None, lang: str
) -> None:
    """Remove a fact from the graph of a passage; --object may be left out if there is only one.

    Entities that the article describes and no fact mentions any more are removed, too.

    \b
    Example:
      sovkg article remove --passage p02s1 --subject oracle-plan --property 'printed as' --object '12억'
    """
    from kg.article.addition import TypedFact
    from kg.article.naming import Naming
    from kg.article.removal import remove

    names = Naming(places)
    _, gone, paths = remove(names, TypedFact(passage, subject, prop, value or ""))
    echo_written(paths, gone, lang)
