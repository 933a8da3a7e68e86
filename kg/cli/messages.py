"""Messages on standard error, and the flags that parameters have there."""

from __future__ import annotations

import re
from contextlib import suppress
from functools import cache

import click

from kg.errors import Advice, KGError
from kg.text.controls import visible

_PARAMETERS = re.compile(
    "all|allow_network|article|articles|as_stored|base|by|checked|data|data_format|docs|endpoint|evidence|exact"
    "|in_currency|licence|merge|most|new|object|only|rate|rate_date|reading|shapes|store|timeout|title|update"
)
"""The parameters that messages name, those of questions apart."""
_ADVICE = {
    Advice.FIND: "`sovkg find TEXT` searches",
    Advice.QUESTIONS: "`sovkg queries` lists all",
    Advice.SHOW: "`sovkg show NAME` tells all of it",
    Advice.SPARQL: "`sovkg sparql` answers SPARQL",
}
_NAMED = re.compile("`([a-z_]+)`")


def flags(text: str) -> str:
    """Return the message *text* with the parameters that it names in backticks as the flags for them."""

    def flag(found: re.Match[str]) -> str:
        known = _PARAMETERS.fullmatch(found[1]) or found[1] in _question_keywords()
        return f"--{found[1].replace('_', '-')}" if known else found[0]

    return _NAMED.sub(flag, text)


@cache
def _question_keywords() -> frozenset[str]:
    """Return the parameters of all questions, as messages name them."""
    from kg.question.catalogue import questions

    with suppress(KGError):  # a broken file is what the message may be about
        return frozenset(p.keyword for query in questions().values() for p in query.parameters)
    return frozenset()


def refusal(error: KGError) -> str:
    """Return what *error* says on the command line."""
    return flags(error.message(_ADVICE))


def say(text: str) -> None:
    """Say *text* on standard error, beside the answer; control characters in it are made visible."""
    with suppress(OSError):  # who cannot be told still gets the answer
        click.echo(visible(text), err=True)


def note(*texts: str) -> None:
    """Say *texts*, which the answer does not show, a line each, as :func:`say` does."""
    for text in texts:
        say(f"note: {flags(text)}")
