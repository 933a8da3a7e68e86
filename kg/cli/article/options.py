"""The options that the sub-commands share: the folders of the user's articles, and a fact."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli import options
from kg.cli.choices import F
from kg.cli.messages import note, say
from kg.cli.options import Place, option_group
from kg.cli.output import emit
from kg.text.controls import visible

if TYPE_CHECKING:
    from pyoxigraph import NamedNode

    from kg.rdf.terms import Triple
    from kg.store import Store


def default_places() -> list[str]:
    """Return the folders named by SOVKG_ARTICLES, or else ``articles`` in the current folder."""
    named = os.environ.get("SOVKG_ARTICLES", "").split(os.pathsep)
    return [*filter(None, named)] or ["articles"]


places_option = click.option(
    "--articles",
    "places",
    multiple=True,
    type=Place(),
    default=default_places,
    metavar="DIR",
    help="The folder of articles; repeatable.  [default: SOVKG_ARTICLES, or articles]",
)
licence_option = click.option(
    "--licence",
    default="",
    metavar="URL",
    envvar="SOVKG_LICENCE",
    help="The licence of the statements.  [default: that of the article's other passages, or CC BY 4.0]",
)
article_option = options.article_option("Show the sentences from this text of the article; repeatable.")


def fact_options(required: bool) -> Callable[[F], F]:
    """Return a decorator that adds the options for a fact; its object is never *required*."""
    return option_group(
        click.option(
            "--passage",
            metavar="PASSAGE",
            required=required,
            help="The sentence that states it, such as my-article/p03s2.",
        ),
        click.option(
            "--subject",
            metavar="ENTITY",
            required=required,
            help="What it is about, by label, alias or slug.",
        ),
        click.option(
            "--property",
            "prop",
            metavar="PROPERTY",
            required=required,
            help="Which property, by name or label; `sovkg vocabulary` lists them.",
        ),
        click.option("--object", "value", metavar="VALUE", help="An entity, a number, a date or a text."),
    )


_GONE = {
    "en": "nothing mentions {} any more, so it was removed as well",
    "ko": "{}: 더는 아무 진술도 없어 함께 지웠다",
}


def emit_stated(store: Store, stated: list[Triple], lang: str) -> None:
    """Print the sentences for *stated*, the statements that a passage now has."""
    from kg.sentences.verbalization import sentences

    emit("".join(f"{visible(sentence.text)}\n" for sentence in sentences(store, stated, lang)), None)


def echo_written(paths: Iterable[Path], gone: Iterable[NamedNode], lang: str) -> None:
    """Print which files were written, and which entities are *gone* as no statement names them any more."""
    from kg.rdf.namespaces import contract

    for path in paths:
        say(f"wrote {path}")
    for node in gone:
        note(_GONE[lang].format(contract(node.value)))
