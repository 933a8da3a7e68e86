"""``--format``: which is meant; what there are is in the folders ``writers/`` of tables, export and brief."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

import click

from kg.errors import WrongUsage, near

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


def default_and(formats: Iterable[str]) -> str:
    """Return *formats* in a sentence, of which the first is the default."""
    first, *others, last = formats
    return f"{', '.join((f'{first} (default)', *others))} or {last}."


def chosen_format(name: str | None, output: str | None, formats: Mapping[str, str], default: str) -> str:
    """Return the format asked for by name, else by the suffix of *output*, else *default*.

    *formats* maps each accepted name and suffix to a format.

    Raises:
        WrongUsage: the name or the suffix is unknown; offers the nearest.
    """
    known = ", ".join(dict.fromkeys(formats.values()))
    if name is None:
        suffix = os.path.splitext(output or "")[1].lstrip(".").lower()
        if suffix and suffix not in formats:
            raise WrongUsage(f"{output}: no format is known by .{suffix}; known are {known}")
        return formats.get(suffix, default)
    if name not in formats:
        said = f"unknown format {name!r}"
        raise WrongUsage(said, near=near(name, formats), advice=f"known are {known}")
    return formats[name]
