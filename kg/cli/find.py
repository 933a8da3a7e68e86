"""``sovkg find TEXT``."""

from typing import Any

import click

from kg.cli import completing
from kg.cli.options import lang_option, store_of, store_options
from kg.cli.output import rows_options
from kg.graph import Answer, Graph


@click.command("find")
@click.argument("text", shell_complete=completing.things)
@store_options
@lang_option
@rows_options
def command(text: str, lang: str, **rest: Any) -> Answer:
    """Find entities whose label or alias, in either language, contains TEXT.

    \b
    Example:
      sovkg find 미스트랄
    """
    return Graph(store_of(rest), lang).find(text)
