"""``sovkg coverage``: shows how densely the graph covers the articles."""

from functools import partial
from typing import Any

import click

from kg.cli.options import lang_option, store_of, store_options
from kg.cli.output import columns, emit, emit_rows, output_option, row_format_option
from kg.coverage.measure import BY
from kg.files import chosen_format
from kg.graph import Answer

_PICTURES = {"svg": "svg", "html": "html", "htm": "html"}


@click.command("coverage")
@store_options
@lang_option
@click.option(
    "--by", type=click.Choice(BY), help="Group by this.  [default: paragraph; a table also by kind]"
)
@row_format_option
@output_option
def command(by: str | None, lang: str, format_: str | None, output: str | None, **rest: Any) -> None:
    """Count the sentences, statements, entities, claims and errata of each paragraph; list what is missing.

    By passage, it also says who encoded and checked it, and when. -o FILE.svg or FILE.html draws each
    sentence, wider if it is longer, and darker if it has more statements for its length.

    \b
    Examples:
      sovkg coverage
      sovkg coverage --by passage --format csv
      sovkg coverage -o coverage.svg
    """
    from kg.coverage import bars, measure, picture
    from kg.tables.formats import ACCEPTED, FORMATS
    from kg.tables.text import as_text
    from kg.text.columns import wrap

    names = ACCEPTED | _PICTURES
    chosen = chosen_format(format_, output, names, "table")
    store = store_of(rest)
    passages = measure.read(store)
    if chosen in _PICTURES:
        draw = {"svg": picture.svg, "html": picture.html}[chosen]
        emit(draw(store, passages, lang), output)
        return
    table = measure.added_up(store, passages, by or "paragraph", lang)
    if chosen not in ("table", "md"):
        emit_rows(Answer(table, store), chosen, output)
        return
    width = columns() if output is None else 120
    write = FORMATS["md"] if chosen == "md" else partial(as_text, width=width)
    texts = [write(bars.with_bars(table, passages, by or "paragraph"))]
    if by is None and passages:
        kinds = measure.added_up(store, passages, "kind", lang)
        texts += [write(bars.with_bars(kinds, passages, "kind"))]
    people = bars.people(passages, lang) if passages else []
    texts += ["".join(f"{part}\n" for text in people for part in wrap(text, width))] if people else []
    emit("\n".join(texts), output)
