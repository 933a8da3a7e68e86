"""What a figure counts: units of measurement (names from CLDR), Korean counters, or the printed word."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping
from functools import cache

from kg.quantities.bounds import SUFFIX
from kg.quantities.characters import Unread

_COUNTERS = (
    *("명", "인", "개", "개국", "개사", "개소", "곳", "군데", "건", "대", "가지"),
    *("종", "편", "권", "회", "번", "세", "세대", "살", "기", "척", "마리", "채"),
    *("장", "가구", "팀", "쌍", "나라", "차", "단계", "번째"),
)
"""Korean counters, besides the units of measurement."""

DURATIONS = ("decade", "year", "quarter", "month", "week", "day", "hour", "minute", "second")
_UNITS = (
    *(f"duration-{name}" for name in DURATIONS),
    *("concentr-percent", "concentr-permille", "frequency-gigahertz", "energy-kilowatt-hour"),
    *("power-watt", "power-kilowatt", "power-megawatt", "power-gigawatt"),
    *("digital-megabyte", "digital-gigabyte", "digital-terabyte", "digital-petabyte"),
    *("length-nanometer", "length-meter", "length-kilometer", "area-square-meter", "area-square-kilometer"),
    *("area-hectare", "mass-gram", "mass-kilogram", "mass-tonne", "volume-liter", "volume-barrel"),
)
_FURTHER = {
    "percent": ["per cent", "pct", "퍼센트", "프로"],
    "percentage-point": [
        *("percentage point", "percentage points", "%p", "%P", "%pt", "% 포인트", "퍼센트 포인트")
    ],
    "basis-point": ["basis point", "basis points", "bp", "bps"],
    "tonne": ["tonne", "tonnes", "톤"],
    "year": ["개년"],
    "times": ["times", "배"],
}
"""Names that CLDR lacks, or has only for Great Britain."""
_WORD = (
    r"(?!(?:and|or|to|in|of|for|by|from|at|on|with|per|as|is|an?|the|over|each|worth|more|less|fewer|short|tops|above|below|up|down)\b)"
    r"[A-Za-zÀ-ɏ]+(?!\w)"
    "|[가-힣]+"
)
"""A word that may be the counted thing."""
_NUMBERS = re.compile(
    "scores?|gross|grand|tens|hundreds|thousands|\\w*illi(?:on|ard)s?|couples?|cents?|pence|quid|bucks?|centur(?:y|ies)|BCE?"
    "|some|something|센트|할|푼|세기|[십백천만억조경해]+",
    re.IGNORECASE,
)
"""Words after a number that change its value or make it an amount in a way that is not supported here."""


@cache
def names() -> Mapping[str, str]:
    """Return the CLDR unit by each of its English and Korean names: ``MW`` is ``megawatt``."""
    from babel.units import format_unit

    found = {name: unit for unit, further in _FURTHER.items() for name in further}
    for unit, number, locale in itertools.product(_UNITS, (1, 2), ("en", "ko")):
        long = format_unit(number, unit, "long", locale=locale)
        short = format_unit(number, unit, "short", locale=locale)
        for form in (long, short):
            name = form.removeprefix(str(number)).strip()
            if len(name) > 1 or not name.isascii() or name == "%":
                found.setdefault(name, unit.partition("-")[2])
    return found


@cache
def _foreign() -> frozenset[str]:
    """Return the number words of some other languages, in lower case, as Milliarden is not a unit."""
    from babel import Locale

    forms = [
        str(getattr(form, "pattern", form))
        for language in ("de", "es", "fr", "it", "nl", "pt", "sv")
        for length in ("long", "short")
        for by_number in Locale(language).compact_decimal_formats[length].values()
        for form in by_number.values()
    ]
    return frozenset(word for form in forms if len(word := form.strip("0\xa0 '.").lower()) > 2)


def korean() -> list[str]:
    """Return the Korean counters and units, longest first."""
    return sorted({*_COUNTERS, *(name for name in names() if "가" <= name[0] <= "힣")}, key=len, reverse=True)


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", " ?") for word in words)


@cache
def _pattern() -> re.Pattern[str]:
    others = sorted((name for name in names() if not "가" <= name[0] <= "힣"), key=len, reverse=True)
    return re.compile(rf"[ -]?(?:({_either(others)})(?!\.?[A-Za-z])|({_either(korean())}){SUFFIX}|({_WORD}))")


def unit(text: str, start: int) -> tuple[str, int, bool]:
    """Return the unit or word that begins at *start*, its end, and whether it is a known unit; "" if none.

    Raises:
        Unread: the word is a number word in another language, or one without a definite value.
    """
    match = _pattern().match(text, start)
    if match is None:
        return "", start, False
    known = match[1] or match[2]
    if not known:
        if match[3].lower() in _foreign():
            raise Unread(f"{match[3]!r} is neither English nor Korean")
        if _NUMBERS.fullmatch(match[3]):
            raise Unread(f"how much is {match[3]!r}?")
        return match[3], match.end(), False
    squeezed = {name.replace(" ", ""): unit for name, unit in names().items()}
    return squeezed.get(known.replace(" ", ""), known), match.end(), True
