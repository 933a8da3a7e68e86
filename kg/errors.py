"""The exceptions of the package, as one tree.

    KGError
    ├── WrongUsage      the call itself is wrong (exit status 2)
    │   └── NotFound    a question, entity or passage that does not exist
    ├── DataError       a file that cannot or must not be read, or cannot be written
    │   └── FormatError a format that cannot represent the data to write
    ├── QueryError      a query that is wrong, refused, or took too long
    ├── EndpointError   a server that does not answer as a SPARQL endpoint
    └── EvidenceError   evidence that cannot be derived or does not check

Every message is one line: where, what, and what to do next. It names parameters in backticks, such as
``timeout``, which the command line replaces by flags. If the advice differs between Python, the command line
and the servers, the error has an :class:`Advice`, for which each of them has its own words.
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
    """What to do next, worded for Python."""

    FIND = "`find` searches"
    QUESTIONS = "`dir(graph.query)` lists all"
    SPARQL = "`sparql` answers SPARQL"
    TIMEOUT = "narrow the query, or raise `timeout`"
    NETWORK = "add `allow_network` if you want that"


class KGError(Exception):
    """The base class of all errors that the package raises on purpose.

    Args:
        said: where the error is, and what it is.
        near: names to suggest in place of a wrong one, each with another name of the thing, or an empty text.
        advice: what to do next.
    """

    def __init__(
        self, said: str = "", *, near: Mapping[str, str] = MappingProxyType({}), advice: Advice | str = ""
    ) -> None:
        super().__init__(said)
        self.near, self.advice = near, advice

    @classmethod
    def unknown(cls, said: str, name: str, known: Collection[str]) -> Self:
        """Return an error with the text *said* about *name*, which suggests those *known*."""
        return cls(said, near=near(name, known), advice=f"known: {', '.join(known) or 'none'}")

    def __str__(self) -> str:
        return self.message({})

    def message(self, ways: Mapping[Advice, str]) -> str:
        """Return the whole message, with the advice worded as in *ways*, or else as for Python."""
        offered = [f'"{name}"' + (f" ({called})" if called else "") for name, called in self.near.items()]
        meant = f"did you mean {', '.join(offered)}?" if offered else ""
        advice = self.advice if isinstance(self.advice, str) else ways.get(self.advice, self.advice.value)
        then = " ".join(filter(None, (meant, advice)))
        short = re.sub(r"(?s)^(.{500}).+(.{500})$", r"\1 … \2", str(self.args[0]))  # may have a long value
        said = "; ".join(filter(None, (short, then)))
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
    """A server refused, failed, or gave an answer that is not a SPARQL result."""


class EvidenceError(KGError):
    """Evidence cannot be derived for a query; the message names the construct."""


class Note(UserWarning):
    """A note on an answer for its reader; the command line prints it on standard error."""


def reason(error: Exception) -> object:
    """Return the system's message of *error*, or *error* itself if it has none."""
    return getattr(error, "strerror", None) or error


def near(word: str, candidates: Iterable[str]) -> dict[str, str]:
    """Return up to three of *candidates* that are similar to *word*, the most similar first.

    The result has the form of :attr:`KGError.near`, with empty values.
    """
    from difflib import get_close_matches

    return dict.fromkeys(get_close_matches(word, list(candidates), n=3, cutoff=0.5), "")
