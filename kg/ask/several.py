"""Splits a sentence with several questions, as only one is answered at a time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from kg.ask.mentions import Mention

ASKS_IN_KOREAN = "누[가구]|어느|어떤|무엇|무슨|뭐|뭘|뭔|언제|어디|얼마|몇|왜|어떻게"
_ASKS = r"(?:(?:in|to|for|by|of|at|from|since)\s)?(?:who(?:m|se)?|what|when|where|which|why|how)(?![a-z])"
NEXT = re.compile(
    rf"(?<=[?？])\s+(?=\S)|(?:(?<=[.;])|,?\s+(?:and|but|or|also))\s+(?={_ASKS})|(?<=고),?\s+(?=.*(?:{ASKS_IN_KOREAN}))",
    re.IGNORECASE,
)
"""Text that may separate two questions."""
ASKS = re.compile(f"{_ASKS}|{ASKS_IN_KOREAN}", re.IGNORECASE)


def first_and_rest(written: str, named: Callable[[str], Iterable[Mention]]) -> tuple[str, str]:
    """Return the first question of *written*, and the rest if that is a question about another thing, or "".

    "Who invests in Japan, and how much?" is one question.
    """

    def things(text: str) -> set[object]:
        return {thing for mention in named(text) if mention.proper for thing in mention.things}

    for match in NEXT.finditer(written):
        first, rest = written[: match.start()], written[match.end() :]
        if (ASKS.search(first) or first.endswith(("?", "？"))) and things(rest) - things(first):
            return first, rest
    return written, ""
