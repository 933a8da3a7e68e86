"""What makes a rate of a figure: ``per year``, ``a month``, ``each``, ``/h``; ``연간``, ``1인당``, ``씩``.

A rate is another quantity than the sum or count that is printed in it, so it is said to be unread.
"""

from __future__ import annotations

import re

_TIMES = "year|month|week|fortnight|day|night|hour|minute|second|quarter|season"
_ONES = "head|person|user|seat|share|token|ton(?:ne)?|barrel|unit|piece|time|household|employee|customer"
_ENGLISH = re.compile(
    r"\bper \w+|\b(?:apiece|each|every|p\.?a|pcm)\b"
    r"|\b(?:(?:bi|semi|half)-?)?(?:annual|year|month|week|fortnight|night|dai|hour|quarter)(?:ly|i[sz]ed)\b"
    r"|\b(?:(?:bi|semi)-?)?annual\b"
    rf"|(?<!over)(?<!\bin)(?<!for)(?<!than)(?<!within)(?<!during)[ -]an?[ -](?:{_TIMES}|{_ONES})\b"
    r"(?! (?:ago|later|earlier|before|after|long))",
    re.IGNORECASE,
)
_EVERY = (
    "연|연간|매년|매해|월|월간|매월|매달|다달이|주|주간|매주|일|일일|매일|매 ?시간|분기|매 ?분기|반기|매|각"
    "|각각|각자|(?:연|월|주|일|시간|하루) ?평균|(?:한 ?(?:해|달|주|시간)|하루|일주일)(?:에|당)?"
    "|(?:연도|분기|반기|월|국가|나라|지역|기업)별"
)
_OTHERS = "식|정|여|야|신|배|해|담|상|할|성|강|법|민주|공화|노동|보수|공산|자민|녹색"
"""What makes a word of its own with 당, which else is "per"."""
_BEFORE = re.compile(
    rf"(?<![가-힣\d])(?<!\d )(?:{_EVERY})(?= (?!만에|동안|사이|새 |전|뒤|후|안))"
    rf"|[가-힣]+마다(?![가-힣])|(?<![가-힣])(?!(?:{_OTHERS})당)\w+당(?![가-힣])"
)
_AFTER = re.compile(r"^ ?/ ?[^\W\d]+|^[가-힣]?씩(?![가-힣])|(?<![가-힣])(?:매[년월달주일]|해마다)(?![가-힣])")


def rate(before: str, after: str) -> str:
    """Return the words that make a rate of the figure between *before* and *after*, or ""."""
    found = (
        _ENGLISH.search(before) or _BEFORE.search(before) or _AFTER.search(after) or _ENGLISH.search(after)
    )
    return found[0].strip() if found else ""
