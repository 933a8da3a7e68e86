"""``--format`` and its help; the formats are modules of ``writers/`` in tables, export and brief."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


class Listed(click.Option):
    """An option whose help is made by *listed* only when it is shown, to save imports otherwise."""

    def __init__(self, *args: Any, listed: Callable[[], str], **rest: Any) -> None:
        super().__init__(*args, **rest)
        self._listed = listed

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        self.help = self._listed()
        return super().get_help_record(ctx)


def format_option(listed: Callable[[], str]) -> Callable[[F], F]:
    """Return the option ``--format``, with the result of *listed* as its help."""
    return click.option("--format", "format_", metavar="FORMAT", cls=Listed, listed=listed)


def formats_of(module: str) -> Callable[[], str]:
    """Return a function that imports *module* and lists its FORMATS."""
    return lambda: default_and(import_module(module).FORMATS)


def default_and(formats: Iterable[str]) -> str:
    """Return *formats* as the text of a list; the first one is the default."""
    first, *others, last = formats
    return f"{', '.join((f'{first} (default)', *others))} or {last}."
