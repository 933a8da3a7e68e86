"""``sovkg article new``: cuts a text into passages and writes their folder."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import click

from kg.cli.article.options import default_places
from kg.cli.messages import note, say
from kg.cli.options import Place
from kg.errors import WrongUsage
from kg.text.counts import Count


@click.command("new", short_help="Split a text into passages and create its folder.")
@click.argument("slug")
@click.argument("file", type=Place())
@click.option(
    "--articles",
    "place",
    type=Place(),
    default=lambda: default_places()[0],
    metavar="DIR",
    help="The folder in which to create the folder SLUG.  [default: SOVKG_ARTICLES, or articles]",
)
@click.option("--title-en", default="", metavar="TEXT", help="The title in English.")
@click.option("--title-ko", default="", metavar="TEXT", help="The title in Korean.")
@click.option("--year", type=click.IntRange(1, 9999), metavar="YEAR", help="The year of the article.")
@click.option("--url", default="", metavar="URL", help="Where it can be read on the web.")
@click.option(
    "--author",
    nargs=3,
    metavar="SLUG EN KO",
    help="Its author: a slug, and the name in English and Korean.",
)
def command(
    slug: str,
    file: str,
    place: str,
    title_en: str,
    title_ko: str,
    year: int | None,
    author: tuple[str, str, str] | None,
    url: str,
) -> None:
    """Cut the UTF-8 text FILE into passages, and start the folder SLUG for the article.

    The folder gets the locators, hashes and kinds of the passages, and empty graphs for their statements. The
    text stays where it is. An existing folder is never overwritten.

    \b
    Example:
      sovkg article new my-article article.txt --title-en 'My article' --title-ko '나의 글'
    """
    from collections import Counter

    from kg.article import draft
    from kg.article.naming import Naming
    from kg.article.text import read
    from kg.entity.find import resolve
    from kg.errors import NotFound
    from kg.store import library

    target = Path(place)
    text = read(file)
    named = None
    if author:
        named = draft.Author(draft.checked_slug(author[0], "the slug of --author (SLUG EN KO)"), *author[1:])
        if not (named.en.strip() and named.ko.strip()):
            raise WrongUsage("--author: after the slug, give the name in English and in Korean")
    if slug in library.packaged_slugs():
        raise WrongUsage(f"{slug!r} is the packaged article; choose another SLUG")
    if named:
        with suppress(NotFound):
            resolve(Naming(()).store, f"id:{named.slug}")
            named = draft.Author(named.slug)
    titles = {"en": title_en, "ko": title_ko}
    files, passages = draft.draft(slug, text, titles=titles, year=year, author=named, url=url)
    draft.write(target / slug, files)
    kinds = Counter(passage.kind for passage in passages)
    counted = ", ".join(f"{n} {kind}" for kind, n in kinds.most_common())
    last = passages[-1].name
    cut = f"{Count(len(passages)):passage}, p01s1 to {last} ({counted})"
    say(f"wrote {target / slug}: {cut}")
    titled = {f"--title-{lang}": f"@{lang}" in files["article.ttl"] for lang in titles}  # or from a heading
    given = {**titled, "--year": year, "--author": author}
    if missing := ", ".join(option for option, value in given.items() if not value):
        note(f"without {missing}; add what you know in {target / slug / 'article.ttl'}")
