"""The options that narrow a graph to a part of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from kg.cli import completing

F = TypeVar("F", bound=Callable[..., Any])


def narrowing_options(command: F) -> F:
    """Add ``--focus``, ``--hops``, ``--type`` and ``--query``."""
    for option in (
        click.option(
            "--query",
            "questions",
            multiple=True,
            metavar="NAME",
            shell_complete=completing.questions,
            help="Only what the answer to this question names, such as investments; repeatable.",
        ),
        click.option(
            "--type",
            "types",
            multiple=True,
            metavar="CLASS",
            help="Only things of this class, such as Company; repeatable.",
        ),
        click.option(
            "--hops",
            type=click.IntRange(1, 9),
            default=2,
            show_default=True,
            help="How far the neighbourhood reaches.",
        ),
        click.option(
            "--focus",
            metavar="ENTITY",
            shell_complete=completing.things,
            help="Only the neighbourhood of this entity.",
        ),
    ):
        command = option(command)
    return command
