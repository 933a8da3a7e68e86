"""How a sentence was understood, in words."""

from __future__ import annotations

from collections.abc import Sequence

from kg.ask.understanding import Understanding, Understood

_MESSAGES = {
    "en": {
        "understood": "understood as: {} ({})",
        "others": "it may also mean: {}",
        "unused": "left out of account: {}; the answer is that of the question above",
    },
    "ko": {
        "understood": "이렇게 이해했다: {} ({})",
        "others": "다른 뜻일 수도 있다: {}",
        "unused": "반영하지 못한 말: {}. 위에 적은 질문에 대한 답이다",
    },
}


def told(understanding: Understanding, text: str, found: Sequence[Understood], lang: str) -> tuple[str, ...]:
    """Return what the first of *found* was understood from *text*, and what of it that leaves out."""
    said, first = _MESSAGES[lang], found[0]
    notes = [said["understood"].format(first.query.title[lang], first.command)]
    if unused := understanding.unused(text, first):
        notes.append(said["unused"].format(", ".join(map(repr, unused))))
    return tuple(notes)


def others(found: Sequence[Understood], lang: str) -> tuple[str, ...]:
    """Return what else of *found* may be meant."""
    likely = [one.command for one in found[1:] if one.sure]
    return (_MESSAGES[lang]["others"].format("; ".join(likely)),) if likely else ()
