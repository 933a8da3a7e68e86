"""``sovkg article describe``: records paraphrases of passages, and who encoded and checked them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from kg.cli.article.options import article_option, licence_option, places_option
from kg.cli.messages import say
from kg.errors import WrongUsage

if TYPE_CHECKING:
    from pyoxigraph import NamedNode

    from kg.article.naming import Naming


@click.command("describe", short_help="Paraphrase passages, and say who encoded and checked them.")
@click.argument("passages", nargs=-1, metavar="[PASSAGE]...")
@places_option
@click.option("--en", metavar="TEXT", help="What the passage says, in English and in your own words.")
@click.option("--ko", metavar="TEXT", help="What it says, in Korean.")
@click.option("--by", default="", metavar="NAME", help="Who has encoded its statements.")
@licence_option
@click.option("--checked-by", default="", metavar="NAME", help="Who has checked them.")
@click.option(
    "--checked", default="", metavar="DATE", help="The day of the check, like 2024-06-30.  [default: today]"
)
@article_option
def command(
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
    """Paraphrase PASSAGE in English and Korean, and record who encoded and who checked its statements.

    Missing texts are asked for. Without PASSAGE, each passage without a paraphrase is asked about in turn; an
    empty answer leaves it for later, and earlier answers are kept.

    \b
    Examples:
      sovkg article describe --article article.txt
      sovkg article describe p02s1 --en 'Busan buys taxis.' --ko '부산이 택시를 산다.'
      sovkg article describe p02s1 p02s2 --by 'Lee Sua' --checked-by 'Ha Jimin'
    """
    from kg.article import description, provenance
    from kg.article.naming import Naming
    from kg.cli.article import prompts

    given = {lang: text for lang, text in (("en", en), ("ko", ko)) if text is not None}
    if given and len(passages) != 1:
        raise WrongUsage("--en and --ko paraphrase one passage; name that one")
    if (by or checked_by) and not passages:
        raise WrongUsage("--by and --checked-by apply to passages; name the passages")
    if checked and not checked_by:
        raise WrongUsage("--checked is the day of the check; also give --checked-by NAME")
    names = Naming(places)
    named = [names.passage(passage, boilerplate=True) for passage in passages]
    encoder = provenance.Encoder(by.strip(), licence) if by.strip() else None
    checker = provenance.Checker(checked_by.strip(), checked) if checked_by.strip() else None
    if (by and not encoder) or (checked_by and not checker):
        raise WrongUsage("--by and --checked-by need a name; say who it was")
    if given or encoder or checker:
        for each in named:
            for path in description.describe(names, each, given, encoder, checker):
                say(f"wrote {path}")
        return
    _paraphrase(names, named, prompts.quoted(names, article))


def _paraphrase(names: Naming, named: list[NamedNode], quoted: Mapping[str, str]) -> None:
    """Ask for missing paraphrases of the passages *named*, or of all passages if none are named."""
    from kg.article import description
    from kg.cli.article import prompts
    from kg.rdf.namespaces import contract

    lacking = [each for each in description.undescribed(names) if not named or each[0] in named]
    left = len(lacking)
    try:
        for passage, languages in lacking:
            text = quoted.get(passage.value, "")
            say(f"{contract(passage.value)}{text and f'  “{text}”'}")
            what = {"en": "in English", "ko": "in Korean"}
            texts = {language: prompts.prompt(what[language], default="") for language in languages}
            if given := {language: text for language, text in texts.items() if text}:
                description.describe(names, passage, given)
            left -= len(given) == len(languages)
    finally:
        say(f"{len(lacking) - left} of {len(lacking)} paraphrased, {left} left")
