"""``sovkg rank``."""

from typing import Any

import click

from kg.cli.choices import DEFAULT_FIRST, Listed, names_in
from kg.cli.narrowing import types_option
from kg.cli.options import lang_option, store_of, store_options
from kg.cli.output import rows_options
from kg.graph import Answer, Graph


@click.command("rank")
@store_options
@lang_option
@click.option(
    "--by",
    default="degree",
    metavar="MEASURE",
    cls=Listed,
    listed=names_in("kg.network.rank", "MEASURES"),
    help=DEFAULT_FIRST,
)
@types_option
@click.option(
    "--most",
    type=click.IntRange(min=1),
    default=20,
    show_default=True,
    metavar="N",
    help="List at most this many.",
)
@rows_options
def command(lang: str, by: str, types: tuple[str, ...], most: int, **rest: Any) -> Answer:
    """List entities by their centrality in the network of facts.

    Two entities are linked by a fact about both, or by a node that names both, such as an investment or a
    blank node without a name; denied facts link nothing. The owner of a list is linked to its members.
    Concepts are entities like others, linked by the facts about them, not by the tree of concepts. The last
    column counts the sentences with a statement about the entity.

    \b
    Examples:
      sovkg rank
      sovkg rank --by pagerank --type Company --most 5
    """
    return Graph(store_of(rest), lang).rank(by, types=types, most=most)
