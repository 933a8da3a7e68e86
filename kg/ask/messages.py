"""How a sentence was understood, in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from kg.ask.understanding import Understanding, Understood

Called = Callable[[Understood], str]
"""Writes a question with its values as one asks it."""

_MESSAGES = {
    "en": {
        "understood": "understood as: {} ({})",
        "others": "it may also mean: {}",
        "unused": "left out of account: {}; the answer is that of this question:",
    },
    "ko": {
        "understood": "이렇게 이해했다: {} ({})",
        "others": "다른 뜻일 수도 있다: {}",
        "unused": "반영하지 못한 말: {}. 다음 질문에 대한 답이다:",
    },
}


def language(text: str) -> str:
    """Return the language of *text*: Korean if it has a letter of it, else English."""
    return "ko" if re.search("[가-힣]", text) else "en"


def explanation(
    understanding: Understanding, text: str, found: Sequence[Understood], lang: str, called: Called
) -> tuple[str, ...]:
    """Return what of *text* the first of *found* leaves out, if anything, and as what it was understood."""
    said, first = _MESSAGES[lang], found[0]
    unused = understanding.unused(text, first)
    notes = [said["unused"].format(", ".join(map(repr, unused)))] if unused else []
    return (*notes, said["understood"].format(first.query.title[lang], called(first)))


def other_meanings(found: Sequence[Understood], lang: str, called: Called) -> tuple[str, ...]:
    """Return what else of *found* may be meant."""
    likely = [called(one) for one in found[1:] if one.sure]
    return (_MESSAGES[lang]["others"].format("; ".join(likely)),) if likely else ()
