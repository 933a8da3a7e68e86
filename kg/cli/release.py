"""``sovkg release DIR``: writes the graph as a citable release."""

from typing import Any

import click

from kg.cli.messages import note, say
from kg.cli.options import Place, store_of, store_options
from kg.files import check_folder, write_folder
from kg.text.counts import Count


@click.command("release")
@click.argument("folder", metavar="DIR", type=Place())
@click.option(
    "--base",
    metavar="IRI",
    help="The address at which the files will be published.  [default: the packaged graph's]",
)
@click.option("--title", metavar="TEXT", help="The title of the graph.  [default: the packaged graph's]")
@store_options
def command(folder: str, base: str | None, title: str | None, **rest: Any) -> None:
    """Write the graph into the folder DIR as a release: a dump in each format, a nanopublication for each
    sentence, the canned questions, and the files' metadata and checksums: VoID, DCAT, RO-Crate, SHA256SUMS.

    The same graph gives the same bytes; the date is the last day on which somebody worked on it.

    \b
    Examples:
      sovkg release sovereign-ai-0.1.0
      sovkg release mine --data mine.trig --base https://example.org/mine/1.0/ --title "My graph"
    """
    from kg.release.release import release

    check_folder(folder)
    made = release(store_of(rest), base=base, title=title)
    write_folder(folder, made.files)
    say(f"wrote {folder} ({Count(len(made.files)):file})")
    note(*made.notes)
