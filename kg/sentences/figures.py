"""Formats dates, months, ratios and counts in either language."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterable

from kg.sentences import english

MONTHS = tuple(month_name[1:])
_COUNTER = re.compile(r"(?:\d여?|[두세네])\s?(명|개|곳|건|가지)")
_PEOPLE = re.compile(r"(?:학생|학부생|석학|수상자|전문가)$")


def date(written: Iterable[int], lang: str) -> str:
    """Return the date *written*, which is year, month and day, in *lang*."""
    year, month, day = written
    return f"{day} {MONTHS[month - 1]} {year}" if lang == "en" else f"{year}년 {month}월 {day}일"


def ratio(above: str, below: str, lang: str) -> str:
    """Return a ratio as a percentage, in words, or as a fraction."""
    whole = f"{below}분의 {above}" if lang == "ko" else f"{above}/{below}"
    return f"{above}%" if below == "100" else english.FRACTIONS.get(whole, whole)


def counter(printed: str, counted: Iterable[str]) -> str:
    """Return the Korean counter in *printed*, or the one that fits the *counted* labels, or "" if unknown."""
    if known := _COUNTER.search(printed):
        return known[1]
    return "명" if any(map(_PEOPLE.search, counted)) else ""
