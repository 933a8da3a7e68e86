"""``sovkg article new``, ``add`` and ``describe``: articles beside the packaged one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import emit, lang_option
from kg.errors import WrongUsage

if TYPE_CHECKING:
    from pyoxigraph import NamedNode

    from kg.article.naming import Naming

PLACE = "articles"
_places_option = click.option(
    "--articles",
    "places",
    multiple=True,
    type=click.Path(),
    metavar="DIR",
    help="The folder of articles; repeatable.  [default: SOVKG_ARTICLES, or articles]",
)
_licence_option = click.option(
    "--licence",
    default="",
    metavar="URL",
    envvar="SOVKG_LICENCE",
    help="The licence of what is encoded.  [default: that of the article's other passages, or CC BY 4.0]",
)


@click.group("article", short_help="Start an article of your own, and add facts to it.")
def command() -> None:
    """Start an article of your own, and add facts to it.

    Its folder lies where you like; `--articles DIR`, or the environment variable SOVKG_ARTICLES, lets every
    command ask it together with the packaged article.

    \b
    Examples:
      sovkg article new my-article article.txt --articles my-articles
      sovkg article add --articles my-articles
      sovkg article describe --articles my-articles --article article.txt
      sovkg validate --articles my-articles --only my-article
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
    from kg.article import draft, library
    from kg.article.naming import Naming
    from kg.entity import resolve
    from kg.errors import NotFound

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
    given = {"--title-en": title_en, "--title-ko": title_ko, "--year": year, "--author": author}
    if missing := ", ".join(option for option, said in given.items() if not said):
        click.echo(f"note: without {missing}; add what is known in {target / slug / 'article.ttl'}", err=True)


@command.command("add", short_help="Add one fact to a passage.")
@_places_option
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
@_licence_option
@lang_option
def add(
    places: tuple[str, ...],
    passage: str | None,
    subject: str | None,
    prop: str | None,
    value: str | None,
    entities: tuple[tuple[str, str, str, str], ...],
    by: str,
    licence: str,
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
    from kg.article import addition, description
    from kg.article.naming import Naming, New
    from kg.article.vocabulary import value as literal
    from kg.cli import asking
    from kg.words import words

    names = Naming(places or _places())
    made = {entity[0]: New(*entity) for entity in entities}
    by = by.strip()
    asks = None in (passage, subject, prop, value)
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
    addition.hold(names, fact, described)
    where = names.passage(passage)
    known = description.is_encoded(names, where)
    if asks and not by and not known:
        by = asking.asked("who encodes it", default=next(iter(description.encoders(names, where)), ""))
    encoder = description.Encoder(by, licence) if by else None
    for path in addition.add(names, fact, described, encoder):
        click.echo(f"wrote {path}", err=True)
    told = words(names.store, addition.said(names.store, fact), lang)
    emit("".join(f"{sentence.text}\n" for sentence in told), None)
    if wanting := addition.wanting(names.store, str(getattr(fact.subject, "value", ""))):
        click.echo(f"note: a figure also says its {', '.join(wanting)}; add these too", err=True)
    if not by and not known:
        click.echo("note: nobody is named who has encoded the passage; give --by NAME", err=True)


@command.command("describe", short_help="Paraphrase passages, and say who encoded and checked them.")
@click.argument("passages", nargs=-1, metavar="[PASSAGE]...")
@_places_option
@click.option("--en", metavar="TEXT", help="What the passage says, in English and in your own words.")
@click.option("--ko", metavar="TEXT", help="What it says, in Korean.")
@click.option("--by", default="", metavar="NAME", help="Who has encoded what it states.")
@_licence_option
@click.option("--checked-by", default="", metavar="NAME", help="Who has read that back.")
@click.option(
    "--checked", default="", metavar="DATE", help="On which day, like 2024-06-30.  [default: today]"
)
@click.option(
    "--article",
    multiple=True,
    type=click.Path(),
    metavar="FILE",
    help="Show the sentences from this text of the article; repeatable.",
)
def describe(
    passages: tuple[str, ...],
    places: tuple[str, ...],
    en: str | None,
    ko: str | None,
    by: str,
    licence: str,
    checked_by: str,
    checked: str,
    article: tuple[str, ...],
) -> None:
    """Paraphrase PASSAGE in English and Korean, and say who encoded and who checked what it states.

    Texts that are not given are asked for. Without PASSAGE, each passage that lacks one is asked about in
    turn: an empty answer leaves it for later, and what has been answered before is kept.

    \b
    Examples:
      sovkg article describe --article article.txt
      sovkg article describe p02s1 --en 'Busan buys taxis.' --ko '부산이 택시를 산다.'
      sovkg article describe p02s1 p02s2 --by 'Lee Sua' --checked-by 'Ha Jimin'
    """
    from kg.article import description
    from kg.article.naming import Naming

    given = {lang: text for lang, text in (("en", en), ("ko", ko)) if text is not None}
    if given and len(passages) != 1:
        raise WrongUsage("--en and --ko are the words of one passage; name it")
    if (by or checked_by) and not passages:
        raise WrongUsage("--by and --checked-by are said of passages; name them")
    if checked and not checked_by:
        raise WrongUsage("--checked is the day on which somebody has checked it; give --checked-by NAME too")
    names = Naming(places or _places())
    named = [names.passage(passage, furniture=True) for passage in passages]
    encoder = description.Encoder(by.strip(), licence) if by.strip() else None
    checker = description.Checker(checked_by.strip(), checked) if checked_by.strip() else None
    if (by and not encoder) or (checked_by and not checker):
        raise WrongUsage("--by and --checked-by are names; give who it was")
    if given or encoder or checker:
        for each in named:
            for path in description.describe(names, each, given, encoder, checker):
                click.echo(f"wrote {path}", err=True)
        return
    _paraphrase(names, named, _quoted(names, article))


def _paraphrase(names: Naming, named: list[NamedNode], quoted: Mapping[str, str]) -> None:
    """Ask for the paraphrases that the passages *named* lack, or all if there are none."""
    from kg.article import description
    from kg.cli import asking
    from kg.namespaces import contract

    lacking = [each for each in description.wanting(names) if not named or each[0] in named]
    left = len(lacking)
    try:
        for passage, languages in lacking:
            text = quoted.get(passage.value, "")
            click.echo(f"{contract(passage.value)}{text and f'  “{text}”'}", err=True)
            what = {"en": "in English", "ko": "in Korean"}
            texts = {language: asking.asked(what[language], default="") for language in languages}
            if told := {language: text for language, text in texts.items() if text}:
                description.describe(names, passage, told)
            left -= len(told) == len(languages)
    finally:
        click.echo(f"{len(lacking) - left} of {len(lacking)} paraphrased, {left} left", err=True)


def _quoted(names: Naming, article: tuple[str, ...]) -> dict[str, str]:
    from kg.article import quotations

    texts: dict[str, str] = {}
    for path in article:
        found = quotations(names.store, path)
        texts |= found.texts
        if found.problem:
            click.echo(f"note: {found.problem}", err=True)
    return texts


def _places() -> list[str]:
    """Return the folders that SOVKG_ARTICLES names, or else the one beside the user."""
    return [place for place in os.environ.get("SOVKG_ARTICLES", "").split(os.pathsep) if place] or [PLACE]
