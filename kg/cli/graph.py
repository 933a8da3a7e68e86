"""``sovkg graph``: writes the interactive page, one HTML file."""

from contextlib import suppress
from typing import Any

import click

from kg.cli.narrowing import narrowing_options
from kg.cli.options import is_from_environment, is_typed, lang_option, store_of, store_options
from kg.cli.output import check_shown, emit, open_option, output_option, show
from kg.errors import WrongUsage
from kg.files import check_target, chosen_format
from kg.graph import Graph
from kg.store import AS_STATED, CORRECTED, Store


@click.command("graph")
@store_options
@lang_option
@narrowing_options
@output_option
@open_option
def command(
    lang: str,
    focus: str | None,
    hops: int,
    types: tuple[str, ...],
    questions: tuple[str, ...],
    output: str | None,
    open_: bool,
    **rest: Any,
) -> None:
    """Write the graph as one HTML page that works offline.

    The page has a switch between both readings, and opens in that of --reading. If a store, server or file
    holds the corrected reading, the page has only that.

    It opens in the language of its reader, or in that of --lang.

    Without -o, the page is sovereign-ai.html in this folder, or graph.html for data of your own; -o - writes
    to standard output.

    \b
    Examples:
      sovkg graph
      sovkg graph --focus mistral-ai --hops 1 -o mistral.html
      sovkg graph --query investments --query support -o money.html
      sovkg graph --reading corrected -o corrected.html
    """
    chosen_format(None, output, {"html": "html", "htm": "html"}, "html")  # refuses other suffixes
    reading, articles = rest["reading"], rest["articles"]
    if output is None:
        output = "graph.html" if rest["data"] or rest["store"] or rest["endpoint"] else "sovereign-ai.html"
        check_target(output)
    check_shown(open_, output)
    graph = Graph(_store_with_both_readings(rest))
    page = graph.explorer(
        lang=lang if is_typed("lang") or is_from_environment("lang") else None,
        focus=focus,
        hops=hops,
        types=types,
        questions=questions,
        reading=reading,
        articles=articles,
    )
    emit(page.html, output)
    if open_:
        show(output)


def _store_with_both_readings(options: dict[str, Any]) -> Store:
    """Return the store of *options*, as stated if possible, as its page then has both readings."""
    if options["reading"] == CORRECTED:
        with suppress(WrongUsage):  # it has only the corrected reading, or the next call raises it again
            return store_of({**options, "reading": AS_STATED})
    return store_of(options)
