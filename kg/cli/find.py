"""``sovkg find TEXT``."""

from typing import Any

import click

from kg.cli import completing
from kg.cli.options import lang_option, opened, store_options
from kg.cli.output import emit_rows, rows_options
from kg.graph import Graph


@click.command("find", short_help="Find entities by label or alias.")
@click.argument("text", shell_complete=completing.things)
@store_options
@lang_option
@rows_options
def command(text: str, lang: str, format_: str | None, output: str | None, **rest: Any) -> None:
    """Find entities whose label or alias, in either language, contains TEXT.

    \b
    Example:
      sovkg find 미스트랄
    """
    emit_rows(Graph(opened(rest), lang).find(text), format_, output)
