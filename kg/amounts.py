"""Sums of money and figures as people read them, in English and Korean."""

from __future__ import annotations

from decimal import Decimal

_SIGNS = {"EUR": "€", "USD": "US$", "CAD": "CA$", "JPY": "¥", "KRW": "₩", "GBP": "£"}
_WORDS = {"EUR": "유로", "USD": "달러", "CAD": "캐나다 달러", "JPY": "엔", "KRW": "원", "GBP": "파운드"}
_SCALES = (("tn", Decimal(10) ** 12), ("bn", Decimal(10) ** 9), ("m", Decimal(10) ** 6))
_MYRIADS = (("조", Decimal(10) ** 12), ("억", Decimal(10) ** 8), ("만", Decimal(10) ** 4))


def plain(value: Decimal) -> str:
    """Return *value* with thousands separated and no trailing zeros: ``1,200``, ``0.5``."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def money(value: Decimal, currency: str, lang: str) -> str:
    """Return the sum *value* of *currency* (ISO 4217): ``€1.2 bn`` or ``12억 유로``.

    Nothing is rounded: a sum that no scale shows within three decimals is written in full.
    """
    sign = "-" if value < 0 else ""
    value = abs(value)
    if lang == "ko":
        word = _WORDS.get(currency, currency)
        spaced = value >= 10**4 or currency not in _WORDS
        return f"{sign}{_korean(value)}{' ' if spaced else ''}{word}"
    text = plain(value)
    for name, scale in _SCALES:
        if value >= scale and (value / scale * 1000) % 1 == 0:
            text = f"{plain((value / scale).normalize())} {name}"
            break
    return f"{sign}{_SIGNS[currency]}{text}" if currency in _SIGNS else f"{sign}{currency} {text}"


def _korean(value: Decimal) -> str:
    parts = []
    for name, scale in _MYRIADS:
        count, value = divmod(value, scale)
        if count:
            parts.append(plain(count) + name)
    if value or not parts:
        parts.append(plain(value))
    return " ".join(parts)
