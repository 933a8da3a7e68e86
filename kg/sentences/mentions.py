"""Whether a text says already what would be told beside it: to the letter, as a name, in an adjective."""

from __future__ import annotations

import re

from kg.sentences import english, korean

_ORDINALS = dict(zip("12345", ("first", "second", "third", "fourth", "fifth"), strict=True))


def to_the_letter(text: str, value: str, exactly: bool = False) -> bool:
    """Return whether *text* has *value* to the letter, and not as a part of another word or number.

    Not *exactly*, a Korean text may space and group it otherwise: 4,400엔 where 4400엔 is printed.
    """
    found = re.search(rf"(?<!\w){re.escape(value)}(?![a-zA-Z0-9]|[.,]\d)", text)
    return found is not None or (not exactly and korean.says(text, value))


def figure(text: str, figure: str) -> bool:
    """Return whether *text* has *figure*, be it as a decade or in words."""
    return any(to_the_letter(text, said) for said in (figure, f"{figure}s", english.number(figure)))


def number(name: str, number: str) -> bool:
    """Return whether *name* has *number* in it: "Figure 5" has 5, 1차 has 1, "the third group" 3."""
    word = _ORDINALS.get(number, number)
    return re.search(rf" {number}(?::|$)|\b{word}\b|(?<!\d){number}(?:차|위|단계)", name) is not None


def named(name: str, value: str) -> bool:
    """Return whether *name* has *value* in it, but for article and ending: the countries, "country group"."""
    if value.isdecimal():
        return number(name, value)
    stem = re.sub("^(?:the|an?) ", "", value).replace("-", " ").removesuffix("s").removesuffix("y")
    return len(stem) > 1 and re.search(rf"\b{re.escape(stem)}", name.replace("-", " ")) is not None


def akin(lang: str, name: str, value: str) -> bool:
    """Return whether one has the other in it, or its adjective: "the Canadian", "the French government"."""
    if value.isdecimal():
        return number(name, value)
    stem = re.escape(value[:-1] if lang == "en" and len(value) > 4 else value)
    if lang == "en" and len(value) > 5:
        stem = re.sub("[aeiou]", "[aeiou]", stem)
    return re.search(stem, name) is not None or name in value
