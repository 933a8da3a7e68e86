"""``sovkg brief THING``: a report of about two pages on a country, a company or a policy."""

import os
from typing import Any

import click

from kg.cli import completing
from kg.cli.choices import format_option, names_in
from kg.cli.messages import note
from kg.cli.options import article_option, lang_option, store_of, store_options
from kg.cli.output import Target, check_shown, emit, open_option, output_option, show
from kg.errors import WrongUsage
from kg.files import chosen_format
from kg.graph import Graph


@click.command("brief")
@click.argument("name", metavar="THING", shell_complete=completing.things)
@store_options
@lang_option
@format_option(names_in("kg.brief.formats"))
@output_option
@open_option
@article_option(
    "Quote the sentences from this text of the article, each checked by its hash, with links to them if "
    "the graph knows its web address; repeatable."
)
@click.option(
    "--references",
    type=Target(folders=False),
    metavar="FILE",
    help="Also write the cited works here: .bib is BibTeX, .json CSL-JSON.",
)
def command(
    name: str,
    lang: str,
    format_: str | None,
    output: str | None,
    open_: bool,
    article: tuple[str, ...],
    references: str | None,
    **rest: Any,
) -> None:
    """Write what the article says of THING as a brief: what it does, money, policy, ranks, what is said for
    and against it, what is advised.

    Each sentence has a note with its passage and the errors recorded there. docx needs the extra `word`.

    \b
    Examples:
      sovkg brief japan -o japan.html
      sovkg brief 미스트랄 --lang ko -o mistral.docx
      sovkg brief french-ai-policy --references policy.bib
    """
    from kg.brief.formats import ACCEPTED, DEFAULT
    from kg.brief.references import FORMATS as REFERENCES

    chosen = chosen_format(format_, output, ACCEPTED, DEFAULT)
    check_shown(open_, output)
    suffix = os.path.splitext(references or "")[1].lstrip(".").lower()
    if references and suffix not in REFERENCES:
        raise WrongUsage(f"{references}: unknown suffix for references; use .bib or .json")
    made = Graph(store_of(rest), lang).brief(name, texts=article)
    note(*made.notes)
    emit(made.written(chosen), output)
    if open_ and output:
        show(output)
    if references:
        emit(made.references(suffix), references)
    quoted = any(source.quotation for each in made.brief.notes for source in each.sources)
    if quoted and not any(work.url for work in made.brief.works):
        note("the graph has no web address for the article (schema:url), so no sentence is linked")
