"""Recognises currencies by sign, code, English and Korean name, and lists countries, all from CLDR.

A name or sign of several currencies means any of them: ``$`` is every dollar.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from kg.quantities.bounds import SUFFIX
from kg.quantities.characters import SIGNS

Codes = frozenset[str]
"""The ISO 4217 codes that a sign or name can mean."""

SIGN = rf"[A-Za-z]{{0,3}}[{SIGNS}]"
"""A sign with the letters before it, whether known or not."""

_LOCALES = (
    *("en", "ko", "en_AU", "en_GB", "en_ID", "en_MY"),
    *("en_GH", "en_KE", "en_MW", "en_NG", "en_RW", "en_TZ", "en_UG"),
    *("cs", "da", "he", "hu", "is", "nb", "pl", "ru", "sv", "th", "tr", "uk"),
)
"""Locales in which CLDR distinguishes other currencies (``US$``, ``JP¥``), and those of local signs."""
_FURTHER = {
    "TWD": [
        *("taiwan dollars", "taiwanese dollars"),
        *("대만 달러", "신대만 달러", "타이완 달러", "뉴대만 달러", "뉴타이완 달러"),
    ],
    "USD": ["american dollars", "미화", "미불", "미 달러", "US 달러"],
    "CNY": ["RMB", "Rmb", "renminbi", "元", "인민폐"],
    "GBP": ["£", "pound", "pounds", "pounds sterling", "sterling", "파운드"],
    "KRW": ["won", "원"],
    "BRL": ["헤알", "브라질 헤알"],
    "CAD": ["C$"],
    "SGD": ["S$"],
    "SAR": ["사우디 리얄"],
    "KES": ["KSh"],
    "ILS": ["NIS", "셰켈", "세켈"],
    "BDT": ["৳", "Tk"],
    "PEN": ["S/"],
    "AED": ["Dh", "Dhs"],
    "QAR": ["QR"],
    "EGP": ["E£", "LE"],
}
"""Common names that CLDR lacks, and shared ones that mean a single currency if no country is named."""
_WORDS = {"ALL", "TOP", "real", "gold", "골드", "mark", "marks"}
"""Codes and names that usually are other words."""


class Names(NamedTuple):
    """Signs and codes, which come before or after a figure, and names in each language.

    English names are in lower case; Korean ones have no spaces.
    """

    signs: Mapping[str, Codes]
    english: Mapping[str, Codes]
    korean: Mapping[str, Codes]


@cache
def names() -> Names:
    """Return the names of the currencies that are in use today."""
    from babel import Locale
    from babel.core import get_global
    from babel.numbers import get_currency_name

    territories = get_global("territory_currencies").values()
    used = {code for each in territories for code, _, end, tender in each if end is None and tender}
    signs: dict[str, set[str]] = {code: {code} for code in used - _WORDS}
    for locale in _LOCALES:
        for code, sign in Locale.parse(locale).currency_symbols.items():
            if code in used and (len(sign) > 1 or not sign.isalpha()):
                signs.setdefault(sign.strip(".").replace("\u202f", " "), set()).add(code)
    english: dict[str, set[str]] = {}
    korean: dict[str, set[str]] = {}
    for code in used:
        for name in (get_currency_name(code, count, "en").lower() for count in (1, 2)):
            for word in {name, name.split()[-1]} - _WORDS:
                english.setdefault(word, set()).add(code)
        name = get_currency_name(code, locale="ko").removesuffix("화")
        for word in {name, name.split()[-1]} - _WORDS:
            if len(word) > 1 or word in "원엔":
                korean.setdefault(word.replace(" ", ""), set()).add(code)
    for code, words in _FURTHER.items():
        for word in words:
            ours = korean if re.search("[가-힣]", word) else english if word.islower() else signs
            ours[word.replace(" ", "") if ours is korean else word] = {code}
    for code in english["dollars"]:
        signs["$"].add(code)
        for prefix in (code, code[:2]):
            signs.setdefault(f"{prefix}$", {code})
    signs["¥"].add("CNY")  # in China; elsewhere CLDR writes CN¥
    signs["Rs"] = signs["₨"] = english["rupees"]
    korean["불"] = korean["달러"]
    korean |= {f"{name}화": korean[name] for name in ("달러", "엔", "원", "위안", "유로")}
    return Names(
        *({word: frozenset(codes) for word, codes in each.items()} for each in (signs, english, korean))
    )


def korean() -> list[str]:
    """Return patterns for the Korean names, longest first; spaces inside them are optional."""
    ordered = sorted(names().korean, key=len, reverse=True)
    return [name if len(name) < 3 else " ?".join(name) for name in ordered]


def _longest(words: Mapping[str, Codes]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


@cache
def _before() -> re.Pattern[str]:
    words = "|".join(name for name in korean() if len(name) > 1)
    return re.compile(
        r"(?:\b(?P<of>[A-Za-z]+(?: [A-Za-z]+)?) (?=\$))?"
        rf"(?<![A-Za-z])(?P<sign>{_longest(names().signs)})\.? ?$"
        rf"|(?<![가-힣])(?P<korean>{words}) $"
    )


def currency_before(text: str, end: int) -> tuple[Codes, int] | None:
    """Return the currency whose sign, code or name ends directly before *end*, and its start; or None."""
    match = _before().search(text, max(0, end - 30), end)
    if match is None:
        return None
    known = names()
    if name := match["korean"]:
        return known.korean[name.replace(" ", "")], match.start()
    for words in (match["of"] or "", (match["of"] or "").split(" ")[-1]):  # Canadian $5 billion
        if codes := dollars_of(words):
            return codes, match.start("sign") - len(words) - 1
    return known.signs[match["sign"]], match.start("sign")


def dollars_of(country: str) -> Codes:
    """Return the dollars that *country*, an adjective such as Canadian, stands for; empty if none."""
    return names().english.get(f"{country.lower()} dollars", frozenset())


@cache
def _after() -> re.Pattern[str]:
    known = names()
    latin = f"{_longest(known.english)}|{_longest(known.signs)}"
    name = rf"(?:({latin})(?![A-Za-z])|({'|'.join(korean())})(?: ?권)?{SUFFIX})"
    return re.compile(rf"[ -]?(\()?{name}(?(1)\))", re.IGNORECASE)


def currency_after(text: str, start: int) -> tuple[Codes, int] | None:
    """Return the currency whose name, code or sign begins at *start* (or after a space), and its end.

    It may be in brackets, with nothing else in them.
    """
    match = _after().match(text, start)
    if match is None:
        return None
    known = names()
    if name := match[3]:
        return known.korean[name.replace(" ", "")], match.end()
    codes = known.signs.get(match[2]) or known.english.get(match[2].lower())
    return (codes, match.end()) if codes else None


def currency_around(text: str, begin: int, end: int) -> tuple[Codes | None, int, int]:
    """Return the currency of the number from *begin* to *end*, and where it begins and ends with its names.

    There is no code if its names differ, and None if it has no name.
    """
    found: list[Codes] = []
    while before := currency_before(text, begin):
        codes, begin = before
        found.append(codes)
    while after := currency_after(text, end):
        codes, end = after
        found.append(codes)
    return (frozenset.intersection(*found) if found else None), begin, end


@cache
def _anywhere() -> re.Pattern[str]:
    known = names()
    english = [re.escape(name) for name in known.english if name.endswith("s") or " " in name]
    words = [name for name in korean() if len(name) > 1]
    codes = [sign for sign in known.signs if re.fullmatch("[A-Z]{3}", sign)]
    return re.compile(
        rf"\b(?:{'|'.join(english)}|US dollar|dollar|euro|(?-i:{'|'.join(codes)}))\b"
        rf"|(?<![가-힣])(?:{'|'.join(words)}){SUFFIX}|[{SIGNS}]",
        re.IGNORECASE,
    )


def currency_named(text: str) -> str:
    """Return a currency that *text* names by a sign or an unambiguous word, or ""."""
    match = _anywhere().search(text)
    return match[0] if match else ""


def ends_like_currency(word: str) -> bool:
    """Return whether an unknown *word* ends like the name of a currency: 화성달러."""
    return any(word.endswith(name) for name in names().korean if len(name) > 1)


def called(code: str, lang: str) -> str:
    """Return CLDR's name for units of the currency *code* in *lang*, or the code if it has none."""
    from babel.numbers import get_currency_name

    return get_currency_name(code, count=2, locale=lang) or code


def called_sign(code: str) -> str:
    """Return CLDR's English sign of the currency *code*, or the code if it has none."""
    from babel.numbers import get_currency_symbol

    return get_currency_symbol(code, locale="en")


@cache
def countries() -> frozenset[str]:
    """Return the English and Korean names of all territories that have or had a currency."""
    from babel import Locale
    from babel.core import get_global

    used = get_global("territory_currencies")
    locales = (Locale.parse(language).territories for language in ("en", "ko"))
    return frozenset(name for known in locales for code, name in known.items() if code in used)
