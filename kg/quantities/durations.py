"""Rewrites durations that have words of their own in digits: ``보름``, ``석 달``, ``1년 반``, "a fortnight".

Babel formats durations but parses none, and has no such words.
"""

from __future__ import annotations

import re
from decimal import Decimal

from kg.quantities.numerals import NATIVE, SINO

_COUNTS = {**NATIVE, "열": 10, "석": 3, "서": 3, "넉": 4, "너": 4}
_DAYS = ["하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘"]
_WHOLE = {
    **{word: f"{n}일" for n, word in enumerate(_DAYS, 1)},
    "보름": "15일",
    "일주일": "1주",
    "반년": "0.5년",
    "반 년": "0.5년",
    "반 달": "0.5개월",
    "반세기": "50년",
}
_ENGLISH = {"fortnight": (2, "weeks"), "century": (100, "years")}
_UNITS = {"달": "개월", " 해": "년"}
_NO_RATE = r"(?!에|당|마다|꼴|[가-힣]*째|[가-힣]*(?: [가-힣]+)? ?\d| 평균)"
"""Excludes where a duration makes the figure beside it a rate: 하루에 100명, 한 달 평균 3만 원."""
_WITHIN = (
    "for|over|within|during|in|about|around|nearly|almost|more than|less than|at least|under|just|only|after"
)
_WORD = re.compile(rf"(?<![가-힣\d])(?:{'|'.join(_WHOLE)}){_NO_RATE}")
_COUNTED = re.compile(
    rf"(?<![가-힣\d])(?:({'|'.join(_COUNTS)})(?: ?(달)|( 해))|([{''.join(SINO)}]) ?(년|개월)){_NO_RATE}"
)
_HALVES = re.compile(r"(?<![\d.,])(\d{1,3}) ?(?:(년|개월|달|주) 반(?![가-힣])|년 ?([369])개월)")
_A_YEAR = re.compile(
    rf"^((?:(?:{_WITHIN}) )*)(half )?(?:an?|one) "
    r"(fortnight|century|decade|year|month|week|day)( and a half)?(?!\w)",
    re.IGNORECASE,
)


def _counted(match: re.Match[str]) -> str:
    native, month, year, sino, unit = match.groups()
    return f"{SINO[sino]}{unit}" if sino else f"{_COUNTS[native]}{_UNITS[month or year]}"


def _halves(match: re.Match[str]) -> str:
    part = Decimal(match[3] or 6) / 12
    return f"{int(match[1]) + part}{match[2] or '년'}"


def _a_year(match: re.Match[str]) -> str:
    number, unit = _ENGLISH.get(match[3].lower(), (1, match[3]))
    return f"{match[1]}{number * Decimal('0.5' if match[2] else '1.5' if match[4] else '1')} {unit}"


def in_digits(text: str) -> str:
    """Return *text* with all durations that are printed in words, or with a half, in digits."""
    text = _WORD.sub(lambda match: _WHOLE[match[0]], text)
    text = _COUNTED.sub(_counted, text)
    return _A_YEAR.sub(_a_year, _HALVES.sub(_halves, text))
