"""Recognises numbers that name a thing or its place in an order: ``Llama 3``, ``4차``, ``5세대``, ``20대``.

Such a number counts nothing, so it is reported as unread unless the words leave no doubt.
"""

from __future__ import annotations

import re

_KIND = (
    "no|num|number|level|phase|stage|article|section|sec|chapter|part|fig|figure|table|page|class|category|tier"
    "|step|version|type|model|series|round|grade|rule|route|exhibit|appendix|annex|volume|issue|generation|day"
    "|레벨|단계|버전|그림|표|빅|부록|파트|페이즈|티어|모델|시즌|시리즈|라운드|갤럭시|아이폰"
)
_BEFORE = re.compile(rf"(?<![^\W\d_])((?i:{_KIND})[.:]?|(?-i:[A-Z][^\W\d_]*(?:[-&'][^\W\d_]+)*)) $")
"""A word for a kind of thing with numbers, or a Latin word with a capital letter."""
_DECIMAL = re.compile(r"(?<![가-힣])[가-힣]+ $")
_PLACE = re.compile(r"번째|[일달주년월회]째|차|호|항|호기|호선|등|등급|순위|세대|단계|회차|학년|기수")
"""Korean counters that (also) number a thing."""
_ANNOUNCES = re.compile(r"(?i:total|overall|altogether|in all|sum)$")
_YEAR = re.compile(r"(?:19|20)\d\d")
"""A number that may also be a year: ``2024 models``, ``year-end 2025``."""
_INDEFINITE = re.compile(
    r"(?<![가-힣])(?:(?:십?수|몇)[십백천만억조]*|몇몇|여러|두어|두세|서너|너덧|네댓|대여섯|예닐곱|일고여덟|여덟아홉"
    r"|이삼|삼사|사오|오륙|육칠|칠팔|팔구)(?= ?[가-힣]|$)(?: ?[가-힣]{1,3})?"
    r"|\b(?:dozens|scores|hundreds|thousands|tens|[mb]illions|trillions|several|a few|some|many|most"
    r"|a handful|a couple|a score|numerous|countless|twice|double[ds]?|triple[ds]?|quadrupled?|\w+fold)\b"
    r"(?: of)?(?: \w+)?",
    re.IGNORECASE,
)


def indefinite(text: str) -> str:
    """Return why *text* is unread if it says how many in words without one value (수십 명), or ""."""
    found = _INDEFINITE.search(text)
    return f"how much is {found[0].strip()!r}?" if found else ""


def doubt(before: str, printed: str, unit: str, after: str, *, known: bool) -> str:
    """Return why the number *printed* may be a name instead of a count, or "".

    *printed* is the number, in digits or words, and *unit* the word after it, or ""; *known* says that this
    is a unit of measurement or a counter, or that there is none.
    """
    named = _BEFORE.search(before)
    if _PLACE.fullmatch(unit):
        name = printed + unit
    elif unit == "대" and _maybe_no_machines(before, printed, after):
        name = printed + unit + after[:6]
    elif unit and known:
        name = ""
    elif _YEAR.fullmatch(printed) and (unit or re.search(r"[A-Za-z]\w* $", before)):
        return f"is {f'{before}{printed} {unit}'.strip()!r} of a year, or how many?"
    elif named and not _ANNOUNCES.match(named[1]) and (not unit or unit[0].isupper()):
        name = f"{named[1]} {printed} {unit}".strip()
    elif "." in printed and not unit and (word := _DECIMAL.search(before)):
        name = word[0] + printed
    else:
        name = ""
    return f"is {name!r} a name or a place in an order, or how many?" if name else ""


def _maybe_no_machines(before: str, printed: str, after: str) -> bool:
    """Return whether N대 may be an age (20대), the Nth of its kind (22대 국회) or a range (1억대)."""
    plain = re.fullmatch(r"\d{2,}|.+[억조경]", printed)
    return plain is not None and not before.strip() and not after.startswith(" 이")
