"""``sovkg article add``: adds a fact, or asks for facts one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import click

from kg.cli.article.options import (
    article_option,
    emit_stated,
    fact_options,
    licence_option,
    places_option,
)
from kg.cli.messages import note, say
from kg.cli.options import lang_option
from kg.errors import KGError

if TYPE_CHECKING:
    from kg.article.addition import TypedFact
    from kg.article.naming import Naming, NewEntity

_NOTES = {
    "en": {
        "wanting": "a figure also needs its {}; add it too",
        "nobody": "it is not known who encoded the passage; give --by NAME",
    },
    "ko": {
        "wanting": "수치에는 {}도 있어야 하니 함께 추가한다",
        "nobody": "이 구절을 입력한 사람이 적혀 있지 않다. --by NAME으로 밝힌다",
    },
}


@click.command("add", short_help="Add facts to passages.")
@places_option
@fact_options(required=False)
@click.option(
    "--new",
    "entities",
    nargs=4,
    multiple=True,
    metavar="SLUG CLASS EN KO",
    help="An entity that is not known yet, with its class and labels in English and Korean; repeatable.",
)
@click.option("--by", default="", metavar="NAME", envvar="SOVKG_NAME", help="Who encodes the passage.")
@licence_option
@article_option
@lang_option
def command(
    places: tuple[str, ...],
    passage: str | None,
    subject: str | None,
    prop: str | None,
    value: str | None,
    entities: tuple[tuple[str, str, str, str], ...],
    by: str,
    licence: str,
    article: tuple[str, ...],
    lang: str,
) -> None:
    """Add a fact to the graph of a passage; missing options are asked for, fact after fact.

    The fact is checked against the vocabulary (`sovkg vocabulary`) and written into the article's own files
    in their style, or not at all. Amounts may be written as they are printed, such as 'NT$190 billion' or
    20만. At a prompt for a name, the Tab key completes it; an empty answer ends. `sovkg article change` and
    `remove` correct a fact.

    \b
    Examples:
      sovkg article add --article article.txt
      sovkg article add --passage my-article/p02s1 --subject oracle-plan --property agent \\
        --object oracle --new oracle-plan Investment "Oracle's plan" "오라클의 계획"
    """
    from kg.article import provenance
    from kg.article.addition import TypedFact
    from kg.article.naming import Naming, NewEntity
    from kg.cli.article import prompts

    names = Naming(places)
    made = {entity[0]: NewEntity(*entity) for entity in entities}
    by = by.strip()
    if passage is not None and subject is not None and prop is not None and value is not None:
        _add(names, TypedFact(passage, subject, prop, value), made.values(), by, licence, lang)
        return
    sentences = prompts.quoted(names, article)
    where, count = "", 0
    while True:
        try:
            where = _next_passage(names, passage, where, sentences)
            typed = prompts.fact(
                names, TypedFact(where, subject or "", prop or "", value or ""), made, count > 0
            )
            if typed is None:
                return
            if not by and not provenance.encoders(names, names.passage(where)):
                known = provenance.known_encoders(names, names.passage(where))
                by = prompts.prompt("who encodes it", default=next(iter(known), ""))
            new = [made.pop(slug) for slug in {typed.subject, typed.value} & made.keys()]
            _add(names, typed, new, by, licence, lang)
            count += 1
            if subject and prop and value:
                return
        except KGError as error:
            say(str(error))
        except click.Abort:  # end of input, or Ctrl-C; the facts written so far stay
            if not count:
                raise
            return


def _next_passage(names: Naming, passage: str | None, where: str, sentences: Mapping[str, str]) -> str:
    """Return the passage for the next fact, and print its text if it differs from the last one, *where*."""
    from kg.cli.article import prompts

    if (named := prompts.passage(names, passage, where)) != where:
        text = sentences.get(names.passage(named).value, "")
        say(f"{named}{text and f'  “{text}”'}")
    return named


def _add(names: Naming, typed: TypedFact, new: Iterable[NewEntity], by: str, licence: str, lang: str) -> None:
    """Add one fact; print what the passage now states about its subject, and what is still missing."""
    from kg.article import addition, provenance

    encoder = provenance.Encoder(by, licence) if by else None
    fact, paths = addition.add(names, typed, new, encoder)
    for path in paths:
        say(f"wrote {path}")
    stated = addition.stated_about(names.store, fact)
    emit_stated(names.store, stated, lang)
    if wanting := addition.missing(names.store, stated):
        note(_NOTES[lang]["wanting"].format(", ".join(wanting)))
    if not provenance.encoders(names, names.passage(typed.passage)):
        note(_NOTES[lang]["nobody"])
