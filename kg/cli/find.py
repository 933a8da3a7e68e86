"""``sovkg find TEXT``."""

from typing import Any

import click

from kg.cli.options import lang_option, opened, store_options
from kg.cli.output import emit_rows, rows_options


@click.command("find", short_help="Find entities by label or alias.")
@click.argument("text")
@store_options
@lang_option
@rows_options
def command(text: str, lang: str, format_: str | None, output: str | None, **rest: Any) -> None:
    """Find entities whose label or alias, in either language, contains TEXT.

    \b
    Example:
      sovkg find 미스트랄
    """
    from kg.entity.find import find

    emit_rows(find(opened(rest), text, lang=lang), format_, output)
