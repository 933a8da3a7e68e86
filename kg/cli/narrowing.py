"""The options that narrow a graph to a part of it."""

from __future__ import annotations

import click

from kg.cli import completing
from kg.cli.options import option_group

types_option = click.option(
    "--type",
    "types",
    multiple=True,
    metavar="CLASS",
    shell_complete=completing.classes,
    help="Only things of this class, such as Company; repeatable.",
)

narrowing_options = option_group(
    click.option(
        "--focus",
        metavar="ENTITY",
        shell_complete=completing.things,
        help="Only the neighbourhood of this entity.",
    ),
    click.option(
        "--hops",
        type=click.IntRange(1, 9),
        default=2,
        show_default=True,
        help="How many links the neighbourhood reaches.",
    ),
    types_option,
    click.option(
        "--query",
        "questions",
        multiple=True,
        metavar="NAME",
        shell_complete=completing.questions,
        help="Only what is in the answer to this question, such as investments; repeatable.",
    ),
)
"""``--focus``, ``--hops``, ``--type`` and ``--query``."""
