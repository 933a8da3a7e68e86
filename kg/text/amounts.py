"""Amounts of money and other numbers for people, in English and Korean."""

from __future__ import annotations

import re
from decimal import Decimal

COUNT = "count"
"""The kind of a column that counts."""

_AGGREGATE = re.compile(
    r"\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)",
    re.IGNORECASE,
)
SIGNS = {"EUR": "€", "USD": "$", "CAD": "CA$", "JPY": "¥", "KRW": "₩", "GBP": "£"}
WORDS = {"EUR": "유로", "USD": "달러", "CAD": "캐나다 달러", "JPY": "엔", "KRW": "원", "GBP": "파운드"}
WORDS |= {"CNY": "위안", "TWD": "대만 달러", "BRL": "헤알", "ILS": "셰켈"}
"""Common currencies, so that CLDR need not be loaded; CLDR has less usual words for the latter ones."""
_SCALES = (("tn", 12), ("bn", 9), ("m", 6))
_MYRIADS = (("조", 12), ("억", 8), ("만", 4), ("", 0))


def aggregated(text: str) -> dict[str, str]:
    """Return, for each aggregate column of the SELECT *text*, its variable, or COUNT: ``total: amount``."""
    found = _AGGREGATE.findall(text)
    return {column: COUNT if how.upper() == "COUNT" else of for how, of, column in found}


def plain(value: Decimal) -> str:
    """Return *value* with thousands separated and no trailing zeros: ``1,200``, ``0.5``."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def money(value: Decimal, currency: str, lang: str) -> str:
    """Return the amount *value* in *currency* (ISO 4217): ``€1.2 bn`` or ``12억 유로``.

    Nothing is rounded: an amount that needs more than three decimals in each scale is written in full.
    """
    sign = "-" if value < 0 else ""
    digits = f"{value:f}".lstrip("-")  # arithmetic of Decimal would round at 28 places
    if lang == "ko":
        figure, unit = _korean(digits), word(currency)
        spaced = not figure[-1].isdigit() or " " in unit or unit.isascii()
        return f"{sign}{figure}{' ' if spaced else ''}{unit}"
    text = plain(Decimal(digits))
    whole, _, part = digits.partition(".")
    for name, power in _SCALES:
        scaled = Decimal(f"{whole[:-power]}.{whole[-power:]}{part}") if len(whole) > power else None
        if scaled is not None and len(str(scaled).rstrip("0").partition(".")[2]) <= 3:
            text = f"{plain(scaled)} {name}"
            break
    return f"{sign}{before(currency)}{text}"


def before(currency: str) -> str:
    """Return what precedes an English amount in *currency*: its sign, or its code and a space."""
    if currency in SIGNS:
        return SIGNS[currency]
    from kg.quantities.currencies import called_sign

    sign = called_sign(currency)
    return f"{sign} " if sign.isalpha() else sign


def word(currency: str) -> str:
    """Return what follows a Korean amount in *currency*."""
    if currency in WORDS:
        return WORDS[currency]
    from kg.quantities.currencies import called

    return called(currency, "ko")


def _korean(digits: str) -> str:
    whole, point, part = digits.partition(".")
    parts = []
    for name, power in _MYRIADS:
        count = whole[: max(len(whole) - power, 0)]
        whole = whole[len(count) :]
        figure = plain(Decimal(count + (point + part if not power else "") or "0"))
        if figure != "0":
            parts.append(figure + name)
    return " ".join(parts) or "0"
