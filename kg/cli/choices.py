"""Options for one of several names, listed only for help and completion, to save imports otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

F = TypeVar("F", bound=Callable[..., Any])


class Listed(click.Option):
    """An option for one of the names that *listed* returns; its help is what *told* makes of them."""

    def __init__(
        self,
        *args: Any,
        listed: Callable[[], Iterable[str]],
        told: Callable[[Iterable[str]], str],
        **rest: Any,
    ) -> None:
        super().__init__(*args, **rest)
        self._listed, self._told = listed, told

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        self.help = self._told(self._listed())
        return super().get_help_record(ctx)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(name) for name in self._listed() if name.startswith(incomplete)]


def default_and(names: Iterable[str]) -> str:
    """Return *names* as the text of a list; the first one is the default."""
    first, *others, last = names
    return f"{', '.join((f'{first} (default)', *others))} or {last}."


def format_option(
    listed: Callable[[], Iterable[str]], told: Callable[[Iterable[str]], str] = default_and
) -> Callable[[F], F]:
    """Return the option ``--format`` for the names that *listed* returns."""
    return click.option("--format", "format_", metavar="FORMAT", cls=Listed, listed=listed, told=told)


def names_in(module: str, name: str = "FORMATS") -> Callable[[], Iterable[str]]:
    """Return a function that imports *module* and returns what it has as *name*."""
    return lambda: cast("Iterable[str]", getattr(import_module(module), name))
