"""``sovkg cache``: shows or empties the cache of stores."""

import os

import click

from kg.cli.messages import say
from kg.errors import DataError
from kg.text.controls import visible
from kg.text.counts import Count


@click.command("cache")
@click.option("--empty", is_flag=True, help="Remove everything; the cache is filled again when needed.")
def command(empty: bool) -> None:
    """Show the cache: the packaged graph and large --data files, kept as stores on disk.

    It can be emptied at any time. Above 4 GB, the stores that were not used for longest are removed.

    \b
    Example:
      sovkg cache --empty
    """
    from kg.store import cache, checksums

    base = cache.home()
    total = count = 0
    for place in cache.latest(base, "") if os.path.isdir(base) else []:
        size, count = cache.size(place), count + 1
        total += size
        try:
            what = checksums.read(place).get("source", "the packaged graph")
        except (OSError, ValueError):
            what = "unfinished or damaged"
        if not empty:
            click.echo(visible(f"{size / 1e6:8,.1f} MB  {what}"))
    if empty and count:
        try:
            with cache.held():
                for place in cache.latest(base, ""):
                    cache.remove(place)
        except BlockingIOError:
            raise DataError(f"{base}: is being filled by another process; wait for it") from None
        except OSError as error:
            raise DataError(f"{base}: cannot be emptied ({error.strerror}); remove it by hand") from None
    say(f"{base}: {'emptied, ' if empty else ''}{Count(count):store}, {total / 1e6:,.1f} MB")
