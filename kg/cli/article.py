"""``sovkg article new`` and ``sovkg article add``: articles beside the packaged one."""

from __future__ import annotations

import os
from pathlib import Path

import click

from kg.cli.options import lang_option
from kg.cli.output import emit
from kg.errors import WrongUsage

PLACE = "articles"


@click.group("article", short_help="Start an article of your own, and add facts to it.")
def command() -> None:
    """Start an article of your own, and add facts to it.

    Its folder lies where you like; `--articles DIR`, or the environment variable SOVKG_ARTICLES, lets every
    command ask it together with the packaged article.

    \b
    Examples:
      sovkg article new my-article article.txt --articles my-articles
      sovkg article add --articles my-articles
      sovkg coverage --articles my-articles --only my-article
    """


@command.command("new", short_help="Cut a text into passages and start its folder.")
@click.argument("slug")
@click.argument("file", type=click.Path())
@click.option(
    "--articles",
    "place",
    type=click.Path(),
    metavar="DIR",
    help="The folder that gets the new folder SLUG.  [default: SOVKG_ARTICLES, or articles]",
)
@click.option("--title-en", default="", metavar="TEXT", help="The title in English.")
@click.option("--title-ko", default="", metavar="TEXT", help="The title in Korean.")
@click.option("--year", type=click.IntRange(1, 9999), metavar="YEAR", help="The year of the article.")
@click.option(
    "--author",
    nargs=3,
    metavar="SLUG EN KO",
    help="Its author: a name for the graph, and the name in English and Korean.",
)
def new(
    slug: str,
    file: str,
    place: str | None,
    title_en: str,
    title_ko: str,
    year: int | None,
    author: tuple[str, str, str] | None,
) -> None:
    """Cut the UTF-8 text FILE into passages, and start the folder SLUG for the article.

    The folder gets locators, hashes and kinds of the passages and empty graphs for what they state. The text
    stays where it is. A folder that is there already is never written over.

    \b
    Example:
      sovkg article new my-article article.txt --title-en 'My article' --title-ko '나의 글'
    """
    from collections import Counter

    from kg import article
    from kg.article import draft
    from kg.article.naming import Naming
    from kg.entity import resolve
    from kg.errors import NotFound
    from kg.store import library

    target = Path(place or _places()[0])
    text = article.read(file)
    named = None
    if author:
        named = draft.Author(draft.checked_slug(author[0], "--author"), *author[1:])
        if not (named.en.strip() and named.ko.strip()):
            raise WrongUsage("--author: give the name in English and in Korean behind the slug")
    if slug in library.packaged_slugs():
        raise WrongUsage(f"{slug!r} is the packaged article; choose another SLUG")
    if named:
        try:
            resolve(Naming(()).store, f"id:{named.slug}")
            named = draft.Author(named.slug)
        except NotFound:
            pass
    titles = {"en": title_en, "ko": title_ko}
    files, passages = draft.draft(slug, text, titles=titles, year=year, author=named)
    draft.write(target / slug, files)
    kinds = Counter(passage.kind for passage in passages)
    counted = ", ".join(f"{n} {kind}" for kind, n in kinds.most_common())
    last = passages[-1].name
    click.echo(f"wrote {target / slug}: {len(passages)} passages, p01s1 to {last} ({counted})", err=True)


@command.command("add", short_help="Add one fact to a passage.")
@click.option(
    "--articles",
    "places",
    multiple=True,
    type=click.Path(),
    metavar="DIR",
    help="The folder of articles; repeatable.  [default: SOVKG_ARTICLES, or articles]",
)
@click.option("--passage", metavar="PASSAGE", help="The sentence that states it, such as my-article/p03s2.")
@click.option("--subject", metavar="ENTITY", help="What it is about, by label, alias or slug.")
@click.option("--property", "prop", metavar="PROPERTY", help="What of it, by name or label.")
@click.option("--object", "value", metavar="VALUE", help="An entity, a number, a date or a text.")
@click.option(
    "--new",
    "entities",
    nargs=4,
    multiple=True,
    metavar="SLUG CLASS EN KO",
    help="An entity that is not known yet, with its class and labels in English and Korean; repeatable.",
)
@click.option("--by", default="", metavar="NAME", envvar="SOVKG_NAME", help="Who encodes the passage.")
@lang_option
def add(
    places: tuple[str, ...],
    passage: str | None,
    subject: str | None,
    prop: str | None,
    value: str | None,
    entities: tuple[tuple[str, str, str, str], ...],
    by: str,
    lang: str,
) -> None:
    """Add one fact to the graph of a passage; what is not given is asked for.

    The fact is checked against the vocabulary (ontology/core.ttl) and written into the article's own files
    in their style, or not at all. Asked for a name, the Tab key completes it.

    \b
    Example:
      sovkg article add --passage my-article/p02s1 --subject oracle-plan --property investor \\
        --object oracle --new oracle-plan Investment "Oracle's plan" "오라클의 계획"
    """
    from kg.article import addition
    from kg.article.naming import Naming, New
    from kg.article.vocabulary import value as literal
    from kg.cli import asking
    from kg.words import words

    names = Naming(places or _places())
    made = {entity[0]: New(*entity) for entity in entities}
    passage = passage or asking.asked("passage", [], names.passage)
    subject = subject or asking.thing(names, "subject", made)
    prop = prop or asking.asked("property", names.completions()["property"], names.property)
    if value is None:
        term = names.property(prop)
        if term.things:
            value = asking.thing(names, "object", made)
        else:
            value = asking.asked("object", [], lambda text: literal(term, text))
    fact, described = addition.fact(names, passage, subject, prop, value, made.values())
    for path in addition.add(names, fact, described, by):
        click.echo(f"wrote {path}", err=True)
    told = words(names.store, addition.said(names.store, fact), lang)
    emit("".join(f"{sentence.text}\n" for sentence in told), None)
    if wanting := addition.wanting(names.store, str(getattr(fact.subject, "value", ""))):
        click.echo(f"note: a figure also says its {', '.join(wanting)}; add these too", err=True)


def _places() -> list[str]:
    """Return the folders that SOVKG_ARTICLES names, or else the one beside the user."""
    return [place for place in os.environ.get("SOVKG_ARTICLES", "").split(os.pathsep) if place] or [PLACE]
