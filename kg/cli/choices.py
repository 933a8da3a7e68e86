"""Options for one of several names, listed only for help and completion, to save imports otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

F = TypeVar("F", bound=Callable[..., Any])
DEFAULT_FIRST = "{0} (default), {1} or {2}."


class Listed(click.Option):
    """An option for one of the names that *listed* returns, which its *help* has in place of numbers."""

    def __init__(self, *args: Any, listed: Callable[[], Iterable[str]], **rest: Any) -> None:
        super().__init__(*args, **rest)
        self._listed = listed

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        first, *others, last = self._listed()
        self.help = str(self.help).format(first, ", ".join(others), last)
        return super().get_help_record(ctx)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(name) for name in self._listed() if name.startswith(incomplete)]


def format_option(listed: Callable[[], Iterable[str]], help: str = DEFAULT_FIRST) -> Callable[[F], F]:
    """Return the option ``--format`` for the names that *listed* returns."""
    return click.option("--format", "format_", metavar="FORMAT", cls=Listed, listed=listed, help=help)


def names_in(module: str, name: str = "FORMATS") -> Callable[[], Iterable[str]]:
    """Return a function that imports *module* and returns what it has as *name*."""
    return lambda: cast("Iterable[str]", getattr(import_module(module), name))
