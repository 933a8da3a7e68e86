"""The group of the commands about articles."""

import click

from kg.cli.article import add, change, describe, new, remove


@click.group("article", short_help="Start an article of your own, and add facts to it.")
def command() -> None:
    """Start an article of your own, and add facts to it.

    Its folder can be anywhere. With `--articles DIR`, or the environment variable SOVKG_ARTICLES, every
    command includes it beside the packaged article.

    \b
    Examples:
      sovkg article new my-article article.txt --articles my-articles
      sovkg article add --articles my-articles
      sovkg article describe --articles my-articles --article article.txt
      sovkg validate --articles my-articles --only my-article
      sovkg coverage --articles my-articles --only my-article
    """


for each in (new, add, change, remove, describe):
    command.add_command(each.command)
