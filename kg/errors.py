"""What can go wrong, as one tree.

    KGError
    ├── WrongUsage      the call itself is wrong (exit status 2)
    ├── NotFound        a question, entity or passage that is not there
    ├── DataError       a file that cannot be read, or must not be
    ├── QueryError      a query that is wrong, refused, or took too long
    ├── EndpointError   a server that does not answer as a SPARQL endpoint
    └── EvidenceError   evidence that cannot be derived or does not check

Every message is one line: where, what, and what to do next. It names parameters in backticks, as
``timeout``; the command line makes flags of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.text.addresses import masked
from kg.text.controls import visible


class KGError(Exception):
    """Anything that sovkg refuses or cannot do."""

    def __str__(self) -> str:  # of Exception: a KeyError would show its text quoted
        return visible(" ".join(re.split(r"[ \t\n]+", masked(Exception.__str__(self)).strip())))


class WrongUsage(KGError):
    """The caller named something that does not exist or does not fit."""


class NotFound(WrongUsage):
    """No such question, entity or passage; the message offers the nearest ones."""


class DataError(KGError):
    """A file is unreadable, malformed or dangerous; nothing of it was loaded."""


class QueryError(KGError):
    """A query is malformed, refused, or did not finish in time."""


class EndpointError(KGError):
    """A server refused, failed, or gave an answer that is no SPARQL result."""


class EvidenceError(KGError):
    """Evidence cannot be derived for a query; the message names the construct."""


class Note(UserWarning):
    """What whoever reads an answer must know; the command line says it on standard error."""


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """Return ``; did you mean "…"?`` with up to three close *candidates*, or ``;`` if none is close."""
    from difflib import get_close_matches

    close = get_close_matches(word, list(candidates), n=3, cutoff=0.5)
    return "; did you mean " + ", ".join(f'"{name}"' for name in close) + "?" if close else ";"
