"""``sovkg load``: writes the graph, or any RDF files, into a store on disk."""

from math import inf
from pathlib import Path
from time import monotonic
from typing import Any

import click

from kg.cli.messages import say
from kg.cli.options import Place, articles_beside, input_options, named_files
from kg.cli.progress import progress
from kg.text.counts import Count


@click.command("load")
@click.option(
    "--store", "folder", required=True, type=Place(), metavar="DIR", help="The folder of the store."
)
@input_options
def command(
    files: tuple[str, ...],
    folder: str,
    articles: tuple[str, ...],
    only: tuple[str, ...],
    reading: str,
    **rest: Any,
) -> None:
    """Fill the store in DIR with RDF files, or with the packaged graph if none are given.

    An existing store is replaced once the new one is complete. Every command that asks takes --store DIR.

    \b
    Examples:
      sovkg load --store sovereign-ai
      sovkg load dump.nq --store dump --reading corrected
      sovkg load --store both --articles my-articles
      sovkg query investments --store sovereign-ai
    """
    from kg.names import index
    from kg.names.collector import NameCollector
    from kg.store import AS_STATED
    from kg.store.embedded import Embedded
    from kg.store.load import load

    names = NameCollector()
    found = named_files(files, **rest)
    with progress(sum(file.size for file in found), 10_000_000, "loading") as passed:
        count = load(
            found,
            Path(folder),
            articles=articles_beside(files, articles),
            only=only,
            reading=reading,
            passed=passed,
            seen=names.add,
        )
    say(f"filled {folder} ({Count(count):statement}, {reading})")
    if count < index.LARGE:
        return
    began, store = monotonic(), Embedded.of_folder(folder, reading=reading, timeout=inf)
    if indexed := index.write(store, names if reading == AS_STATED else index.collect(store)):
        took = f"in {monotonic() - began:.1f} s"
        say(f"indexed {Count(indexed):name} {took}, so that `sovkg find` is quick")
