"""Shares and ranks: ``1/3``, ``two thirds``, ``4대 석학 중 2명``; ``3, 4위``, ``10위권 밖``, ``2nd``."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.quantities.bounds import SUFFIX
from kg.quantities.characters import Unread


class Part(NamedTuple):
    """Whole numbers at a place in a text: the part of a share with the whole *of*, or ranks (*of* is 0)."""

    numbers: tuple[int, ...]
    of: int
    start: int
    end: int


_WORDS = {
    word: n
    for n, words in {
        1: "하나|한|a|an|one",
        2: "둘|두|two|half|절반",
        3: "셋|세|three|third",
        4: "넷|네|four|fourth|quarter",
        5: "다섯|five|fifth",
        6: "여섯|six|sixth",
        7: "일곱|seven|seventh",
        8: "여덟|eight|eighth",
        9: "아홉|nine|ninth",
        10: "열|ten|tenth",
    }.items()
    for word in words.split("|")
}
_KOREAN = "[0-9]+|하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉|열"
_ENGLISH = "[0-9]+|an?|one|two|three|four|five|six|seven|eight|nine|ten"
_ORDINAL = "third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_SCALED = "| (?:of an? )?(?:hundred|thousand|[mbtr]+illion)"
"""Follows a share that multiplies a number, as in "half million"."""
_NO_ORDINAL = r"(?<!\w)(?<!first )(?<!second )(?<!latter )(?<!last )(?<!1st )(?<!2nd )"
_COUNTED = "(?:명|개|곳|대|건|가지|개국|개사)?"
_SHARES = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<![\w./,-])(?P<part>[0-9]+) ?/ ?(?P<of>[0-9]+)(?![\w/]|[.,][0-9]{_SCALED})",
        rf"(?<![\w.,])(?P<of>{_KOREAN}) ?분의 ?(?P<part>{_KOREAN}){SUFFIX}",
        rf"(?<![\w.,])(?P<of>{_KOREAN}) ?{_COUNTED}(?: [가-힣 ]+?)? ?(?:중|가운데)(?:에서?)? "
        rf"(?P<part>{_KOREAN}) ?{_COUNTED}꼴?{SUFFIX}",
        rf"(?<![\w.,])(?P<part>{_ENGLISH}) (?:out of|of|in)(?: the| every)? "
        rf"(?P<of>{_ENGLISH})(?!\w|[.,][0-9])",
        rf"(?<!\w)(?P<part>{_ENGLISH})[ -](?P<of>{_ORDINAL})s?"
        rf"(?<!quarters)(?!\w| quarter{_SCALED})",
        rf"(?<!\w)(?P<part>{_ENGLISH})[ -](?P<of>quarter)s(?= of )",
        rf"{_NO_ORDINAL}(?:(?<!and a )half(?!\w| an? |-| of [12]\d{{3}}{_SCALED})|절반{SUFFIX})",
    )
)
_RANKS = re.compile(
    r"(?<![\w.])[0-9]+(?: ?위?[,·] ?[0-9]+)* ?(?=위권? ?(?P<beyond>밖|바깥)?)"
    rf"(?:(?=위권)|위{SUFFIX})"
    r"|(?<![\w.,])[0-9]+(?:st|nd|rd|th)(?!\w|[ -](?:quarter|half|centur|decade|year|month|week|day|time))"
)


def first_share(text: str) -> Part | None:
    """Return the first share or ranks in *text*, or None; ``10위권 밖`` is rank 11.

    Raises:
        Unread: it looks like a share, but the part is larger than the whole, or the whole may be a year.
    """
    if match := _RANKS.search(text):
        numbers = tuple(int(n) + bool(match["beyond"]) for n in re.findall("[0-9]+", match[0]))
        return Part(numbers, 0, match.start(), match.end())
    for form in _SHARES:
        if match := form.search(text):
            words = {"part": "one", "of": "two"} | match.groupdict()
            one, of = (_WORDS.get(words[name].lower()) or int(words[name]) for name in ("part", "of"))
            if one > of or 1900 < of < 2100:  # 24/7, week 5 of 2024
                raise Unread(f"{match[0]!r} may be a share, or something else")
            return Part((one,), of, match.start(), match.end())
    return None
