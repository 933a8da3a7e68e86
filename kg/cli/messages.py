"""Messages on standard error, in which names of parameters become flags of the command line."""

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
"""The parameters that messages name, except those of questions."""
_ADVICE = {
    Advice.FIND: "`sovkg find TEXT` searches",
    Advice.QUESTIONS: "`sovkg queries` lists all",
    Advice.SPARQL: "`sovkg sparql` answers SPARQL",
}
_NAMED = re.compile("`([a-z_]+)`")


def flags(text: str) -> str:
    """Return the message *text* with names of parameters in backticks replaced by their flags."""

    def flag(found: re.Match[str]) -> str:
        known = _PARAMETERS.fullmatch(found[1]) or found[1] in _question_keywords()
        return f"--{found[1].replace('_', '-')}" if known else found[0]

    return _NAMED.sub(flag, text)


@cache
def _question_keywords() -> frozenset[str]:
    """Return the names of the parameters of all questions, as in messages."""
    from kg.question.catalogue import questions

    with suppress(KGError):  # the message may be about a broken file of a question
        return frozenset(p.keyword for query in questions().values() for p in query.parameters)
    return frozenset()


def refusal(error: KGError) -> str:
    """Return the message of *error* for the command line."""
    return flags(error.message(_ADVICE))


def say(text: str) -> None:
    """Print *text* on standard error, with control characters made visible."""
    with suppress(OSError):  # a closed standard error must not lose the answer
        click.echo(visible(text), err=True)


def note(*texts: str) -> None:
    """Print each of *texts* on standard error as a note about the answer."""
    for text in texts:
        say(f"note: {flags(text)}")
