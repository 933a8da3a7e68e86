"""Messages on standard error, and the flags that parameters have there."""

from __future__ import annotations

import re
from contextlib import suppress

import click

from kg.text.controls import visible

_PARAMETERS = re.compile(
    "`(all|allow_network|article|articles|by|checked|data|data_format|endpoint|evidence|exact|in_currency|licence|merge|most"
    "|new|object|only|rate|rate_date|reading|shapes|store|timeout|update)`"
)
"""The parameters that messages name."""


def flags(text: str) -> str:
    """Return the message *text* with the parameters that it names in backticks as the flags for them."""
    return _PARAMETERS.sub(lambda found: f"--{found[1].replace('_', '-')}", text)


def note(text: str) -> None:
    """Say *text* on standard error, beside the answer; control characters in it are made visible."""
    with suppress(OSError):  # who cannot be told still gets the answer
        click.echo(f"note: {visible(flags(text))}", err=True)
