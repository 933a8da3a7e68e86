"""``sovkg diff``: shows the differences between the readings, or between two dumps."""

from typing import Any

import click

from kg.cli.options import Place, articles_options, files_options, is_typed, lang_option, named_files
from kg.cli.output import rows_options
from kg.errors import WrongUsage
from kg.graph import Answer


@click.command("diff")
@click.argument("files", nargs=-1, type=Place(), metavar="[A B]")
@files_options
@articles_options
@lang_option
@rows_options
def command(
    files: tuple[str, ...], articles: tuple[str, ...], only: tuple[str, ...], lang: str, **rest: Any
) -> Answer:
    """Show what the corrected reading changes, or the statements that only one of two files has.

    Statements are written as sentences, by passage. A and B are RDF files that keep the passages: TriG,
    N-Quads, JSON-LD, or any RDF format exported with --evidence.

    \b
    Examples:
      sovkg diff
      sovkg diff --articles my-articles --only my-article
      sovkg diff old.trig new.trig --lang ko
    """
    from kg.diff import diff
    from kg.store import READINGS, open_store
    from kg.store.embedded import Embedded

    if len(files) not in (0, 2):
        raise WrongUsage("give two files to compare, or none for the two readings of the packaged graph")
    if files:  # articles from the environment are ignored then
        if is_typed("articles") or only:
            raise WrongUsage(
                "--articles and --only narrow the two readings; leave them out to compare two files"
            )
        before, after = (Embedded.of_files(named_files([file], **rest), reading=None) for file in files)
        return Answer(diff(before, after, lang=lang), after)
    stated, corrected = (open_store((), articles=articles, only=only, reading=r) for r in READINGS)
    return Answer(diff(stated, corrected, lang=lang, readings=True), corrected)
