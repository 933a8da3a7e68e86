"""Where the articles of one's own are, and under which licence: the options that the sub-commands share."""

import os

import click

PLACE = "articles"
places_option = click.option(
    "--articles",
    "places",
    multiple=True,
    type=click.Path(),
    metavar="DIR",
    help="The folder of articles; repeatable.  [default: SOVKG_ARTICLES, or articles]",
)
licence_option = click.option(
    "--licence",
    default="",
    metavar="URL",
    envvar="SOVKG_LICENCE",
    help="The licence of what is encoded.  [default: that of the article's other passages, or CC BY 4.0]",
)


def places_named() -> list[str]:
    """Return the folders that SOVKG_ARTICLES names, or else the one beside the user."""
    return [place for place in os.environ.get("SOVKG_ARTICLES", "").split(os.pathsep) if place] or [PLACE]
