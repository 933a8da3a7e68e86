"""``sovkg site DIR``: writes the graph as a site of static files."""

import os
import sys
from collections.abc import Iterator
from typing import Any

import click

from kg.cli import deadline
from kg.cli.messages import note, say
from kg.cli.options import Place, article_option, store_of, store_options
from kg.cli.output import show
from kg.errors import WrongUsage
from kg.files import check_tree, write_tree
from kg.text.addresses import is_web
from kg.text.counts import Count


@click.command("site")
@click.argument("folder", metavar="DIR", type=Place())
@store_options
@click.option(
    "--base",
    default="",
    metavar="URL",
    help="The address of the site: adds a site map and absolute addresses for search engines.",
)
@article_option(
    "Link to the sentences of this text, each checked by its hash, on the article's own page, if the "
    "graph knows its web address; repeatable."
)
@click.option(
    "--docs",
    default="",
    metavar="PATH",
    help="The documentation that all pages link to: a path from the site's root, such as docs/index.html, or "
    "an address.",
)
@click.option("--open", "open_", is_flag=True, help="Show the site in the browser.")
def command(folder: str, base: str, article: tuple[str, ...], docs: str, open_: bool, **rest: Any) -> None:
    """Write a page for each question with its answer, each thing and each sentence, in English and Korean,
    with search, files for other tools and small pages to embed.

    All links are relative: DIR works from a disk and at any address. It is written completely or not at all.
    An older site in it is replaced; a folder with anything else in it is refused.

    \b
    Examples:
      sovkg site public
      sovkg site public --base https://example.org/sovereign-ai/
      sovkg site mine --data my.ttl
    """
    from kg.site.links import article_links
    from kg.site.site import Site

    if base and not is_web(base):
        raise WrongUsage(
            f"--base {base!r} is not an address", advice="write it like https://example.org/graph/"
        )
    check_tree(folder)
    articles = rest["articles"]
    store = store_of(rest)
    links, problems = article_links(store, article)
    site = Site(store, base=base, links=links, articles=articles, docs=docs)
    count, size = write_tree(folder, _files_with_progress(site))
    first = os.path.join(folder, "index.html")
    say(f"wrote {folder} ({Count(count):file}, {size / 1e6:,.1f} MB)")
    say(f"open {first}, or serve it: python -m http.server -d {folder}")
    note(*problems, *site.notes)
    if open_:
        show(first)


def _files_with_progress(site: Any) -> Iterator[tuple[str, bytes]]:
    """Yield the paths and contents of the files of *site*, with a progress bar on a terminal."""
    hidden = not sys.stderr.isatty()
    with click.progressbar(site, length=len(site), label="writing", file=sys.stderr, hidden=hidden) as paths:
        for path in paths:
            yield path, site.file(path)
    deadline.end()
