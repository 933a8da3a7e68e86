"""Asks on the terminal for what the options leave out, again and again until an answer fits."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

import click

from kg.article.draft import checked_slug
from kg.article.naming import Naming, New
from kg.errors import KGError, NotFound


def thing(names: Naming, what: str, made: dict[str, New]) -> str:
    """Ask for an entity until one is named; offer to make one that is not known."""
    while True:
        text = asked(what, names.completions()["entity"])
        try:
            names.entity(text, made)
            return text
        except NotFound as error:
            click.echo(f"{error}", err=True)
            if not click.confirm(f"make a new entity for {text!r}?", err=True):
                continue
        except KGError as error:
            click.echo(f"{error}", err=True)
            continue
        slug = asked("its slug", [], lambda slug: checked_slug(slug, "entity"))
        kind = asked("its class", names.completions()["class"], names.kind)
        made[slug] = New(slug, kind, asked("its label in English"), asked("its label in Korean"))
        return slug


def asked(
    what: str,
    completions: list[str] | None = None,
    check: Callable[[str], object] | None = None,
    default: str | None = None,
) -> str:
    """Ask for *what* until *check* takes it; Tab completes *completions* where the terminal can.

    An empty answer is *default*; if that is None, it is asked for again.
    """
    try:
        import readline
    except ImportError:  # on Windows: without completion
        pass
    else:
        readline.set_completer(completer(completions or []))
        readline.set_completer_delims("")
        readline.parse_and_bind("tab: complete")
    while True:
        # a terminal's line editing, and so completion, works on standard output alone
        on_error = not sys.stdout.isatty()
        text = str(click.prompt(what, default, err=on_error, show_default=bool(default))).strip()
        try:
            if check is not None:
                check(text)
            return text
        except KGError as error:
            click.echo(f"{error}", err=True)


def completer(names: Iterable[str]) -> Callable[[str, int], str | None]:
    """Return a function that gives the n-th of *names* that begin like a text, as readline wants it.

    Case counts where some name begins so to the letter.
    """
    known = sorted(set(names))

    def complete(text: str, state: int) -> str | None:
        fits = [name for name in known if name.startswith(text)]
        fits = fits or [name for name in known if name.casefold().startswith(text.casefold())]
        return fits[state] if state < len(fits) else None

    return complete
