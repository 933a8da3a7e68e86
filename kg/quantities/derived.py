"""Recognises figures that are rates, averages or changes by the words around them.

``per year``, ``each``, ``연간``, ``1인당``; ``on average``, ``평균``; ``3% growth``, ``전년 대비 3%``. Such a
figure is not the amount or count that its digits suggest, so it is reported as unread.
"""

from __future__ import annotations

import re

_TIMES = "year|month|week|fortnight|day|night|hour|minute|second|quarter|season"
_ONES = (
    "head|person|user|seat|share|token|ton(?:ne)?|barrel|unit|piece|pop|copy|litre|liter|kilo(?:gram)?|ounce|time"
    "|household|employee|customer|student|worker"
)
_ENGLISH = (
    r"\bper[ -]\w+|\b(?:apiece|each|every|p\.?a|pcm)\b"
    r"|\b(?:(?:bi|semi|half)-?)?(?:annual|year|month|week|fortnight|night|dai|hour|quarter)(?:ly|i[sz]ed)\b"
    r"|\b(?:(?:bi|semi)-?)?annual\b"
    rf"|(?<!over)(?<!\bin)(?<!for)(?<!than)(?<!within)(?<!during)[ -]an?[ -](?:{_TIMES}|{_ONES})\b"
    r"(?! (?:ago|later|earlier|before|after|long))"
    r"|\bto (?:the|one|a) (?:U\.?S\.? )?(?:dollar|euro|pound|yen|yuan|won)$"
)
_ADVERBS = "(?: ?(?:약|무려|최대|최소|평균|거의|총|불과|대략|적어도))* ?$"
"""Words that may be between such a word and its figure."""
_EVERY = (
    "연|연간|매년|매해|월|월간|매월|매달|다달이|주간|매주|일일|매일|매 ?시간|매? ?분기|반기|매|각|각각|각자"
    "|(?:연|월|주|일|시간|하루) ?평균|(?:한 ?(?:해|달|주|시간)|하루|일주일)(?:에|당)?"
    "|(?:연도|분기|반기|월|국가|나라|지역|기업)별|연봉|[시일주월]급|월세|[연월](?:매출|소득|수입)"
)
_OTHERS = "식|정|여|야|신|배|해|담|상|할|성|강|법|민주|공화|노동|보수|공산|자민|녹색"
"""Syllables that form other words with 당, which otherwise means "per"."""
_RATE = (
    rf"(?<![가-힣\d])(?<!\d )(?:{_EVERY})(?=[])}}:]| (?!만에|동안|사이|새 |전|뒤|후|안))"
    rf"|(?<![가-힣\d])(?:주|일)(?= {_ADVERBS})"
    rf"|[가-힣]+마다(?![가-힣])|(?<![가-힣])(?!(?:{_OTHERS})당)\w+당(?![가-힣])"
)
_RATE_AFTER = (
    r"^ ?/ ?[^\W\d]+|^[가-힣]?씩(?![가-힣])|(?<![가-힣])(?:매[년월달주일]|해마다)(?![가-힣])"
    rf"|[\[(,:-] ?(?:{_EVERY}|1인당)(?:으로)?(?: 기준)?(?=[]),. ]|$)"
)

_MEAN = r"\b(?:averag(?:es?|ed|ing)|avg|median)\b|\bmean of\b|평균|중위|중간값|중앙값"

_NOUNS = (
    "(?:increase|rise|growth|decrease|decline|drop|fall|reduction|jump|surge|hike|slump|plunge|cut|discount"
    "|difference|gap|contraction|improvement)s?"
)
_MOVES = (
    r"rose|risen?|ris(?:es|ing)|gr(?:ew|ows?|own|owing)|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?"
    r"|(?:declin|increas|decreas)(?:es?|ed|ing)|(?:jump|surg|climb|soar|plung|slump)e?(?:d|s|ing)|shr[aiu]nk(?:s|ing)?"
)
_MOVED = r"\b(?:cut|slash|lower|rais|reduc|expand|widen|narrow|improv|boost|trim|outspen)\w* .*\bby\b"
_TO = r"(?!.*\bto\b)"
"""Excludes where something has risen or fallen to, which is not a change."""
_YEARLY = r"\b(?:year|month|quarter)[ -](?:on|over)[ -](?:year|month|quarter)\b|\b(?:yoy|qoq|y/y)\b"
_CHANGE = (
    rf"\b{_NOUNS} (?:of|by)\b{_TO}|\b(?:{_MOVES})\b{_TO}|{_MOVED}|{_YEARLY}"
    r"|(?:^|[,;(] ?|\b(?:is|was|are|were|be|been) )(?:up|down)(?: by| \w+ly| about| almost)* $"
    r"|(?<![가-힣])(?:전[년월기일주]|전 ?분기|작년|지난|동기|예년|직전|당초|기존)[가-힣 ]*?(?:대비|보다|비)"
    rf"{_ADVERBS}|(?:^|  ) ?대비{_ADVERBS}|[가-힣]보다{_ADVERBS}"
    rf"|(?:성장|상승|하락|할인|절감)[률율폭분액][은는이가]?{_ADVERBS}"
    rf"|(?:증가|감소|순증|순감|증액|감액|증원|감원|감축|삭감|인상|인하)[률율폭분액]?[은는이가]?{_ADVERBS}"
    r"|\+ ?$"
)
_LINKS = "in|of|from|over|on|since|to|for|compared|this|last|by|and|or|rate|year|after|at|with|when|than|per"
_KOREAN_CHANGE = (
    "증가|감소|상승|하락|급증|급감|순증|순감|증액|감액|인상|인하|삭감|차이|격차|늘[어었고린려리렸]|줄[어었고인여이였]"
    "|올랐|오[른르]|올라|올[린려렸]|내[린려렸]|떨어[졌진지]|뛰[어었]|뛴|불어|더 ?(?:많|적|높|낮|크|작|늘|줄)"
    "|(?:많|적|높|낮)[은다았고]"
    r"|(?:성장|개선|향상|축소|확대|할인|절감|감축)(?=[하했한할될된되돼됐률율세폭]|[ ,.)]*$)"
)
_CHANGE_AFTER = (
    rf"^[ -](?:(?!(?:{_LINKS})\b)[A-Za-z][\w-]* ){{0,2}}{_NOUNS}(?=[.,;)]|$| (?:{_LINKS})\b)"
    r"|^[ ,]*(?:up|down|higher|lower|above|below|as (?:many|much|large|high)"
    "|(?:more|less|fewer|greater|larger|smaller|bigger|faster|cheaper) than)"
    rf"(?![\w-]| (?:to|front)\b)|{_YEARLY}"
    "|^(?: ?(?:이나|이|가|을|를|은|는|의|대|도|나|만큼|만|정도|가량|쯤|넘게|이상|가까이|안팎|내외|남짓"
    rf"|더)){{0,3}} ?(?:{_KOREAN_CHANGE})"
)
_KINDS = (
    ("a rate", re.compile(f"{_ENGLISH}|{_RATE}", re.I), re.compile(f"{_RATE_AFTER}|{_ENGLISH}", re.I)),
    ("an average", re.compile(_MEAN, re.I), re.compile(_MEAN, re.I)),
    ("a change", re.compile(_CHANGE, re.I), re.compile(_CHANGE_AFTER, re.I)),
)
"""Each kind, with expressions for words before and after a figure."""


def derived(before: str, after: str) -> str:
    """Return how *before* or *after* change the meaning of the figure between them, as a reason, or ""."""
    for kind, opening, ending in _KINDS:
        if found := opening.search(before) or ending.search(after):
            return f"{found[0].strip()!r} makes it {kind}"
    return ""
