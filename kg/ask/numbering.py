"""Things that a sentence names by a number: the second figure, paragraph 10, 각주 3번."""

from __future__ import annotations

import re

from kg.ask.features import ORDINALS

NUMBERED = {
    **dict.fromkeys(("paragraph", "문단", "단락", "¶"), "paragraph"),
    **dict.fromkeys(("footnote", "source", "각주", "출처"), "source"),
    **dict.fromkeys(("figure", "그림"), "figure"),
}
"""By the word for things with numbers, the beginning of their names; a paragraph has no name."""
_UNITS = ("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉")
COUNTS = {
    **{word: n for n, word in enumerate(ORDINALS, 1)},
    **{word: n for n, word in enumerate((*_UNITS, "열"), 1)},
    **{f"열{word}": n for n, word in enumerate(_UNITS, 11)},
    "첫": 1,
}
_COUNT = rf"(?<![a-z가-힣])({'|'.join(sorted(COUNTS, reverse=True))})(?:(?<=[a-z첫])| ?번? ?째) ?"
_DIGITS = r"(\d+)(?:(?:st|nd|rd|th) ?(?=[a-z])| ?(?:번째?|째)? ?(?![a-z]))"
_KIND = rf"({'|'.join(NUMBERED)})"
NUMBER = re.compile(rf"(?:{_COUNT}|{_DIGITS}){_KIND}(?! ?\d)|(?<![a-z]){_KIND} ?(\d+)(?!\d| ?개)")
"""An ordinal or number before or after a word of :data:`NUMBERED`."""
