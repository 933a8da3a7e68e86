"""What can go wrong, as one tree.

    KGError
    ├── WrongUsage      the call itself is wrong (exit status 2)
    ├── NotFound        a question, entity or passage that is not there
    ├── DataError       a file that cannot be read, or must not be
    │   └── FormatError a format that cannot hold what is to be written
    ├── QueryError      a query that is wrong, refused, or took too long
    ├── EndpointError   a server that does not answer as a SPARQL endpoint
    └── EvidenceError   evidence that cannot be derived or does not check

Every message is one line: where, what, and what to do next. It names parameters in backticks, as
``timeout``; the command line makes flags of them. Where each way to sovkg has another thing to do next, the
error carries an :class:`Advice`, and they word it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from enum import Enum
from types import MappingProxyType

from kg.text.addresses import masked
from kg.text.controls import visible

TYPE_CHECKING = False  # importing typing takes a tenth of the time in which the program starts
if TYPE_CHECKING:
    from typing import Self


class Advice(Enum):
    """What to do next, as one does it in Python."""

    FIND = "`find` searches"
    QUESTIONS = "`dir(graph.query)` lists all"
    SHOW = "`show` tells all of it"
    SPARQL = "`sparql` answers SPARQL"
    TIMEOUT = "narrow it, or raise `timeout`"
    NETWORK = "pass `allow_network` if that is meant"


class KGError(Exception):
    """Anything that sovkg refuses or cannot do.

    Args:
        said: where and what.
        near: names to offer instead of a wrong one, each with what else the thing is called, or nothing.
        advice: what to do next.
    """

    def __init__(
        self, said: str = "", *, near: Mapping[str, str] = MappingProxyType({}), advice: Advice | str = ""
    ) -> None:
        super().__init__(said)
        self.near, self.advice = near, advice

    @classmethod
    def unknown(cls, said: str, name: str, known: Collection[str]) -> Self:
        """Return what *said* tells of *name*, which is none of those *known*, and offers these."""
        return cls(said, near=near(name, known), advice=f"known are {', '.join(known) or 'none'}")

    def __str__(self) -> str:
        return self.message({})

    def message(self, ways: Mapping[Advice, str]) -> str:
        """Return the whole message, with the advice as it is in *ways*, else as it is in Python."""
        offered = [f'"{name}"' + (f" ({called})" if called else "") for name, called in self.near.items()]
        meant = f"did you mean {', '.join(offered)}?" if offered else ""
        advice = self.advice if isinstance(self.advice, str) else ways.get(self.advice, self.advice.value)
        then = " ".join(filter(None, (meant, advice)))
        said = "; ".join(filter(None, (str(self.args[0]), then)))
        return visible(" ".join(re.split(r"[ \t\n]+", masked(said).strip())))


class WrongUsage(KGError):
    """The caller named something that does not exist or does not fit."""


class NotFound(WrongUsage):
    """No such question, entity or passage; the message offers the nearest ones."""


class DataError(KGError):
    """A file is unreadable, malformed or dangerous; nothing of it was loaded."""


class FormatError(DataError):
    """A format cannot hold what is to be written; another one may."""


class QueryError(KGError):
    """A query is malformed, refused, or did not finish in time."""


class EndpointError(KGError):
    """A server refused, failed, or gave an answer that is no SPARQL result."""


class EvidenceError(KGError):
    """Evidence cannot be derived for a query; the message names the construct."""


class Note(UserWarning):
    """What whoever reads an answer must know; the command line says it on standard error."""


def reason(error: Exception) -> object:
    """Return why the system refuses something, in its own words."""
    return getattr(error, "strerror", None) or error


def near(word: str, candidates: Iterable[str]) -> dict[str, str]:
    """Return up to three of *candidates* that are close to *word*, the closest first, to be offered."""
    from difflib import get_close_matches

    return dict.fromkeys(get_close_matches(word, list(candidates), n=3, cutoff=0.5), "")
