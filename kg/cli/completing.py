"""Shell completion of questions, values of their parameters, and things."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import click

from kg.cli.options import default_lang, store_of
from kg.errors import KGError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from kg.entity.completion import Completion
    from kg.question.query import Parameter, Query
    from kg.store import Store

Completer: TypeAlias = "Callable[[click.Context, click.Parameter, str], list[CompletionItem]]"


def questions(_context: click.Context, _parameter: object, start: str) -> list[CompletionItem]:
    """Complete the name of a question."""
    from click.shell_completion import CompletionItem

    from kg.question import catalogue

    lang = default_lang()
    known = catalogue.questions().values()
    return [CompletionItem(q.name, help=q.title[lang]) for q in known if q.name.startswith(start)]


def things(context: click.Context, _parameter: click.Parameter, start: str) -> list[CompletionItem]:
    """Complete the name of a thing, from the data given on the command line so far."""
    from kg.entity.completion import completions

    return _items(context, lambda store, lang: completions(store, start, lang))


def classes(context: click.Context, _parameter: click.Parameter, start: str) -> list[CompletionItem]:
    """Complete the name of a class of things, from the data given on the command line so far."""
    from kg.entity.completion import classes_of

    return _items(context, lambda store, lang: classes_of(store, start, lang))


def value_of(query: Query, parameter: Parameter) -> Completer:
    """Return a completer for values of *parameter* of *query*."""

    def complete(context: click.Context, _parameter: click.Parameter, start: str) -> list[CompletionItem]:
        from kg.entity.completion import of_parameter

        return _items(context, lambda store, lang: of_parameter(store, query, parameter, start, lang))

    return complete


def _items(context: click.Context, find: Callable[[Store, str], list[Completion]]) -> list[CompletionItem]:
    """Return the results of *find*; none for a server, to send no request per key, or unreadable data."""
    from click.shell_completion import CompletionItem

    lang = context.params.get("lang") or default_lang()
    if context.params.get("endpoint"):
        return []
    try:
        with context.scope(cleanup=False), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # they would be printed into the command line
            return [
                CompletionItem(each.text, help=each.description)
                for each in find(store_of(dict(context.params)), lang)
            ]
    except (KGError, OSError):
        return []
