"""``--format``: its help; what there are is in the folders ``writers/`` of tables, export and brief."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


class Listed(click.Option):
    """An option whose help lists what there is: it is imported where help is asked for."""

    def __init__(self, *args: Any, listed: Callable[[], str], **rest: Any) -> None:
        super().__init__(*args, **rest)
        self._listed = listed

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        self.help = self._listed()
        return super().get_help_record(ctx)


def format_option(listed: Callable[[], str]) -> Callable[[F], F]:
    """Return the option ``--format``, whose help *listed* returns."""
    return click.option("--format", "format_", metavar="FORMAT", cls=Listed, listed=listed)


def formats_of(module: str) -> Callable[[], str]:
    """Return what lists the FORMATS of *module*, which it imports then."""
    return lambda: default_and(import_module(module).FORMATS)


def default_and(formats: Iterable[str]) -> str:
    """Return *formats* in a sentence, of which the first is the default."""
    first, *others, last = formats
    return f"{', '.join((f'{first} (default)', *others))} or {last}."
