"""Explains how a sentence was understood."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from kg.ask.understanding import Understanding, Understood

Called = Callable[[Understood], str]
"""Formats a question with its values as the user would ask it."""

_MESSAGES = {
    "en": {
        "understood": "understood as: {} ({})",
        "others": "it could also mean: {}",
        "unused": "not taken into account: {}; the answer below is to this question:",
    },
    "ko": {
        "understood": "이렇게 이해했다: {} ({})",
        "others": "이런 뜻일 수도 있다: {}",
        "unused": "반영하지 못한 말: {}. 다음 질문에 대한 답이다:",
    },
}


def language(text: str) -> str:
    """Return the language of *text*: Korean if it has a Korean letter, else English."""
    return "ko" if re.search("[가-힣]", text) else "en"


def explanation(
    understanding: Understanding, text: str, found: Sequence[Understood], lang: str, called: Called
) -> tuple[str, ...]:
    """Return notes on what of *text* the first of *found* leaves out, if anything, and how it was read."""
    said, first = _MESSAGES[lang], found[0]
    unused = understanding.unused(text, first)
    notes = [said["unused"].format(", ".join(map(repr, unused)))] if unused else []
    return (*notes, said["understood"].format(first.query.title[lang], called(first)))


def other_meanings(found: Sequence[Understood], lang: str, called: Called) -> tuple[str, ...]:
    """Return a note on the others of *found* that are likely, if any."""
    likely = [called(one) for one in found[1:] if one.sure]
    return (_MESSAGES[lang]["others"].format("; ".join(likely)),) if likely else ()
